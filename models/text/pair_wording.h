// The state of a pair of managers in words (S-4). Any thread after the translators are installed.
#pragma once

#include "models/lifecycle/pair.h"

#include <QString>

#include <string_view>

namespace models::text {

/// "primary-active" -> "Primary: serves the devices".
[[nodiscard]] QString pairStateText(std::string_view state);
/// The same in a word or two, for the status strip: "HA active".
[[nodiscard]] QString pairStateShort(std::string_view state);
[[nodiscard]] QString pairSyncText(const lifecycle::PairView& view);
/// One sentence while both were found to serve, "" else.
[[nodiscard]] QString splitBrainText(const lifecycle::PairView& view);

} // namespace models::text
