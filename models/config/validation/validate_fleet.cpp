// Managed devices, groups and stacks among each other.
#include "models/config/validation/validation.h"
#include "session/trust/identity.h"

#include <set>
#include <string_view>
#include <unordered_map>

namespace models::config {

namespace {

std::string folded(const std::string& serial)
{
    return session::trust::foldedSerial(session::base::Serial(serial));
}

void checkSerials(Validation& validation)
{
    const Configuration& configuration = validation.configuration();
    std::unordered_map<std::string, std::string_view> seen; // folded -> as written first
    seen.reserve(configuration.firewalls.size());
    const auto look = [&](const auto& devices, const PathOfWords& list) {
        for (const auto& [serial, device] : devices)
            if (const auto [first, isNew] = seen.emplace(folded(serial), serial); !isNew)
                validation.add({Severity::Error,
                                below(list, {serial}),
                                "T7",
                                "serial-twice",
                                {std::string(first->second), serial},
                                "serial number " + serial + " is managed twice"});
    };
    look(configuration.firewalls, {"mgt-config", "devices"});
    look(configuration.logCollectors, {"log-collector"});
    look(configuration.wildfireAppliances, {"wildfire-appliance"});
    look(configuration.panDbAppliances, {"pan-db-appliance"});
}

/// A device is in one stack and in one device group at most.
template <class Places>
void checkOnePlace(Validation& validation, const Places& places, const std::string& list)
{
    std::unordered_map<std::string_view, const std::string*> firstPlace;
    firstPlace.reserve(validation.configuration().firewalls.size());
    for (const auto& [name, place] : places)
        for (const auto& [serial, device] : place.devices)
            if (const auto [first, isNew] = firstPlace.emplace(serial, &name); !isNew)
                validation.add({Severity::Error,
                                {list, name, "devices", serial},
                                "F-1",
                                "device-in-several",
                                {serial, *first->second, name},
                                serial + " is in \"" + *first->second + "\" and in \"" + name + "\""});
}

constexpr std::size_t deepestGroup = 4;    // levels below Shared, panos 4.2
constexpr std::size_t mostCollectors = 16; // of a group, panos 10
constexpr std::size_t mostAppliances = 20; // of a cluster

void checkGroupTree(Validation& validation)
{
    const auto& groups = validation.configuration().deviceGroups;
    for (const auto& [name, group] : groups) {
        std::set<std::string> above{name};
        for (auto next = groups.find(group.parent); next != groups.end();
             next = groups.find(next->second.parent)) {
            if (next->first == name)
                validation.add({Severity::Error,
                                {"device-group", name, "parent-dg"},
                                "F-1",
                                "device-group-loop",
                                {name},
                                "device group \"" + name + "\" is its own ancestor"});
            if (!above.insert(next->first).second)
                break;
        }
        if (above.size() > deepestGroup)
            validation.add({Severity::Error,
                            {"device-group", name, "parent-dg"},
                            "F-1",
                            "device-group-depth",
                            {name},
                            "device group \"" + name + "\" is more than four levels below Shared"});
    }
}

} // namespace

void checkCollectorGroups(Validation& validation)
{
    const auto checkSize = [&](const PathOfWords& path, std::size_t size, std::size_t most) {
        if (size > most)
            validation.add({Severity::Error,
                            path,
                            "F-1",
                            "too-many-members",
                            {path[1], std::to_string(most)},
                            "\"" + path[1] + "\" has more than " + std::to_string(most) + " members"});
    };
    for (const auto& [name, group] : validation.configuration().logCollectorGroups)
        checkSize({"log-collector-group", name, "logfwd-setting", "collectors"}, group.collectors.size(),
                  mostCollectors);
    for (const auto& [name, cluster] : validation.configuration().wildfireClusters)
        checkSize({"wildfire-appliance-cluster", name, "appliances"}, cluster.appliances.size(),
                  mostAppliances);
}

void checkFleet(Validation& validation)
{
    checkSerials(validation);
    checkOnePlace(validation, validation.configuration().templateStacks, "template-stack");
    checkOnePlace(validation, validation.configuration().deviceGroups, "device-group");
    checkGroupTree(validation);
}

} // namespace models::config
