// What custom-only and serial authorization would do to the fleet as it is (4.F, D9, E1, E8).
#include "models/config/validation/validation.h"
#include "session/base/software_version.h"

#include <algorithm>
#include <set>

namespace models::config {

namespace {

void checkWildFire(Validation& validation, const PathOfWords& path)
{
    std::vector<std::string> appliances;
    for (const auto& [serial, appliance] : validation.configuration().wildfireAppliances)
        appliances.push_back(serial);
    if (!appliances.empty())
        validation.add({Severity::Error, path, "F2", "wildfire-managed", std::move(appliances),
                        "managed WildFire appliances have predefined certificates only"});
}

void checkSoftware(Validation& validation, const PathOfWords& path)
{
    std::vector<std::string> tooOld;
    for (const auto& [serial, kind] : managedDevices(validation.configuration())) {
        const auto version = validation.facts().softwareVersions.find(serial);
        if (kind != DeviceKind::WildFire && version != validation.facts().softwareVersions.end() &&
            session::base::lacksCustomCertificates(version->second))
            tooOld.push_back(serial);
    }
    if (!tooOld.empty())
        validation.add({Severity::Error, path, "E1", "software-too-old", std::move(tooOld),
                        "devices before 8.0 know no custom certificates"});
}

/// E8, and devices that no stack speaks for.
void checkStacks(Validation& validation, const PathOfWords& path)
{
    const Configuration& configuration = validation.configuration();
    std::set<std::string> inStack;
    for (const auto& [name, stack] : configuration.templateStacks) {
        for (const auto& [serial, device] : stack.devices)
            inStack.insert(serial);
        if (!stack.devices.empty() && !isCustomToManager(validation.merged(name).device.secureConnClient))
            validation.add(
                {Severity::Error,
                 {"template-stack", name},
                 "E8",
                 "predefined-while-custom-only",
                 {name},
                 "devices of stack \"" + name + "\" have predefined certificates and would be locked out"});
    }
    std::vector<std::string> outside;
    for (const auto& [serial, kind] : managedDevices(configuration))
        if (kind != DeviceKind::WildFire && !inStack.contains(serial))
            outside.push_back(serial);
    if (!outside.empty())
        validation.add({Severity::Warning, path, "E8", "device-without-stack", std::move(outside),
                        "devices in no template stack get no custom certificate from here"});
}

/// What the certificates of these devices are asked to be called.
std::string wantedName(const Template& merged)
{
    const SecureConnClient& client = merged.device.secureConnClient;
    if (client.certificateType != "scep")
        return client.commonName;
    const auto profile = merged.shared.scepProfiles.find(client.scepProfile);
    return profile == merged.shared.scepProfiles.end() ? std::string() : profile->second.subject;
}

/// D9, C22: serial authorization needs certificates that name their device.
void checkSerialAuthorization(Validation& validation)
{
    const Configuration& configuration = validation.configuration();
    const PathOfWords path = below(secureServerPath(), {"authorize-client-serial"});
    std::vector<std::string> common;
    std::vector<std::string> nameless;
    bool issuesNames = false;
    for (const auto& [name, stack] : configuration.templateStacks) {
        const SecureConnClient& client = validation.merged(name).device.secureConnClient;
        if (stack.devices.empty() || !isCustomToManager(client))
            continue;
        if (client.certificateType == "local")
            common.push_back(name);
        else if (!wantedName(validation.merged(name)).contains("$UDID"))
            nameless.push_back(name);
        else
            issuesNames = true;
    }
    if (!common.empty())
        validation.add({Severity::Warning, path, "D9", "common-certificate-serial", std::move(common),
                        "a common certificate can't name the serial number of each device"});
    if (!nameless.empty())
        validation.add({Severity::Warning, path, "D9", "common-name-without-udid", std::move(nameless),
                        "certificates are issued without the serial number in their name"});
    const std::string& name = configuration.secureConnServer.certificateProfile;
    const auto profile = configuration.panorama.certificateProfiles.find(name);
    if (issuesNames && profile != configuration.panorama.certificateProfiles.end() &&
        profile->second.usernameFieldSubject != "common-name")
        validation.add({Severity::Warning,
                        {"panorama", "certificate-profile", name, "username-field", "subject"},
                        "C22",
                        "username-field",
                        {name},
                        "\"" + name + "\" does not take the name from the common name"});
}

} // namespace

void checkEnforcement(Validation& validation)
{
    const SecureConnServer& server = validation.configuration().secureConnServer;
    if (!server.customize)
        return;
    if (server.customCertificateOnly) {
        const PathOfWords path = below(secureServerPath(), {"custom-certificate-only"});
        checkWildFire(validation, path);
        checkSoftware(validation, path);
        checkStacks(validation, path);
    }
    if (server.authorizeClientSerial)
        checkSerialAuthorization(validation);
}

} // namespace models::config
