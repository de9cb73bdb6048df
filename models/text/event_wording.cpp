#include "models/text/event_wording.h"

#include "models/text/detail_wording.h"
#include "models/text/handshake_wording.h"
#include "models/text/import_wording.h"
#include "models/text/named_words.h"
#include "models/text/pair_wording.h"
#include "models/text/wording.h"

namespace models::text {

namespace {

constexpr NamedWords eventTitles[] = {
    {"listening", QT_TRANSLATE_NOOP("text", "Listening")},
    {"session-up", QT_TRANSLATE_NOOP("text", "Session up")},
    {"session-refused", QT_TRANSLATE_NOOP("text", "Session refused")},
    {"session-doomed", QT_TRANSLATE_NOOP("text", "Session no longer allowed")},
    {"session-allowed-again", QT_TRANSLATE_NOOP("text", "Session allowed again")},
    {"session-down", QT_TRANSLATE_NOOP("text", "Session ended")},
    {"policy-published", QT_TRANSLATE_NOOP("text", "New policy in force")},
    {"disconnect-wait-started", QT_TRANSLATE_NOOP("text", "Disconnect wait began")},
    {"disconnect-wait-ended", QT_TRANSLATE_NOOP("text", "Disconnect wait ended")},
    {"certificate-requested", QT_TRANSLATE_NOOP("text", "Certificate requested")},
    {"device-answered", QT_TRANSLATE_NOOP("text", "Device answered")},
    {"push-started", QT_TRANSLATE_NOOP("text", "Push started")},
    {"push-finished", QT_TRANSLATE_NOOP("text", "Push finished")},
    {"settings-reverted", QT_TRANSLATE_NOOP("text", "Device settings reverted")},
    {"channel-reported", QT_TRANSLATE_NOOP("text", "Channel reported")},
    {"ha-state-changed", QT_TRANSLATE_NOOP("text", "HA state changed")},
    {"ha-split-brain", QT_TRANSLATE_NOOP("text", "HA split brain")},
    {"ha-synchronized", QT_TRANSLATE_NOOP("text", "HA synchronized")},
    {"ha-set-aside", QT_TRANSLATE_NOOP("text", "HA edits set aside")},
    {"ha-not-synchronized", QT_TRANSLATE_NOOP("text", "HA not synchronized")},
    {"ha-peer-refused", QT_TRANSLATE_NOOP("text", "HA peer refused")},
    {"ha-misconfigured", QT_TRANSLATE_NOOP("text", "HA misconfigured")},
    {"condition-overridden", QT_TRANSLATE_NOOP("text", "Condition overridden")},
    {"prediction-wrong", QT_TRANSLATE_NOOP("text", "Prediction was wrong")},
    {"committed", QT_TRANSLATE_NOOP("text", "Configuration committed")},
    {"lock-taken", QT_TRANSLATE_NOOP("text", "Lock taken")},
    {"lock-removed", QT_TRANSLATE_NOOP("text", "Lock removed")},
    {"certificate-revoked", QT_TRANSLATE_NOOP("text", "Certificate revoked")},
    {"certificate-revocation-withdrawn", QT_TRANSLATE_NOOP("text", "Revocation withdrawn")},
    {"revocation-lab", QT_TRANSLATE_NOOP("text", "Revocation lab")},
};

/// Of pushes, and of the channels that devices report.
constexpr NamedWords eventFindings[] = {
    {"OK", QT_TRANSLATE_NOOP("text", "OK")},           {"FAIL", QT_TRANSLATE_NOOP("text", "Failed")},
    {"up", QT_TRANSLATE_NOOP("text", "Up")},           {"down", QT_TRANSLATE_NOOP("text", "Down")},
    {"refused", QT_TRANSLATE_NOOP("text", "Refused")}, {"gone", QT_TRANSLATE_NOOP("text", "Gone")},
};

constexpr NamedWords eventOutcomes[] = {
    {"pass", QT_TRANSLATE_NOOP("text", "Passed")},
    {"fail", QT_TRANSLATE_NOOP("text", "Failed")},
    {"skipped", QT_TRANSLATE_NOOP("text", "Skipped")},
};

} // namespace

QString eventTitle(std::string_view kind)
{
    return lookUp(eventTitles, kind);
}

QString eventReason(std::string_view kind, std::string_view reason)
{
    if (kind == "condition-overridden")
        return QString::fromUtf8(reason.data(), qsizetype(reason.size()));
    if (kind == "session-down")
        return downReason(reason);
    if (kind == "certificate-revoked" || kind == "certificate-revocation-withdrawn")
        return revocationReason(reason);
    if (const auto known = session::trust::reasonFromName(reason))
        return cause(*known);
    return detailText(reason);
}

QString heardReason(std::string_view reason)
{
    return heardHeadline() + QStringLiteral(": ") + eventReason("session-refused", reason);
}

QString eventFinding(std::string_view kind, std::string_view word)
{
    if (kind == "condition-overridden")
        return conditionSentence(word);
    return kind.starts_with("ha-") ? pairStateText(word) : lookUp(eventFindings, word);
}

QString eventCheck(std::string_view check)
{
    const auto known = session::trust::checkFromName(check);
    return known ? checkLabel(*known) : QString::fromUtf8(check.data(), qsizetype(check.size()));
}

QString eventOutcome(std::string_view outcome)
{
    return lookUp(eventOutcomes, outcome);
}

} // namespace models::text
