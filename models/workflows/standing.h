// What is proven of a device, from its hellos and the push jobs: only who runs what the manager believes it
// runs can be reckoned with. Refers to the world; main thread. Rules E2, F4, F5, J6.
#pragma once

#include "models/workflows/world.h"

#include <optional>
#include <unordered_map>
#include <unordered_set>

namespace models::workflows {

/// Looks at the jobs once, for all devices.
class Standing
{
public:
    explicit Standing(const World& world);

    /// It has said by itself that it runs what its stack or group says now, and no push is on its way that
    /// may have reached it since. True for a device that the manager gives no settings.
    [[nodiscard]] bool isSettled(const lifecycle::DeviceRecord& record) const;
    /// The same if it were to run what this is the digest of.
    [[nodiscard]] bool isSettledWith(const lifecycle::DeviceRecord& record, std::string_view digest) const;
    /// A push may have reached it since its last hello.
    [[nodiscard]] bool mayHaveTaken(const lifecycle::DeviceRecord& record) const;

private:
    std::unordered_set<session::base::Serial> m_underWay;
    std::unordered_map<session::base::Serial, session::base::TimePoint> m_lastDoubt;
    std::unordered_set<std::string> m_collectors; ///< that are in a group (A7)
};

/// It presents a certificate of its own, by its word.
[[nodiscard]] bool saysCustom(const lifecycle::DeviceRecord& record);

/// Whose settings make them come with a custom certificate. Each stack is looked at once. Refers to the
/// configuration.
class MadeCustom
{
public:
    explicit MadeCustom(const config::Configuration& configuration) : m_configuration(configuration) {}

    /// nullopt: no stack, and no group of a Log Collector, says what it runs.
    [[nodiscard]] std::optional<bool> of(const session::base::Serial& serial);

private:
    const config::Configuration& m_configuration;
    std::unordered_map<std::string, bool> m_byStack;
};

/// A roll-out could move one of these now: it can follow, and its settings, or its session, are predefined.
[[nodiscard]] bool needRollOut(const World& world, const std::vector<session::base::Serial>& serials);

/// What kind of certificate a device's settings make it show, and which where it is a common one. Each stack
/// is looked at once. Refers to the configuration.
struct WantedCertificate
{
    std::string type;        ///< "none", "local", "issued", "scep"; "" without settings from here
    std::string fingerprint; ///< local
    std::string source;      ///< issued: the CA and the common name
    std::string signedBy;    ///< issued: that CA
    config::ScepProfile scep = {};
    bool operator==(const WantedCertificate&) const = default;
};
class WantedCertificates
{
public:
    explicit WantedCertificates(const config::Configuration& configuration) : m_configuration(configuration)
    {
    }

    [[nodiscard]] const WantedCertificate& of(const session::base::Serial& serial);

private:
    const config::Configuration& m_configuration;
    std::unordered_map<std::string, WantedCertificate> m_byPlace; ///< stack, or serial of a collector
};

} // namespace models::workflows
