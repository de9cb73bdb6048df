#!/usr/bin/env bash
# bash make_seeds.sh FOLDER: makes the seeds of all fuzz targets, a folder each, with other people's tools. One
# function a kind of input; called by the build.
set -euo pipefail

seeds=${1:?folder}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
rm -rf "$seeds"
mkdir -p "$seeds"/{certificate,connection,crl,ocsp,panos_xml,path,pem,pkcs7,pkcs12,scep,wire}

# issue NAME ISSUER KEYTYPE EXTENSION...: a certificate valid from today on; ISSUER "" signs with its own key.
issue() {
  local name=$1 issuer=$2 kind=$3
  shift 3
  local key=(-newkey ec -pkeyopt ec_paramgen_curve:P-256)
  [[ $kind == rsa ]] && key=(-newkey rsa:2048)
  [[ $kind == ed25519 ]] && key=(-newkey ed25519)
  local signer=()
  [[ -n $issuer ]] && signer=(-CA "$work/$issuer.pem" -CAkey "$work/$issuer.key")
  local extensions=()
  local extension
  for extension in "$@"; do extensions+=(-addext "$extension"); done
  openssl req -x509 -nodes "${key[@]}" -keyout "$work/$name.key" -subj "/C=DE/O=Example/CN=$name" -days 3650 \
    "${signer[@]}" "${extensions[@]}" -out "$work/$name.pem" 2>/dev/null
}

make_certificates() {
  issue root "" ec "keyUsage=critical,keyCertSign,cRLSign"
  issue issuing root rsa "basicConstraints=critical,CA:TRUE,pathlen:0" "certificatePolicies=1.2.3.4" \
    "nameConstraints=critical,permitted;DNS:example,excluded;IP:10.0.0.0/255.0.0.0"
  issue other "" ed25519
  issue leaf issuing ec "basicConstraints=critical,CA:FALSE" "extendedKeyUsage=clientAuth,serverAuth" \
    "subjectAltName=DNS:fw.example,DNS:*.example,IP:192.0.2.1,IP:2001:db8::1,email:a@b.example,URI:urn:x:1" \
    "crlDistributionPoints=URI:http://pki.example/1.crl" "authorityInfoAccess=OCSP;URI:http://pki.example/ocsp"
  local name
  for name in root issuing other leaf; do
    cp "$work/$name.pem" "$seeds/certificate/$name.pem"
    openssl x509 -in "$work/$name.pem" -outform DER -out "$seeds/certificate/$name.der"
  done
  cat "$work"/{leaf,issuing,root}.pem >"$seeds/certificate/chain.pem"
}

make_paths() {
  { printf '\x01'; cat "$work"/{leaf,issuing,root}.pem; } >"$seeds/path/good"
  { printf '\x80'; cat "$work"/{leaf,issuing,root,other}.pem; } >"$seeds/path/alone"
  { printf '\x02'; cat "$work"/{leaf,issuing,root,other}.pem; } >"$seeds/path/foreign"
}

# crl NAME ISSUER LINES: a list with two entries and these extension lines.
crl() {
  local name=$1 issuer=$2 lines=$3
  printf 'R\t400101000000Z\t200101000000Z,keyCompromise\t0A\tunknown\t/CN=x\nR\t400101000000Z\t200101000000Z\t0B\tunknown\t/CN=y\n' \
    >"$work/$name.db"
  echo 0A >"$work/$name.number"
  printf '[ca]\ndefault_ca=a\n[a]\ndatabase=%s\ncrlnumber=%s\ndefault_md=sha256\ndefault_crl_days=3650\ncrl_extensions=e\n[e]\nauthorityKeyIdentifier=keyid\n%b\n' \
    "$work/$name.db" "$work/$name.number" "$lines" >"$work/$name.cnf"
  openssl ca -gencrl -config "$work/$name.cnf" -cert "$work/$issuer.pem" -keyfile "$work/$issuer.key" \
    -out "$work/$name.crl" 2>/dev/null
  cp "$work/$name.crl" "$seeds/crl/$name.pem"
  openssl crl -in "$work/$name.crl" -outform DER -out "$seeds/crl/$name.der"
}

make_crls() {
  crl whole issuing ""
  crl of-root root ""
  crl part issuing 'issuingDistributionPoint=critical,@p\n[p]\nfullname=URI:http://pki.example/1.crl\nonlyuser=TRUE'
  crl indirect issuing 'issuingDistributionPoint=critical,@p\n[p]\nindirectCRL=TRUE'
  crl delta issuing '2.5.29.27=critical,DER:020109\nfreshestCRL=URI:http://pki.example/d.crl'
  cat "$work"/{leaf,issuing,root}.pem "$work"/{whole,of-root,delta}.crl >"$seeds/crl/path.pem"
}

make_containers() {
  cat "$work"/{leaf.pem,leaf.key,issuing.pem} >"$seeds/pem/clear.pem"
  openssl pkcs8 -topk8 -in "$work/leaf.key" -passout pass:seed -iter 2 -out "$seeds/pem/locked.pem"
  openssl ec -in "$work/leaf.key" -aes128 -passout pass:seed -out "$seeds/pem/traditional.pem" 2>/dev/null
  openssl req -new -key "$work/leaf.key" -subj "/CN=asked" -out "$seeds/pem/request.pem"
  cat "$seeds"/pem/{locked,traditional,request}.pem >>"$seeds/pem/clear.pem"
  openssl crl2pkcs7 -nocrl -certfile "$work/issuing.pem" -certfile "$work/leaf.pem" -outform DER -out "$seeds/pkcs7/two.der"
  openssl crl2pkcs7 -nocrl -certfile "$work/root.pem" -out "$seeds/pkcs7/one.pem"
  local kind
  for kind in modern legacy; do
    local legacy=()
    [[ $kind == legacy ]] && legacy=(-legacy)
    openssl pkcs12 -export "${legacy[@]}" -iter 2 -in "$work/leaf.pem" \
      -inkey "$work/leaf.key" -certfile "$work/issuing.pem" -passout pass:seed -out "$seeds/pkcs12/$kind.p12"
  done
}

# response NAME DATABASE-LINE: what `openssl ocsp` answers about the leaf.
response() {
  local name=$1 line=$2
  printf '%b\n' "$line" >"$work/$name.index"
  openssl ocsp -index "$work/$name.index" -rsigner "$work/issuing.pem" -rkey "$work/issuing.key" -CA "$work/issuing.pem" \
    -issuer "$work/issuing.pem" -cert "$work/leaf.pem" -ndays 3650 -respout "$work/$name.resp" >/dev/null 2>&1
  { cat "$work"/{issuing,leaf,root}.pem; echo "-----RESPONSE-----"; cat "$work/$name.resp"; } >"$seeds/ocsp/$name"
}

make_responses() {
  local serial
  serial=$(openssl x509 -in "$work/leaf.pem" -noout -serial | cut -d= -f2)
  response good "V\t400101000000Z\t\t$serial\tunknown\t/CN=leaf"
  response revoked "R\t400101000000Z\t200101000000Z,keyCompromise\t$serial\tunknown\t/CN=leaf"
  response unknown "V\t400101000000Z\t\t0A\tunknown\t/CN=x"
  { cat "$work"/{issuing,leaf}.pem; printf -- '-----RESPONSE-----\n\x30\x03\x0a\x01\x03'; } >"$seeds/ocsp/try-later"
}

# What the openssl tool can make of a reply: signed and enveloped data, without SCEP's own attributes.
make_replies() {
  openssl crl2pkcs7 -nocrl -certfile "$work/leaf.pem" -outform DER -out "$work/degenerate.der"
  openssl cms -encrypt -binary -aes128 -in "$work/degenerate.der" -outform DER -out "$work/enveloped.der" "$work/issuing.pem"
  local content
  for content in degenerate enveloped; do
    openssl cms -sign -binary -nodetach -in "$work/$content.der" -signer "$work/issuing.pem" -inkey "$work/issuing.key" \
      -outform DER -out "$work/$content.signed"
    { cat "$work"/{issuing.pem,issuing.key,root.pem}; echo "-----REPLY-----"; cat "$work/$content.signed"; } >"$seeds/scep/$content"
  done
}

# A little of everything that a Panorama, a firewall and `show devices all` write.
make_panos() {
  cat >"$seeds/panos_xml/panorama.xml" <<XML
<config version="10.1.0"><mgt-config><devices><entry name="0001"/></devices></mgt-config>
<panorama><certificate><entry name="c"><public-key>$(cat "$work/leaf.pem")</public-key><ca>no</ca></entry></certificate>
<certificate-profile><entry name="p"><CA><entry name="c"><default-ocsp-url>http://o/</default-ocsp-url></entry></CA>
<username-field><subject>common-name</subject></username-field><use-ocsp>yes</use-ocsp></entry></certificate-profile>
<scep><entry name="s"><scep-challenge><dynamic><username>u</username></dynamic></scep-challenge></entry></scep></panorama>
<devices><entry name="localhost.localdomain"><deviceconfig><setting><management><secure-conn-server>
<certificate-profile>p</certificate-profile><!-- Handfast: x :: set deviceconfig setting management secure-conn-server disconnect-wait-time 5 -->
</secure-conn-server></management></setting></deviceconfig><device-group><entry name="g"><devices><entry name="0001"/></devices></entry></device-group>
<template><entry name="t"><config><shared/></config></entry></template><template-stack><entry name="k"><templates><member>t</member></templates></entry></template-stack>
</entry></devices><readonly><devices><entry name="localhost.localdomain"><device-group><entry name="g"><parent-dg>g</parent-dg></entry></device-group></entry></devices></readonly></config>
XML
  cat >"$seeds/panos_xml/firewall.xml" <<XML
<config><shared><ssl-tls-service-profile><entry name="t"><protocol-settings><min-version>tls1-2</min-version></protocol-settings></entry></ssl-tls-service-profile></shared>
<devices><entry name="localhost.localdomain"><vsys/><deviceconfig><system><hostname>fw</hostname><panorama-server>10.0.0.1</panorama-server></system><setting><management><secure-conn-client><certificate-type><local><certificate>c</certificate></local></certificate-type></secure-conn-client></management></setting></deviceconfig></entry></devices></config>
XML
  echo '<response><result><devices><entry name="0001"><hostname>fw</hostname><connected>yes</connected></entry></devices></result></response>' >"$seeds/panos_xml/status.xml"
  printf 'set panorama scep s digest sha256\nset template-stack k templates [ a b ]\n# Handfast: x :: set mgt-config devices 1 tag t\n' >"$seeds/panos_xml/commands"
}

# The inputs of a connection's life by their numbers: a good session, one whose status is asked for first, refusals.
make_lives() {
  printf '\x00\x01\x07\x09\x0b\x0e\x0b\x0d' >"$seeds/connection/session"
  printf '\x00\x03\x03\x06\x04\x07\x09\x11' >"$seeds/connection/checked"
  printf '\x00\x03\x05' >"$seeds/connection/revoked"
  printf '\x00\x01\x08' >"$seeds/connection/refused"
}

# Frames of RFC 8949 by hand, behind the target's two bytes.
make_frames() {
  local ping='\xa3\x64type\x64ping\x68sequence\x07\x66answer\xf4'
  local bye='\xa3\x64type\x63bye\x66reason\x64stop\x72reconnect-after-ms\x19\x03\xe8'
  printf '\x03\x00\x00\x00\x00\x1d%b\x00\x00\x00\x2c%b' "$ping" "$bye" >"$seeds/wire/frames"
  printf '\x00\x01%b' "$ping" >"$seeds/wire/message"
  printf '\x00\x00\x00\x00\x40\x01' >"$seeds/wire/long"
}

make_certificates
make_lives
make_frames
make_panos
make_paths
make_crls
make_containers
make_responses
make_replies
touch "$seeds/.made"
