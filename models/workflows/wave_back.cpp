#include "models/workflows/wave_back.h"

#include "models/workflows/migration_actions.h"
#include "models/workflows/step_edits.h"

#include <algorithm>
#include <array>

namespace models::workflows {

using session::base::Result;
using session::base::Serial;

namespace {

/// Where the settings of devices are made from.
constexpr std::array<std::string_view, 4> settingsOfDevices{"template", "template-stack", "log-collector",
                                                            "log-collector-group"};

bool isOfServer(const config::Edit& edit)
{
    return edit.path.empty() ||
           std::ranges::find(settingsOfDevices, edit.path.front()) == settingsOfDevices.end();
}

} // namespace

std::optional<std::size_t> waveToTakeBack(const PlanState& plan)
{
    const auto steps = stepsOf(plan);
    if (plan.current >= steps.size() || actOf(steps[plan.current]) != Act::Waves || plan.wave == 0 ||
        plan.wave > plan.waves.size())
        return std::nullopt;
    const auto commit = stepToTakeBack(plan);
    return commit && isCommit(*commit) ? std::optional(plan.wave - 1) : std::nullopt;
}

Result<std::vector<config::Edit>> settingsOfBefore(const PlanState& plan)
{
    auto edits = inverseOf(plan, *stepToTakeBack(plan));
    if (edits)
        std::erase_if(*edits, isOfServer);
    return edits;
}

std::vector<Serial> sentByLastWave(const PlanState& plan, const World& world)
{
    std::vector<Serial> serials;
    for (const WaveDevice& device : plan.waves[*waveToTakeBack(plan)].devices) {
        if (device.state != WaveDeviceState::Skipped && world.find(device.serial))
            serials.push_back(device.serial);
    }
    std::ranges::sort(serials);
    return serials;
}

PlanState withoutLastWave(PlanState plan)
{
    const auto commit = stepToTakeBack(plan);
    for (StepOverride& one : plan.overrides) // they counted for this
        one.isSpent = one.isSpent || (one.direction == Direction::Back && one.step == toText(*commit));
    plan.wave = *waveToTakeBack(plan);
    Wave& wave = plan.waves[plan.wave];
    for (WaveDevice& device : wave.devices)
        device = {.serial = device.serial};
    wave = {.name = wave.name,
            .state = StepState::Locked,
            .job = {},
            .startedAt = {},
            .devices = std::move(wave.devices)};
    plan.failure.clear();
    plan.stopCause = StopCause::Paused;
    plan.stopReason.clear();
    return plan;
}

} // namespace models::workflows
