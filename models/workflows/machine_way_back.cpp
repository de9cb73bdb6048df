// Machine: steps that are taken back, and the last wave alone. J12.
#include "models/workflows/commit_guards.h"
#include "models/workflows/conditions.h"
#include "models/workflows/machine.h"
#include "models/workflows/plans/overrides.h"
#include "models/workflows/step_edits.h"
#include "models/workflows/wave_back.h"

#include <algorithm>

namespace models::workflows {

using session::base::ErrorCode;
using session::base::failure;
using session::base::Result;

/// Else it is refused, and what is open can be asked for.
bool Machine::mayGoBack(Step step, std::vector<Condition> present, const Done& done)
{
    applyOverrides(*m_plan, step, Direction::Back, present);
    if (m_around.filter)
        m_around.filter(present);
    forgetPrediction(); // it was about the way back
    if (allHold(present))
        return true;
    m_backConditions = present;
    refuse(isOpen(present), done);
    return false;
}

void Machine::takeBackIfAllowed(Step step, const std::optional<Predictions>& withoutPush, const Done& done)
{
    if (!mayGoBack(step, inverseConditions({m_world, *m_plan, withoutPush}, step, m_prediction), done))
        return;
    if (const auto kept = intend(Direction::Back, {}); !kept)
        return refuse(kept.error(), done);
    m_actions.takeBack(*m_plan, [this, done](const Result<>& result) { finishAction(result, done); });
}

/// Twice: the commit as everybody meets it with what it runs, and the push that follows.
void Machine::takeBackWhenPredicted(Step step, int triesLeft, const Done& done)
{
    PredictionWish commit;
    if (auto edits = inverseOf(*m_plan, step))
        commit.edits = std::move(*edits);
    PredictionWish push = commit;
    for (const session::base::Serial& serial : m_plan->pushed) {
        if (m_world.find(serial))
            push.scope.pushedTo.push_back(serial);
    }
    predict(commit, [this, step, push, ground = ground(), triesLeft, done] {
        const auto decide = [this, step, ground, triesLeft, done](const std::optional<Predictions>& first) {
            if (ground == this->ground())
                return takeBackIfAllowed(step, first, done);
            if (triesLeft > 0)
                return takeBackWhenPredicted(step, triesLeft - 1, done);
            refuse(changesMeanwhile(), done);
        };
        if (push.scope.pushedTo.empty())
            return decide(m_prediction);
        predict(push, [decide, first = m_prediction] { decide(first); });
    });
}

void Machine::whoIsSentBack(const Sent& done) const
{
    const auto step = m_plan ? stepToTakeBack(*m_plan) : std::nullopt;
    if (!step || !isCommit(*step) || m_plan->pushed.empty())
        return done(std::vector<session::base::Serial>());
    const auto edits = inverseOf(*m_plan, *step);
    if (!edits)
        return done(std::unexpected(edits.error()));
    m_world.foresee(*edits, m_plan->pushed, [this, done](const Result<WantedDigests>& wanted) {
        if (!wanted)
            return done(std::unexpected(wanted.error()));
        done(m_plan ? workflows::whoIsSentBack(*m_plan, m_world, &*wanted)
                    : std::vector<session::base::Serial>());
    });
}

void Machine::rollBack(Done done)
{
    if (!m_plan)
        return done(failure(ErrorCode::NotFound, "no workflow has been started"));
    if (m_busy)
        return done(stepIsBeingDone());
    follow();
    const auto step = stepToTakeBack(*m_plan);
    if (const auto may = step ? mayDo(*step) : Result<>(); !may)
        return done(may);
    m_busy = true;
    forgetPrediction();
    if (step && isCommit(*step))
        return takeBackWhenPredicted(*step, predictionTries, done);
    if (step)
        return takeBackIfAllowed(*step, std::nullopt, done);
    m_actions.takeBack(*m_plan, [this, done](const Result<>& result) { finishAction(result, done); });
}

void Machine::rollBackWave(Done done)
{
    if (const auto may = mayChange(); !may)
        return done(may);
    follow();
    if (!isUnfinished() || !waveToTakeBack(*m_plan))
        return done(failure(ErrorCode::NotFound, "no wave of this step has been started"));
    if (const auto may = mayDo(step()); !may)
        return done(may);
    m_busy = true;
    forgetPrediction();
    takeBackWaveWhenPredicted(predictionTries, done);
}

void Machine::takeBackWaveWhenPredicted(int triesLeft, const Done& done)
{
    auto edits = settingsOfBefore(*m_plan);
    if (!edits)
        return refuse(edits.error(), done);
    PredictionWish wish{.edits = *std::move(edits)};
    wish.ofRunning = true;
    wish.scope.pushedTo = sentByLastWave(*m_plan, m_world);
    predict(wish, [this, wish, ground = ground(), triesLeft, done] {
        if (ground == this->ground())
            return takeBackWaveIfAllowed(wish, done);
        if (triesLeft > 0)
            return takeBackWaveWhenPredicted(triesLeft - 1, done);
        refuse(changesMeanwhile(), done);
    });
}

/// The plan first: a manager that dies before the push has a wave that may be started again, and taken back.
void Machine::takeBackWaveIfAllowed(const PredictionWish& predicted, const Done& done)
{
    auto settings = std::make_shared<config::Configuration>(m_world.running());
    if (const auto edited = config::apply(*settings, predicted.edits); !edited)
        return refuse(edited.error(), done);
    std::vector<Condition> present{nobodyDrops(m_prediction)};
    std::ranges::move(commitGuards({m_world, *settings, m_prediction}), std::back_inserter(present));
    if (!mayGoBack(*stepToTakeBack(*m_plan), std::move(present), done))
        return;
    PlanState next = withoutLastWave(*m_plan);
    next.intent = {.step = std::string(toText(step())),
                   .direction = Direction::Back,
                   .running = m_world.runningVersion(),
                   .lastJob = {}};
    next.savedAt = m_world.now();
    if (const auto kept = m_around.keep(next); !kept)
        return refuse(kept.error(), done);
    m_plan = std::move(next);
    if (m_around.touching)
        m_around.touching();
    if (predicted.scope.pushedTo.empty())
        return finishAction({}, done);
    const auto job = m_world.push({.serials = predicted.scope.pushedTo, .settings = std::move(settings)});
    finishAction(job ? Result<>() : std::unexpected(job.error()), done);
}

} // namespace models::workflows
