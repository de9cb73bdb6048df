// Device groups as a tree, collector groups and WildFire clusters as table rows. Pure; main thread
// (translations). panos 4.2 to 4.5.
#pragma once

#include "models/config/configuration.h"
#include "models/tables/rows_model.h"

#include <optional>

namespace models::tables {

enum class GroupColumn { Name, Type, Members, Below, Description, ColumnCount };

struct GroupPlace
{
    enum class Kind { DeviceGroup, CollectorGroup, WildfireCluster };
    Kind kind = Kind::DeviceGroup;
    std::string name;
    bool operator==(const GroupPlace&) const = default;

    [[nodiscard]] std::vector<std::string> path() const;
};
[[nodiscard]] QString groupKey(const GroupPlace& place);
/// Nullopt when there is no such group.
[[nodiscard]] std::optional<GroupPlace> groupPlace(const config::Configuration& configuration,
                                                   const QString& key);
[[nodiscard]] QString groupKindText(GroupPlace::Kind kind);

/// The groups right below one.
[[nodiscard]] std::vector<std::string> groupsBelow(const config::Configuration& configuration,
                                                   const std::string& parent);
/// Serials in the group itself.
[[nodiscard]] std::vector<std::string> membersOf(const config::Configuration& configuration,
                                                 const GroupPlace& place);

[[nodiscard]] QStringList groupTitles();
/// Device groups in the order of their tree, then the others by name.
[[nodiscard]] std::vector<Row> groupRows(const config::Configuration& configuration);

} // namespace models::tables
