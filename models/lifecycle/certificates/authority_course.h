// How long a CA and what it has issued are valid, side by side: who outlives its issuer is refused from then
// on (V-3, K6). What devices show is read on the main thread; the rest decodes the stores, so it belongs into
// the work pool. Pure.
#pragma once

#include "models/config/configuration.h"
#include "models/lifecycle/devices/device_registry.h"
#include "session/pki/certificate.h"

#include <string>
#include <utility>
#include <vector>

namespace models::lifecycle {

/// A certificate, and by which name a person knows it.
using NamedCertificate = std::pair<std::string, session::pki::Certificate>;

struct AuthorityCourse
{
    static constexpr std::size_t mostRows = 24;

    struct Row
    {
        std::string name;
        session::base::TimePoint from;
        session::base::TimePoint to;
        bool operator==(const Row&) const = default;
    };
    std::vector<std::string> authorities; ///< of Panorama's store, by name
    std::string authority;                ///< of these the one that is shown; "" without any
    /// The CA itself first; then who outlives it, then who ends first.
    std::vector<Row> rows;
    std::size_t outliving = 0; ///< of all, also of those left out
    std::size_t leftOut = 0;
    bool operator==(const AuthorityCourse&) const = default;
};

/// What devices show, by serial.
[[nodiscard]] std::vector<NamedCertificate> shownCertificates(const DeviceRegistry& devices);
/// `authority` that is none, or "": the one that has issued most.
[[nodiscard]] AuthorityCourse authorityCourse(const config::Configuration& running,
                                              const std::vector<NamedCertificate>& devices,
                                              const std::string& authority);

} // namespace models::lifecycle
