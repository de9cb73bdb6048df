// What the settings of a stack amount to for its devices, and where a device is in the fleet. A stack's own
// settings come first, then its templates in their order, then shared objects. Pure, any thread.
#pragma once

#include "models/config/configuration.h"
#include "session/base/ids.h"

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace models::config {

/// What all devices of a stack have in common: variables stand as they are written ("$name").
[[nodiscard]] Template mergedTemplate(const Configuration& configuration, const TemplateStack& stack);
/// Of a Log Collector in a collector group: its own Communication settings, as a server too (A6), over
/// Panorama's objects (A7). It is no matter of templates; nullopt for everybody else, and for a collector
/// that is in a stack nevertheless.
[[nodiscard]] std::optional<Template> collectorTemplate(const Configuration& configuration,
                                                        const session::base::Serial& serial);
/// For one device, variables replaced by what they stand for there, its Log Collectors filled in.
[[nodiscard]] Template effectiveTemplate(const Configuration& configuration,
                                         const session::base::Serial& serial);
/// Whether a device of that stack comes to the manager with a custom certificate; not without a stack.
[[nodiscard]] bool givesCustomCertificate(const Configuration& configuration, const std::string& stack);
/// What is set on the device itself comes first.
[[nodiscard]] Template withLocal(const Template& pushed, const Template& local);
/// Replaces variables in the settings of `device` that may hold them, by its own `variables` and, before
/// those, the given ones. A variable that nobody defines stays as it is.
void expandVariables(Template& device, const Variables& first);
/// Some setting holds a variable.
[[nodiscard]] bool usesVariables(const Template& device);
/// "" for none.
[[nodiscard]] std::string stackOf(const Configuration& configuration, const session::base::Serial& serial);
[[nodiscard]] std::string deviceGroupOf(const Configuration& configuration,
                                        const session::base::Serial& serial);

/// The same for all devices at once: one look at each stack and group, not one for each device. Refers to
/// the configuration.
class DevicePlaces
{
public:
    explicit DevicePlaces(const Configuration& configuration);

    [[nodiscard]] std::string_view stackOf(const session::base::Serial& serial) const;
    [[nodiscard]] std::string_view deviceGroupOf(const session::base::Serial& serial) const;

private:
    std::unordered_map<std::string_view, std::string_view> m_stacks; ///< by serial
    std::unordered_map<std::string_view, std::string_view> m_deviceGroups;
};

} // namespace models::config
