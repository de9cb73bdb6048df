// Reads a device's configuration text (device-local `set` lines, the same schema rows as a template's
// content) into the settings an agent acts on. Thread-safe.
#pragma once

#include "session/agent/device.h"

namespace models::config {

class DeviceSettingsReader final : public session::agent::SettingsReader
{
public:
    [[nodiscard]] session::base::Result<session::agent::DeviceSettings>
    read(const session::agent::DeviceFacts& device, std::string_view configText) const override;
    [[nodiscard]] std::string withoutPasswords(std::string_view configText) const override;
    [[nodiscard]] std::string withoutOwnPasswords(std::string_view localText) const override;
    [[nodiscard]] std::string withoutSecrets(std::string_view localText) const override;
};

} // namespace models::config
