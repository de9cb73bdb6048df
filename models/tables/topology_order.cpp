#include "models/tables/topology_order.h"

#include "models/tables/device_cells.h"
#include "models/tables/words.h"

#include <algorithm>
#include <map>
#include <string_view>
#include <utility>

namespace models::tables {

using config::DeviceKind;
using lifecycle::DeviceRecord;

namespace {

/// Appliances before firewalls, firewalls without a group last.
int placeOf(const DeviceRecord& record)
{
    switch (record.kind) {
    case DeviceKind::LogCollector:
        return 0;
    case DeviceKind::WildFire:
        return 1;
    case DeviceKind::Firewall:
        break;
    }
    return record.deviceGroup.empty() ? 3 : 2;
}

struct Entry
{
    const DeviceRecord* record;
    int rank;     ///< of the group among the groups
    QString name; ///< case folded
};

bool isBefore(const Entry& a, const Entry& b)
{
    if (a.rank != b.rank)
        return a.rank < b.rank;
    if (const int order = a.name.compare(b.name); order != 0)
        return order < 0;
    return a.record->serial < b.record->serial;
}

/// The groups in which devices stand, few beside them, in their order.
class Groups
{
public:
    explicit Groups(const lifecycle::DeviceRegistry& devices)
    {
        for (const auto& [serial, record] : devices.records())
            if (const Key key = keyOf(record); !m_ranks.contains(key))
                m_ranks.emplace(key,
                                m_groups.emplace_back(placeOf(record), topologyGroup(record), key).place);
        std::ranges::sort(m_groups, [](const Group& a, const Group& b) {
            if (a.place != b.place)
                return a.place < b.place;
            if (const int order = QString::compare(a.name, b.name, Qt::CaseInsensitive); order != 0)
                return order < 0;
            return a.name < b.name;
        });
        for (std::size_t rank = 0; rank < m_groups.size(); ++rank)
            m_ranks[m_groups[rank].key] = int(rank);
    }
    [[nodiscard]] int rankOf(const DeviceRecord& record) const { return m_ranks.at(keyOf(record)); }
    [[nodiscard]] const QString& name(int rank) const { return m_groups[std::size_t(rank)].name; }

private:
    using Key = std::pair<int, std::string_view>;
    struct Group
    {
        Group(int placed, QString called, Key known) : place(placed), name(std::move(called)), key(known) {}
        int place;
        QString name;
        Key key;
    };
    static Key keyOf(const DeviceRecord& record)
    {
        const int place = placeOf(record);
        return {place, place == 2 ? std::string_view(record.deviceGroup) : std::string_view()};
    }

    std::vector<Group> m_groups;
    std::map<Key, int> m_ranks;
};

} // namespace

QString topologyGroup(const DeviceRecord& record)
{
    switch (record.kind) {
    case DeviceKind::LogCollector:
        return Words::tr("Log Collectors");
    case DeviceKind::WildFire:
        return Words::tr("WildFire appliances");
    case DeviceKind::Firewall:
        break;
    }
    return record.deviceGroup.empty() ? Words::tr("No device group")
                                      : QString::fromStdString(record.deviceGroup);
}

std::vector<TopologyPlace> topologyPlaces(const lifecycle::DeviceRegistry& devices,
                                          session::base::TimePoint now)
{
    const Groups known(devices);
    std::vector<Entry> entries;
    entries.reserve(devices.records().size());
    for (const auto& [serial, record] : devices.records())
        entries.push_back(
            {&record, known.rankOf(record), cellText(record, DeviceColumn::Name, now).toCaseFolded()});
    std::ranges::sort(entries, isBefore);
    std::vector<TopologyPlace> places;
    places.reserve(entries.size());
    for (const Entry& entry : entries)
        places.push_back({entry.record, known.name(entry.rank), entry.rank});
    return places;
}

} // namespace models::tables
