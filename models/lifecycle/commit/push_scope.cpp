#include "models/lifecycle/commit/push_scope.h"

#include <algorithm>
#include <array>
#include <optional>
#include <set>

namespace models::lifecycle {

using namespace session::base;

namespace {

using Serials = std::set<std::string>;

/// What a push is limited to.
struct Place
{
    std::string name;               ///< "template stack branch"; "" when it is limited to nothing
    std::optional<Serials> members; ///< nullopt: there is no such place
};

void addWithChildren(const config::Configuration& running, const std::string& group, Serials& members,
                     std::set<std::string>& seen)
{
    if (!seen.insert(group).second)
        return; // whoever is its own ancestor is counted once
    for (const auto& [serial, device] : running.deviceGroups.at(group).devices)
        members.insert(serial);
    for (const auto& [name, child] : running.deviceGroups)
        if (child.parent == group)
            addWithChildren(running, name, members, seen);
}

Place stackPlace(const std::string& name, const config::Configuration& running)
{
    const auto found = running.templateStacks.find(name);
    return {"template stack " + name, found == running.templateStacks.end()
                                          ? std::nullopt
                                          : std::optional(config::serialsOf(found->second))};
}

Place groupPlace(const std::string& name, const config::Configuration& running)
{
    Place place{"device group " + name, std::nullopt};
    if (!running.deviceGroups.contains(name))
        return place;
    std::set<std::string> seen;
    addWithChildren(running, name, place.members.emplace(), seen);
    return place;
}

Place collectorPlace(const std::string& name, const config::Configuration& running)
{
    Place place{"collector group " + name, std::nullopt};
    if (const auto found = running.logCollectorGroups.find(name); found != running.logCollectorGroups.end())
        place.members.emplace(found->second.collectors.begin(), found->second.collectors.end());
    return place;
}

Place placeOf(const PushRequest& request, const config::Configuration& running)
{
    if (!request.templateStack.empty())
        return stackPlace(request.templateStack, running);
    if (!request.deviceGroup.empty())
        return groupPlace(request.deviceGroup, running);
    if (!request.logCollectorGroup.empty())
        return collectorPlace(request.logCollectorGroup, running);
    return {};
}

} // namespace

Result<std::vector<Serial>> devicesOf(const PushRequest& request, const config::Configuration& running)
{
    const std::array places{request.templateStack, request.deviceGroup, request.logCollectorGroup};
    if (std::ranges::count_if(places, [](const std::string& name) { return !name.empty(); }) > 1)
        return failure(ErrorCode::InvalidArgument, "a push is for one stack or group");
    Serials wanted;
    for (const Serial& serial : request.serials)
        wanted.insert(serial.value);
    if (const Place place = placeOf(request, running); !place.name.empty()) {
        if (!place.members)
            return failure(ErrorCode::NotFound,
                           "there is no " + place.name + " in the running configuration");
        for (const std::string& serial : wanted)
            if (!place.members->contains(serial))
                return failure(ErrorCode::InvalidArgument, "device " + serial + " is not in " + place.name);
        if (wanted.empty())
            wanted = *place.members;
    }

    const auto managed = config::managedDevices(running);
    std::vector<Serial> devices;
    for (const std::string& serial : wanted) {
        if (!managed.contains(serial))
            return failure(ErrorCode::NotFound, "device " + serial + " is not managed");
        devices.emplace_back(serial);
    }
    if (devices.empty())
        return failure(ErrorCode::InvalidArgument, "there is no device to push to");
    return devices;
}

std::string describePush(const PushRequest& request, const std::vector<Serial>& devices)
{
    std::string text = "push";
    if (!request.templateStack.empty())
        text += " template-stack " + request.templateStack;
    else if (!request.deviceGroup.empty())
        text += " device-group " + request.deviceGroup;
    else if (!request.logCollectorGroup.empty())
        text += " log-collector-group " + request.logCollectorGroup;
    if (request.serials.empty())
        return text;
    return text + (devices.size() == 1 ? " to device " + devices.front().value
                                       : " to " + std::to_string(devices.size()) + " devices");
}

} // namespace models::lifecycle
