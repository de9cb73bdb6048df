#include "session/pki/revocation/crl_decoded.h"

#include "session/pki/encoding/asn1_values.h"
#include "session/pki/encoding/digest.h"
#include "session/pki/name_text.h"
#include "session/pki/openssl_error.h"

#include <array>

namespace session::pki {

namespace {

using IntegerHandle = std::unique_ptr<ASN1_INTEGER, FreeWith<ASN1_INTEGER_free>>;
using EnumeratedHandle = std::unique_ptr<ASN1_ENUMERATED, FreeWith<ASN1_ENUMERATED_free>>;
using AuthorityKeyHandle = std::unique_ptr<AUTHORITY_KEYID, FreeWith<AUTHORITY_KEYID_free>>;
using DistributionPointHandle = std::unique_ptr<ISSUING_DIST_POINT, FreeWith<ISSUING_DIST_POINT_free>>;

constexpr int absent = -1;

std::unexpected<base::Error> unreadable(int nid)
{
    return openSslFailure(std::string("extension of a revocation list can't be read or is there twice: ") +
                              OBJ_nid2sn(nid),
                          base::ErrorCode::ParseFailed);
}

template <class Handle>
base::Result<Handle> extension(const X509_CRL* crl, int nid)
{
    int found = 0;
    Handle decoded(static_cast<typename Handle::pointer>(X509_CRL_get_ext_d2i(crl, nid, &found, nullptr)));
    if (!decoded && found != absent)
        return unreadable(nid);
    return decoded;
}

template <class Handle>
base::Result<> checkEntry(const X509_REVOKED* entry, int nid)
{
    int found = 0;
    const Handle decoded(
        static_cast<typename Handle::pointer>(X509_REVOKED_get_ext_d2i(entry, nid, &found, nullptr)));
    if (!decoded && found != absent)
        return unreadable(nid);
    return {};
}

} // namespace

base::Result<Crl::Decoded> Crl::Decoded::decode(X509CrlHandle crl, std::string_view der)
{
    Decoded decoded;
    decoded.crl = std::move(crl);
    decoded.der = der;
    decoded.sha256 = sha256Hex(der);
    auto issuer = printName(X509_CRL_get_issuer(decoded.crl.get()));
    if (!issuer)
        return std::unexpected(std::move(issuer.error()));
    decoded.issuer = std::move(*issuer);
    for (const auto step : {&Decoded::readTimes, &Decoded::readIdentifiers, &Decoded::readDistributionPoint})
        if (auto done = (decoded.*step)(); !done)
            return std::unexpected(std::move(done.error()));
    if (auto checked = decoded.checkEntries(); !checked)
        return std::unexpected(std::move(checked.error()));
    return decoded;
}

base::Result<> Crl::Decoded::readTimes()
{
    const auto made = timeOf(X509_CRL_get0_lastUpdate(crl.get()));
    if (!made)
        return std::unexpected(made.error());
    thisUpdate = *made;
    const ASN1_TIME* const next = X509_CRL_get0_nextUpdate(crl.get());
    if (next == nullptr)
        return {};
    const auto due = timeOf(next);
    if (!due)
        return std::unexpected(due.error());
    nextUpdate = *due;
    return {};
}

base::Result<> Crl::Decoded::readIdentifiers()
{
    const auto own = extension<IntegerHandle>(crl.get(), NID_crl_number);
    const auto base = extension<IntegerHandle>(crl.get(), NID_delta_crl);
    const auto key = extension<AuthorityKeyHandle>(crl.get(), NID_authority_key_identifier);
    if (!own || !base || !key)
        return std::unexpected(!own ? own.error() : !base ? base.error() : key.error());
    if (*base && !*own)
        return base::failure(base::ErrorCode::ParseFailed, "a delta revocation list without a number");
    number = hexOfNumber(own->get());
    baseNumber = hexOfNumber(base->get());
    authorityKeyId = *key ? hexOf((*key)->keyid) : std::string();
    return {};
}

base::Result<> Crl::Decoded::readDistributionPoint()
{
    const auto point = extension<DistributionPointHandle>(crl.get(), NID_issuing_distribution_point);
    if (!point)
        return std::unexpected(point.error());
    if (!*point)
        return {};
    const ISSUING_DIST_POINT& scope = **point;
    indirect = scope.indirectCRL > 0;
    partial =
        scope.onlyuser > 0 || scope.onlyCA > 0 || scope.onlyattr > 0 || scope.onlysomereasons != nullptr;
    hasDistributionPoint = scope.distpoint != nullptr;
    constexpr int byFullName = 0;
    if (hasDistributionPoint && scope.distpoint->type == byFullName)
        distributionPoints = alternativeNamesOf(scope.distpoint->name.fullname).uri;
    return {};
}

/// OpenSSL stops reading entries at the first one that it can't read, and remembers no more than that.
base::Result<> Crl::Decoded::checkEntries() const
{
    const STACK_OF(X509_REVOKED)* entries = X509_CRL_get_REVOKED(crl.get());
    for (int i = 0; i < sk_X509_REVOKED_num(entries); ++i) {
        const X509_REVOKED* const entry = sk_X509_REVOKED_value(entries, i);
        if (X509_REVOKED_get0_extensions(entry) == nullptr)
            continue;
        if (auto checked = checkEntry<GeneralNamesHandle>(entry, NID_certificate_issuer); !checked)
            return checked;
        if (auto checked = checkEntry<EnumeratedHandle>(entry, NID_crl_reason); !checked)
            return checked;
    }
    return {};
}

} // namespace session::pki
