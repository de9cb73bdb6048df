#include "models/workflows/plan_evidence.h"

#include "models/lifecycle/device_registry.h"
#include "models/workflows/wave_progress.h"
#include "session/pki/certificate.h"

#include <algorithm>

namespace models::workflows {

using lifecycle::DeviceRecord;
using session::base::Serial;
using session::trust::TrustWorld;

namespace {

/// Came back after the step's commit, in the world that the step is about.
bool cameBack(const DeviceRecord& record, const PlanState& plan)
{
    return record.session && record.session->since >= plan.actedAt &&
           (plan.kind != WorkflowKind::Enforce || isCustom(record));
}

std::string commonFingerprint(const PlanState& plan, const lifecycle::Lifecycle& lifecycle)
{
    const auto& store = lifecycle.running().panorama.certificates;
    const auto entry = store.find(plan.rollOut.certificate);
    if (entry == store.end())
        return {};
    const auto certificate = session::pki::Certificate::fromPem(entry->second.publicKey);
    return certificate ? certificate->sha256() : std::string();
}

void checkFailureShare(PlanState& plan, const Wave& wave)
{
    const WaveCounts counts = countsOf(wave);
    if (counts.failed <= wave.acceptedFailures || plan.stopped ||
        counts.failed * 100 <= plan.rollOut.stopAbovePercent * counts.total)
        return;
    plan.stopped = true;
    plan.stopReason = std::to_string(counts.failed) + " of " + std::to_string(counts.total) +
                      " failed in wave " + wave.name;
}

WaveDevice followed(const PlanState& plan, const Wave& wave, const WaveDevice& device,
                    const lifecycle::Lifecycle& lifecycle)
{
    return progressOf(device, {.job = lifecycle.findJob(wave.job),
                               .record = lifecycle.devices().find(device.serial),
                               .startedAt = wave.startedAt,
                               .source = plan.rollOut.source,
                               .commonFingerprint = commonFingerprint(plan, lifecycle)});
}

void followWave(PlanState& plan, Wave& wave, const lifecycle::Lifecycle& lifecycle)
{
    // In a wave that is done, only who was left out can still change.
    for (WaveDevice& device : wave.devices) {
        if (wave.state != StepState::Done || device.state == WaveDeviceState::Skipped)
            device = followed(plan, wave, device, lifecycle);
    }
    if (isOver(wave))
        wave.state = countsOf(wave).failed > 0 ? StepState::Failed : StepState::Done;
    checkFailureShare(plan, wave);
}

void followWaves(PlanState& plan, const lifecycle::Lifecycle& lifecycle)
{
    for (Wave& wave : plan.waves) {
        // A device that failed or was left out may still come by itself: then its wave is mended.
        if (wave.state != StepState::Locked)
            followWave(plan, wave, lifecycle);
    }
    const bool running =
        std::ranges::any_of(plan.waves, [](const Wave& wave) { return wave.state == StepState::Running; });
    if (!running && !plan.stopped && plan.wave >= plan.waves.size())
        ++plan.current;
}

} // namespace

bool isCustom(const DeviceRecord& record)
{
    const auto& session = record.session;
    if (!session || session->disconnectAt || session->attempt->evidence.chain.empty())
        return false;
    const auto& verdict = session->attempt->verdict;
    if (verdict.world != TrustWorld::Custom || verdict.unverified)
        return false;
    const bool isIssuedHere = record.clientCertificateSource == "issued" && !record.issuedFingerprint.empty();
    return !isIssuedHere || session->attempt->evidence.chain.front().sha256() == record.issuedFingerprint;
}

std::vector<Condition> evidenceOf(const PlanState& plan, const lifecycle::Lifecycle& lifecycle)
{
    Condition back;
    back.id = plan.kind == WorkflowKind::Enforce ? "all-custom" : "sessions-back";
    back.rule = "F4";
    std::size_t proven = 0;
    std::size_t expected = 0;
    for (const Serial& serial : plan.connectedBefore) {
        const DeviceRecord* record = lifecycle.devices().find(serial);
        if (!record)
            continue; // taken out of management meanwhile
        ++expected;
        if (cameBack(*record, plan))
            ++proven;
        else
            back.devices.push_back(serial);
    }
    back.state = back.devices.empty() ? ConditionState::Holds : ConditionState::Waiting;
    back.measured = std::to_string(proven) + " of " + std::to_string(expected);
    return {back};
}

bool advance(PlanState& plan, const lifecycle::Lifecycle& lifecycle)
{
    const auto& steps = stepsOf(plan.kind);
    if (plan.current >= steps.size())
        return false;
    const PlanState before = plan;
    if (plan.acting) {
        const auto evidence = evidenceOf(plan, lifecycle);
        if (evidence.front().state == ConditionState::Holds) {
            plan.acting = false;
            ++plan.current;
        }
    } else if (steps[plan.current] == Step::Waves) {
        followWaves(plan, lifecycle);
    }
    return !(plan == before);
}

} // namespace models::workflows
