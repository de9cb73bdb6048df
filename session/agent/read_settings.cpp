#include "session/agent/read_settings.h"

#include "session/base/log.h"
#include "session/base/software_version.h"

#include <algorithm>

namespace session::agent {

namespace {

bool isCustomAnywhere(const DeviceSettings& settings)
{
    return settings.custom || std::ranges::any_of(settings.links, &ChannelLink::custom) ||
           (settings.server && settings.server->customIdentity);
}

} // namespace

base::Result<DeviceSettings> readSettings(const SettingsReader& reader, const DeviceFacts& facts)
{
    if (facts.configText.empty() && facts.localText.empty() && !isAppliance(facts.kind))
        return DeviceSettings{};
    auto settings = reader.read(facts, facts.configText);
    if (settings && isCustomAnywhere(*settings) && !base::supportsCustomCertificates(facts.softwareVersion))
        return base::failure(base::ErrorCode::Unsupported, "needs 8.0 or later for custom certificates");
    return settings;
}

DeviceSettings settingsOrFactory(const SettingsReader& reader, const DeviceFacts& facts)
{
    auto settings = readSettings(reader, facts);
    if (settings)
        return *std::move(settings);
    base::log(base::LogLevel::Warning,
              "device " + facts.serial.value + " runs as from the factory: " + settings.error().detail);
    return {};
}

} // namespace session::agent
