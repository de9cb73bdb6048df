#include "models/workflows/migration_actions.h"

#include "models/lifecycle/devices/eligibility.h"
#include "models/lifecycle/lifecycle.h"
#include "models/workflows/changes/ha_peers.h"
#include "models/workflows/changes/roll_out.h"
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

/// Why a device of the wave to come is sent nothing; "" when it is. Judged anew: it may have been mended
/// since the waves were planned.
std::string whyLeftOut(const World& world, const Serial& serial)
{
    const auto* record = world.find(serial);
    std::string why = record ? whyNotEligible(*record).value_or("") : "not-managed";
    if (why.empty() && !record->session)
        why = "not-connected"; // F5: who is away is unknown, never ready
    return why;
}

/// Of a commit to come.
std::vector<std::string> inverseToCome(const PlanState& plan, const World& world,
                                       const PredictionWish& predicted)
{
    if (const auto staged = stagedFor(plan, stepToDo(plan))) {
        const auto kept = plan.inverse.find(std::string(toText(*staged)));
        if (kept != plan.inverse.end())
            return kept->second; // what others have edited stays theirs
    }
    config::Configuration next = world.candidate();
    static_cast<void>(config::apply(next, predicted.edits)); // what can't be edited fails when it is done
    return inverseCommands(world.running(), next);
}

} // namespace

std::string commitDescription(Step step, Direction direction)
{
    return (direction == Direction::Forward ? "migration: " : "roll back: ") + std::string(toText(step));
}

std::vector<std::string> inverseCommands(const config::Configuration& before,
                                         const config::Configuration& after)
{
    std::vector<std::string> commands;
    for (const config::Edit& edit : config::editsBetween(after, before))
        commands.push_back(config::toCommand(edit));
    return commands;
}

std::vector<Serial> nextTargets(const PlanState& plan, const World& world)
{
    std::vector<Serial> serials;
    if (plan.wave >= plan.waves.size())
        return serials;
    for (const WaveDevice& device : plan.waves[plan.wave].devices) {
        if (whyLeftOut(world, device.serial).empty())
            serials.push_back(device.serial);
    }
    std::ranges::sort(serials);
    return serials;
}

void MigrationActions::intend(PlanState& plan, Direction direction, const PredictionWish& predicted) const
{
    const auto step = direction == Direction::Forward ? std::optional(stepToDo(plan)) : stepToTakeBack(plan);
    if (!step)
        return;
    plan.intent = {.step = std::string(toText(*step)),
                   .direction = direction,
                   .running = m_world.runningVersion(),
                   .lastJob = m_world.jobs().empty() ? session::base::JobId{} : m_world.jobs().back().id,
                   .pushedTo = predicted.scope.pushedTo};
    if (direction == Direction::Back || !isCommit(*step))
        return;
    plan.connectedBefore = connectedNow(m_world);
    plan.inverse[plan.intent->step] = inverseToCome(plan, m_world, predicted);
}

void MigrationActions::act(PlanState& plan, const PredictionWish& predicted, ActionDone done)
{
    plan.failure.clear();
    const Step step = stepToDo(plan);
    const ActionDone committed = [&plan, step, done](const Result<>& result) {
        if (!result)
            plan.inverse.erase(std::string(toText(step)));
        done(result);
    };
    switch (actOf(step)) {
    case Act::Stage:
        return stage(plan, done);
    case Act::Commit:
        return commitStep(plan, committed);
    case Act::EditAndCommit:
        return makeAndEdit(plan, step, std::make_shared<config::Configuration>(),
                           [this, &plan, committed](const Result<>& edited) {
                               if (!edited)
                                   return committed(edited);
                               commitStep(plan, m_world.hasPendingChanges() ? orUndo(committed) : committed);
                           });
    case Act::Waves:
        return startWave(plan, predicted, done);
    case Act::Instruct:
        return instruct(plan, done);
    case Act::Deliver:
        return deliver(plan, done);
    }
    done(failure(ErrorCode::InvalidArgument, "there is no such step"));
}

void MigrationActions::stage(PlanState& plan, const ActionDone& done)
{
    const Step step = stepToDo(plan);
    std::vector<std::string> made;
    for (const lifecycle::GenerateRequest& request : certificatesFor(plan, step, m_world.candidate()))
        made.push_back(request.name);
    auto before = std::make_shared<config::Configuration>();
    makeAndEdit(plan, step, before,
                [this, &plan, step, made = std::move(made), before, done](const Result<>& edited) {
                    if (!edited)
                        return done(edited);
                    for (const std::string& name : made)
                        before->panorama.certificates.erase(name);
                    plan.inverse[std::string(toText(step))] = inverseCommands(*before, m_world.candidate());
                    ++plan.current;
                    done({});
                });
}

void MigrationActions::makeAndEdit(const PlanState& plan, Step step,
                                   std::shared_ptr<config::Configuration> before, ActionDone done)
{
    make(certificatesFor(plan, step, m_world.candidate()), 0,
         [this, &plan, step, before = std::move(before), done = std::move(done)](const Result<>& made) {
             if (!made)
                 return done(made);
             *before = m_world.candidate();
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
    return [this, mine = m_world.candidate(), done = std::move(done)](const Result<>& result) {
        if (result)
            return done(result);
        if (m_world.candidate() != mine)
            return done(failure(result.error().code,
                                result.error().detail +
                                    "; the candidate has been edited meanwhile, so what this step had "
                                    "already put there stays"));
        const auto undone = m_world.undo();
        done(undone ? result : undone);
    };
}

void MigrationActions::commitStep(PlanState& plan, ActionDone done)
{
    const Step step = stepToDo(plan);
    m_world.commit(commitDescription(step, Direction::Forward),
                   [this, &plan, step, done](const lifecycle::CommitOutcome& outcome) {
                       if (!outcome.version)
                           return done(std::unexpected(outcome.version.error()));
                       committed(plan, step,
                                 {.at = outcome.committedAt.value_or(m_world.now()),
                                  .endsSessions = outcome.disconnectAt.has_value()});
                       done({});
                   });
}

void MigrationActions::committed(PlanState& plan, Step step, const CommitFacts& facts) const
{
    if (const auto staged = stagedFor(plan, step))
        plan.inverse.erase(std::string(toText(*staged)));
    plan.actedAt = facts.at;
    plan.acting = awaitsPeer(step) || (awaitsSessions(step) && facts.endsSessions);
    if (!plan.acting)
        ++plan.current;
    for (StepOverride& one : plan.overrides)
        one.isSpent = one.isSpent || (one.direction == Direction::Back && one.step == toText(step));
    planWavesOf(plan);
}

void MigrationActions::planWavesOf(PlanState& plan) const
{
    const auto steps = stepsOf(plan);
    const std::size_t next = plan.acting ? plan.current + 1 : plan.current;
    if (next >= steps.size() || actOf(steps[next]) != Act::Waves)
        return;
    std::vector<const lifecycle::DeviceRecord*> records;
    for (const auto& [serial, record] : m_world.records()) {
        if (steps[next] != Step::CollectorPush || serial.value == plan.serverCertificate.collector)
            records.push_back(&record);
    }
    std::ranges::sort(records, {}, &lifecycle::DeviceRecord::serial);
    const bool isByStack = steps[next] == Step::Waves || steps[next] == Step::WildfireWaves;
    plan.waves = isByStack ? planWaves(plan.rollOut, m_world.running(), records)
                           : planSettingsWaves(plan.rollOut, m_world.running(), records);
    for (std::size_t i = 0; i < plan.waves.size(); ++i)
        partPeers(plan.waves, i, m_world);
    plan.wave = 0;
}

void MigrationActions::startWave(PlanState& plan, const PredictionWish& predicted, const ActionDone& done)
{
    if (plan.wave >= plan.waves.size()) {
        ++plan.current;
        return done({});
    }
    lifecycle::PushRequest request;
    std::ranges::set_intersection(nextTargets(plan, m_world), predicted.scope.pushedTo,
                                  std::back_inserter(request.serials));
    if (request.serials.empty()) {
        waveStarted(plan, {}, {});
        return done({});
    }
    const auto job = m_world.push(request);
    if (!job)
        return done(std::unexpected(job.error()));
    waveStarted(plan, *job, request.serials);
    done({});
}

void MigrationActions::waveStarted(PlanState& plan, session::base::JobId job,
                                   const std::vector<Serial>& serials) const
{
    Wave& wave = plan.waves[plan.wave];
    for (WaveDevice& device : wave.devices) {
        const bool isSent = std::ranges::binary_search(serials, device.serial);
        device.cause.reason = isSent ? "" : whyLeftOut(m_world, device.serial);
        device.cause.measure.clear();
        if (!isSent && device.cause.reason.empty())
            device.cause.reason = "not-connected"; // it came after the prediction was made
        device.state = isSent ? WaveDeviceState::Queued : WaveDeviceState::Skipped;
    }
    const auto* known = findJob(m_world, job);
    wave.startedAt = known ? known->enqueued : m_world.now();
    wave.job = job;
    wave.state = serials.empty() ? StepState::Done : StepState::Running;
    ++plan.wave;
    std::vector<Serial> pushed;
    std::ranges::set_union(plan.pushed, serials, std::back_inserter(pushed));
    plan.pushed = std::move(pushed);
}

void MigrationActions::instruct(PlanState& plan, const ActionDone& done) const
{
    if (!awaitsPeer(stepToDo(plan))) // which may have come up anew since the commit before
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
    if (plan.kind == WorkflowKind::Wildfire)
        return m_world.deliver(plan.wildfire, plan.rollOut.templateStacks,
                               [&plan, done = std::move(done)](const Result<>& written) {
                                   if (written)
                                       ++plan.current;
                                   done(written);
                               });
    m_world.deliver(plan.newDevice, [&plan, done = std::move(done)](const Result<std::string>& fingerprint) {
        if (!fingerprint)
            return done(std::unexpected(fingerprint.error()));
        plan.newDevice.issuedFingerprint = *fingerprint;
        ++plan.current;
        done({});
    });
}

} // namespace models::workflows
