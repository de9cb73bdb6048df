// Settings that a test wrote down beforehand, by the text that stands for them. "$UDID" in a subject becomes
// the device's serial, as a real reader does it (E9). `known` is filled before the first device starts; set()
// and the rest are for any thread.
#pragma once

#include "session/agent/device.h"

#include <algorithm>
#include <map>
#include <mutex>
#include <string>

namespace fakes {

class FakeSettingsReader final : public session::agent::SettingsReader
{
public:
    std::map<std::string, session::agent::DeviceSettings, std::less<>> known;

    /// While devices are at work.
    void set(std::string text, session::agent::DeviceSettings settings)
    {
        const std::scoped_lock lock(m_mutex);
        known.insert_or_assign(std::move(text), std::move(settings));
    }

    [[nodiscard]] session::base::Result<session::agent::DeviceSettings>
    read(const session::agent::DeviceFacts& device, std::string_view configText) const override
    {
        const std::scoped_lock lock(m_mutex);
        const auto own = known.find(device.localText); // beats what was pushed
        const auto found = own != known.end() ? own : known.find(configText);
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
    /// Lines with "key" in them are secret.
    [[nodiscard]] std::string withoutSecrets(std::string_view localText) const override
    {
        std::string text;
        for (std::size_t at = 0; at < localText.size();) {
            const std::size_t end = std::min(localText.find('\n', at), localText.size() - 1) + 1;
            const std::string_view line = localText.substr(at, end - at);
            if (line.find("key") == std::string_view::npos)
                text += line;
            at = end;
        }
        return text;
    }
    [[nodiscard]] std::string withoutOwnPasswords(std::string_view localText) const override
    {
        return withoutPasswords(localText);
    }
    /// "secret scep" becomes "spent scep".
    [[nodiscard]] std::string withoutPasswords(std::string_view configText) const override
    {
        constexpr std::string_view secret = "secret ";
        if (!configText.starts_with(secret))
            return std::string(configText);
        return "spent " + std::string(configText.substr(secret.size()));
    }

private:
    mutable std::mutex m_mutex;
};

} // namespace fakes
