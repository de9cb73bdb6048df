// A certificate profile, resolved to certificates (C2, C3).
#include "models/config/compile/certificate_policy.h"

namespace models::config {

using session::base::ErrorCode;
using session::base::failure;
using session::base::Result;
using session::trust::UsernameField;

namespace {

UsernameField usernameField(const CertificateProfile& profile)
{
    if (profile.usernameFieldSubject == "common-name")
        return UsernameField::SubjectCommonName;
    if (profile.usernameFieldSubjectAlt == "email")
        return UsernameField::SubjectAltEmail;
    if (profile.usernameFieldSubjectAlt == "principal-name")
        return UsernameField::SubjectAltPrincipalName;
    return UsernameField::None;
}

Result<session::pki::Certificate> certificateNamed(const ObjectStore& store, const std::string& name)
{
    const auto entry = store.certificates.find(name);
    if (entry == store.certificates.end())
        return failure(ErrorCode::NotFound, "CA certificate \"" + name + "\" is not in the profile's store");
    auto certificate = session::pki::Certificate::fromPem(entry->second.publicKey);
    if (!certificate)
        return failure(certificate.error().code,
                       "CA certificate \"" + name + "\": " + certificate.error().detail);
    return certificate;
}

Result<std::vector<session::pki::Certificate>> anchors(const ObjectStore& store,
                                                       const CertificateProfile& profile)
{
    std::vector<session::pki::Certificate> certificates;
    for (const auto& [name, ca] : profile.cas) {
        auto certificate = certificateNamed(store, name);
        if (!certificate)
            return std::unexpected(certificate.error());
        certificates.push_back(std::move(*certificate));
    }
    return certificates;
}

using Responders = std::map<std::string, session::trust::ResponderSettings>;

/// C6, C7. `certificates` are those of the profile's CAs, in their order.
Result<Responders> responders(const ObjectStore& store, const CertificateProfile& profile,
                              const std::vector<session::pki::Certificate>& certificates)
{
    Responders result;
    auto certificate = certificates.begin();
    for (const auto& [name, ca] : profile.cas) {
        session::trust::ResponderSettings settings{.url = ca.defaultOcspUrl, .authority = {}};
        if (!ca.ocspVerifyCert.empty()) {
            auto authority = certificateNamed(store, ca.ocspVerifyCert);
            if (!authority)
                return std::unexpected(authority.error());
            settings.authority = std::move(*authority);
        }
        if (settings != session::trust::ResponderSettings{})
            result.emplace(certificate->sha256(), std::move(settings));
        ++certificate;
    }
    return result;
}

} // namespace

Result<session::trust::CertificatePolicy> resolveProfile(const ObjectStore& store, const std::string& name)
{
    const auto found = store.certificateProfiles.find(name);
    if (found == store.certificateProfiles.end())
        return failure(ErrorCode::NotFound, "there is no certificate profile \"" + name + "\"");
    const CertificateProfile& profile = found->second;
    if (profile.cas.empty())
        return failure(ErrorCode::InvalidArgument,
                       "certificate profile \"" + name + "\" has no CA certificate");
    auto certificates = anchors(store, profile);
    if (!certificates)
        return failure(certificates.error().code,
                       "certificate profile \"" + name + "\": " + certificates.error().detail);

    auto asked = responders(store, profile, *certificates);
    if (!asked)
        return failure(asked.error().code, "certificate profile \"" + name + "\": " + asked.error().detail);

    session::trust::CertificatePolicy policy;
    policy.profileName = name;
    policy.anchors = session::trust::TrustAnchors::of(std::move(*certificates));
    policy.usernameField = usernameField(profile);
    policy.blockExpired = profile.blockExpiredCert;
    policy.blockUnauthenticated = profile.blockUnauthenticatedCert;
    policy.revocation = {.useCrl = profile.useCrl,
                         .useOcsp = profile.useOcsp,
                         .crlTimeout = std::chrono::seconds(profile.crlReceiveTimeout),
                         .ocspTimeout = std::chrono::seconds(profile.ocspReceiveTimeout),
                         .statusTimeout = std::chrono::seconds(profile.certStatusTimeout),
                         .blockUnknown = profile.blockUnknownCert,
                         .blockUnavailable = profile.blockTimeoutCert,
                         .excludeNonce = profile.ocspExcludeNonce,
                         .responders = std::move(*asked)};
    return policy;
}

} // namespace models::config
