#include "session/pki/revocation/crl_writer.h"

#include "session/pki/encoding/der.h"
#include "session/pki/issuing/issuing_steps.h"
#include "session/pki/issuing/signing.h"
#include "session/pki/object_writer.h"
#include "session/pki/openssl_error.h"
#include "session/pki/openssl_handles.h"

#include <algorithm>

#include <openssl/err.h>

namespace session::pki {

namespace {

using CrlHandle = std::unique_ptr<X509_CRL, FreeWith<X509_CRL_free>>;
using RevokedHandle = std::unique_ptr<X509_REVOKED, FreeWith<X509_REVOKED_free>>;
using NumberHandle = std::unique_ptr<ASN1_INTEGER, FreeWith<ASN1_INTEGER_free>>;
using BigNumberHandle = std::unique_ptr<BIGNUM, FreeWith<BN_free>>;
using EnumeratedHandle = std::unique_ptr<ASN1_ENUMERATED, FreeWith<ASN1_ENUMERATED_free>>;
using TimeHandle = std::unique_ptr<ASN1_TIME, FreeWith<ASN1_TIME_free>>;
using AuthorityKeyHandle = std::unique_ptr<AUTHORITY_KEYID, FreeWith<AUTHORITY_KEYID_free>>;

TimeHandle asn1Time(base::TimePoint time)
{
    return TimeHandle(
        ASN1_TIME_set(nullptr, std::chrono::floor<std::chrono::seconds>(time).time_since_epoch().count()));
}

NumberHandle serialNumberFrom(const std::string& hex)
{
    const bool digits = !hex.empty() && hex.find_first_not_of("0123456789abcdefABCDEF") == std::string::npos;
    BIGNUM* parsed = nullptr;
    if (digits)
        BN_hex2bn(&parsed, hex.c_str());
    const BigNumberHandle number(parsed);
    return NumberHandle(number ? BN_to_ASN1_INTEGER(number.get(), nullptr) : nullptr);
}

base::Result<> addRevoked(X509_CRL* crl, const RevokedCertificate& certificate)
{
    const NumberHandle number = serialNumberFrom(certificate.serialNumber);
    if (!number)
        return base::failure(base::ErrorCode::InvalidArgument,
                             "not a serial number: " + certificate.serialNumber);
    const TimeHandle when = asn1Time(certificate.revokedAt);
    RevokedHandle entry(X509_REVOKED_new());
    bool built = entry && when && X509_REVOKED_set_serialNumber(entry.get(), number.get()) == 1 &&
                 X509_REVOKED_set_revocationDate(entry.get(), when.get()) == 1;
    // RFC 5280 5.3.1: a reason that says nothing is left out.
    if (built && certificate.reason != RevocationReason::Unspecified) {
        const EnumeratedHandle reason(ASN1_ENUMERATED_new());
        built = reason && ASN1_ENUMERATED_set(reason.get(), static_cast<long>(certificate.reason)) == 1 &&
                X509_REVOKED_add1_ext_i2d(entry.get(), NID_crl_reason, reason.get(), 0, 0) == 1;
    }
    if (!built || X509_CRL_add0_revoked(crl, entry.get()) != 1)
        return openSslFailure("an entry of the revocation list can't be built");
    static_cast<void>(entry.release()); // the list's own now
    return {};
}

bool addNumber(X509_CRL* crl, std::uint64_t value)
{
    const NumberHandle number(ASN1_INTEGER_new());
    return number && ASN1_INTEGER_set_uint64(number.get(), value) == 1 &&
           X509_CRL_add1_ext_i2d(crl, NID_crl_number, number.get(), 0, 0) == 1;
}

/// Without it a reader can't tell which of several CAs of one name signed (C24).
bool addAuthorityKeyId(X509_CRL* crl, X509* issuer)
{
    const ASN1_OCTET_STRING* const id = X509_get0_subject_key_id(issuer);
    if (!id)
        return true;
    const AuthorityKeyHandle authority(AUTHORITY_KEYID_new());
    if (!authority)
        return false;
    authority->keyid = ASN1_OCTET_STRING_dup(id);
    return authority->keyid &&
           X509_CRL_add1_ext_i2d(crl, NID_authority_key_identifier, authority.get(), 0, 0) == 1;
}

base::Result<> check(const CrlSpec& spec, const Issuer& issuer)
{
    if (auto fit = checkIssuer(issuer); !fit)
        return fit;
    // All bits are set where the extension is missing.
    if ((X509_get_key_usage(issuer.certificate.handle()) & KU_CRL_SIGN) == 0)
        return base::failure(base::ErrorCode::InvalidArgument,
                             "this CA may not sign revocation lists: " + issuer.certificate.subject());
    if (spec.nextUpdate <= spec.thisUpdate)
        return base::failure(base::ErrorCode::InvalidArgument,
                             "a revocation list whose next update is not after this one");
    return {};
}

base::Result<> fill(X509_CRL* crl, const CrlSpec& spec, const Issuer& issuer)
{
    X509* const authority = issuer.certificate.handle();
    const TimeHandle from = asn1Time(spec.thisUpdate);
    const TimeHandle until = asn1Time(spec.nextUpdate);
    constexpr long version2 = 1;
    if (!crl || !from || !until || X509_CRL_set_version(crl, version2) != 1 ||
        X509_CRL_set_issuer_name(crl, X509_get_subject_name(authority)) != 1 ||
        X509_CRL_set1_lastUpdate(crl, from.get()) != 1 || X509_CRL_set1_nextUpdate(crl, until.get()) != 1 ||
        !addAuthorityKeyId(crl, authority) || !addNumber(crl, spec.number))
        return openSslFailure("the revocation list can't be built");
    for (const RevokedCertificate& certificate : spec.revoked)
        if (auto added = addRevoked(crl, certificate); !added)
            return added;
    X509_CRL_sort(crl);
    return {};
}

} // namespace

base::Result<std::string> writeCrl(const CrlSpec& spec, const Issuer& issuer)
{
    ERR_clear_error();
    if (auto checked = check(spec, issuer); !checked)
        return std::unexpected(std::move(checked.error()));
    const CrlHandle crl(X509_CRL_new());
    if (auto filled = fill(crl.get(), spec, issuer); !filled)
        return std::unexpected(std::move(filled.error()));
    if (X509_CRL_sign(crl.get(), issuer.key.handle(), digestFor(issuer.key.handle(), spec.digest)) <= 0)
        return openSslFailure("the revocation list can't be signed");
    std::string der = derOf<i2d_X509_CRL>(crl.get());
    if (der.empty())
        return openSslFailure("the revocation list can't be encoded");
    return der;
}

std::string crlToPem(std::string_view der)
{
    return toPem("X509 CRL", der);
}

} // namespace session::pki
