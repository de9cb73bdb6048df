#include "models/config/compile/collector_groups.h"

#include <algorithm>

namespace models::config {

namespace {

/// An empty preference list leaves it to the group.
const std::vector<std::string>& preferredBy(const CollectorPreference& firewall,
                                            const LogCollectorGroup& group)
{
    return firewall.collectors.empty() ? group.collectors : firewall.collectors;
}

bool has(const std::vector<std::string>& serials, std::string_view serial)
{
    return std::ranges::find(serials, serial) != serials.end();
}

} // namespace

CollectorGroups::CollectorGroups(const Configuration& configuration) : m_configuration(configuration)
{
    for (const auto& [name, group] : configuration.logCollectorGroups)
        for (const auto& [firewall, preference] : group.devices)
            m_ofFirewall.emplace(firewall, &preferredBy(preference, group));
}

std::vector<std::string> CollectorGroups::addressesOf(const std::vector<std::string>& collectors,
                                                      std::string_view butOf) const
{
    std::vector<std::string> addresses;
    for (const std::string& serial : collectors) {
        const auto found = m_configuration.logCollectors.find(serial);
        if (serial != butOf && found != m_configuration.logCollectors.end() &&
            !found->second.device.publicAddress.empty())
            addresses.push_back(found->second.device.publicAddress);
    }
    return addresses;
}

bool CollectorGroups::fillIn(LogForwarding& logs, const session::base::Serial& serial) const
{
    bool isSet = false;
    if (const auto firewall = m_ofFirewall.find(serial.value); firewall != m_ofFirewall.end()) {
        logs.collectors = addressesOf(*firewall->second);
        isSet = true;
    }
    if (!m_configuration.logCollectors.contains(serial.value))
        return isSet;
    for (const auto& [name, group] : m_configuration.logCollectorGroups) {
        if (!has(group.collectors, serial.value))
            continue;
        isSet = true;
        for (const auto& [device, preference] : group.devices)
            if (has(preferredBy(preference, group), serial.value))
                logs.devices.push_back(device);
        for (const std::string& other : group.collectors)
            if (other != serial.value)
                logs.devices.push_back(other);
        std::ranges::move(addressesOf(group.collectors, serial.value), std::back_inserter(logs.peers));
        logs.secureInterCollector |= group.secureInterCollector;
    }
    return isSet;
}

} // namespace models::config
