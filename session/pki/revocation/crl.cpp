#include "session/pki/revocation/crl.h"

#include "session/pki/encoding/asn1_values.h"
#include "session/pki/encoding/der.h"
#include "session/pki/encoding/pem_blocks.h"
#include "session/pki/openssl_error.h"
#include "session/pki/revocation/crl_decoded.h"
#include "session/pki/revocation/revocation_reason.h"

#include <openssl/err.h>

namespace session::pki {

namespace {

using IntegerHandle = std::unique_ptr<ASN1_INTEGER, FreeWith<ASN1_INTEGER_free>>;
using EnumeratedHandle = std::unique_ptr<ASN1_ENUMERATED, FreeWith<ASN1_ENUMERATED_free>>;

bool isCrlBlock(const PemBlock& block)
{
    return block.label == "X509 CRL";
}

ASN1_INTEGER* numberOf(const X509_CRL* crl, int nid)
{
    return static_cast<ASN1_INTEGER*>(X509_CRL_get_ext_d2i(crl, nid, nullptr, nullptr));
}

/// The extension's bytes, or its absence, are the same in both.
bool sameExtension(const Crl& left, const Crl& right, int nid)
{
    const auto content = [nid](const Crl& crl) -> const ASN1_OCTET_STRING* {
        const int at = X509_CRL_get_ext_by_NID(crl.handle(), nid, -1);
        return at < 0 ? nullptr : X509_EXTENSION_get_data(X509_CRL_get_ext(crl.handle(), at));
    };
    const ASN1_OCTET_STRING* const one = content(left);
    const ASN1_OCTET_STRING* const other = content(right);
    if (one == nullptr || other == nullptr)
        return one == other;
    return ASN1_OCTET_STRING_cmp(one, other) == 0;
}

std::string reasonOf(const X509_REVOKED* entry)
{
    const EnumeratedHandle reason(
        static_cast<ASN1_ENUMERATED*>(X509_REVOKED_get_ext_d2i(entry, NID_crl_reason, nullptr, nullptr)));
    return reason ? revocationReasonText(ASN1_ENUMERATED_get(reason.get())) : std::string();
}

} // namespace

base::Result<Crl> Crl::fromDer(std::string_view der)
{
    if (der.size() > largestCrl)
        return base::failure(base::ErrorCode::ParseFailed, "a revocation list above 10 MiB");
    ERR_clear_error();
    const auto* at = reinterpret_cast<const unsigned char*>(der.data());
    const auto* const end = at + der.size();
    X509CrlHandle crl(d2i_X509_CRL(nullptr, &at, static_cast<long>(der.size())));
    if (!crl)
        return openSslFailure("not a revocation list", base::ErrorCode::ParseFailed);
    if (at != end)
        return base::failure(base::ErrorCode::ParseFailed, "bytes after the end of the revocation list");
    constexpr long version2 = 1; // version 1 is written by leaving it out
    if (const long version = X509_CRL_get_version(crl.get()); version != 0 && version != version2)
        return base::failure(base::ErrorCode::ParseFailed, "a revocation list of an unknown version");
    auto decoded = Decoded::decode(std::move(crl), der);
    ERR_clear_error(); // facts that are merely absent leave entries behind
    if (!decoded)
        return std::unexpected(std::move(decoded.error()));
    return Crl(std::make_shared<const Decoded>(std::move(*decoded)));
}

X509_CRL* Crl::handle() const
{
    return m_decoded->crl.get();
}

const std::string& Crl::der() const
{
    return m_decoded->der;
}

const std::string& Crl::sha256() const
{
    return m_decoded->sha256;
}

const std::string& Crl::issuer() const
{
    return m_decoded->issuer;
}

base::TimePoint Crl::thisUpdate() const
{
    return m_decoded->thisUpdate;
}

std::optional<base::TimePoint> Crl::nextUpdate() const
{
    return m_decoded->nextUpdate;
}

const std::string& Crl::number() const
{
    return m_decoded->number;
}

const std::string& Crl::baseNumber() const
{
    return m_decoded->baseNumber;
}

const std::string& Crl::authorityKeyId() const
{
    return m_decoded->authorityKeyId;
}

bool Crl::isDelta() const
{
    return !baseNumber().empty();
}

bool Crl::isIndirect() const
{
    return m_decoded->indirect;
}

bool Crl::isPartial() const
{
    return m_decoded->partial;
}

const std::vector<std::string>& Crl::distributionPoints() const
{
    return m_decoded->distributionPoints;
}

bool Crl::hasDistributionPoint() const
{
    return m_decoded->hasDistributionPoint;
}

bool Crl::isDeltaOf(const Crl& base) const
{
    if (!isDelta() || base.isDelta() || base.number().empty() ||
        X509_NAME_cmp(X509_CRL_get_issuer(handle()), X509_CRL_get_issuer(base.handle())) != 0 ||
        !sameExtension(*this, base, NID_authority_key_identifier) ||
        !sameExtension(*this, base, NID_issuing_distribution_point))
        return false;
    const IntegerHandle from(numberOf(handle(), NID_delta_crl));
    const IntegerHandle own(numberOf(handle(), NID_crl_number));
    const IntegerHandle held(numberOf(base.handle(), NID_crl_number));
    return from && own && held && ASN1_INTEGER_cmp(from.get(), held.get()) <= 0 &&
           ASN1_INTEGER_cmp(own.get(), held.get()) > 0;
}

bool Crl::isOfIssuerOf(const Certificate& certificate) const
{
    return X509_NAME_cmp(X509_CRL_get_issuer(handle()), X509_get_issuer_name(certificate.handle())) == 0;
}

std::optional<CrlEntry> Crl::entryFor(const Certificate& certificate) const
{
    constexpr int named = 1; // 2 says that the entry takes back an earlier one
    X509_REVOKED* entry = nullptr;
    if (X509_CRL_get0_by_cert(handle(), &entry, certificate.handle()) != named)
        return std::nullopt;
    const auto when = timeOf(X509_REVOKED_get0_revocationDate(entry));
    CrlEntry found{.revokedAt = when.value_or(thisUpdate()), .reason = reasonOf(entry)};
    ERR_clear_error();
    return found;
}

bool Crl::operator==(const Crl& other) const
{
    return m_decoded == other.m_decoded || der() == other.der();
}

base::Result<std::vector<Crl>> readCrls(std::string_view bytes)
{
    std::vector<Crl> crls;
    const auto take = [&crls](std::string_view der) -> base::Result<> {
        if (crls.size() == mostCrls)
            return base::failure(base::ErrorCode::ParseFailed, "more than 256 revocation lists in one text");
        auto crl = Crl::fromDer(der);
        if (!crl)
            return std::unexpected(std::move(crl.error()));
        crls.push_back(*std::move(crl));
        return {};
    };
    const auto blocks = isSurelyDer(bytes) ? std::vector<PemBlock>() : findPemBlocks(bytes);
    if (blocks.empty()) {
        if (auto taken = take(bytes); !taken)
            return std::unexpected(std::move(taken.error()));
        return crls;
    }
    for (const PemBlock& block : blocks) {
        if (!isCrlBlock(block))
            continue;
        const auto der = decodePemBlock(block);
        if (!der)
            return std::unexpected(der.error());
        if (auto taken = take(*der); !taken)
            return std::unexpected(std::move(taken.error()));
    }
    return crls;
}

} // namespace session::pki
