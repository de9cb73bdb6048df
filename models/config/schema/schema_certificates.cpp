// Rows of certificates and of the stores they live in. Source: panos 2.1, rules 4.B, 4.L.11, E12.
#include "models/config/schema/schema_builder.h"

namespace models::config::tree {

namespace {

constexpr int maximumPemLength = 16384; // panos 2.1
constexpr std::string_view cloudRelease = "11.0.2";
constexpr int maximumScepProfiles = 1000; // panos 2.4
constexpr std::string_view certificateStates[] = {"valid", "revoked"};

/// C1 for profile names: no dot.
constexpr std::string_view profileNamePattern = "[A-Za-z0-9 _-]+";
constexpr int longestReadName = 127; ///< the longest that any of the vendor's documents allows (panos 11.4)
constexpr std::string_view readNamePattern = "[A-Za-z0-9 ._-]+";

} // namespace

ObjectType certificateEntry()
{
    return TypeBuilder<CertificateEntry>()
        .field<&CertificateEntry::publicKey, &CertificateEntry::csr>("public-key",
                                                                     {.label = "Certificate",
                                                                      .help = "The certificate itself, PEM.",
                                                                      .type = ValueType::Pem,
                                                                      .maximumLength = maximumPemLength})
        .field<&CertificateEntry::csr, &CertificateEntry::publicKey>(
            "csr", {.label = "Certificate Signing Request",
                    .help = "A request that waits for its signed certificate, PEM.",
                    .type = ValueType::Pem,
                    .maximumLength = maximumPemLength})
        .field<&CertificateEntry::privateKey>("private-key",
                                              {.label = "Private Key",
                                               .help = "The private key, sealed by the key vault.",
                                               .type = ValueType::Secret,
                                               .maximumLength = maximumPemLength,
                                               .rule = "B2"})
        .field<&CertificateEntry::chain>("chain",
                                         {.label = "Certificate Chain",
                                          .help = "Intermediate certificates that are sent along in a "
                                                  "handshake, PEM.",
                                          .type = ValueType::Pem,
                                          .maximumLength = 4 * maximumPemLength,
                                          .ours = true})
        .field<&CertificateEntry::status>("status", {.label = "Status",
                                                     .help = "Whether the certificate was revoked here.",
                                                     .choices = certificateStates})
        .field<&CertificateEntry::revokeDateEpoch>(
            "revoke-date-epoch", {.label = "Revocation Date",
                                  .help = "When it was revoked, in seconds since 1970, as imported.",
                                  .maximumLength = 20,
                                  .pattern = "[0-9]+"})
        .field<&CertificateEntry::privateKeyOnHsm>(
            "private-key-on-hsm",
            {.label = "Private Key on HSM", .help = "The key stays in a hardware module of the device."})
        .field<&CertificateEntry::awsSecret, &CertificateEntry::azureKeyVaultUri,
               &CertificateEntry::azureSecret>("cloud-resource-id aws secret",
                                               {.label = "AWS Secret",
                                                .help = "Name of the secret in which a cloud keeps it.",
                                                .since = cloudRelease})
        .field<&CertificateEntry::azureKeyVaultUri, &CertificateEntry::awsSecret>(
            "cloud-resource-id azure key-vault-uri", {.label = "Azure Key Vault URI",
                                                      .help = "Vault in which a cloud keeps it.",
                                                      .since = cloudRelease})
        .field<&CertificateEntry::azureSecret, &CertificateEntry::awsSecret>(
            "cloud-resource-id azure secret",
            {.label = "Azure Secret", .help = "Name of the secret in that vault.", .since = cloudRelease})
        .field<&CertificateEntry::blockPrivateKeyExport>(
            "block-private-key", {.label = "Block Private Key Export",
                                  .help = "The private key never leaves this manager by an export.",
                                  .ours = true})
        .build();
}

ObjectType ocspResponder()
{
    return TypeBuilder<OcspResponder>()
        .field<&OcspResponder::hostName>("host-name",
                                         {.label = "Host Name",
                                          .help = "Host that certificates name as their OCSP responder.",
                                          .pattern = "[:a-zA-Z0-9._-]+",
                                          .rule = "panos 2.5"})
        .build();
}

ObjectType certificateStore(StoreLimits limits)
{
    static const ObjectType certificate = certificateEntry();
    static const ObjectType profile = certificateProfile();
    static const ObjectType service = sslTlsServiceProfile();
    static const ObjectType scep = scepProfile();
    static const ObjectType responder = ocspResponder();
    return TypeBuilder<ObjectStore>()
        .map<&ObjectStore::certificates>("certificate", certificate,
                                         {.label = "Certificate",
                                          .maximumNameLength = 63,
                                          .rule = "4.L.11",
                                          .readableNameLength = longestReadName})
        .map<&ObjectStore::certificateProfiles>("certificate-profile", profile,
                                                {.label = "Certificate Profile",
                                                 .maximumNameLength = limits.profileNameLength,
                                                 .namePattern = profileNamePattern,
                                                 .rule = "C1",
                                                 .readableNameLength = longestReadName,
                                                 .readableNamePattern = readNamePattern,
                                                 .olderNameLength = 31,
                                                 .olderNamePattern = "[a-zA-Z0-9_-]+"})
        .map<&ObjectStore::sslTlsServiceProfiles>(
            "ssl-tls-service-profile", service,
            {.label = "SSL/TLS Service Profile", .maximumNameLength = 127, .rule = "4.L.11"})
        .map<&ObjectStore::scepProfiles>("scep", scep,
                                         {.label = "SCEP Profile",
                                          .maximumNameLength = 31,
                                          .maximumEntries = maximumScepProfiles,
                                          .rule = "4.L.11",
                                          .readableNameLength = longestReadName})
        .map<&ObjectStore::ocspResponders>("ocsp-responder", responder,
                                           {.label = "OCSP Responder", .maximumNameLength = 63})
        .build();
}

} // namespace models::config::tree
