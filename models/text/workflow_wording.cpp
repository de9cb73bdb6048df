#include "models/text/wording.h"

#include <QCoreApplication>

#include <span>

namespace models::text {

namespace {

struct NamedWords
{
    std::string_view name;
    const char* words;
};

QString lookUp(std::span<const NamedWords> table, std::string_view name)
{
    for (const NamedWords& row : table) {
        if (row.name == name)
            return QCoreApplication::translate("text", row.words);
    }
    return QString::fromUtf8(name.data(), qsizetype(name.size()));
}

constexpr NamedWords statuses[] = {
    {"custom", QT_TRANSLATE_NOOP("text", "Custom certificate")},
    {"predefined", QT_TRANSLATE_NOOP("text", "Predefined certificate")},
    {"disconnect-wait", QT_TRANSLATE_NOOP("text", "Disconnect wait")},
    {"handshaking", QT_TRANSLATE_NOOP("text", "Handshaking")},
    {"failed", QT_TRANSLATE_NOOP("text", "Authentication failed")},
    {"blocked", QT_TRANSLATE_NOOP("text", "Blocked by policy")},
    {"offline", QT_TRANSLATE_NOOP("text", "Offline")},
    {"not-eligible", QT_TRANSLATE_NOOP("text", "Not eligible")},
};

constexpr NamedWords notEligibleWords[] = {
    {"wildfire", QT_TRANSLATE_NOOP("text", "WildFire management has no custom certificates")},
    {"version", QT_TRANSLATE_NOOP("text", "Needs PAN-OS 8.0 or later")},
};

constexpr NamedWords downReasons[] = {
    {"closed-by-peer", QT_TRANSLATE_NOOP("text", "The device closed the session")},
    {"disconnect-wait-ended", QT_TRANSLATE_NOOP("text", "The disconnect wait ended")},
    {"heartbeat-lost", QT_TRANSLATE_NOOP("text", "No sign of life")},
    {"replaced", QT_TRANSLATE_NOOP("text", "Replaced by a newer session")},
    {"not-managed", QT_TRANSLATE_NOOP("text", "No longer managed")},
    {"removed", QT_TRANSLATE_NOOP("text", "No longer managed")},
    {"stopped", QT_TRANSLATE_NOOP("text", "The manager stopped")},
    {"protocol", QT_TRANSLATE_NOOP("text", "Protocol error")},
};

constexpr NamedWords fates[] = {
    {"stays", QT_TRANSLATE_NOOP("text", "Stays connected")},
    {"re-authenticates", QT_TRANSLATE_NOOP("text", "Re-authenticates")},
    {"drops", QT_TRANSLATE_NOOP("text", "Drops")},
    {"unknown", QT_TRANSLATE_NOOP("text", "Unknown")},
};

constexpr NamedWords workflows[] = {
    {"server-side", QT_TRANSLATE_NOOP("text", "Server side")},
    {"roll-out", QT_TRANSLATE_NOOP("text", "Roll-out in waves")},
    {"enforce", QT_TRANSLATE_NOOP("text", "Enforcement")},
};

constexpr NamedWords stepTitles[] = {
    {"stage-server", QT_TRANSLATE_NOOP("text", "Server certificate and profiles")},
    {"commit-server", QT_TRANSLATE_NOOP("text", "Commit the server side")},
    {"stage-clients", QT_TRANSLATE_NOOP("text", "Client certificates in templates")},
    {"commit-clients", QT_TRANSLATE_NOOP("text", "Commit the templates")},
    {"waves", QT_TRANSLATE_NOOP("text", "Roll out in waves")},
    {"stage-enforce", QT_TRANSLATE_NOOP("text", "Allow custom certificates only")},
    {"enforce", QT_TRANSLATE_NOOP("text", "Enforce custom only")},
};

constexpr NamedWords stepPurposes[] = {
    {"stage-server",
     QT_TRANSLATE_NOOP("text", "Makes the CA, the server certificate and both profiles in the "
                               "candidate. Nothing changes for devices yet.")},
    {"commit-server",
     QT_TRANSLATE_NOOP("text", "Commits. Devices keep their predefined certificates and reconnect "
                               "when the disconnect wait is over.")},
    {"stage-clients",
     QT_TRANSLATE_NOOP("text", "Puts the trusted CA, the certificate profile and the client "
                               "certificate source into the templates. Nothing is pushed yet.")},
    {"commit-clients",
     QT_TRANSLATE_NOOP("text", "Commits the templates to running. Devices are out of sync until "
                               "their wave is pushed.")},
    {"waves",
     QT_TRANSLATE_NOOP("text", "Pushes wave by wave. A wave is done when each of its devices has come back "
                               "with its new certificate.")},
    {"enforce",
     QT_TRANSLATE_NOOP("text", "Commits Allow Custom Certificate Only. From then on a device with a "
                               "predefined certificate is refused.")},
};

constexpr NamedWords conditions[] = {
    {"server-identity",
     QT_TRANSLATE_NOOP("text", "Server certificate CN or SAN holds the management address")},
    {"address-set", QT_TRANSLATE_NOOP("text", "The management address that devices dial is known")},
    {"candidate-clean", QT_TRANSLATE_NOOP("text", "No other change waits in the candidate")},
    {"validates", QT_TRANSLATE_NOOP("text", "The candidate validates without an error")},
    {"nobody-drops", QT_TRANSLATE_NOOP("text", "No connected device would drop")},
    {"sessions-back", QT_TRANSLATE_NOOP("text", "Every device that was connected is connected again")},
    {"server-side-done", QT_TRANSLATE_NOOP("text", "Custom server communication is running")},
    {"authority-present", QT_TRANSLATE_NOOP("text", "The issuing CA and its key are here")},
    {"profile-trusts-issuer", QT_TRANSLATE_NOOP("text", "The certificate profile trusts the issuing CA")},
    {"stacks-have-devices", QT_TRANSLATE_NOOP("text", "Every device belongs to a template stack")},
    {"version-8", QT_TRANSLATE_NOOP("text", "Every device runs PAN-OS 8.0 or later")},
    {"clock-right",
     QT_TRANSLATE_NOOP("text", "Every device's clock is right enough for the new certificates")},
    {"wave-finished", QT_TRANSLATE_NOOP("text", "The wave before is done")},
    {"failure-share", QT_TRANSLATE_NOOP("text", "Failures stay below the stop threshold")},
    {"all-custom",
     QT_TRANSLATE_NOOP("text", "Every managed device holds a session with its custom certificate")},
    {"no-wildfire", QT_TRANSLATE_NOOP("text", "No WildFire appliance is managed")},
    {"none-refused", QT_TRANSLATE_NOOP("text", "No device fails authentication")},
    {"none-offline", QT_TRANSLATE_NOOP("text", "No device is offline")},
};

constexpr NamedWords waveStates[] = {
    {"queued", QT_TRANSLATE_NOOP("text", "Queued")},
    {"delivered", QT_TRANSLATE_NOOP("text", "Delivered")},
    {"committed", QT_TRANSLATE_NOOP("text", "Committed")},
    {"waiting", QT_TRANSLATE_NOOP("text", "Waiting")},
    {"re-authenticated", QT_TRANSLATE_NOOP("text", "Re-authenticated")},
    {"failed", QT_TRANSLATE_NOOP("text", "Failed")},
    {"skipped", QT_TRANSLATE_NOOP("text", "Left out")},
};

constexpr NamedWords waveNames[] = {
    {"canary", QT_TRANSLATE_NOOP("text", "Canary")},
};

} // namespace

QString statusLabel(std::string_view statusName)
{
    return lookUp(statuses, statusName);
}

QString notEligible(std::string_view why)
{
    return lookUp(notEligibleWords, why);
}

QString downReason(std::string_view reason)
{
    return lookUp(downReasons, reason);
}

QString fate(std::string_view name)
{
    return lookUp(fates, name);
}

QString workflowTitle(std::string_view workflow)
{
    return lookUp(workflows, workflow);
}

QString stepTitle(std::string_view step)
{
    return lookUp(stepTitles, step);
}

QString stepPurpose(std::string_view step)
{
    return lookUp(stepPurposes, step);
}

QString conditionSentence(std::string_view condition)
{
    return lookUp(conditions, condition);
}

QString waveDeviceState(std::string_view state)
{
    return lookUp(waveStates, state);
}

QString waveName(std::string_view name)
{
    return lookUp(waveNames, name);
}

} // namespace models::text
