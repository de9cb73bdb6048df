#!/usr/bin/env bash
# bash app/packaging/check.sh BUILD: what other people's checkers say of the packages in BUILD. Called by
# app/package.sh; stops at the first that finds a fault.
set -euo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")/../.."
build=${1:?build folder}
tree=$build/tree

# say NAME COMMAND...: its output only where it fails.
say() {
  local name=$1 out
  shift
  if ! out=$("$@" 2>&1 </dev/null); then
    printf 'FAILED: %s\n%s\n' "$name" "$out" >&2
    exit 1
  fi
  echo "ok: $name${out:+ ($(tail -n 1 <<<"$out"))}"
}

# lintian calls a root user names; its own exit status speaks of errors and warnings alone.
say "lintian, errors and warnings" lintian --allow-root --fail-on error,warning "$build"/handfast_*.deb "$build"/handfast-agent_*.deb

rm -rf "$tree"
for package in "$build"/*.deb; do
  dpkg-deb --extract "$package" "$tree"
done
say "appstreamcli validate --pedantic" appstreamcli validate --pedantic --no-net "$tree"/usr/share/metainfo/*.metainfo.xml
say "appstreamcli validate-tree" appstreamcli validate-tree --no-net "$tree"
say "desktop-file-validate" desktop-file-validate "$tree"/usr/share/applications/handfast.desktop
say "update-mime-database" update-mime-database "$tree"/usr/share/mime
for unit in handfast.service handfast-agent@.service; do
  say "systemd-analyze security $unit below 3.0" \
    systemd-analyze security --no-pager --offline=true --threshold=29 "$tree/usr/lib/systemd/system/$unit"
done
for page in "$tree"/usr/share/man/man1/*.gz; do
  # Warnings of the formatter count, too.
  say "man ${page##*/}" bash -c '! zcat "$1" | groff -man -Tutf8 -ww -z 2>&1 | grep .' bash "$page"
done
for name in handfast handfast-agent; do
  say "bash completion of $name" bash -n "$tree/usr/share/bash-completion/completions/$name"
  say "zsh completion of $name" zsh -n "$tree/usr/share/zsh/vendor-completions/_$name"
  say "fish completion of $name" fish --no-execute "$tree/usr/share/fish/vendor_completions.d/$name.fish"
done
