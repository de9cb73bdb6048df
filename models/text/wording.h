// Words for people, in one place: every enum, reason, check, condition and state of the house that a person
// may read. Takes enums and stable names, gives translated text. Any thread after the translators are
// installed.
#pragma once

#include "session/base/clock.h"
#include "session/trust/doom_ahead.h"
#include "session/trust/reason.h"
#include "session/trust/verdict.h"

#include <QString>

#include <optional>
#include <string_view>

namespace models::text {

/// "The certificate has expired": cause, half a sentence, fit for a table cell.
[[nodiscard]] QString cause(session::trust::Reason reason);
/// One whole sentence that says what was found and, where there is one, the way out.
[[nodiscard]] QString explanation(session::trust::Reason reason);
[[nodiscard]] QString checkLabel(session::trust::CheckId check); ///< "Chain to a trusted root"
/// The same of one that was made: a failed one is named by what failed, "CN or SAN does not match the
/// serial".
[[nodiscard]] QString checkResult(const session::trust::Check& check);
[[nodiscard]] QString statusLabel(std::string_view statusName); ///< "custom" -> "Custom certificate"
[[nodiscard]] QString notEligible(std::string_view why);        ///< "wildfire", "version"
[[nodiscard]] QString downReason(std::string_view reason);
/// "drops" -> "Drops"; of a device that is "refused" now: "Stays refused".
[[nodiscard]] QString fate(std::string_view fate, std::string_view now = {});
[[nodiscard]] QString firstStep(std::string_view step); ///< of the checklist: "ca", "device", "session", ...
[[nodiscard]] QString workflowTitle(std::string_view workflow); ///< "server-side", "roll-out", "enforce"
[[nodiscard]] QString stepTitle(std::string_view step);
[[nodiscard]] QString stepPurpose(std::string_view step); ///< one sentence: what it will do
[[nodiscard]] QString stepInverse(std::string_view step); ///< one sentence: what taking it back will do
[[nodiscard]] QString conditionSentence(std::string_view condition);
/// What is in the way while that condition does not hold, as half a sentence: "2 devices are offline".
[[nodiscard]] QString conditionObstacle(std::string_view condition, qsizetype devices);
/// Which way out of its trouble fits a device, and why: "push", "software", "clock", "bundle-refused",
/// "bundle-offline", "remove".
[[nodiscard]] QString fixAdvice(std::string_view fix);
[[nodiscard]] QString waveName(std::string_view name); ///< "canary" -> "Canary", a device group as it is

/// What a commit does to open sessions: "3 sessions end 10 min after the commit and come back" and, of
/// devices that are then `unmanaged`, "1 session ends at the commit: its device is no longer managed" (T7);
/// "" when it starts no wait and ends none.
[[nodiscard]] QString sessionsEnd(std::size_t sessions, std::optional<std::chrono::minutes> wait,
                                  std::size_t unmanaged);

/// Of a session that is up and would be refused now (K1), fit for a table cell: "Ends in 04:10: Certificate
/// expired". `left` is nullopt when it ends with the next disconnect wait.
[[nodiscard]] QString doom(session::trust::Reason reason, std::optional<std::chrono::milliseconds> left);
/// The same in whole sentences.
[[nodiscard]] QString doomExplained(session::trust::Reason reason,
                                    std::optional<std::chrono::milliseconds> left);

/// Of a session that is up and whose next handshake will fail (X-3), fit for a table cell: "Fails in 3 h 10
/// min: Certificate expired", "Falls off at the commit: Unknown issuer".
[[nodiscard]] QString doomAhead(const session::trust::DoomAhead& doom, session::base::TimePoint now);
/// The same in whole sentences.
[[nodiscard]] QString doomAheadExplained(const session::trust::DoomAhead& doom, session::base::TimePoint now);

/// "MM:SS", from one hour "H:MM:SS", from one day "12 d 04:10"; "00:00" when past.
[[nodiscard]] QString countdown(std::chrono::milliseconds left);
/// In two units: "12 d 4 h", "3 h 10 min", "50 s".
[[nodiscard]] QString timeUntil(std::chrono::milliseconds left);
/// "212 d", "3 h", "-5 d" (expired).
[[nodiscard]] QString remaining(std::chrono::milliseconds left);

} // namespace models::text
