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
    {"no-longer-allowed", QT_TRANSLATE_NOOP("text", "Its certificate is no longer accepted")},
    {"slow-reader", QT_TRANSLATE_NOOP("text", "The device took nothing of what was sent")},
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
    {"stage-server", QT_TRANSLATE_NOOP("text", "Prepare the server side")},
    {"commit-server", QT_TRANSLATE_NOOP("text", "Commit the server side")},
    {"stage-clients", QT_TRANSLATE_NOOP("text", "Prepare the templates")},
    {"commit-clients", QT_TRANSLATE_NOOP("text", "Commit the templates")},
    {"waves", QT_TRANSLATE_NOOP("text", "Roll out in waves")},
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

constexpr NamedWords stepInverses[] = {
    {"stage-server", QT_TRANSLATE_NOOP("text", "Throws away everything that waits in the candidate.")},
    {"commit-server",
     QT_TRANSLATE_NOOP("text",
                       "Commits what the server side was before. Devices reconnect when the disconnect "
                       "wait is over.")},
    {"stage-clients", QT_TRANSLATE_NOOP("text", "Throws away everything that waits in the candidate.")},
    {"commit-clients",
     QT_TRANSLATE_NOOP("text", "Commits what the templates were before: devices return to their predefined "
                               "certificates.")},
    {"enforce",
     QT_TRANSLATE_NOOP("text", "Commits that devices with predefined certificates are allowed again.")},
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
    {"certificate-present", QT_TRANSLATE_NOOP("text", "The common certificate and its key are here")},
    {"scep-profile-present", QT_TRANSLATE_NOOP("text", "The SCEP profile is here and names its server")},
    {"scep-authority-known",
     QT_TRANSLATE_NOOP("text", "The CA that the SCEP profile's fingerprint means is here")},
    {"profile-trusts-issuer", QT_TRANSLATE_NOOP("text", "The certificate profile trusts the issuing CA")},
    {"stacks-have-devices", QT_TRANSLATE_NOOP("text", "Every device belongs to a template stack")},
    {"version-8", QT_TRANSLATE_NOOP("text", "Every device runs PAN-OS 8.0 or later")},
    {"clock-right",
     QT_TRANSLATE_NOOP("text", "Every device's clock is right enough for the new certificates")},
    {"wave-finished", QT_TRANSLATE_NOOP("text", "The wave before is done")},
    {"failure-share", QT_TRANSLATE_NOOP("text", "Failures stay below the stop threshold")},
    {"not-paused", QT_TRANSLATE_NOOP("text", "The roll-out is not paused")},
    {"all-custom",
     QT_TRANSLATE_NOOP("text", "Every managed device holds a session with its custom certificate")},
    {"no-wildfire", QT_TRANSLATE_NOOP("text", "No WildFire appliance is managed")},
    {"none-refused", QT_TRANSLATE_NOOP("text", "No device fails authentication")},
    {"none-offline", QT_TRANSLATE_NOOP("text", "No device is offline")},
};

struct ObstacleWords
{
    std::string_view name;
    const char* none; ///< no device is to be named
    const char* one;
    const char* many; ///< with the number
};

constexpr ObstacleWords obstacles[] = {
    {"server-identity",
     QT_TRANSLATE_NOOP("text", "the server certificate does not hold the management address"), nullptr,
     nullptr},
    {"address-set", QT_TRANSLATE_NOOP("text", "the management address is not known"), nullptr, nullptr},
    {"candidate-clean",
     QT_TRANSLATE_NOOP("text", "other changes wait in the candidate: commit or revert them first"), nullptr,
     nullptr},
    {"validates", QT_TRANSLATE_NOOP("text", "the candidate has errors"), nullptr, nullptr},
    {"nobody-drops", QT_TRANSLATE_NOOP("text", "what will happen is being worked out"),
     QT_TRANSLATE_NOOP("text", "one connected device would drop"),
     QT_TRANSLATE_NOOP("text", "%1 connected devices would drop")},
    {"sessions-back", QT_TRANSLATE_NOOP("text", "devices are not connected again yet"),
     QT_TRANSLATE_NOOP("text", "one device is not connected again yet"),
     QT_TRANSLATE_NOOP("text", "%1 devices are not connected again yet")},
    {"server-side-done", QT_TRANSLATE_NOOP("text", "custom server communication does not run yet"), nullptr,
     nullptr},
    {"authority-present", QT_TRANSLATE_NOOP("text", "the issuing CA or its key is not here"), nullptr,
     nullptr},
    {"certificate-present",
     QT_TRANSLATE_NOOP("text", "there is no common certificate with its key: generate or import one first"),
     nullptr, nullptr},
    {"scep-profile-present",
     QT_TRANSLATE_NOOP("text", "the SCEP profile is not in Panorama's store or names no server"), nullptr,
     nullptr},
    {"scep-authority-known",
     QT_TRANSLATE_NOOP("text", "no CA here has the SCEP profile's fingerprint: import it, and type the "
                               "fingerprint into the profile"),
     nullptr, nullptr},
    {"profile-trusts-issuer",
     QT_TRANSLATE_NOOP("text", "the certificate profile does not trust the issuing CA"), nullptr, nullptr},
    {"stacks-have-devices", QT_TRANSLATE_NOOP("text", "devices are in no template stack"),
     QT_TRANSLATE_NOOP("text", "one device is in no template stack"),
     QT_TRANSLATE_NOOP("text", "%1 devices are in no template stack")},
    {"version-8", QT_TRANSLATE_NOOP("text", "devices run software before 8.0"),
     QT_TRANSLATE_NOOP("text", "one device runs software before 8.0"),
     QT_TRANSLATE_NOOP("text", "%1 devices run software before 8.0")},
    {"clock-right", QT_TRANSLATE_NOOP("text", "clocks are wrong"),
     QT_TRANSLATE_NOOP("text", "one device has a wrong clock"),
     QT_TRANSLATE_NOOP("text", "%1 devices have a wrong clock")},
    {"wave-finished", QT_TRANSLATE_NOOP("text", "the wave is under way"), nullptr, nullptr},
    {"not-paused", QT_TRANSLATE_NOOP("text", "the roll-out is paused"), nullptr, nullptr},
    {"failure-share", QT_TRANSLATE_NOOP("text", "stopped because devices failed: mend them, or resume"),
     QT_TRANSLATE_NOOP("text", "stopped because one device failed: mend it, or resume"),
     QT_TRANSLATE_NOOP("text", "stopped because %1 devices failed: mend them, or resume")},
    {"all-custom", QT_TRANSLATE_NOOP("text", "devices have no session with a custom certificate"),
     QT_TRANSLATE_NOOP("text", "one device has no session with a custom certificate"),
     QT_TRANSLATE_NOOP("text", "%1 devices have no session with a custom certificate")},
    {"no-wildfire", QT_TRANSLATE_NOOP("text", "WildFire appliances are managed"),
     QT_TRANSLATE_NOOP("text", "one WildFire appliance is managed"),
     QT_TRANSLATE_NOOP("text", "%1 WildFire appliances are managed")},
    {"none-refused", QT_TRANSLATE_NOOP("text", "devices fail authentication"),
     QT_TRANSLATE_NOOP("text", "one device fails authentication"),
     QT_TRANSLATE_NOOP("text", "%1 devices fail authentication")},
    {"none-offline", QT_TRANSLATE_NOOP("text", "devices are offline"),
     QT_TRANSLATE_NOOP("text", "one device is offline"), QT_TRANSLATE_NOOP("text", "%1 devices are offline")},
};

constexpr NamedWords fixes[] = {
    {"push",
     QT_TRANSLATE_NOOP("text", "Its template has settings for it that it does not run yet: push them.")},
    {"software",
     QT_TRANSLATE_NOOP("text", "Install software of 8.0 or later, then push its template: only then can it "
                               "have a custom certificate.")},
    {"clock", QT_TRANSLATE_NOOP(
                  "text", "By its own clock, certificates that are valid are not: set the clock first.")},
    {"bundle-refused",
     QT_TRANSLATE_NOOP("text", "Nothing reaches it over the network while it is refused: carry a bundle with "
                               "a fresh certificate to it.")},
    {"bundle-offline",
     QT_TRANSLATE_NOOP("text", "Nothing reaches it over the network: carry a bundle to it, or take it out of "
                               "management.")},
    {"remove",
     QT_TRANSLATE_NOOP("text", "Custom certificates can't be enforced while it is managed: take it out of "
                               "management before.")},
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

QString stepInverse(std::string_view step)
{
    return lookUp(stepInverses, step);
}

QString conditionSentence(std::string_view condition)
{
    return lookUp(conditions, condition);
}

QString conditionObstacle(std::string_view condition, qsizetype devices)
{
    for (const ObstacleWords& row : obstacles) {
        if (row.name != condition)
            continue;
        if (devices == 1 && row.one)
            return QCoreApplication::translate("text", row.one);
        if (devices > 1 && row.many)
            return QCoreApplication::translate("text", row.many).arg(devices);
        return QCoreApplication::translate("text", row.none);
    }
    return conditionSentence(condition);
}

QString fixAdvice(std::string_view fix)
{
    return lookUp(fixes, fix);
}

QString waveName(std::string_view name)
{
    return lookUp(waveNames, name);
}

} // namespace models::text
