// Rows of certificate profiles and SSL/TLS service profiles. Source: panos 2.2, 2.3; rules 4.B, 4.C.
#include "models/config/schema/schema_builder.h"
#include "session/trust/revocation_timeouts.h"

namespace models::config::tree {

namespace {

constexpr std::string_view subjectFields[] = {"common-name"};
constexpr std::string_view subjectAltFields[] = {"email", "principal-name"};
constexpr std::string_view minimumVersions[] = {"tls1-0", "tls1-1", "tls1-2", "tls1-3"};
constexpr std::string_view laterVersions[] = {"tls1-3"};   // panos 2.3
constexpr std::string_view wildfireMinimum[] = {"tls1-2"}; // B11
constexpr std::string_view wildfireMaximum[] = {"tls1-2", "max"};
constexpr std::string_view maximumVersions[] = {"tls1-0", "tls1-1", "tls1-2", "tls1-3", "max"};

constexpr int shortestTimeout = session::trust::shortestRevocationTimeout.count(); // seconds
constexpr int longestTimeout = session::trust::longestRevocationTimeout.count();

ObjectType profileCa()
{
    return TypeBuilder<ProfileCa>()
        .field<&ProfileCa::defaultOcspUrl>(
            "default-ocsp-url", {.label = "Default OCSP URL",
                                 .help = "Responder to ask in place of the one that the certificate names.",
                                 .pattern = "https?://.+",
                                 .rule = "C6"})
        .field<&ProfileCa::ocspVerifyCert>(
            "ocsp-verify-cert", {.label = "OCSP Verify Certificate",
                                 .help = "Certificate that OCSP answers are checked against; empty: this CA.",
                                 .maximumLength = 63,
                                 .reference = ReferenceKind::AnyCertificate,
                                 .rule = "C7"})
        .field<&ProfileCa::templateName>("template-name",
                                         {.label = "Template Name",
                                          .help = "Name or OID of the certificate template that the CA used.",
                                          .isWithoutEffect = true})
        .build();
}

TypeBuilder<CertificateProfile> profileIdentity()
{
    static const ObjectType ca = profileCa();
    TypeBuilder<CertificateProfile> builder;
    builder
        .field<&CertificateProfile::usernameFieldSubject, &CertificateProfile::usernameFieldSubjectAlt>(
            "username-field subject", {.label = "Username Field: Subject",
                                       .help = "Take the client's name from its subject.",
                                       .choices = subjectFields,
                                       .rule = "C21"})
        .field<&CertificateProfile::usernameFieldSubjectAlt, &CertificateProfile::usernameFieldSubject>(
            "username-field subject-alt",
            {.label = "Username Field: Subject Alt",
             .help = "Take the client's name from its subject alternative names.",
             .choices = subjectAltFields,
             .rule = "C21"})
        .field<&CertificateProfile::domain>(
            "domain",
            {.label = "User Domain", .help = "NetBIOS domain.", .maximumLength = 63, .isWithoutEffect = true})
        .map<&CertificateProfile::cas>("CA", ca,
                                       {.label = "CA Certificate",
                                        .maximumNameLength = 63,
                                        .rule = "C3",
                                        .reference = ReferenceKind::CaCertificate,
                                        .readableNameLength = 127});
    return builder;
}

} // namespace

ObjectType certificateProfile()
{
    const auto timeout = [](std::string_view label, std::string_view help) {
        return SettingFacts{.label = label,
                            .help = help,
                            .minimum = shortestTimeout,
                            .maximum = longestTimeout,
                            .rule = "C15"};
    };
    SettingFacts statusTimeout = timeout("Certificate Status Timeout (sec)",
                                         "Seconds for the whole revocation check of a certificate.");
    statusTimeout.vendorMinimum = 0; // panos 11.5
    return profileIdentity()
        .field<&CertificateProfile::useCrl>(
            "use-crl",
            {.label = "Use CRL", .help = "Check revocation by certificate revocation lists.", .rule = "C10"})
        .field<&CertificateProfile::useOcsp>(
            "use-ocsp", {.label = "Use OCSP",
                         .help = "Check revocation by asking the CA's responder, before any CRL.",
                         .rule = "C10"})
        .field<&CertificateProfile::crlReceiveTimeout>(
            "crl-receive-timeout", timeout("CRL Receive Timeout (sec)", "Seconds to wait for a CRL."))
        .field<&CertificateProfile::ocspReceiveTimeout>(
            "ocsp-receive-timeout",
            timeout("OCSP Receive Timeout (sec)", "Seconds to wait for an OCSP answer."))
        .field<&CertificateProfile::certStatusTimeout>("cert-status-timeout", statusTimeout)
        .field<&CertificateProfile::ocspExcludeNonce>(
            "ocsp-exclude-nonce",
            {.label = "OCSP Exclude Nonce", .help = "Ask the responder without a nonce.", .rule = "C25"})
        .field<&CertificateProfile::blockUnknownCert>(
            "block-unknown-cert", {.label = "Block session if certificate status is unknown",
                                   .help = "Refuse a peer whose revocation status is unknown.",
                                   .rule = "C16"})
        .field<&CertificateProfile::blockTimeoutCert>(
            "block-timeout-cert",
            {.label = "Block session if certificate status cannot be retrieved within timeout",
             .help = "Refuse a peer whose revocation status can't be had in time.",
             .rule = "C17"})
        .field<&CertificateProfile::blockUnauthenticatedCert>(
            "block-unauthenticated-cert",
            {.label = "Block session if the certificate was not issued to the authenticating device",
             .help = "GlobalProtect only: the certificate's serialNumber must be the host id that the client "
                     "reports. Without effect on device sessions.",
             .rule = "C19"})
        .field<&CertificateProfile::blockExpiredCert>(
            "block-expired-cert", {.label = "Block sessions with expired certificates",
                                   .help = "Refuse a peer whose certificate is out of date.",
                                   .rule = "C20",
                                   .vendorDefault = "no"})
        .build();
}

ObjectType sslTlsServiceProfile()
{
    using Profile = SslTlsServiceProfile;
    const auto algorithm = [](std::string_view label) {
        return SettingFacts{.label = label, .help = "Allow cipher suites with this algorithm.", .rule = "B8"};
    };
    SettingFacts chacha = algorithm("ChaCha20-Poly1305");
    chacha.since = "11.0"; // panos 2.3
    return TypeBuilder<Profile>()
        .field<&Profile::certificate>("certificate",
                                      {.label = "Certificate",
                                       .help = "What the server presents; no CA, with its private key.",
                                       .reference = ReferenceKind::ServerCertificate,
                                       .rule = "B1"})
        .field<&Profile::minVersion>("protocol-settings min-version",
                                     {.label = "Min Version",
                                      .help = "The oldest TLS version that is spoken.",
                                      .choices = minimumVersions,
                                      .rule = "B5",
                                      .vendorDefault = "tls1-0",
                                      .laterChoices = laterVersions,
                                      .wildfireChoices = wildfireMinimum})
        .field<&Profile::maxVersion>(
            "protocol-settings max-version",
            {.label = "Max Version",
             .help = "The newest TLS version that is spoken; max is 1.2 between devices.",
             .choices = maximumVersions,
             .rule = "B3",
             .vendorDefault = "max",
             .laterChoices = laterVersions,
             .wildfireChoices = wildfireMaximum})
        .field<&Profile::keyxchgRsa>("protocol-settings keyxchg-algo-rsa", algorithm("RSA key exchange"))
        .field<&Profile::keyxchgDhe>("protocol-settings keyxchg-algo-dhe", algorithm("DHE key exchange"))
        .field<&Profile::keyxchgEcdhe>("protocol-settings keyxchg-algo-ecdhe",
                                       algorithm("ECDHE key exchange"))
        .field<&Profile::enc3des>("protocol-settings enc-algo-3des", algorithm("3DES"))
        .field<&Profile::encRc4>("protocol-settings enc-algo-rc4", algorithm("RC4"))
        .field<&Profile::encAes128Cbc>("protocol-settings enc-algo-aes-128-cbc", algorithm("AES-128-CBC"))
        .field<&Profile::encAes256Cbc>("protocol-settings enc-algo-aes-256-cbc", algorithm("AES-256-CBC"))
        .field<&Profile::encAes128Gcm>("protocol-settings enc-algo-aes-128-gcm", algorithm("AES-128-GCM"))
        .field<&Profile::encAes256Gcm>("protocol-settings enc-algo-aes-256-gcm", algorithm("AES-256-GCM"))
        .field<&Profile::encChaCha20Poly1305>("protocol-settings enc-algo-aes-chacha20-poly1305", chacha)
        .field<&Profile::authSha1>("protocol-settings auth-algo-sha1", algorithm("SHA1"))
        .field<&Profile::authSha256>("protocol-settings auth-algo-sha256", algorithm("SHA256"))
        .field<&Profile::authSha384>("protocol-settings auth-algo-sha384", algorithm("SHA384"))
        .build();
}

} // namespace models::config::tree
