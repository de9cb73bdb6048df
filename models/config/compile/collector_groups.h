// Who forwards logs to whom, as the collector groups say (panos 4.4), in the addresses that devices dial.
// Refers to the configuration. Pure, any thread. D9, S-5.
#pragma once

#include "models/config/configuration.h"
#include "session/base/ids.h"

#include <string_view>
#include <unordered_map>

namespace models::config {

class CollectorGroups
{
public:
    explicit CollectorGroups(const Configuration& configuration);

    /// Sets what the groups say of this device; what they don't speak of stays as it is. False: nothing is
    /// set.
    bool fillIn(LogForwarding& logs, const session::base::Serial& serial) const;

private:
    [[nodiscard]] std::vector<std::string> addressesOf(const std::vector<std::string>& collectors,
                                                       std::string_view butOf = {}) const;

    const Configuration& m_configuration;
    std::unordered_map<std::string_view, const std::vector<std::string>*>
        m_ofFirewall; ///< its preference list
};

} // namespace models::config
