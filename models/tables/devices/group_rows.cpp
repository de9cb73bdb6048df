#include "models/tables/devices/group_rows.h"

#include "models/tables/change_rows.h"
#include "models/tables/words.h"
#include "models/text/numbers.h"

#include <set>

namespace models::tables {

using config::Configuration;

namespace {

template <class Map>
std::vector<std::string> keysOf(const Map& map)
{
    std::vector<std::string> keys;
    for (const auto& entry : map)
        keys.push_back(entry.first);
    return keys;
}

std::string descriptionOf(const Configuration& configuration, const GroupPlace& place)
{
    if (place.kind == GroupPlace::Kind::DeviceGroup)
        return configuration.deviceGroups.at(place.name).description;
    return place.kind == GroupPlace::Kind::WildfireCluster
               ? configuration.wildfireClusters.at(place.name).description
               : std::string();
}

class GroupTree
{
public:
    explicit GroupTree(const Configuration& configuration) : m_configuration(configuration) {}

    std::vector<Row> rows()
    {
        addBelow({}, 0);
        for (const auto& [name, group] : m_configuration.deviceGroups) // those of a loop hang on nothing
            if (!m_seen.contains(name))
                addBelow(name, 0, true);
        for (const auto& [name, group] : m_configuration.logCollectorGroups)
            add({GroupPlace::Kind::CollectorGroup, name}, 0, 0);
        for (const auto& [name, cluster] : m_configuration.wildfireClusters)
            add({GroupPlace::Kind::WildfireCluster, name}, 0, 0);
        return std::move(m_rows);
    }

private:
    /// Devices of all groups below.
    std::size_t addBelow(const std::string& parent, int depth, bool withItself = false)
    {
        const auto names =
            withItself ? std::vector<std::string>{parent} : groupsBelow(m_configuration, parent);
        std::size_t devices = 0;
        for (const std::string& name : names) {
            if (!m_seen.insert(name).second)
                continue;
            const std::size_t place = m_rows.size();
            add({GroupPlace::Kind::DeviceGroup, name}, depth, 0);
            const std::size_t below = addBelow(name, depth + 1);
            m_rows[place].cells[std::size_t(GroupColumn::Below)] = {
                .text = below == 0 ? QString() : text::counted(below), .sort = int(below)};
            devices += below + m_configuration.deviceGroups.at(name).devices.size();
        }
        return devices;
    }

    void add(const GroupPlace& place, int depth, std::size_t below)
    {
        const std::size_t members = membersOf(m_configuration, place).size();
        m_rows.push_back({.key = groupKey(place),
                          .cells = {{.text = QString::fromUtf8(place.name)},
                                    {.text = groupKindText(place.kind), .sort = int(place.kind)},
                                    {.text = text::counted(members), .sort = int(members)},
                                    {.sort = int(below)},
                                    {.text = QString::fromUtf8(descriptionOf(m_configuration, place))}},
                          .depth = depth});
    }

    const Configuration& m_configuration;
    std::set<std::string> m_seen;
    std::vector<Row> m_rows;
};

} // namespace

std::vector<std::string> GroupPlace::path() const
{
    switch (kind) {
    case GroupPlace::Kind::DeviceGroup:
        return {"device-group", name};
    case GroupPlace::Kind::CollectorGroup:
        return {"log-collector-group", name};
    case GroupPlace::Kind::WildfireCluster:
        return {"wildfire-appliance-cluster", name};
    }
    return {};
}

QString groupKey(const GroupPlace& place)
{
    return pathText(place.path());
}

std::optional<GroupPlace> groupPlace(const Configuration& configuration, const QString& key)
{
    const auto find = [&key](GroupPlace::Kind kind, const auto& groups) -> std::optional<GroupPlace> {
        for (const auto& entry : groups)
            if (const GroupPlace place{kind, entry.first}; groupKey(place) == key)
                return place;
        return std::nullopt;
    };
    auto found = find(GroupPlace::Kind::DeviceGroup, configuration.deviceGroups);
    if (!found)
        found = find(GroupPlace::Kind::CollectorGroup, configuration.logCollectorGroups);
    return found ? found : find(GroupPlace::Kind::WildfireCluster, configuration.wildfireClusters);
}

QString groupKindText(GroupPlace::Kind kind)
{
    switch (kind) {
    case GroupPlace::Kind::DeviceGroup:
        return Words::tr("Device group");
    case GroupPlace::Kind::CollectorGroup:
        return Words::tr("Collector group");
    case GroupPlace::Kind::WildfireCluster:
        return Words::tr("WildFire cluster");
    }
    return {};
}

std::vector<std::string> groupsBelow(const Configuration& configuration, const std::string& parent)
{
    std::vector<std::string> names;
    for (const auto& [name, group] : configuration.deviceGroups) {
        // A parent that is not there leaves the group at the top: validation says so.
        const bool isTop = group.parent.empty() || !configuration.deviceGroups.contains(group.parent);
        if (parent.empty() ? isTop : group.parent == parent)
            names.push_back(name);
    }
    return names;
}

std::vector<std::string> membersOf(const Configuration& configuration, const GroupPlace& place)
{
    switch (place.kind) {
    case GroupPlace::Kind::DeviceGroup:
        return keysOf(configuration.deviceGroups.at(place.name).devices);
    case GroupPlace::Kind::CollectorGroup:
        return configuration.logCollectorGroups.at(place.name).collectors;
    case GroupPlace::Kind::WildfireCluster:
        return configuration.wildfireClusters.at(place.name).appliances;
    }
    return {};
}

QStringList groupTitles()
{
    return {Words::tr("Name"), Words::tr("Type"), Words::tr("Devices"), Words::tr("In groups below"),
            Words::tr("Description")};
}

std::vector<Row> groupRows(const Configuration& configuration)
{
    return GroupTree(configuration).rows();
}

} // namespace models::tables
