#include "session/pki/issuing/issuing_steps.h"

#include "session/pki/encoding/der.h"
#include "session/pki/keys/random.h"
#include "session/pki/openssl_error.h"

#include <algorithm>

namespace session::pki {

namespace {

using BigNumberHandle = std::unique_ptr<BIGNUM, FreeWith<BN_free>>;

} // namespace

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

base::Result<> setValidity(X509* certificate, const Validity& validity)
{
    constexpr std::chrono::seconds limit = std::chrono::years(10'000); // keeps the sums below in range
    constexpr std::chrono::sys_seconds earliest = std::chrono::sys_days(std::chrono::year(1) / 1 / 1);
    constexpr std::chrono::sys_seconds latest = std::chrono::sys_days(std::chrono::year(9999) / 12 / 31);
    const auto now = std::chrono::floor<std::chrono::seconds>(validity.now);
    const bool inRange = validity.lifetime < limit && validity.lifetime > -limit &&
                         validity.backdate < limit && validity.backdate > -limit;
    const auto until = inRange ? now + validity.lifetime : std::chrono::sys_seconds::max();
    const auto from = inRange ? std::min(now, until) - validity.backdate : std::chrono::sys_seconds::min();
    if (from < earliest || until > latest || from > until)
        return base::failure(base::ErrorCode::InvalidArgument, "a validity that no certificate can hold");
    if (!ASN1_TIME_set(X509_getm_notBefore(certificate), from.time_since_epoch().count()) ||
        !ASN1_TIME_set(X509_getm_notAfter(certificate), until.time_since_epoch().count()))
        return openSslFailure("the validity can't be set");
    return {};
}

base::Result<Certificate> finished(X509* certificate)
{
    const std::string der = derOf<i2d_X509>(certificate);
    if (der.empty())
        return openSslFailure("the certificate can't be encoded");
    return Certificate::fromDer(der);
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

} // namespace session::pki
