#include "models/workflows/machine.h"

#include "models/workflows/conditions.h"
#include "models/workflows/plan_evidence.h"
#include "models/workflows/step_edits.h"
#include "models/workflows/wave_progress.h"
#include "session/base/log.h"

#include <algorithm>

namespace models::workflows {

using session::base::ErrorCode;
using session::base::failure;
using session::base::Result;

namespace {

std::unexpected<session::base::Error> stepIsBeingDone()
{
    return failure(ErrorCode::Conflict, "a step is being done");
}

bool allHold(const std::vector<Condition>& conditions)
{
    return std::ranges::all_of(conditions,
                               [](const Condition& one) { return one.state == ConditionState::Holds; });
}

} // namespace

Machine::Machine(World& world, Surroundings surroundings)
    : m_world(world),
      m_around(std::move(surroundings)),
      m_actions(world)
{
}

bool Machine::isUnfinished() const
{
    return m_plan && m_plan->current < stepsOf(*m_plan).size();
}

std::vector<Condition> Machine::conditions() const
{
    if (!isUnfinished())
        return {};
    if (m_plan->acting)
        return evidenceOf(*m_plan, m_world);
    auto conditions = conditionsOf({m_world, *m_plan, m_prediction}, step());
    applyOverrides(*m_plan, step(), conditions);
    if (m_around.filter)
        m_around.filter(conditions);
    return conditions;
}

Result<> Machine::begin(PlanState plan)
{
    if (isUnfinished())
        return failure(ErrorCode::Conflict, "the workflow " + std::string(toText(m_plan->kind)) +
                                                " is not finished: finish, roll back or abandon it");
    if (m_busy)
        return stepIsBeingDone();
    return keep(std::move(plan));
}

/// What an unfinished plan needs before somebody's wish may change it.
Result<> Machine::mayChange() const
{
    if (!isUnfinished())
        return failure(ErrorCode::NotFound, "no workflow is under way");
    if (m_busy)
        return stepIsBeingDone();
    return {};
}

/// Stores it first: what can't be kept does not happen.
Result<> Machine::keep(PlanState next)
{
    next.savedAt = m_world.now();
    if (const auto written = m_around.keep(next); !written)
        return written;
    m_plan = std::move(next);
    forgetPrediction();
    refresh();
    return {};
}

/// For what has happened already; who calls tells the error.
Result<> Machine::save()
{
    m_plan->savedAt = m_world.now();
    const auto written = m_around.keep(*m_plan);
    if (!written)
        m_plan->failure = "the plan could not be saved: " + written.error().detail;
    return written;
}

Result<> Machine::abandon()
{
    if (const auto may = mayChange(); !may)
        return may;
    PlanState next = *m_plan;
    next.current = stepsOf(next).size();
    next.acting = false;
    next.abandoned = true;
    return keep(std::move(next));
}

Result<> Machine::pause()
{
    if (const auto may = mayChange(); !may)
        return may;
    PlanState next = *m_plan;
    next.stopped = true;
    next.stopReason = paused;
    return keep(std::move(next));
}

Result<> Machine::resume()
{
    if (const auto may = mayChange(); !may)
        return may;
    PlanState next = *m_plan;
    next.stopped = false;
    next.stopReason.clear();
    for (Wave& wave : next.waves)
        wave.acceptedFailures = countsOf(wave).failed;
    return keep(std::move(next));
}

Result<> Machine::overrideCondition(const std::string& condition, const std::string& reason)
{
    if (const auto may = mayChange(); !may)
        return may;
    if (std::ranges::all_of(reason, [](char c) { return c == ' '; }))
        return failure(ErrorCode::InvalidArgument, "say why: the reason is kept");
    const auto present = conditions();
    const auto found = std::ranges::find(present, condition, &Condition::id);
    if (found == present.end() || found->state == ConditionState::Holds)
        return failure(ErrorCode::NotFound, "this step has no open condition " + condition);
    if (!found->isSoft)
        return failure(ErrorCode::InvalidArgument, "nobody can override " + condition +
                                                       (found->rule.empty() ? "" : " (" + found->rule + ")"));
    PlanState next = *m_plan;
    next.overrides.push_back({.step = std::string(toText(step())),
                              .condition = condition,
                              .reason = reason,
                              .measured = found->measured,
                              .at = m_world.now()});
    const session::engine::StepOverridden fact{.workflow = std::string(toText(next.kind)),
                                               .step = next.overrides.back().step,
                                               .condition = condition,
                                               .measured = found->measured,
                                               .reason = reason};
    const auto kept = keep(std::move(next));
    if (kept)
        m_world.announce(fact);
    return kept;
}

/// It was about a step, a wave or a plan that is no more.
void Machine::forgetPrediction()
{
    ++m_question;
    m_predicting = false;
    m_prediction.reset();
}

PredictionWish Machine::wish() const
{
    PredictionWish wish;
    const Step now = step();
    if (actOf(now) == Act::Waves && m_plan->wave < m_plan->waves.size()) {
        for (const WaveDevice& device : m_plan->waves[m_plan->wave].devices) {
            if (device.state == WaveDeviceState::Queued)
                wish.scope.pushedTo.push_back(device.serial);
        }
    }
    if (actOf(now) == Act::EditAndCommit) {
        if (auto edits = editsOf(*m_plan, now, m_world.candidate()))
            wish.edits = std::move(*edits);
    }
    return wish;
}

void Machine::predict(PredictionWish wish, std::function<void()> then)
{
    m_predicting = true;
    const auto asked = ++m_question;
    m_world.predict(std::move(wish), [this, asked, then = std::move(then)](Predictions result) {
        if (asked != m_question)
            return;
        m_predicting = false;
        m_prediction = std::move(result);
        if (then)
            then();
        m_around.changed();
    });
}

/// Takes over what sessions have proven meanwhile.
void Machine::follow()
{
    if (m_busy || !advance(*m_plan, m_world))
        return;
    forgetPrediction();
    if (!save())
        session::base::log(session::base::LogLevel::Error, m_plan->failure);
}

void Machine::refresh()
{
    if (!m_plan)
        return;
    follow();
    if (isUnfinished() && !m_plan->acting && !m_busy && !m_predicting && touchesDevices(step()))
        predict(wish(), {});
    m_around.changed();
}

void Machine::finishAction(const Result<>& result, const Done& done)
{
    m_busy = false;
    if (!result)
        m_plan->failure = result.error().detail;
    forgetPrediction();
    const auto written = save();
    refresh();
    done(result ? written : result);
}

void Machine::refuse(const std::vector<Condition>& conditions, const Done& done)
{
    m_busy = false;
    refresh(); // what came meanwhile has been put off
    done(failure(ErrorCode::Conflict, "open conditions: " + openConditions(conditions)));
}

void Machine::actIfAllowed(const Done& done)
{
    const auto open = conditions();
    if (!allHold(open) || m_plan->acting)
        return refuse(open, done);
    m_actions.act(*m_plan, [this, done](const Result<>& result) { finishAction(result, done); });
    m_around.changed();
}

void Machine::next(Done done)
{
    if (const auto may = mayChange(); !may)
        return done(may);
    follow();
    if (!isUnfinished()) {
        m_around.changed();
        return done({});
    }
    m_busy = true;
    if (!m_plan->acting && touchesDevices(step())) // never act on an old prediction
        return predict(wish(), [this, done = std::move(done)] { actIfAllowed(done); });
    actIfAllowed(done);
}

void Machine::takeBackIfAllowed(Step step, const Done& done)
{
    auto open = inverseConditions({m_world, *m_plan, m_prediction}, step);
    applyOverrides(*m_plan, step, open);
    if (m_around.filter)
        m_around.filter(open);
    forgetPrediction(); // it was about the way back
    if (!allHold(open))
        return refuse(open, done);
    m_actions.takeBack(*m_plan, [this, done](const Result<>& result) { finishAction(result, done); });
}

void Machine::rollBack(Done done)
{
    if (!m_plan)
        return done(failure(ErrorCode::NotFound, "no workflow has been started"));
    if (m_busy)
        return done(stepIsBeingDone());
    m_busy = true;
    const auto step = stepToTakeBack(*m_plan);
    if (!step || !isCommit(*step))
        return m_actions.takeBack(*m_plan,
                                  [this, done](const Result<>& result) { finishAction(result, done); });
    PredictionWish wish;
    if (auto edits = inverseOf(*m_plan, *step))
        wish.edits = std::move(*edits);
    predict(std::move(wish), [this, step, done = std::move(done)] { takeBackIfAllowed(*step, done); });
}

} // namespace models::workflows
