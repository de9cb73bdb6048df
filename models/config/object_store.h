// Certificates and the profiles that name them, as they live together in one location: Panorama's own,
// shared, a template's, a template stack's. Vendor element names: see the schema rows; members marked "ours"
// have no known one. Plain values, any thread. Source: panos 2.
#pragma once

#include <map>
#include <string>

namespace models::config {

/// A certificate in one store (Panorama, or a template's shared location). E12: stores are different places.
struct CertificateEntry
{
    std::string publicKey;        ///< PEM certificate; "" for a pending request
    std::string csr;              ///< PEM request, exclusive with publicKey
    std::string privateKey;       ///< sealed by the key vault ("-hf1-..."), "" when there is none
    std::string chain;            ///< PEM intermediates that go with it in a handshake (ours)
    std::string status = "valid"; ///< "valid" | "revoked"
    bool blockPrivateKeyExport = false;
    std::string revokeDateEpoch;  ///< Unix seconds, as imported
    bool privateKeyOnHsm = false; ///< imported: its key is in a hardware module, not here
    std::string awsSecret;        ///< imported: where a cloud keeps it (cloud-resource-id)
    std::string azureKeyVaultUri; ///< the same; excludes awsSecret
    std::string azureSecret;
    bool operator==(const CertificateEntry&) const = default;
};

struct ProfileCa
{
    std::string defaultOcspUrl;
    std::string ocspVerifyCert;
    std::string templateName;
    bool operator==(const ProfileCa&) const = default;
};

struct CertificateProfile
{
    std::string usernameFieldSubject;    ///< "" | "common-name" (C21)
    std::string usernameFieldSubjectAlt; ///< "" | "email" | "principal-name"
    std::string domain;
    std::map<std::string, ProfileCa> cas; ///< by certificate name
    bool useCrl = false;
    bool useOcsp = false;
    int crlReceiveTimeout = 5;
    int ocspReceiveTimeout = 5;
    int certStatusTimeout = 5;
    bool ocspExcludeNonce = false;
    bool blockUnknownCert = false;
    bool blockTimeoutCert = false;
    bool blockUnauthenticatedCert = false;
    bool blockExpiredCert = true; ///< T8: on in new profiles
    bool operator==(const CertificateProfile&) const = default;
};

struct SslTlsServiceProfile
{
    std::string certificate;
    std::string minVersion = "tls1-2"; ///< our default is the recommended one (B5, panos 11.7)
    std::string maxVersion = "tls1-2"; ///< "tls1-0" .. "tls1-3" | "max"
    bool keyxchgRsa = true;
    bool keyxchgDhe = true;
    bool keyxchgEcdhe = true;
    bool enc3des = true;
    bool encRc4 = true;
    bool encAes128Cbc = true;
    bool encAes256Cbc = true;
    bool encAes128Gcm = true;
    bool encAes256Gcm = true;
    bool encChaCha20Poly1305 = true;
    bool authSha1 = true;
    bool authSha256 = true;
    bool authSha384 = true;
    bool operator==(const SslTlsServiceProfile&) const = default;
};

/// Where and how certificates are enrolled by SCEP. The challenge is a choice: what belongs to a kind that is
/// not chosen is at its default, and setting it by a `set` command chooses that kind.
struct ScepProfile
{
    std::string challenge = "none"; ///< "none" | "fixed" | "dynamic"
    std::string fixedChallenge;     ///< fixed: the password, sealed by the key vault
    std::string otpServerUrl;       ///< dynamic: page that gives one-time passwords
    std::string otpUsername;
    std::string otpPassword; ///< sealed
    std::string url;
    std::string serverCa;          ///< judges an https server
    std::string clientCertificate; ///< shown to an https server
    std::string caIdentityName;
    std::string subject = "CN=$UDID"; ///< ours: the vendor's default, CN=$USERNAME, names no device (4.L.13)
    std::string rsaNbits = "2048";
    std::string digest = "sha256";
    std::string fingerprint;
    std::string rfc822Name; ///< certificate-attributes: at most one of these three
    std::string dnsName;
    std::string uniformResourceIdentifier;
    bool useAsDigitalSignature = true;
    bool useForKeyEncipherment = true;
    bool operator==(const ScepProfile&) const = default;
};

/// The host that answers OCSP for the CAs here, as certificates name it (panos 2.5).
struct OcspResponder
{
    std::string hostName;
    bool operator==(const OcspResponder&) const = default;
};

/// Objects that live together in one location.
struct ObjectStore
{
    std::map<std::string, CertificateEntry> certificates;
    std::map<std::string, CertificateProfile> certificateProfiles;
    std::map<std::string, SslTlsServiceProfile> sslTlsServiceProfiles;
    std::map<std::string, ScepProfile> scepProfiles;
    std::map<std::string, OcspResponder> ocspResponders;
    bool operator==(const ObjectStore&) const = default;
};

} // namespace models::config
