#include "session/pki/issuing/issuing.h"

#include "session/pki/certificate_extensions.h"
#include "session/pki/general_names.h"
#include "session/pki/issuing/decoded_request.h"
#include "session/pki/issuing/issuing_steps.h"
#include "session/pki/issuing/request.h"
#include "session/pki/issuing/signing.h"
#include "session/pki/openssl_error.h"
#include "session/pki/openssl_handles.h"
#include "session/pki/subject_text.h"

#include <openssl/err.h>

namespace session::pki {

namespace {

/// Whose key goes in, and who signs; no issuer: signed by the key itself.
struct Parties
{
    EVP_PKEY* subjectKey = nullptr;
    const X509* issuer = nullptr;
    EVP_PKEY* signingKey = nullptr;
    const X509_NAME* subject = nullptr; ///< in place of the specification's text
};

base::Result<> setSubject(X509* certificate, const IssueSpec& spec, const X509_NAME* given)
{
    auto built = given ? base::Result<X509NameHandle>(X509_NAME_dup(given)) : buildName(spec.subject);
    if (!built)
        return std::unexpected(std::move(built.error()));
    const X509_NAME* const name = built->get();
    const bool nameless = !name || X509_NAME_entry_count(name) == 0;
    if (nameless && (spec.role == CertificateRole::CertificateAuthority || isEmpty(spec.alternativeNames)))
        return base::failure(base::ErrorCode::InvalidArgument, "a certificate needs a subject");
    if (X509_set_subject_name(certificate, name) != 1)
        return openSslFailure("the subject can't be set");
    return {};
}

base::Result<Certificate> build(const IssueSpec& spec, const Parties& parties)
{
    ERR_clear_error();
    const X509Handle certificate(X509_new());
    X509* const x509 = certificate.get();
    if (!x509 || X509_set_version(x509, X509_VERSION_3) != 1 ||
        X509_set_pubkey(x509, parties.subjectKey) != 1)
        return openSslFailure("the certificate can't be built");
    if (auto done = setSerialNumber(x509); !done)
        return std::unexpected(std::move(done.error()));
    if (auto done = setValidity(x509, {spec.now, spec.lifetime, spec.backdate}); !done)
        return std::unexpected(std::move(done.error()));
    if (auto done = setSubject(x509, spec, parties.subject); !done)
        return std::unexpected(std::move(done.error()));
    const X509* const issuer = parties.issuer ? parties.issuer : x509;
    if (X509_set_issuer_name(x509, X509_get_subject_name(issuer)) != 1)
        return openSslFailure("the issuer can't be set");
    if (auto done = addExtensions(x509, spec, issuer); !done)
        return std::unexpected(std::move(done.error()));
    if (X509_sign(x509, parties.signingKey, digestFor(parties.signingKey, spec.digest)) <= 0)
        return openSslFailure("the certificate can't be signed");
    return finished(x509);
}

} // namespace

base::Result<Certificate> issueSelfSigned(const IssueSpec& spec, const PrivateKey& key)
{
    return build(
        spec,
        {.subjectKey = key.handle(), .issuer = nullptr, .signingKey = key.handle(), .subject = nullptr});
}

base::Result<Certificate> issue(const IssueSpec& spec, const PrivateKey& subjectKey, const Issuer& issuer)
{
    if (auto fit = checkIssuer(issuer); !fit)
        return std::unexpected(std::move(fit.error()));
    return build(spec, {.subjectKey = subjectKey.handle(),
                        .issuer = issuer.certificate.handle(),
                        .signingKey = issuer.key.handle(),
                        .subject = nullptr});
}

base::Result<Certificate> issueCross(const IssueSpec& spec, const Certificate& authority,
                                     const Issuer& issuer)
{
    if (auto fit = checkIssuer(issuer); !fit)
        return std::unexpected(std::move(fit.error()));
    if (!authority.isCertificateAuthority())
        return base::failure(base::ErrorCode::InvalidArgument, authority.subject() + " is no CA");
    return build(spec, {.subjectKey = X509_get0_pubkey(authority.handle()),
                        .issuer = issuer.certificate.handle(),
                        .signingKey = issuer.key.handle(),
                        .subject = X509_get_subject_name(authority.handle())});
}

base::Result<Certificate> issueFromRequest(const IssueSpec& spec, std::string_view request,
                                           const Issuer& issuer)
{
    if (auto fit = checkIssuer(issuer); !fit)
        return std::unexpected(std::move(fit.error()));
    const auto decoded = decodeRequest(request);
    if (!decoded)
        return std::unexpected(decoded.error());
    return build(spec, {.subjectKey = X509_REQ_get0_pubkey(decoded->get()),
                        .issuer = issuer.certificate.handle(),
                        .signingKey = issuer.key.handle(),
                        .subject = nullptr});
}

base::Result<Certificate> issueAsRequested(IssueSpec spec, std::string_view request, const Issuer& issuer)
{
    if (auto fit = checkIssuer(issuer); !fit)
        return std::unexpected(std::move(fit.error()));
    auto facts = readRequest(request);
    if (!facts)
        return std::unexpected(std::move(facts.error()));
    const auto decoded = decodeRequest(request);
    if (!decoded)
        return std::unexpected(decoded.error());
    spec.alternativeNames = std::move(facts->alternativeNames);
    return build(spec, {.subjectKey = X509_REQ_get0_pubkey(decoded->get()),
                        .issuer = issuer.certificate.handle(),
                        .signingKey = issuer.key.handle(),
                        .subject = X509_REQ_get_subject_name(decoded->get())});
}

} // namespace session::pki
