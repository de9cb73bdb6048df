// The visible rows of the device table: which devices, in which order. Keeps its own order vector and an
// index by serial; one change costs a binary search and a move, a large batch one sort. Main thread.
#pragma once

#include "models/lifecycle/device_registry.h"
#include "models/tables/device_filter.h"

#include <functional>
#include <unordered_map>
#include <vector>

namespace models::tables {

class DeviceRows
{
public:
    using Record = lifecycle::DeviceRecord;
    using Before = std::function<bool(const Record&, const Record&)>; ///< a strict total order

    explicit DeviceRows(const lifecycle::DeviceRegistry& registry) : m_registry(registry) {}

    /// From scratch: filter, then sort.
    void rebuild(const DeviceFilter& filter, const Before& before, session::base::TimePoint now);
    /// True when the set of rows or their order is no longer what filter and order ask for.
    [[nodiscard]] bool isOutdated(const std::vector<session::base::Serial>& changed,
                                  const DeviceFilter& filter, const Before& before,
                                  session::base::TimePoint now) const;

    [[nodiscard]] int size() const { return int(m_order.size()); }
    [[nodiscard]] const Record* at(int row) const;
    [[nodiscard]] int rowOf(const session::base::Serial& serial) const;
    [[nodiscard]] const std::vector<session::base::Serial>& order() const { return m_order; }

private:
    [[nodiscard]] bool isMisplaced(int row, const Before& before) const;

    const lifecycle::DeviceRegistry& m_registry;
    std::vector<session::base::Serial> m_order;
    std::unordered_map<session::base::Serial, int> m_rowBySerial;
};

} // namespace models::tables
