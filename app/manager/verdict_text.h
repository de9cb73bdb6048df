// A verdict as `handfast verify` prints it: JSON for scripts, a table for people at a terminal. Any thread.
#pragma once

#include "session/trust/verdict.h"

#include <QString>

namespace app::manager {

/// One line: {"allowed", "reason", "checks"}, the checks as in events (models/text/event_json.h).
[[nodiscard]] QString verdictJson(const session::trust::Verdict& verdict);
[[nodiscard]] QString verdictText(const session::trust::Verdict& verdict);
/// "refused: expired (C20), CN = fw: ..."; "" when allowed.
[[nodiscard]] QString refusalLine(const session::trust::Verdict& verdict);

} // namespace app::manager
