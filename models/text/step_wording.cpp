#include "models/text/named_words.h"
#include "models/text/wording.h"

namespace models::text {

namespace {

constexpr NamedWords workflows[] = {
    {"server-side", QT_TRANSLATE_NOOP("text", "Server side")},
    {"roll-out", QT_TRANSLATE_NOOP("text", "Roll-out in waves")},
    {"enforce", QT_TRANSLATE_NOOP("text", "Enforcement")},
    {"server-certificate", QT_TRANSLATE_NOOP("text", "Change a server certificate")},
    {"client-certificate", QT_TRANSLATE_NOOP("text", "Change client certificates")},
    {"ca", QT_TRANSLATE_NOOP("text", "Change a CA")},
    {"ha", QT_TRANSLATE_NOOP("text", "Secure the HA pair")},
    {"add-device", QT_TRANSLATE_NOOP("text", "Add a device")},
    {"wildfire", QT_TRANSLATE_NOOP("text", "Secure a WildFire appliance")},
};

constexpr NamedWords stepTitles[] = {
    {"stage-server", QT_TRANSLATE_NOOP("text", "Prepare the server side")},
    {"commit-server", QT_TRANSLATE_NOOP("text", "Commit the server side")},
    {"stage-clients", QT_TRANSLATE_NOOP("text", "Prepare the templates")},
    {"commit-clients", QT_TRANSLATE_NOOP("text", "Commit the templates")},
    {"waves", QT_TRANSLATE_NOOP("text", "Roll out in waves")},
    {"enforce", QT_TRANSLATE_NOOP("text", "Enforce custom only")},
    {"stage-server-certificate", QT_TRANSLATE_NOOP("text", "Prepare the new server certificate")},
    {"commit-server-certificate", QT_TRANSLATE_NOOP("text", "Present the new server certificate")},
    {"collector-push", QT_TRANSLATE_NOOP("text", "Push to the Log Collector")},
    {"replace-on-device", QT_TRANSLATE_NOOP("text", "Replace on the device")},
    {"relax", QT_TRANSLATE_NOOP("text", "Allow predefined certificates meanwhile")},
    {"stage-authority", QT_TRANSLATE_NOOP("text", "Prepare the new CA")},
    {"commit-server-trust", QT_TRANSLATE_NOOP("text", "Trust both CAs on the server")},
    {"client-trust", QT_TRANSLATE_NOOP("text", "Trust both CAs in the templates")},
    {"trust-waves", QT_TRANSLATE_NOOP("text", "Push the trust in waves")},
    {"client-certificates", QT_TRANSLATE_NOOP("text", "Have clients certified by the new CA")},
    {"client-waves", QT_TRANSLATE_NOOP("text", "Push the client certificates in waves")},
    {"remove-authority", QT_TRANSLATE_NOOP("text", "Remove the old CA")},
    {"removal-waves", QT_TRANSLATE_NOOP("text", "Push the removal in waves")},
    {"stage-ha", QT_TRANSLATE_NOOP("text", "Prepare the HA channel")},
    {"commit-ha", QT_TRANSLATE_NOOP("text", "Commit what both managers need")},
    {"ha-client", QT_TRANSLATE_NOOP("text", "Show the certificate to the primary")},
    {"ha-client-on-peer", QT_TRANSLATE_NOOP("text", "Show the certificate on the secondary")},
    {"stage-device", QT_TRANSLATE_NOOP("text", "Prepare the device's place")},
    {"deliver-bundle", QT_TRANSLATE_NOOP("text", "Make its bundle")},
    {"commit-device", QT_TRANSLATE_NOOP("text", "Add the device")},
    {"first-session", QT_TRANSLATE_NOOP("text", "Wait for its first session")},
    {"device-push", QT_TRANSLATE_NOOP("text", "Push to the device")},
    {"stage-appliance", QT_TRANSLATE_NOOP("text", "Prepare the appliance's certificate")},
    {"commit-appliance", QT_TRANSLATE_NOOP("text", "Commit the appliance's certificate")},
    {"appliance-files", QT_TRANSLATE_NOOP("text", "Make the appliance's files")},
    {"appliance-commit", QT_TRANSLATE_NOOP("text", "Configure and commit on the appliance")},
    {"wildfire-clients", QT_TRANSLATE_NOOP("text", "Commit the firewalls' side")},
    {"wildfire-waves", QT_TRANSLATE_NOOP("text", "Push to the firewalls in waves")},
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
    {"stage-server-certificate",
     QT_TRANSLATE_NOOP("text", "Makes what is missing and selects it in the SSL/TLS service profile of the "
                               "candidate. Nothing changes for devices yet.")},
    {"commit-server-certificate",
     QT_TRANSLATE_NOOP("text", "Commits. Devices see the new certificate when the disconnect wait is over, "
                               "and have to trust it by then.")},
    {"collector-push",
     QT_TRANSLATE_NOOP("text",
                       "Pushes the settings to the Log Collector, which has a disconnect wait of its own.")},
    {"replace-on-device",
     QT_TRANSLATE_NOOP(
         "text",
         "Import the new certificate on each device, select it there and commit there. A device is done when "
         "it has come back with a certificate of another serial number that expires later.")},
    {"relax", QT_TRANSLATE_NOOP("text", "Commits that devices with predefined certificates are allowed, so "
                                        "that none is locked out on the way.")},
    {"stage-authority",
     QT_TRANSLATE_NOOP("text",
                       "Makes the new CA and puts it beside the old one into each certificate profile of "
                       "Panorama that trusts the old one. Nothing changes for devices yet.")},
    {"commit-server-trust",
     QT_TRANSLATE_NOOP("text", "Commits. From then on the server accepts certificates of both CAs.")},
    {"client-trust", QT_TRANSLATE_NOOP("text", "Commits templates whose certificate profiles trust both CAs. "
                                               "Devices are out of sync until their wave is pushed.")},
    {"trust-waves",
     QT_TRANSLATE_NOOP(
         "text",
         "Pushes wave by wave. A device is done when it has come back with settings that trust both CAs.")},
    {"client-certificates",
     QT_TRANSLATE_NOOP("text", "Commits templates that ask for certificates of the new CA. Devices keep "
                               "their old ones until their wave is pushed.")},
    {"client-waves",
     QT_TRANSLATE_NOOP(
         "text",
         "Pushes wave by wave. A device is done when it has come back with a certificate of the new CA.")},
    {"remove-authority",
     QT_TRANSLATE_NOOP("text",
                       "Commits that neither the server nor the templates trust the old CA any more.")},
    {"removal-waves",
     QT_TRANSLATE_NOOP("text", "Pushes wave by wave, so that devices forget the old CA, too.")},
    {"stage-ha",
     QT_TRANSLATE_NOOP("text",
                       "Makes the secondary's certificate and puts the CAs, intermediates too, into the two "
                       "certificate profiles of the candidate. Nothing changes for devices yet.")},
    {"commit-ha",
     QT_TRANSLATE_NOOP("text", "Commits. The peer takes it over by itself; the HA channel goes on with "
                               "predefined certificates.")},
    {"ha-client",
     QT_TRANSLATE_NOOP("text", "Commits, on this manager alone, that it shows its certificate on the HA "
                               "channel. Done when the session with the peer has come up with it.")},
    {"ha-client-on-peer",
     QT_TRANSLATE_NOOP("text",
                       "On the other manager, start Secure the HA pair too and do its step. Done when "
                       "the session between the two has come up with the new certificate.")},
    {"stage-device",
     QT_TRANSLATE_NOOP("text", "Puts the serial number into the list of managed devices, its template stack "
                               "and its device group, in the candidate.")},
    {"deliver-bundle",
     QT_TRANSLATE_NOOP("text", "Writes the file that the device starts from: the manager's address, its "
                               "predefined certificate, and, where only custom ones are allowed, its "
                               "settings with a certificate of its own.")},
    {"commit-device",
     QT_TRANSLATE_NOOP("text", "Commits. From then on a device with this serial number may come.")},
    {"first-session",
     QT_TRANSLATE_NOOP("text", "Put the bundle on the device and switch it on, then press Next: the step is "
                               "done as soon as it has a session here.")},
    {"device-push",
     QT_TRANSLATE_NOOP("text", "Pushes its template. The device is done when it has come back with what its "
                               "template asks for.")},
    {"stage-appliance",
     QT_TRANSLATE_NOOP("text", "Makes a server certificate for the address by which firewalls reach the "
                               "appliance, in the candidate. Nothing changes for devices.")},
    {"commit-appliance",
     QT_TRANSLATE_NOOP("text", "Commits the certificate, so that its key goes out only once it is kept.")},
    {"appliance-files",
     QT_TRANSLATE_NOOP("text",
                       "Writes the CAs of the firewalls' certificates, the appliance's key pair under "
                       "a passphrase, the commands that configure the appliance, and those that take "
                       "it back.")},
    {"appliance-commit",
     QT_TRANSLATE_NOOP("text", "Serve the files by TFTP, give the commands to the appliance in configuration "
                               "mode, and commit there. The step is done when the appliance says that it "
                               "serves by its new certificate. Firewalls keep their predefined ones until "
                               "then.")},
    {"wildfire-clients",
     QT_TRANSLATE_NOOP("text", "Commits templates by which firewalls show their certificate to the appliance "
                               "and validate the appliance's. Nothing is pushed yet.")},
    {"wildfire-waves",
     QT_TRANSLATE_NOOP("text", "Pushes wave by wave. A firewall is done when it and the appliance tell of a "
                               "session with each other's new certificate.")},
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
    {"stage-server-certificate",
     QT_TRANSLATE_NOOP("text", "Throws away everything that waits in the candidate.")},
    {"commit-server-certificate",
     QT_TRANSLATE_NOOP(
         "text", "Commits the old server certificate. Devices reconnect when the disconnect wait is over.")},
    {"replace-on-device", QT_TRANSLATE_NOOP("text", "Ends the waiting. What was done on the devices stays.")},
    {"relax", QT_TRANSLATE_NOOP("text", "Commits that only custom certificates are allowed again.")},
    {"stage-authority", QT_TRANSLATE_NOOP("text", "Throws away everything that waits in the candidate.")},
    {"commit-server-trust", QT_TRANSLATE_NOOP("text", "Commits that the server trusts the old CA alone.")},
    {"client-trust",
     QT_TRANSLATE_NOOP(
         "text",
         "Commits what the templates trusted before, and pushes it to everybody who had the new settings.")},
    {"client-certificates",
     QT_TRANSLATE_NOOP("text",
                       "Commits templates that ask for certificates of the old CA, and pushes them.")},
    {"remove-authority",
     QT_TRANSLATE_NOOP("text",
                       "Commits that the old CA is trusted again beside the new one, and pushes it.")},
    {"stage-ha", QT_TRANSLATE_NOOP("text", "Throws away everything that waits in the candidate.")},
    {"commit-ha", QT_TRANSLATE_NOOP("text", "Commits that the managers trust what they did before, and takes "
                                            "the secondary's certificate away.")},
    {"ha-client", QT_TRANSLATE_NOOP("text", "Commits what this manager showed on the HA channel before.")},
    {"ha-client-on-peer",
     QT_TRANSLATE_NOOP("text", "Ends the waiting. What was done on the other manager stays.")},
    {"stage-device", QT_TRANSLATE_NOOP("text", "Throws away everything that waits in the candidate.")},
    {"deliver-bundle",
     QT_TRANSLATE_NOOP("text", "Revokes the certificate in the bundle, if it holds one. Destroy the file.")},
    {"commit-device",
     QT_TRANSLATE_NOOP("text", "Commits that the device is not managed. Its session ends at once.")},
    {"first-session",
     QT_TRANSLATE_NOOP("text", "Goes back to waiting for the device. What was done on it stays.")},
    {"stage-appliance", QT_TRANSLATE_NOOP("text", "Throws away everything that waits in the candidate.")},
    {"commit-appliance", QT_TRANSLATE_NOOP("text", "Commits that there is no such certificate.")},
    {"appliance-files",
     QT_TRANSLATE_NOOP("text", "Removes the key pair and the commands with its passphrase. The commands that "
                               "take the appliance back stay.")},
    {"appliance-commit",
     QT_TRANSLATE_NOOP("text", "Ends the waiting. Once no firewall goes to the appliance by its custom "
                               "certificate any more, the commands in back.txt take back what was done "
                               "there.")},
    {"wildfire-clients",
     QT_TRANSLATE_NOOP("text", "Commits what the templates were before, and pushes it to everybody who had "
                               "the new settings.")},
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
    {"back-custom",
     QT_TRANSLATE_NOOP("text", "Every device that was connected has come back with its custom certificate")},
    {"candidate-staged", QT_TRANSLATE_NOOP("text", "What was staged is in the candidate")},
    {"candidate-own", QT_TRANSLATE_NOOP("text", "The candidate holds nothing but what was staged")},
    {"certificate-changes", QT_TRANSLATE_NOOP("text", "Every template selects another certificate than now")},
    {"no-wildfire", QT_TRANSLATE_NOOP("text", "No WildFire appliance is managed")},
    {"none-refused", QT_TRANSLATE_NOOP("text", "No device fails authentication")},
    {"none-offline", QT_TRANSLATE_NOOP("text", "No device is offline")},
    {"profile-not-none", QT_TRANSLATE_NOOP("text", "The server judges clients by a certificate profile")},
    {"server-trusts-clients",
     QT_TRANSLATE_NOOP("text", "The server goes on trusting what every device shows")},
    {"clients-trust-server", QT_TRANSLATE_NOOP("text", "Every device trusts what the server will show")},
    {"ha-peers-up", QT_TRANSLATE_NOOP("text", "The HA peer of each device in the wave is up")},
    {"cross-certificate-present", QT_TRANSLATE_NOOP("text", "The old CA has signed the new one")},
    {"none-made-predefined",
     QT_TRANSLATE_NOOP("text", "No template makes devices come with predefined certificates")},
    {"old-authority-unused", QT_TRANSLATE_NOOP("text", "No device shows a certificate of the old CA")},
    {"servers-moved", QT_TRANSLATE_NOOP("text", "No server shows a certificate of the old CA")},
    {"devices-managed", QT_TRANSLATE_NOOP("text", "Every device is managed here")},
    {"certificates-new", QT_TRANSLATE_NOOP("text", "Every device has come back with its new certificate")},
    {"pair-connected", QT_TRANSLATE_NOOP("text", "The HA peer is connected")},
    {"pair-in-sync", QT_TRANSLATE_NOOP("text", "Both managers have the same configuration")},
    {"pair-certificate-present",
     QT_TRANSLATE_NOOP("text", "The secondary's certificate and its key are here")},
    {"pair-certificate-serial",
     QT_TRANSLATE_NOOP("text", "The certificate names the secondary by its serial number")},
    {"pair-profiles-hold",
     QT_TRANSLATE_NOOP("text", "Both certificate profiles hold root and intermediates of the other side")},
    {"pair-server-identity",
     QT_TRANSLATE_NOOP("text", "Server certificate CN or SAN holds the address that the secondary dials")},
    {"pair-client-predefined",
     QT_TRANSLATE_NOOP("text", "The secondary shows its predefined certificate again")},
    {"pair-not-custom-only", QT_TRANSLATE_NOOP("text", "Predefined certificates are allowed")},
    {"pair-session-new",
     QT_TRANSLATE_NOOP("text", "The session with the HA peer has come up with the new certificate")},
    {"pair-custom", QT_TRANSLATE_NOOP("text", "The HA peers authenticate by custom certificates")},
    {"maintenance-window", QT_TRANSLATE_NOOP("text", "The maintenance window is open")},
    {"certificate-first",
     QT_TRANSLATE_NOOP("text", "With custom certificates only, its certificate comes before it is added")},
    {"certificate-in-template",
     QT_TRANSLATE_NOOP("text", "Its template stack gives it a custom certificate")},
    {"device-staged", QT_TRANSLATE_NOOP("text", "The device is in the candidate")},
    {"device-managed", QT_TRANSLATE_NOOP("text", "The device is managed")},
    {"device-came", QT_TRANSLATE_NOOP("text", "The device has a session, as it should")},
    {"appliance-connected", QT_TRANSLATE_NOOP("text", "The appliance is connected")},
    {"appliance-certificate-present",
     QT_TRANSLATE_NOOP("text", "The appliance's certificate and its key are here")},
    {"appliance-identity",
     QT_TRANSLATE_NOOP("text", "The certificate's CN or SAN holds the address that firewalls dial")},
    {"appliance-serves",
     QT_TRANSLATE_NOOP("text", "The appliance serves by its new certificate and trusts the firewalls' CAs")},
    {"firewalls-back",
     QT_TRANSLATE_NOOP("text", "No firewall goes to the appliance by its custom certificate any more")},
    {"wildfire-clients-certified",
     QT_TRANSLATE_NOOP("text", "Every template stack gives its firewalls a certificate of a known CA")},
};

} // namespace

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

} // namespace models::text
