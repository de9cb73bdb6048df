// Settings that a test wrote down beforehand, by the text that stands for them. "$UDID" in a subject becomes
// the device's serial, as a real reader does it (E9). Filled before the first device starts, then any thread.
#pragma once

#include "session/agent/device.h"

#include <map>
#include <string>

namespace fakes {

class FakeSettingsReader final : public session::agent::SettingsReader
{
public:
    std::map<std::string, session::agent::DeviceSettings, std::less<>> known;

    [[nodiscard]] session::base::Result<session::agent::DeviceSettings>
    read(const session::agent::DeviceFacts& device, std::string_view configText) const override
    {
        const auto found = known.find(configText);
        if (found == known.end() || device.localText == "nonsense")
            return session::base::failure(session::base::ErrorCode::ParseFailed, "unknown text");
        session::agent::DeviceSettings settings = found->second;
        if (settings.issueRequest) {
            std::string& subject = settings.issueRequest->subject;
            if (const std::size_t at = subject.find("$UDID"); at != std::string::npos)
                subject.replace(at, 5, device.serial.value);
        }
        return settings;
    }
    /// "secret scep" becomes "spent scep".
    [[nodiscard]] std::string withoutPasswords(std::string_view configText) const override
    {
        constexpr std::string_view secret = "secret ";
        if (!configText.starts_with(secret))
            return std::string(configText);
        return "spent " + std::string(configText.substr(secret.size()));
    }
};

} // namespace fakes
