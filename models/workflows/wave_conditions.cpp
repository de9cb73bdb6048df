#include "models/workflows/wave_conditions.h"

#include "models/workflows/changes/authority_paths.h"
#include "models/workflows/changes/ha_peers.h"
#include "models/workflows/commit_guards.h"
#include "models/workflows/condition_kit.h"
#include "session/trust/verifier.h"

#include <algorithm>

namespace models::workflows {

namespace trust = session::trust;

namespace {

/// What the manager presents, judged by whoever trusts the CAs above it: only the time differs from device to
/// device.
class ServerPath
{
public:
    explicit ServerPath(const config::Configuration& running)
    {
        const auto certificate = certificateIn(running.panorama, serverCertificateName(running));
        if (!certificate)
            return;
        m_evidence.chain = pathOf(running, *certificate);
        trust::CertificatePolicy profile;
        // Without its root there is no path, and the verifier judges the certificate alone.
        profile.acceptAnyIssuer = !m_evidence.chain.back().isSelfSigned();
        profile.anchors = trust::TrustAnchors::of(m_evidence.chain);
        m_policy.peer = trust::PeerRole::Server;
        m_policy.custom = std::move(profile);
    }

    [[nodiscard]] bool isKnown() const { return !m_evidence.chain.empty(); }
    [[nodiscard]] bool isValidAt(session::base::TimePoint time)
    {
        const auto verdict = trust::verify(m_policy, m_evidence, {}, time, {.memory = &m_memory});
        const trust::Check* validity = verdict.find(trust::CheckId::Validity);
        return !validity || validity->outcome != trust::Outcome::Fail;
    }

private:
    trust::Policy m_policy;
    trust::PeerEvidence m_evidence;
    trust::PathMemory m_memory{1}; ///< most devices have the right time: one search for all of them
};

/// Of the wave to come: would each of its devices find what the manager presents valid by its own clock?
Condition clocksRight(const ConditionInput& input)
{
    ServerPath server(input.world.running());
    const auto now = input.world.now();
    const PlanState& plan = input.plan;
    Condition result = makeCondition("clock-right", "K5", true);
    std::size_t connected = 0;
    for (std::size_t i = 0; plan.wave < plan.waves.size() && i < plan.waves[plan.wave].devices.size(); ++i) {
        const WaveDevice& device = plan.waves[plan.wave].devices[i];
        const auto* record = input.world.find(device.serial);
        if (!server.isKnown() || !record || !record->session || device.state == WaveDeviceState::Skipped)
            continue;
        ++connected;
        if (!server.isValidAt(now + record->clockOffset))
            result.devices.push_back(device.serial);
    }
    result.state = result.devices.empty() ? ConditionState::Holds : ConditionState::Open;
    if (connected > 0)
        result.measured =
            std::to_string(connected - result.devices.size()) + " of " + std::to_string(connected);
    return result;
}

/// So long a wave waits for those whose session this manager has ended. Who stays away for longer is away.
constexpr std::chrono::seconds timeToComeBack{60};

/// Its session has ended by a start of the manager or because it was to authenticate anew, and it has not
/// tried again yet.
bool isComingBack(const lifecycle::DeviceRecord& record, const World& world)
{
    if (record.session || !record.lastSeen)
        return false;
    if (*record.lastSeen < world.startedAt())
        return world.now() < world.startedAt() + timeToComeBack;
    return record.lastDownReason == session::engine::DownReason::DisconnectWaitEnded && !record.isRefused() &&
           world.now() < *record.lastSeen + timeToComeBack;
}

/// Of the wave to come: who is just coming back would be left out.
Condition allAreBack(const ConditionInput& input)
{
    const PlanState& plan = input.plan;
    Condition result = makeCondition("sessions-back", "F4", true);
    if (plan.wave >= plan.waves.size())
        return result;
    const auto& devices = plan.waves[plan.wave].devices;
    for (const WaveDevice& device : devices) {
        const auto* record = input.world.find(device.serial);
        if (record && isComingBack(*record, input.world))
            result.devices.push_back(device.serial);
    }
    result = listing(std::move(result), devices.size());
    if (!result.devices.empty())
        result.state = ConditionState::Waiting;
    return result;
}

} // namespace

std::vector<Condition> waveConditions(const ConditionInput& input)
{
    const PlanState& plan = input.plan;
    const bool idle =
        std::ranges::none_of(plan.waves, [](const Wave& w) { return w.state == StepState::Running; });
    auto finished = makeCondition("wave-finished", "W-2", idle);
    if (!idle)
        finished.state = ConditionState::Waiting;
    const bool isPaused = plan.stopCause == StopCause::Paused;
    auto failures = makeCondition("failure-share", "W-2", !plan.isStopped() || isPaused, plan.stopReason);
    for (const Wave& wave : plan.waves) {
        for (const WaveDevice& device : wave.devices) {
            if (failures.state != ConditionState::Holds && device.state == WaveDeviceState::Failed)
                failures.devices.push_back(device.serial);
        }
    }
    std::vector<Condition> result{finished, failures, clocksRight(input), nobodyDrops(input.prediction)};
    if (auto back = allAreBack(input); back.state != ConditionState::Holds)
        result.push_back(std::move(back));
    if (auto peers = peersUp(plan, input.world))
        result.push_back(std::move(*peers));
    if (isPaused)
        result.push_back(makeCondition("not-paused", "W-2", false));
    return result;
}

} // namespace models::workflows
