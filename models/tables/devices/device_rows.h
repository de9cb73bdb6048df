// The visible rows of the device table: which devices, in which order. Keeps its own order vector and an
// index by the records' places; one change of place costs a binary search and a move, a large batch one sort.
// What each row is sorted by is remembered: a change that does not touch it costs one comparison. Main
// thread.
#pragma once

#include "models/lifecycle/devices/device_registry.h"
#include "models/tables/devices/device_cells.h"
#include "models/tables/devices/device_filter.h"
#include "models/tables/sorted_in_steps.h"

#include <cstdint>
#include <optional>
#include <unordered_map>
#include <vector>

namespace models::tables {

class DeviceRows
{
public:
    using Record = lifecycle::DeviceRecord;
    struct Order
    {
        DeviceColumn column = DeviceColumn::Name;
        Qt::SortOrder direction = Qt::AscendingOrder;
        session::base::TimePoint now; ///< for what depends on it
    };

    explicit DeviceRows(const lifecycle::DeviceRegistry& registry) : m_registry(&registry) {}
    /// The same devices as another registry has them, which may be gone soon.
    void lookIn(const lifecycle::DeviceRegistry& registry);

    /// From scratch: filter, then sort.
    void rebuild(const DeviceFilter& filter, const Order& order);
    /// The same in steps, each short however many devices there are; it needs the same devices all along.
    /// Until further() has said that there is no step left, the rows are those of before.
    void begin(const DeviceFilter& filter, const Order& order);
    [[nodiscard]] bool further();
    /// For one device that may have been misplaced: where it is and where it belongs. Nullopt when its row is
    /// right, or when it comes or goes.
    struct Move
    {
        int from = 0;
        int to = 0; ///< its row afterwards
    };
    [[nodiscard]] std::optional<Move> moveOf(const Record& record, const Order& order);
    void move(const Move& move);
    /// What another one has found for the same registry.
    void take(DeviceRows&& rebuilt);
    /// What these devices' new facts mean for the rows.
    struct Effect
    {
        bool isOutdated = false; ///< the rows, or their order, are no longer what filter and order ask for
        int first = 0;           ///< of the rows that say something else now
        int last = -1;           ///< -1: there is none
    };
    [[nodiscard]] Effect effectOf(const std::vector<const Record*>& changed, const DeviceFilter& filter,
                                  const Order& order);

    [[nodiscard]] int size() const { return int(m_order.size()); }
    [[nodiscard]] const Record* at(int row) const;
    [[nodiscard]] int rowOf(const session::base::Serial& serial) const;
    /// -1 too while the rows are those of before, and the registry has others.
    [[nodiscard]] int rowOf(const Record& record) const;
    /// Of the same registry as these: the same devices, in whatever order.
    [[nodiscard]] bool holdsThoseOf(const DeviceRows& other) const;

private:
    [[nodiscard]] bool isCurrent() const { return m_generation == m_registry->generation(); }
    [[nodiscard]] bool isMisplaced(int row, const Order& order);

    struct Keyed
    {
        SortKey key;
        const Record* record = nullptr;
    };
    struct Build
    {
        DeviceFilter filter;
        Order order;
        std::unordered_map<session::base::Serial, Record>::const_iterator next;
        SortedInSteps<Keyed> sorted;
    };
    [[nodiscard]] static Keyed keyed(const Record& record, const Order& order);
    [[nodiscard]] static bool isBefore(const Keyed& a, const Keyed& b, Qt::SortOrder direction);

    const lifecycle::DeviceRegistry* m_registry;
    std::optional<Build> m_build;
    std::vector<session::base::Serial> m_order;
    std::vector<Keyed> m_keyed; ///< of m_order, while the registry is of m_generation
    std::vector<int> m_rows;    ///< the same, by the records' places; -1: none
    std::optional<std::uint64_t> m_generation;
};

} // namespace models::tables
