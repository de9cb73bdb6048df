#include "models/config/device/device_settings_reader.h"

#include "models/config/compile/certificate_policy.h"
#include "models/config/compile/identity_chain.h"
#include "models/config/compile/scep_settings.h"
#include "models/config/device/device_links.h"
#include "models/config/device/device_server.h"
#include "models/config/device/device_text.h"
#include "models/config/device/local_configuration.h"
#include "models/config/edit.h"
#include "models/config/schema/schema.h"

#include <algorithm>

namespace models::config {

using session::agent::DeviceSettings;
using session::base::ErrorCode;
using session::base::failure;
using session::base::Result;

namespace {

/// What the certificate that is issued to a device for this setting is called among its own.
constexpr std::string_view issuedName = "secure-conn-client";
/// ... and the one that it enrolled: both may be there, of which the settings choose one.
constexpr std::string_view enrolledName = "secure-conn-client-scep";

/// Where a device's own paths are in a configuration.
const std::vector<std::string> deviceBase{"template", "device", "config"};

std::vector<std::string> managers(const DeviceSection& section)
{
    std::vector<std::string> result;
    for (const std::string& typed : {section.panoramaServer, section.panoramaServer2})
        if (!typed.empty())
            result.push_back(dialled(typed));
    return result;
}

/// The profile that the settings name, with what it refers to.
Result<session::enrollment::ScepSettings> scepSettings(const Template& device)
{
    const std::string& name = device.device.secureConnClient.scepProfile;
    const auto found = device.shared.scepProfiles.find(name);
    if (found == device.shared.scepProfiles.end())
        return failure(ErrorCode::NotFound, "there is no SCEP profile \"" + name + "\" on this device");
    return resolveScepProfile(device.shared, found->second, clearSecrets(device.shared, found->second));
}

Result<> readScep(DeviceSettings& settings, const Template& device)
{
    auto scep = scepSettings(device);
    if (!scep)
        return std::unexpected(scep.error());
    if (scep->subject.text.contains("$UDID"))
        return failure(ErrorCode::InvalidArgument, "the subject still holds $UDID");
    settings.issueRequest = DeviceSettings::IssueRequest{.certificateName = std::string(enrolledName),
                                                         .subject = scep->subject.text,
                                                         .signedBy = scep->url + " " + scep->caIdentity,
                                                         .keyType = scep->keyType};
    settings.scep = *std::move(scep);
    return {};
}

/// The custom part: own certificate, of whichever channel, and the profile that judges the servers there.
Result<> readCustom(DeviceSettings& settings, const Template& device)
{
    const SecureConnClient& client = device.device.secureConnClient;
    auto policy = resolveProfile(device.shared, client.certificateProfile);
    if (!policy)
        return std::unexpected(policy.error());
    settings.serverPolicy = std::move(*policy);
    settings.checkServerIdentity = client.checkServerIdentity;
    settings.custom = isCustomToManager(client);
    settings.clientCertificateSource = client.certificateType;
    if (client.certificateType == "local") {
        auto identity = identityOnDevice(device, client.certificate);
        if (!identity)
            return std::unexpected(identity.error());
        settings.localIdentity = std::move(*identity);
        return {};
    }
    if (client.certificateType == "scep")
        return readScep(settings, device);
    if (client.commonName.contains("$UDID"))
        return failure(ErrorCode::InvalidArgument, "the common name still holds $UDID");
    settings.issueRequest = DeviceSettings::IssueRequest{.certificateName = std::string(issuedName),
                                                         .subject = client.commonName,
                                                         .signedBy = client.signedBy};
    return {};
}

} // namespace

Result<DeviceSettings> DeviceSettingsReader::read(const session::agent::DeviceFacts& facts,
                                                  std::string_view configText) const
{
    const auto device = effectiveDevice(facts.localText, configText);
    if (!device)
        return std::unexpected(device.error());
    DeviceSettings settings;
    settings.managers = managers(device->device);
    const ManagementSettings& management = device->device.management;
    settings.commitRecovery = {.isEnabled = !management.disableCommitRecovery,
                               .retries = management.commitRecoveryRetry,
                               .interval = std::chrono::seconds(management.commitRecoveryTimeout)};
    if (isCustomToManager(device->device.secureConnClient) || usesOwnCertificate(*device))
        if (const auto custom = readCustom(settings, *device); !custom)
            return std::unexpected(custom.error());
    auto links = linksOf(*device, settings.serverPolicy);
    if (!links)
        return std::unexpected(links.error());
    settings.links = *std::move(links);
    auto server = serverOf(facts, *device);
    if (!server)
        return std::unexpected(server.error());
    settings.server = *std::move(server);
    auto gateway = gatewayOf(facts, *device);
    if (!gateway)
        return std::unexpected(gateway.error());
    settings.gateway = *std::move(gateway);
    return settings;
}

std::string DeviceSettingsReader::withoutSecrets(std::string_view localText) const
{
    // Objects last: certificates are long, and only so much is told.
    std::string objects;
    std::string text;
    for (const CommandLine& line : joinLines(localText)) {
        const auto words = splitWords(line.text);
        auto edits = words ? parseEditsBelow(deviceBase, *words, Dialect::PanOs, NameLimits::Readable)
                           : std::unexpected(words.error());
        if (!edits)
            return {};
        for (Edit& edit : *edits) {
            const auto match = findSetting(edit.path);
            if (match && match->setting->type == ValueType::Secret)
                continue;
            edit.path.erase(edit.path.begin(), edit.path.begin() + std::ptrdiff_t(deviceBase.size()));
            std::string& part = edit.path.front() == "shared" ? objects : text;
            part.append(toCommand(edit)).append("\n");
        }
    }
    return text + objects;
}

std::string DeviceSettingsReader::withoutPasswords(std::string_view configText) const
{
    auto device = readDeviceText(configText);
    if (!device)
        return std::string(configText);
    bool isOther = false;
    for (auto& [name, profile] : device->shared.scepProfiles)
        isOther |= dropPasswords(profile);
    return isOther ? writeDeviceText(*device) : std::string(configText);
}

std::string DeviceSettingsReader::withoutOwnPasswords(std::string_view localText) const
{
    auto own = LocalConfiguration::fromText(localText);
    return own && own->dropPasswords() ? own->text() : std::string(localText);
}

} // namespace models::config
