// When certificates end, week by week for a year: those that devices show and those of the running
// configuration (V-3, K6). What devices show is read on the main thread; countExpiries() decodes the stores,
// so it belongs into the work pool. Pure.
#pragma once

#include "models/config/configuration.h"
#include "models/lifecycle/devices/device_registry.h"

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

namespace models::lifecycle {

enum class CertificateRole { Device, Authority, Other, Count }; ///< Other: of this manager's stores
[[nodiscard]] std::string_view toText(CertificateRole role);    ///< "device", "authority", "other"

struct ExpiryHorizon
{
    static constexpr std::size_t weeks = 52;
    using Numbers = std::array<std::uint32_t, std::size_t(CertificateRole::Count)>;

    session::base::TimePoint from; ///< the first week begins
    std::array<Numbers, weeks> byWeek{};
    Numbers expired{};
    Numbers later{};
    /// The day (UTC) on which most end, of those within the horizon, when it is more than one.
    std::optional<session::base::TimePoint> busiestDay;
    std::uint32_t onBusiestDay = 0;

    [[nodiscard]] bool isEmpty() const; ///< not a certificate is known
    bool operator==(const ExpiryHorizon&) const = default;
};

/// The ends of the certificates that devices show.
[[nodiscard]] std::vector<session::base::TimePoint> deviceExpiries(const DeviceRegistry& devices);
[[nodiscard]] ExpiryHorizon countExpiries(const std::vector<session::base::TimePoint>& devices,
                                          const config::Configuration& running, session::base::TimePoint now);

} // namespace models::lifecycle
