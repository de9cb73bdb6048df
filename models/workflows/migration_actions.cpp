#include "models/workflows/migration_actions.h"

#include "models/lifecycle/eligibility.h"
#include "models/workflows/roll_out.h"
#include "models/workflows/step_edits.h"

#include <algorithm>

namespace models::workflows {

using session::base::ErrorCode;
using session::base::failure;
using session::base::Result;
using session::base::Serial;

namespace {

Step stepToDo(const PlanState& plan)
{
    return stepsOf(plan)[plan.current];
}

std::vector<Serial> connectedNow(const World& world)
{
    std::vector<Serial> serials;
    for (const auto& [serial, record] : world.records()) {
        if (record.session)
            serials.push_back(serial);
    }
    std::ranges::sort(serials);
    return serials;
}

std::vector<std::string> inverseCommands(const config::Configuration& before,
                                         const config::Configuration& after)
{
    std::vector<std::string> commands;
    for (const config::Edit& edit : config::editsBetween(after, before))
        commands.push_back(config::toCommand(edit));
    return commands;
}

std::size_t placeOf(const PlanState& plan, Step step)
{
    const auto steps = stepsOf(plan);
    return std::size_t(std::ranges::find(steps, step) - steps.begin());
}

/// Where the plan is once this commit is taken back: what had been staged for it is gone, too.
std::size_t placeBefore(const std::vector<Step>& steps, Step commit)
{
    auto index = std::size_t(std::ranges::find(steps, commit) - steps.begin());
    while (actOf(commit) == Act::Commit && index > 0 && actOf(steps[index]) != Act::Stage)
        --index;
    return index;
}

} // namespace

std::optional<Step> stepToTakeBack(const PlanState& plan)
{
    const auto steps = stepsOf(plan);
    if (plan.abandoned || (plan.current == 0 && !plan.acting))
        return std::nullopt;
    std::size_t last = plan.acting ? plan.current : plan.current - 1;
    while (last > 0 && actOf(steps[last]) == Act::Waves)
        --last; // they go with the commit that they pushed
    return steps[last];
}

void MigrationActions::act(PlanState& plan, ActionDone done)
{
    plan.failure.clear();
    const Step step = stepToDo(plan);
    switch (actOf(step)) {
    case Act::Stage:
        return stage(plan, std::move(done));
    case Act::Commit:
        return commitStep(plan, std::move(done));
    case Act::EditAndCommit:
        return makeAndEdit(plan, step, [this, &plan, done](const Result<>& edited) {
            if (!edited)
                return done(edited);
            commitStep(plan, m_world.hasPendingChanges() ? orUndo(done) : done);
        });
    case Act::Waves:
        return startWave(plan, done);
    case Act::Instruct:
        return instruct(plan, done);
    case Act::Deliver:
        return deliver(plan, std::move(done));
    }
    done(failure(ErrorCode::InvalidArgument, "there is no such step"));
}

void MigrationActions::stage(PlanState& plan, ActionDone done)
{
    makeAndEdit(plan, stepToDo(plan), [&plan, done = std::move(done)](const Result<>& edited) {
        if (edited)
            ++plan.current;
        done(edited);
    });
}

void MigrationActions::makeAndEdit(const PlanState& plan, Step step, ActionDone done)
{
    make(certificatesFor(plan, step, m_world.candidate()), 0,
         [this, &plan, step, done = std::move(done)](const Result<>& made) {
             if (!made)
                 return done(made);
             auto edits = editsOf(plan, step, m_world.candidate());
             done(edits ? m_world.edit(std::move(*edits)) : std::unexpected(edits.error()));
         });
}

void MigrationActions::make(std::vector<lifecycle::GenerateRequest> requests, std::size_t index,
                            ActionDone done)
{
    if (index == requests.size())
        return done({});
    lifecycle::GenerateRequest request = requests[index];
    m_world.generate(std::move(request), [this, requests = std::move(requests), index,
                                          done](const Result<>& made) mutable {
        if (!made)
            return done(made);
        make(std::move(requests), index + 1,
             orUndo(done)); // or it would be in the way of the next attempt
    });
}

ActionDone MigrationActions::orUndo(ActionDone done)
{
    return [this, done = std::move(done)](const Result<>& result) {
        const auto undone = result ? result : m_world.undo();
        done(undone ? result : undone);
    };
}

void MigrationActions::commitStep(PlanState& plan, ActionDone done)
{
    const config::Configuration before = m_world.running();
    const Step step = stepToDo(plan);
    const std::string id(toText(step));
    plan.connectedBefore = connectedNow(m_world);
    plan.actedAt = m_world.now();
    m_world.commit("migration: " + id, [=, this, &plan](const lifecycle::CommitOutcome& outcome) {
        if (!outcome.version)
            return done(std::unexpected(outcome.version.error()));
        plan.inverse[id] = inverseCommands(before, m_world.running());
        plan.acting = awaitsSessions(step) && outcome.disconnectAt.has_value();
        if (!plan.acting)
            ++plan.current;
        planWavesOf(plan);
        done({});
    });
}

void MigrationActions::planWavesOf(PlanState& plan) const
{
    const auto steps = stepsOf(plan);
    const std::size_t next = plan.acting ? plan.current + 1 : plan.current;
    if (next >= steps.size() || actOf(steps[next]) != Act::Waves)
        return;
    std::vector<lifecycle::DeviceRecord> records;
    for (const auto& [serial, record] : m_world.records()) {
        if (steps[next] != Step::CollectorPush || serial.value == plan.serverCertificate.collector)
            records.push_back(record);
    }
    std::ranges::sort(records, {}, &lifecycle::DeviceRecord::serial);
    plan.waves = steps[next] == Step::Waves ? planWaves(plan.rollOut, m_world.running(), records)
                                            : planSettingsWaves(plan.rollOut, m_world.running(), records);
    plan.wave = 0;
}

void MigrationActions::startWave(PlanState& plan, const ActionDone& done)
{
    if (plan.wave >= plan.waves.size()) {
        ++plan.current;
        return done({});
    }
    Wave& wave = plan.waves[plan.wave];
    lifecycle::PushRequest request;
    for (WaveDevice& device : wave.devices) {
        const auto* record = m_world.find(device.serial);
        // Judged anew: it may have been mended since the waves were planned.
        device.cause = record ? whyNotEligible(*record).value_or("") : "not-managed";
        if (device.cause.empty() && !record->session)
            device.cause = "not-connected"; // F5: who is away is unknown, never ready
        device.state = device.cause.empty() ? WaveDeviceState::Queued : WaveDeviceState::Skipped;
        if (device.cause.empty())
            request.serials.push_back(device.serial);
    }
    wave.startedAt = m_world.now();
    if (request.serials.empty()) {
        wave.state = StepState::Done;
        ++plan.wave;
        return done({});
    }
    const auto job = m_world.push(request);
    if (!job)
        return done(std::unexpected(job.error()));
    wave.job = *job;
    wave.state = StepState::Running;
    ++plan.wave;
    for (const Serial& serial : request.serials) {
        const auto place = std::ranges::lower_bound(plan.pushed, serial);
        if (place == plan.pushed.end() || *place != serial)
            plan.pushed.insert(place, serial);
    }
    done({});
}

void MigrationActions::instruct(PlanState& plan, const ActionDone& done) const
{
    plan.actedAt = m_world.now();
    plan.shownBefore.clear();
    for (const Serial& serial : plan.clientCertificate.devices) {
        const auto* record = m_world.find(serial);
        const auto* leaf = record ? record->leaf() : nullptr;
        if (leaf)
            plan.shownBefore[serial.value] = {leaf->serialNumber(), leaf->notAfter()};
    }
    plan.acting = true;
    done({});
}

void MigrationActions::deliver(PlanState& plan, ActionDone done)
{
    m_world.deliver(plan.newDevice, [&plan, done = std::move(done)](const Result<std::string>& fingerprint) {
        if (!fingerprint)
            return done(std::unexpected(fingerprint.error()));
        plan.newDevice.issuedFingerprint = *fingerprint;
        ++plan.current;
        done({});
    });
}

/// What was made for the device counts no more.
Result<> MigrationActions::withdraw(PlanState& plan)
{
    const auto withdrawn = m_world.withdraw(plan.newDevice.issuedFingerprint);
    if (withdrawn)
        plan.newDevice.issuedFingerprint.clear();
    return withdrawn;
}

void MigrationActions::takeBack(PlanState& plan, ActionDone done)
{
    const std::optional<Step> step = stepToTakeBack(plan);
    if (!step)
        return done(failure(ErrorCode::InvalidArgument, "no step has been done"));
    switch (actOf(*step)) {
    case Act::Stage: {
        const auto reverted = m_world.revert();
        if (reverted)
            --plan.current;
        return done(reverted);
    }
    case Act::Instruct: // on the devices nothing is taken back from here
        plan.acting = false;
        plan.waves.clear();
        plan.wave = 0;
        plan.current = placeOf(plan, *step);
        return done({});
    case Act::Deliver: {
        const auto withdrawn = withdraw(plan);
        if (withdrawn)
            plan.current = placeOf(plan, *step);
        return done(withdrawn);
    }
    case Act::Commit:
    case Act::EditAndCommit:
    case Act::Waves:
        break;
    }
    const bool anyCustom = std::ranges::any_of(m_world.records(), [](const auto& entry) {
        const auto& session = entry.second.session;
        return session && session->attempt->verdict.world == session::trust::TrustWorld::Custom;
    });
    if (*step == Step::CommitServer && anyCustom)
        return done(
            failure(ErrorCode::InUse, "devices already come with custom certificates: roll them back first"));
    takeBackCommit(plan, *step, std::move(done));
}

void MigrationActions::takeBackCommit(PlanState& plan, Step step, ActionDone done)
{
    const auto edits = inverseOf(plan, step);
    if (!edits)
        return done(std::unexpected(edits.error()));
    if (const auto edited = m_world.edit(*edits); !edited)
        return done(edited);
    const std::string id(toText(step));
    m_world.commit("roll back: " + id,
                   [this, &plan, id, step, done](const lifecycle::CommitOutcome& outcome) {
                       if (!outcome.version) {
                           const auto undone = m_world.undo();
                           return done(std::unexpected(undone ? outcome.version.error() : undone.error()));
                       }
                       const auto pushed = pushBack(plan);
                       const auto withdrawn = step == Step::CommitDevice ? withdraw(plan) : Result<>();
                       plan.inverse.erase(id);
                       plan.acting = false;
                       plan.abandoned = false;
                       plan.stopped = false;
                       plan.stopReason.clear();
                       plan.waves.clear();
                       plan.wave = 0;
                       plan.current = placeBefore(stepsOf(plan), step);
                       if (plan.inverse.empty() && pushed) // or they are still to be sent it
                           plan.pushed.clear();
                       done(pushed ? withdrawn : pushed);
                   });
}

/// To everybody who was sent something by this plan; who runs the old settings again is sent nothing.
Result<> MigrationActions::pushBack(const PlanState& plan)
{
    lifecycle::PushRequest request;
    for (const Serial& serial : plan.pushed) {
        if (m_world.find(serial))
            request.serials.push_back(serial);
    }
    if (request.serials.empty())
        return {};
    const auto job = m_world.push(request);
    return job ? Result<>() : std::unexpected(job.error());
}

} // namespace models::workflows
