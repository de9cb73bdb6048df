#include "models/tables/devices/selection_facts.h"

#include "models/tables/devices/device_cells.h"

#include <set>

namespace models::tables {

SelectionFacts selectionFacts(const std::vector<session::base::Serial>& chosen,
                              const lifecycle::DeviceRegistry& registry, session::base::TimePoint now)
{
    SelectionFacts facts;
    std::set<std::string> groups;
    for (const auto& serial : chosen) {
        const auto* record = registry.find(serial);
        if (!record)
            continue;
        facts.devices.push_back(serial);
        ++facts.states[std::size_t(statusOf(*record, now))];
        if (const auto expiry = record->expiry()) {
            facts.firstExpiry = std::min(facts.firstExpiry.value_or(*expiry), *expiry);
            facts.expiring += *expiry - now <= lifecycle::expiringWithin ? 1 : 0;
        }
        facts.doomed += isDoomed(*record) ? 1 : 0;
        if (!record->deviceGroup.empty())
            groups.insert(record->deviceGroup);
        if (!record->templateStack.empty()) {
            facts.outOfSync += record->inSync() ? 0 : 1;
            if (!record->isRefused())
                facts.pushable.push_back(serial);
        }
        if (record->session)
            facts.connected.push_back(serial);
    }
    facts.groups = int(groups.size());
    return facts;
}

} // namespace models::tables
