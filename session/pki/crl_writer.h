// Signs the revocation list of a local CA (C-5): complete, with its number and the CA's key identifier. Pure;
// any thread. Source: RFC 5280 section 5.
#pragma once

#include "session/base/clock.h"
#include "session/base/error.h"
#include "session/pki/issuing.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace session::pki {

/// RFC 5280 section 5.3.1, with its numbers. A hold can be taken back, the rest can't.
enum class RevocationReason {
    Unspecified = 0,
    KeyCompromise = 1,
    CaCompromise = 2,
    AffiliationChanged = 3,
    Superseded = 4,
    CessationOfOperation = 5,
    CertificateHold = 6,
    PrivilegeWithdrawn = 9
};

inline constexpr std::array allRevocationReasons{
    RevocationReason::Unspecified,     RevocationReason::KeyCompromise,
    RevocationReason::CaCompromise,    RevocationReason::AffiliationChanged,
    RevocationReason::Superseded,      RevocationReason::CessationOfOperation,
    RevocationReason::CertificateHold, RevocationReason::PrivilegeWithdrawn};

/// The RFC's names: "keyCompromise", "certificateHold", ...
[[nodiscard]] std::string_view toText(RevocationReason reason);
[[nodiscard]] std::optional<RevocationReason> revocationReasonFrom(std::string_view text);

struct RevokedCertificate
{
    std::string serialNumber; ///< hex, as Certificate::serialNumber()
    base::TimePoint revokedAt;
    RevocationReason reason = RevocationReason::Unspecified;
};

struct CrlSpec
{
    std::uint64_t number = 1; ///< grows from list to list
    base::TimePoint thisUpdate;
    base::TimePoint nextUpdate;
    std::vector<RevokedCertificate> revoked;
    Digest digest = Digest::Sha256;
};

/// DER. ErrorCode::Mismatch if issuer's key does not fit, ErrorCode::InvalidArgument if issuer is no CA or
/// may not sign lists (keyUsage), for a serial number that is none, and for times out of order.
[[nodiscard]] base::Result<std::string> writeCrl(const CrlSpec& spec, const Issuer& issuer);
/// The same bytes as a PEM block.
[[nodiscard]] std::string crlToPem(std::string_view der);

} // namespace session::pki
