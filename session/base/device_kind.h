// What a device is, and the word for it wherever machines read it: in its hello, in bundles, in filters, in
// scenarios. Pure; any thread.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>

namespace session::base {

enum class DeviceKind { Firewall, LogCollector, WildFire, PanDb };

inline constexpr std::array everyDeviceKind{DeviceKind::Firewall, DeviceKind::LogCollector,
                                            DeviceKind::WildFire, DeviceKind::PanDb};

/// "firewall", "log-collector", "wildfire-appliance", "pan-db-appliance".
[[nodiscard]] std::string_view toText(DeviceKind kind);
/// nullopt for another word.
[[nodiscard]] std::optional<DeviceKind> deviceKindFrom(std::string_view word);
/// All the words with ", " between them, for who is told what there is.
[[nodiscard]] std::string deviceKindWords();

} // namespace session::base
