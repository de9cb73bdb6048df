#include "models/workflows/changes/ha_peers.h"

#include "models/workflows/condition_kit.h"
#include "session/trust/identity.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace models::workflows {

using lifecycle::DeviceRecord;
using session::base::Serial;
using session::trust::foldedSerial;

namespace {

constexpr std::string_view peersEnding = "-ha-peers";

/// Null when it has none that is managed here.
const DeviceRecord* peerOf(const World& world, const Serial& serial)
{
    const DeviceRecord* record = world.find(serial);
    if (!record || record->haPeer.empty())
        return nullptr;
    const DeviceRecord* peer = world.find(Serial(record->haPeer));
    return peer && peer->serial != record->serial ? peer : nullptr;
}

/// It is here, and a wave that had it is through with it.
bool isUp(const PlanState& plan, const DeviceRecord& peer)
{
    if (!peer.session)
        return false;
    for (std::size_t i = 0; i < plan.wave && i < plan.waves.size(); ++i) {
        for (const WaveDevice& device : plan.waves[i].devices) {
            if (device.serial == peer.serial)
                return device.state == WaveDeviceState::ReAuthenticated ||
                       device.state == WaveDeviceState::Skipped;
        }
    }
    return true;
}

} // namespace

void partPeers(std::vector<Wave>& waves, std::size_t index, const World& world)
{
    if (index >= waves.size())
        return;
    std::unordered_set<std::string> staying;
    std::unordered_set<std::string> peersOfThose; ///< one side's word is enough
    Wave later;
    std::erase_if(waves[index].devices, [&](const WaveDevice& device) {
        const std::string serial = foldedSerial(device.serial);
        const DeviceRecord* peer = peerOf(world, device.serial);
        if ((peer && staying.contains(foldedSerial(peer->serial))) || peersOfThose.contains(serial)) {
            later.devices.push_back(device);
            return true;
        }
        staying.insert(serial);
        if (peer)
            peersOfThose.insert(foldedSerial(peer->serial));
        return false;
    });
    if (later.devices.empty())
        return;
    later.name = waves[index].name + std::string(peersEnding);
    waves.insert(waves.begin() + std::ptrdiff_t(index) + 1, std::move(later));
    partPeers(waves, index + 1, world); // three that name each other in a ring
}

std::optional<Condition> peersUp(const PlanState& plan, const World& world)
{
    if (plan.wave >= plan.waves.size())
        return std::nullopt;
    Condition condition = makeCondition("ha-peers-up", "W-2", true);
    std::size_t paired = 0;
    for (const WaveDevice& device : plan.waves[plan.wave].devices) {
        const DeviceRecord* record = world.find(device.serial);
        const DeviceRecord* peer = peerOf(world, device.serial);
        if (!peer || !record->session || device.state == WaveDeviceState::Skipped)
            continue;
        ++paired;
        if (!isUp(plan, *peer))
            condition.devices.push_back(device.serial);
    }
    if (paired == 0)
        return std::nullopt;
    return listing(std::move(condition), paired);
}

} // namespace models::workflows
