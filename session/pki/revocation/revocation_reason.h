// Why a certificate is revoked, and what the RFC calls it. Any thread; pure. Source: RFC 5280 section 5.3.1.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>

namespace session::pki {

/// What a CA here may say, with the RFC's numbers. A hold can be taken back, the rest can't.
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

/// "keyCompromise", "certificateHold", ...
[[nodiscard]] std::string_view toText(RevocationReason reason);
/// Nullopt for what is none, and for what no CA here says ("removeFromCRL").
[[nodiscard]] std::optional<RevocationReason> revocationReasonFrom(std::string_view text);
/// What others may say as well: any code's name, its number as text if it has none.
[[nodiscard]] std::string revocationReasonText(long code);

} // namespace session::pki
