#include "session/pki/issuing.h"

#include "session/pki/certificate_extensions.h"
#include "session/pki/decoded_request.h"
#include "session/pki/general_names.h"
#include "session/pki/openssl_error.h"
#include "session/pki/openssl_handles.h"
#include "session/pki/random.h"
#include "session/pki/signing.h"
#include "session/pki/subject_text.h"

#include <algorithm>

#include <openssl/err.h>

namespace session::pki {

namespace {

using BigNumberHandle = std::unique_ptr<BIGNUM, FreeWith<BN_free>>;

/// Whose key goes in, and who signs; no issuer: signed by the key itself.
struct Parties
{
    EVP_PKEY* subjectKey = nullptr;
    const X509* issuer = nullptr;
    EVP_PKEY* signingKey = nullptr;
};

base::Result<> setSerialNumber(X509* certificate)
{
    const auto bytes = randomBytes(16);
    if (!bytes)
        return std::unexpected(bytes.error());
    const BigNumberHandle number(BN_bin2bn(reinterpret_cast<const unsigned char*>(bytes->data()),
                                           static_cast<int>(bytes->size()), nullptr));
    if (!number || !BN_to_ASN1_INTEGER(number.get(), X509_get_serialNumber(certificate)))
        return openSslFailure("no serial number");
    return {};
}

base::Result<> setValidity(X509* certificate, const IssueSpec& spec)
{
    constexpr std::chrono::seconds limit = std::chrono::years(10'000); // keeps the sums below in range
    constexpr std::chrono::sys_seconds earliest = std::chrono::sys_days(std::chrono::year(1) / 1 / 1);
    constexpr std::chrono::sys_seconds latest = std::chrono::sys_days(std::chrono::year(9999) / 12 / 31);
    const auto now = std::chrono::floor<std::chrono::seconds>(spec.now);
    const bool inRange =
        spec.lifetime < limit && spec.lifetime > -limit && spec.backdate < limit && spec.backdate > -limit;
    const auto until = inRange ? now + spec.lifetime : std::chrono::sys_seconds::max();
    const auto from = inRange ? std::min(now, until) - spec.backdate : std::chrono::sys_seconds::min();
    if (from < earliest || until > latest || from > until)
        return base::failure(base::ErrorCode::InvalidArgument, "a validity that no certificate can hold");
    if (!ASN1_TIME_set(X509_getm_notBefore(certificate), from.time_since_epoch().count()) ||
        !ASN1_TIME_set(X509_getm_notAfter(certificate), until.time_since_epoch().count()))
        return openSslFailure("the validity can't be set");
    return {};
}

base::Result<> setSubject(X509* certificate, const IssueSpec& spec)
{
    auto name = buildName(spec.subject);
    if (!name)
        return std::unexpected(std::move(name.error()));
    const bool nameless = X509_NAME_entry_count(name->get()) == 0;
    if (nameless && (spec.role == CertificateRole::CertificateAuthority || isEmpty(spec.alternativeNames)))
        return base::failure(base::ErrorCode::InvalidArgument, "a certificate needs a subject");
    if (X509_set_subject_name(certificate, name->get()) != 1)
        return openSslFailure("the subject can't be set");
    return {};
}

base::Result<Certificate> finish(X509* certificate)
{
    unsigned char* bytes = nullptr;
    const int length = i2d_X509(certificate, &bytes);
    if (length <= 0)
        return openSslFailure("the certificate can't be encoded");
    const std::string der(reinterpret_cast<const char*>(bytes), static_cast<std::size_t>(length));
    OPENSSL_free(bytes);
    return Certificate::fromDer(der); // read back, so that what we hand out is what others will see
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
    for (const auto step : {setValidity, setSubject})
        if (auto done = step(x509, spec); !done)
            return std::unexpected(std::move(done.error()));
    const X509* const issuer = parties.issuer ? parties.issuer : x509;
    if (X509_set_issuer_name(x509, X509_get_subject_name(issuer)) != 1)
        return openSslFailure("the issuer can't be set");
    if (auto done = addExtensions(x509, spec, issuer); !done)
        return std::unexpected(std::move(done.error()));
    if (X509_sign(x509, parties.signingKey, digestFor(parties.signingKey, spec.digest)) <= 0)
        return openSslFailure("the certificate can't be signed");
    return finish(x509);
}

base::Result<> checkIssuer(const Issuer& issuer)
{
    if (!issuer.certificate.isCertificateAuthority())
        return base::failure(base::ErrorCode::InvalidArgument,
                             "not a certificate authority: " + issuer.certificate.subject());
    if (!issuer.key.matches(issuer.certificate))
        return base::failure(base::ErrorCode::Mismatch,
                             "the private key does not belong to " + issuer.certificate.subject());
    return {};
}

} // namespace

base::Result<Certificate> issueSelfSigned(const IssueSpec& spec, const PrivateKey& key)
{
    return build(spec, {.subjectKey = key.handle(), .issuer = nullptr, .signingKey = key.handle()});
}

base::Result<Certificate> issue(const IssueSpec& spec, const PrivateKey& subjectKey, const Issuer& issuer)
{
    if (auto fit = checkIssuer(issuer); !fit)
        return std::unexpected(std::move(fit.error()));
    return build(spec, {.subjectKey = subjectKey.handle(),
                        .issuer = issuer.certificate.handle(),
                        .signingKey = issuer.key.handle()});
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
                        .signingKey = issuer.key.handle()});
}

} // namespace session::pki
