#include "models/tables/topology/topology_order.h"

#include "models/lifecycle/step_by_step.h"
#include "models/tables/devices/device_cells.h"
#include "models/tables/sorted_in_steps.h"
#include "models/tables/words.h"
#include "models/text/wording.h"

#include <algorithm>
#include <map>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

namespace models::tables {

using config::DeviceKind;
using lifecycle::DeviceRecord;

namespace {

/// The name of what the device is grouped by, "" when it has none.
std::string groupNameOf(const DeviceRecord& record, TopologyGrouping grouping, session::base::TimePoint now)
{
    switch (grouping) {
    case TopologyGrouping::DeviceGroup:
        return record.deviceGroup;
    case TopologyGrouping::TemplateStack:
        return record.templateStack;
    case TopologyGrouping::Issuer: {
        const QString issuer = cellText(record, DeviceColumn::Issuer, now);
        return record.leaf() ? issuer.toStdString() : std::string();
    }
    case TopologyGrouping::Software:
        return record.softwareVersion;
    case TopologyGrouping::State:
        return text::statusLabel(toText(statusOf(record, now))).toStdString();
    case TopologyGrouping::Site:
        return record.tag;
    }
    return {};
}

QString withoutGroup(TopologyGrouping grouping)
{
    switch (grouping) {
    case TopologyGrouping::TemplateStack:
        return Words::tr("No template stack");
    case TopologyGrouping::Issuer:
        return Words::tr("No certificate seen yet");
    case TopologyGrouping::Software:
        return Words::tr("Version not known yet");
    case TopologyGrouping::Site:
        return Words::tr("No tag");
    default:
        return Words::tr("No device group");
    }
}

/// Appliances before firewalls, firewalls without a group last.
int placeOf(const DeviceRecord& record, const std::string& name)
{
    switch (record.kind) {
    case DeviceKind::LogCollector:
        return 0;
    case DeviceKind::WildFire:
        return 1;
    case DeviceKind::PanDb:
        return 2;
    case DeviceKind::Firewall:
        break;
    }
    return name.empty() ? 4 : 3;
}

} // namespace

QString TopologyGroupName::whole() const
{
    return inner.isEmpty() ? outer : outer + QStringLiteral(" · ") + inner;
}

TopologyGroupName topologyGroup(const DeviceRecord& record, const TopologyLevels& levels,
                                session::base::TimePoint now)
{
    switch (record.kind) {
    case DeviceKind::LogCollector:
        return {.outer = Words::tr("Log Collectors"), .inner = {}};
    case DeviceKind::WildFire:
        return {.outer = Words::tr("WildFire appliances"), .inner = {}};
    case DeviceKind::PanDb:
        return {.outer = Words::tr("PAN-DB appliances"), .inner = {}};
    case DeviceKind::Firewall:
        break;
    }
    const auto named = [&](TopologyGrouping grouping) {
        const std::string name = groupNameOf(record, grouping, now);
        return name.empty() ? withoutGroup(grouping) : QString::fromStdString(name);
    };
    return {.outer = named(levels.outer), .inner = levels.inner ? named(*levels.inner) : QString()};
}

class TopologyOrder::Impl
{
public:
    struct Entry
    {
        const DeviceRecord* record;
        int rank;     ///< of the group among the groups
        QString name; ///< case folded
    };

    static bool isBefore(const Entry& a, const Entry& b)
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
        Groups(const lifecycle::DeviceRegistry& devices, const TopologyLevels& levels,
               session::base::TimePoint now)
            : m_levels(levels),
              m_now(now)
        {
            for (const auto& [serial, record] : devices.records())
                if (const Key key = keyOf(record); !m_ranks.contains(key))
                    m_ranks.emplace(
                        key, m_groups.emplace_back(key.place, topologyGroup(record, levels, now), key).place);
            std::ranges::sort(m_groups, [](const Group& a, const Group& b) {
                if (a.place != b.place)
                    return a.place < b.place;
                if (const int order = compared(a.name.outer, b.name.outer); order != 0)
                    return order < 0;
                if (a.key.hasInner != b.key.hasInner) // those that belong to none come last
                    return a.key.hasInner;
                return compared(a.name.inner, b.name.inner) < 0;
            });
            for (std::size_t rank = 0; rank < m_groups.size(); ++rank)
                m_ranks[m_groups[rank].key] = int(rank);
        }
        /// Of a group that was not there at the beginning: the last; who is in it is told to have changed.
        [[nodiscard]] int rankOf(const DeviceRecord& record) const
        {
            const auto found = m_ranks.find(keyOf(record));
            return found == m_ranks.end() ? int(m_groups.size()) - 1 : found->second;
        }
        [[nodiscard]] const TopologyGroupName& name(int rank) const
        {
            return m_groups[std::size_t(rank)].name;
        }

    private:
        struct Key
        {
            int place = 0;
            std::string outer = {};
            bool hasInner = false;
            std::string inner = {};
            auto operator<=>(const Key&) const = default;
        };
        struct Group
        {
            Group(int placed, TopologyGroupName called, Key known)
                : place(placed),
                  name(std::move(called)),
                  key(std::move(known))
            {
            }
            int place;
            TopologyGroupName name;
            Key key;
        };
        [[nodiscard]] static int compared(const QString& a, const QString& b)
        {
            const int order = QString::compare(a, b, Qt::CaseInsensitive);
            return order != 0 ? order : QString::compare(a, b);
        }
        [[nodiscard]] Key keyOf(const DeviceRecord& record) const
        {
            Key key{.outer = groupNameOf(record, m_levels.outer, m_now)};
            key.place = placeOf(record, key.outer);
            if (record.kind != DeviceKind::Firewall)
                return {.place = key.place};
            if (m_levels.inner)
                key.inner = groupNameOf(record, *m_levels.inner, m_now);
            key.hasInner = !key.inner.empty();
            return key;
        }

        TopologyLevels m_levels;
        session::base::TimePoint m_now;
        std::vector<Group> m_groups;
        std::map<Key, int> m_ranks;
    };

    Impl(const lifecycle::DeviceRegistry& theDevices, session::base::TimePoint time,
         const TopologyLevels& levels)
        : devices(theDevices.records()),
          next(devices.begin()),
          groups(theDevices, levels, time),
          now(time)
    {
        sorted.reserve(devices.size());
    }

    void sortMore();

    const std::unordered_map<session::base::Serial, DeviceRecord>& devices;
    std::unordered_map<session::base::Serial, DeviceRecord>::const_iterator next;
    Groups groups;
    session::base::TimePoint now;
    SortedInSteps<Entry> sorted;
};

void TopologyOrder::Impl::sortMore()
{
    for (std::size_t i = 0; i < lifecycle::atOnce && next != devices.end(); ++i, ++next) {
        const DeviceRecord& record = next->second;
        sorted.add(
            {&record, groups.rankOf(record), cellText(record, DeviceColumn::Name, now).toCaseFolded()});
    }
    sorted.endPart(isBefore);
}

TopologyOrder::TopologyOrder(const lifecycle::DeviceRegistry& devices, session::base::TimePoint now,
                             const TopologyLevels& levels)
    : m_impl(std::make_unique<Impl>(devices, now, levels))
{
}

TopologyOrder::~TopologyOrder() = default;
TopologyOrder::TopologyOrder(TopologyOrder&& other) noexcept = default;
TopologyOrder& TopologyOrder::operator=(TopologyOrder&& other) noexcept = default;

bool TopologyOrder::further()
{
    if (m_impl->next != m_impl->devices.end())
        m_impl->sortMore();
    else if (!m_impl->sorted.isSorted())
        m_impl->sorted.mergeNeighbours(Impl::isBefore);
    return m_impl->next != m_impl->devices.end() || !m_impl->sorted.isSorted();
}

std::size_t TopologyOrder::size() const
{
    return m_impl->sorted.entries().size();
}

const DeviceRecord& TopologyOrder::at(std::size_t place) const
{
    return *m_impl->sorted.entries()[place].record;
}

int TopologyOrder::rankAt(std::size_t place) const
{
    return m_impl->sorted.entries()[place].rank;
}

const TopologyGroupName& TopologyOrder::groupAt(std::size_t place) const
{
    return m_impl->groups.name(rankAt(place));
}

} // namespace models::tables
