// A certificate revocation list, decoded once and then immutable: copies share the decoded object. Any
// thread. What it means for a certificate is judged in trust/crl_status, not here. Bounded: a list or a text
// above the sizes below is refused before it is decoded. Source: RFC 5280 section 5.
#pragma once

#include "session/base/clock.h"
#include "session/base/error.h"
#include "session/pki/certificate.h"

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

using X509_CRL = struct X509_crl_st;

namespace session::pki {

constexpr std::size_t largestCrl = 10UL * 1024 * 1024; ///< bytes of DER
constexpr std::size_t mostCrls = 256;                  ///< in one text

/// What a list says of a certificate that it names.
struct CrlEntry
{
    base::TimePoint revokedAt;
    std::string reason; ///< "keyCompromise", ... (RFC 5280 section 5.3.1), "" when none is given
};

class Crl
{
public:
    /// ErrorCode::ParseFailed also when an extension that OpenSSL handles (of the list or of an entry) is
    /// there twice or can't be read: it might have narrowed what the list says.
    [[nodiscard]] static base::Result<Crl> fromDer(std::string_view der);

    [[nodiscard]] X509_CRL* handle() const; ///< valid as long as any copy of this list lives
    [[nodiscard]] const std::string& der() const;
    [[nodiscard]] const std::string& sha256() const; ///< of the DER, 64 lower-case hex digits

    [[nodiscard]] const std::string& issuer() const; ///< for people, as Certificate::issuer()
    [[nodiscard]] base::TimePoint thisUpdate() const;
    [[nodiscard]] std::optional<base::TimePoint> nextUpdate() const;
    [[nodiscard]] const std::string& number() const;         ///< cRLNumber, lower-case hex, "" if none
    [[nodiscard]] const std::string& baseNumber() const;     ///< of a delta: the number it builds on, else ""
    [[nodiscard]] const std::string& authorityKeyId() const; ///< hex or ""
    [[nodiscard]] bool isDelta() const;    ///< holds changes only; good for nothing without its base
    [[nodiscard]] bool isIndirect() const; ///< may name certificates of other issuers
    /// Lists certificates of one kind or revocations for some reasons only.
    [[nodiscard]] bool isPartial() const;
    /// URIs of the issuing distribution point: the part of the issuer's certificates that it covers. Empty
    /// when it covers all, or when the point is named in another way (hasDistributionPoint()).
    [[nodiscard]] const std::vector<std::string>& distributionPoints() const;
    [[nodiscard]] bool hasDistributionPoint() const;

    /// Is a delta that brings `base` up to date: same issuer, key and scope, and numbers that fit (RFC 5280
    /// section 5.2.4). Says nothing about the signature.
    [[nodiscard]] bool isDeltaOf(const Crl& base) const;
    /// Issued under the name of `certificate`'s issuer. Says nothing about the signature.
    [[nodiscard]] bool isOfIssuerOf(const Certificate& certificate) const;
    /// The entry that names `certificate` by issuer and serial number; nullopt if none, or if it takes back
    /// an earlier one (removeFromCRL). Says nothing about whether the list may be believed.
    [[nodiscard]] std::optional<CrlEntry> entryFor(const Certificate& certificate) const;

    /// Same DER.
    bool operator==(const Crl& other) const;

private:
    struct Decoded;
    explicit Crl(std::shared_ptr<const Decoded> decoded) : m_decoded(std::move(decoded)) {}
    std::shared_ptr<const Decoded> m_decoded;
};

/// Every list in `bytes`: PEM text with any other blocks around, or one list as plain DER. A block that can't
/// be decoded is an error; PEM without any list is an empty answer.
[[nodiscard]] base::Result<std::vector<Crl>> readCrls(std::string_view bytes);

} // namespace session::pki
