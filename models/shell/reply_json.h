// Times and texts as the shell's JSON has them. Pure; any thread.
#pragma once

#include "session/base/clock.h"

#include <QJsonValue>
#include <QString>

#include <optional>
#include <string_view>

namespace models::shell {

/// As RFC 3339 has it, "2026-11-24T12:00:00Z".
[[nodiscard]] QString timeWord(session::base::TimePoint time);
[[nodiscard]] QJsonValue timeOrNull(const std::optional<session::base::TimePoint>& time);
/// Null for an empty text.
[[nodiscard]] QJsonValue textOrNull(std::string_view text);

} // namespace models::shell
