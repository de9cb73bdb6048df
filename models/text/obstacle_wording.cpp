// Why a step of a workflow can not be done yet. Declared beside the other words of workflows.
#include "models/text/named_words.h"
#include "models/text/numbers.h"
#include "models/text/wording.h"

namespace models::text {

namespace {

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
    {"back-custom", QT_TRANSLATE_NOOP("text", "devices have not come back with a custom certificate yet"),
     QT_TRANSLATE_NOOP("text", "one device has not come back with a custom certificate yet"),
     QT_TRANSLATE_NOOP("text", "%1 devices have not come back with a custom certificate yet")},
    {"candidate-staged",
     QT_TRANSLATE_NOOP("text",
                       "what was staged was taken out of the candidate: roll back and stage it again"),
     nullptr, nullptr},
    {"candidate-own",
     QT_TRANSLATE_NOOP("text", "other edits wait in the candidate too: take them back, or commit them first"),
     nullptr, nullptr},
    {"certificate-changes",
     QT_TRANSLATE_NOOP("text", "templates select this already, so nothing would be replaced: choose another "
                               "CA or certificate, or replace it on the devices"),
     nullptr, nullptr},
    {"no-wildfire", QT_TRANSLATE_NOOP("text", "WildFire appliances are managed"),
     QT_TRANSLATE_NOOP("text", "one WildFire appliance is managed"),
     QT_TRANSLATE_NOOP("text", "%1 WildFire appliances are managed")},
    {"none-refused", QT_TRANSLATE_NOOP("text", "devices fail authentication"),
     QT_TRANSLATE_NOOP("text", "one device fails authentication"),
     QT_TRANSLATE_NOOP("text", "%1 devices fail authentication")},
    {"none-offline", QT_TRANSLATE_NOOP("text", "devices are offline"),
     QT_TRANSLATE_NOOP("text", "one device is offline"), QT_TRANSLATE_NOOP("text", "%1 devices are offline")},
    {"profile-not-none", QT_TRANSLATE_NOOP("text", "the server judges nobody: choose a certificate profile"),
     nullptr, nullptr},
    {"server-trusts-clients", QT_TRANSLATE_NOOP("text", "what devices will be refused is being worked out"),
     QT_TRANSLATE_NOOP("text", "one device would be refused, or has not proven what it shows"),
     QT_TRANSLATE_NOOP("text", "%1 devices would be refused, or have not proven what they show")},
    {"clients-trust-server", QT_TRANSLATE_NOOP("text", "who trusts the server is being worked out"),
     QT_TRANSLATE_NOOP(
         "text",
         "one device does not trust it, or has not proven that it does: once it is connected, push to it"),
     QT_TRANSLATE_NOOP("text", "%1 devices do not trust it, or have not proven that they do: once they are "
                               "connected, push to them")},
    {"ha-peers-up", QT_TRANSLATE_NOOP("text", "an HA peer is not up"),
     QT_TRANSLATE_NOOP("text", "the HA peer of one device is away, or its own push has failed"),
     QT_TRANSLATE_NOOP("text", "the HA peers of %1 devices are away, or their own pushes have failed")},
    {"cross-certificate-present",
     QT_TRANSLATE_NOOP("text",
                       "the certificate by which the old CA signs the new one is not here: roll back, "
                       "and do the first step again"),
     nullptr, nullptr},
    {"none-made-predefined", QT_TRANSLATE_NOOP("text", "templates make devices predefined"),
     QT_TRANSLATE_NOOP("text", "one device would be made predefined and locked out"),
     QT_TRANSLATE_NOOP("text", "%1 devices would be made predefined and locked out")},
    {"old-authority-unused", QT_TRANSLATE_NOOP("text", "the old CA is still used"),
     QT_TRANSLATE_NOOP(
         "text",
         "one device still shows a certificate of the old CA, is away, or has not proven its settings"),
     QT_TRANSLATE_NOOP(
         "text",
         "%1 devices still show a certificate of the old CA, are away, or have not proven their settings")},
    {"servers-moved", QT_TRANSLATE_NOOP("text", "the server still shows a certificate of the old CA"),
     QT_TRANSLATE_NOOP("text", "one Log Collector still shows a certificate of the old CA"),
     QT_TRANSLATE_NOOP("text", "%1 Log Collectors still show a certificate of the old CA")},
    {"devices-managed", QT_TRANSLATE_NOOP("text", "devices are not managed here"),
     QT_TRANSLATE_NOOP("text", "one device is not managed here"),
     QT_TRANSLATE_NOOP("text", "%1 devices are not managed here")},
    {"certificates-new", QT_TRANSLATE_NOOP("text", "devices have no new certificate yet"),
     QT_TRANSLATE_NOOP("text", "one device has not come back with a new certificate yet"),
     QT_TRANSLATE_NOOP("text", "%1 devices have not come back with a new certificate yet")},
    {"pair-connected", QT_TRANSLATE_NOOP("text", "the HA peer is not connected"), nullptr, nullptr},
    {"pair-in-sync", QT_TRANSLATE_NOOP("text", "the managers are not in sync yet"), nullptr, nullptr},
    {"pair-certificate-present",
     QT_TRANSLATE_NOOP("text", "the secondary's certificate is not here with its key: do the step on the "
                               "manager that serves first"),
     nullptr, nullptr},
    {"pair-certificate-serial",
     QT_TRANSLATE_NOOP("text", "the certificate does not name the secondary, and clients are authorized by "
                               "serial number"),
     nullptr, nullptr},
    {"pair-profiles-hold", QT_TRANSLATE_NOOP("text", "a certificate profile lacks a CA of the other side"),
     nullptr, nullptr},
    {"pair-server-identity",
     QT_TRANSLATE_NOOP("text", "the server certificate does not hold the address that the secondary dials"),
     nullptr, nullptr},
    {"pair-client-predefined",
     QT_TRANSLATE_NOOP("text", "the secondary still shows its custom certificate, or is not connected: take "
                               "its own step back first"),
     nullptr, nullptr},
    {"pair-not-custom-only",
     QT_TRANSLATE_NOOP("text", "only custom certificates are allowed: the secondary would be locked out"),
     nullptr, nullptr},
    {"pair-session-new",
     QT_TRANSLATE_NOOP("text", "the session with the HA peer has not come up with the new certificate yet"),
     nullptr, nullptr},
    {"pair-custom",
     QT_TRANSLATE_NOOP("text", "the HA peer shows a predefined certificate, or is not connected: secure the "
                               "HA pair first"),
     nullptr, nullptr},
    {"firewalls-back", QT_TRANSLATE_NOOP("text", "firewalls may still go to the appliance"),
     QT_TRANSLATE_NOOP("text", "one firewall has not proven that it runs its old settings again"),
     QT_TRANSLATE_NOOP("text", "%1 firewalls have not proven that they run their old settings again")},
    {"maintenance-window",
     QT_TRANSLATE_NOOP("text", "it is outside of the maintenance window: wait, or say why not"), nullptr,
     nullptr},
    {"certificate-first",
     QT_TRANSLATE_NOOP("text", "only custom certificates are allowed by now: begin the plan anew"), nullptr,
     nullptr},
    {"certificate-in-template",
     QT_TRANSLATE_NOOP("text", "no certificate would come from its template stack: choose another one"),
     nullptr, nullptr},
    {"device-staged",
     QT_TRANSLATE_NOOP("text", "the device is not in the candidate any more: roll back, and begin anew"),
     nullptr, nullptr},
    {"device-came", QT_TRANSLATE_NOOP("text", "the device has not come yet"),
     QT_TRANSLATE_NOOP("text", "the device has not come yet, or not with its certificate"), nullptr},
};

} // namespace

QString conditionObstacle(std::string_view condition, qsizetype devices)
{
    for (const ObstacleWords& row : obstacles) {
        if (row.name != condition)
            continue;
        if (devices == 1 && row.one)
            return QCoreApplication::translate("text", row.one);
        if (devices > 1 && row.many)
            return QCoreApplication::translate("text", row.many).arg(counted(devices));
        return QCoreApplication::translate("text", row.none);
    }
    return conditionSentence(condition);
}

} // namespace models::text
