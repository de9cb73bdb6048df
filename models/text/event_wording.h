// The records of the event log in words: the table of the log shows these, and the names beside them, which
// exports and filters go by (event_name.h). Any thread after the translators are installed. V-4.
#pragma once

#include <QString>

#include <string_view>

namespace models::text {

/// "session-up" -> "Session up"; a kind that has no words stands for itself.
[[nodiscard]] QString eventTitle(std::string_view kind);
/// What stands as `reason` in a record of that kind: "expired" -> "Certificate expired". What somebody has
/// typed stays as it is.
[[nodiscard]] QString eventReason(std::string_view kind, std::string_view reason);
/// K4: of a refusal by the device, which is no fault of its certificate.
[[nodiscard]] QString heardReason(std::string_view reason);
/// Likewise, of what it says in one word: its `result`, `state` or `condition`.
[[nodiscard]] QString eventFinding(std::string_view kind, std::string_view word);
/// "chain" -> "Chain to trusted root": a check of a verdict in a record.
[[nodiscard]] QString eventCheck(std::string_view check);
/// "pass" -> "Passed"
[[nodiscard]] QString eventOutcome(std::string_view outcome);

} // namespace models::text
