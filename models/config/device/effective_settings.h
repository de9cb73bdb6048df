// Every setting that a device has, with where it comes from: for `show effective device`.
// Pure, any thread. F-1.
#pragma once

#include "models/config/configuration.h"
#include "session/base/ids.h"

#include <string>
#include <string_view>
#include <vector>

namespace models::config {

struct SettingOrigin
{
    enum class Kind { DeviceLocal, TemplateStack, Template, Shared };
    Kind kind = Kind::Template;
    std::string name = {}; ///< of the stack or template
    bool operator==(const SettingOrigin&) const = default;
};

struct EffectiveSetting
{
    std::vector<std::string> path; ///< as on the device: "deviceconfig setting ...", "shared certificate ..."
    std::string value;             ///< secrets and PEM shortened to a fingerprint
    std::string variable = {};     ///< "$name" that stands in the setting, "" if none does
    SettingOrigin origin = {};
    std::vector<SettingOrigin> overridden = {}; ///< set there too, without effect
    bool operator==(const EffectiveSetting&) const = default;
};

/// What is set, in canonical order; empty for a device in no stack that has nothing of its own. `localText`:
/// what is set on the device itself, as it says; one that can't be read counts for nothing.
[[nodiscard]] std::vector<EffectiveSetting> effectiveSettings(const Configuration& configuration,
                                                              const session::base::Serial& serial,
                                                              std::string_view localText = {});

} // namespace models::config
