#include "models/lifecycle/push_scope.h"

#include <algorithm>

namespace models::lifecycle {

using namespace session::base;

Result<std::vector<Serial>> devicesOf(const PushRequest& request, const config::Configuration& running)
{
    std::vector<std::string> wanted;
    for (const Serial& serial : request.serials)
        wanted.push_back(serial.value);
    if (!request.templateStack.empty()) {
        const auto stack = running.templateStacks.find(request.templateStack);
        if (stack == running.templateStacks.end())
            return failure(ErrorCode::NotFound, "there is no template stack " + request.templateStack +
                                                    " in the running configuration");
        const auto& members = stack->second.devices;
        for (const std::string& serial : wanted)
            if (!members.contains(serial))
                return failure(ErrorCode::InvalidArgument,
                               "device " + serial + " is not in template stack " + request.templateStack);
        if (wanted.empty())
            for (const auto& [serial, device] : members)
                wanted.push_back(serial);
    }

    const auto managed = config::managedDevices(running);
    std::ranges::sort(wanted);
    const auto repeated = std::ranges::unique(wanted);
    wanted.erase(repeated.begin(), repeated.end());
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

} // namespace models::lifecycle
