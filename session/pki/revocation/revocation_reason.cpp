#include "session/pki/revocation/revocation_reason.h"

#include <algorithm>

namespace session::pki {

namespace {

/// In the order of their codes; 7 is not used.
constexpr std::array<std::string_view, 11> names{
    "unspecified",   "keyCompromise",        "cACompromise",    "affiliationChanged",
    "superseded",    "cessationOfOperation", "certificateHold", "7",
    "removeFromCRL", "privilegeWithdrawn",   "aACompromise"};

} // namespace

std::string_view toText(RevocationReason reason)
{
    return names.at(static_cast<std::size_t>(reason));
}

std::optional<RevocationReason> revocationReasonFrom(std::string_view text)
{
    const auto* const found = std::ranges::find(allRevocationReasons, text, toText);
    return found == allRevocationReasons.end() ? std::nullopt : std::optional(*found);
}

std::string revocationReasonText(long code)
{
    const bool isNamed = code >= 0 && code < static_cast<long>(names.size());
    return isNamed ? std::string(names.at(static_cast<std::size_t>(code))) : std::to_string(code);
}

} // namespace session::pki
