// The state of a pair of managers in words (S-4). Any thread after the translators are installed.
#pragma once

#include "session/base/clock.h"

#include <QString>

#include <optional>
#include <string_view>

namespace models::text {

/// "primary-active" -> "Primary: serves the devices".
[[nodiscard]] QString pairStateText(std::string_view state);
/// The same in a word or two, for the status strip: "HA active".
[[nodiscard]] QString pairStateShort(std::string_view state);
/// "in-sync" -> "In sync since 2027-06-23 14:05".
[[nodiscard]] QString pairSyncText(std::string_view sync, std::optional<session::base::TimePoint> at);
/// Why there is no session with a peer that answers, and what that means; "" for none.
[[nodiscard]] QString pairRefusalText(std::string_view reason);
/// One sentence while both were found to serve, "" else.
[[nodiscard]] QString splitBrainText(std::optional<session::base::TimePoint> at);

} // namespace models::text
