#include "models/workflows/machine.h"

#include "models/workflows/conditions.h"
#include "models/workflows/plan_evidence.h"
#include "models/workflows/plans/overrides.h"
#include "models/workflows/plans/plan_limits.h"
#include "models/workflows/step_edits.h"
#include "models/workflows/wave_progress.h"
#include "session/base/log.h"

#include <algorithm>

namespace models::workflows {

using session::base::ErrorCode;
using session::base::failure;
using session::base::Result;

session::base::Error Machine::changesMeanwhile()
{
    return {ErrorCode::Conflict,
            "the configuration is being changed while its effect is predicted: try again"};
}

session::base::Error Machine::isOpen(const std::vector<Condition>& conditions)
{
    return {ErrorCode::Conflict, "open conditions: " + openConditions(conditions)};
}

bool Machine::allHold(const std::vector<Condition>& conditions)
{
    return std::ranges::all_of(conditions,
                               [](const Condition& one) { return one.state == ConditionState::Holds; });
}

Machine::Machine(World& world, Surroundings surroundings)
    : m_world(world),
      m_around(std::move(surroundings)),
      m_actions(world)
{
}

void Machine::restore(std::optional<PlanState> plan)
{
    m_plan = std::move(plan);
    forgetPrediction();
}

bool Machine::isUnfinished() const
{
    return m_plan && m_plan->current < stepsOf(*m_plan).size();
}

const std::vector<Condition>& Machine::conditions() const
{
    if (!m_conditions)
        m_conditions = conditionsNow();
    return *m_conditions;
}

std::vector<Condition> Machine::conditionsNow() const
{
    if (!isUnfinished())
        return {};
    if (m_plan->acting)
        return evidenceOf(*m_plan, m_world);
    auto conditions = conditionsOf({m_world, *m_plan, m_prediction}, step());
    applyOverrides(*m_plan, step(), Direction::Forward, conditions);
    if (m_around.filter)
        m_around.filter(conditions);
    return conditions;
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

void Machine::lookAgain()
{
    m_conditions.reset();
    ++m_revision;
}

/// It was about a step, a wave or a plan that is no more.
void Machine::forgetPrediction()
{
    ++m_question;
    m_predicting = false;
    m_prediction.reset();
    lookAgain();
    m_backConditions.clear();
}

PredictionWish Machine::wish() const
{
    PredictionWish wish;
    const Step now = step();
    wish.ofRunning = actOf(now) == Act::Waves;
    if (wish.ofRunning)
        wish.scope.pushedTo = nextTargets(*m_plan, m_world);
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
        lookAgain();
        if (then)
            then();
        m_around.changed();
    });
}

void Machine::follow()
{
    if (m_busy || !m_plan)
        return;
    const bool wasInterrupted = m_plan->intent.has_value();
    if (wasInterrupted)
        m_actions.recover(*m_plan);
    const Advance advanced = advance(*m_plan, m_world);
    if (advanced == Advance::None && !wasInterrupted)
        return;
    if (advanced == Advance::Devices && !wasInterrupted) {
        lookAgain();
        return; // whoever comes after a crash finds it out again: it is evidence, and there may be much of it
    }
    forgetPrediction();
    if (!save())
        session::base::log(session::base::LogLevel::Error, m_plan->failure);
}

void Machine::refresh()
{
    if (!m_plan)
        return;
    lookAgain();
    follow();
    if (isUnfinished() && !m_plan->acting && !m_busy && !m_predicting && touchesDevices(step()))
        predict(wish(), {});
    m_around.changed();
}

Result<> Machine::mayDo(Step step) const
{
    return m_around.mayTouch && touchesDevices(step) ? m_around.mayTouch() : Result<>();
}

/// Kept before anything is done: what is not on record does not happen, nor what may not be done now.
Result<> Machine::intend(Direction direction, const PredictionWish& predicted)
{
    const auto concerned = direction == Direction::Back ? stepToTakeBack(*m_plan) : std::optional(step());
    if (const auto may = concerned ? mayDo(*concerned) : Result<>(); !may)
        return may;
    PlanState next = *m_plan;
    m_actions.intend(next, direction, predicted);
    next.savedAt = m_world.now();
    const auto written = m_around.keep(next);
    if (!written)
        return written;
    m_plan = std::move(next);
    if (m_around.touching && concerned && touchesDevices(*concerned))
        m_around.touching();
    return written;
}

void Machine::finishAction(const Result<>& result, const Done& done)
{
    m_busy = false;
    m_plan->intent.reset();
    if (!result)
        m_plan->failure = result.error().detail;
    forgetPrediction();
    const auto written = save();
    refresh();
    done(result ? written : result);
}

void Machine::refuse(session::base::Error error, const Done& done)
{
    m_busy = false;
    auto back = std::move(m_backConditions);
    refresh(); // what came meanwhile has been put off
    m_backConditions = std::move(back);
    ++m_revision;
    done(std::unexpected(std::move(error)));
}

void Machine::actIfAllowed(const PredictionWish& predicted, const Done& done)
{
    lookAgain();
    const auto& present = conditions();
    if (!allHold(present) || m_plan->acting)
        return refuse(isOpen(present), done);
    if (const auto kept = intend(Direction::Forward, predicted); !kept)
        return refuse(kept.error(), done);
    m_actions.act(*m_plan, predicted, [this, done](const Result<>& result) { finishAction(result, done); });
    ++m_revision;
    m_around.changed();
}

/// A device that it says nothing of could be sent the wave by now.
bool Machine::hasComeSince(const PredictionWish& predicted) const
{
    return predicted.ofRunning &&
           !std::ranges::includes(predicted.scope.pushedTo, nextTargets(*m_plan, m_world));
}

/// Acts on a prediction of exactly what will be committed or pushed, and of nothing else.
void Machine::actWhenPredicted(int triesLeft, const Done& done)
{
    PredictionWish asked = wish();
    predict(asked, [this, asked, ground = ground(), triesLeft, done] {
        const bool isStill = ground == this->ground();
        // In a fleet that never rests, those who come after the last try are left out.
        if (isStill && (triesLeft == 0 || !hasComeSince(asked)))
            return actIfAllowed(asked, done);
        if (triesLeft > 0)
            return actWhenPredicted(triesLeft - 1, done);
        refuse(changesMeanwhile(), done);
    });
}

bool Machine::isBehind(const std::string& step) const
{
    const auto steps = stepsOf(*m_plan);
    const auto place = std::ranges::find(steps, step, [](Step one) { return toText(one); });
    return place - steps.begin() < std::ptrdiff_t(m_plan->current);
}

void Machine::nextOf(const std::string& id, const Done& done)
{
    if (const auto may = mayChange(); !may)
        return done(may);
    follow();
    if (isUnfinished() && isBehind(id)) {
        m_around.changed();
        return done({});
    }
    if (isUnfinished() && id != toText(step()))
        return done(failure(ErrorCode::Conflict, "the step to do is " + std::string(toText(step()))));
    doNext(done);
}

void Machine::next(Done done)
{
    if (const auto may = mayChange(); !may)
        return done(may);
    follow();
    doNext(done);
}

void Machine::doNext(const Done& done)
{
    if (!isUnfinished()) {
        m_around.changed();
        return done({});
    }
    if (const auto may = m_plan->acting ? Result<>() : mayDo(step()); !may)
        return done(may);
    m_busy = true;
    lookAgain();
    if (!m_plan->acting && touchesDevices(step()))
        return actWhenPredicted(predictionTries, done);
    actIfAllowed({}, done);
}

} // namespace models::workflows
