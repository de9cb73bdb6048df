#include "models/workflows/plans/plan_keeper.h"

#include "models/lifecycle/devices/device_registry.h"
#include "models/lifecycle/lifecycle.h"
#include "models/workflows/condition_kit.h"
#include "models/workflows/plans/plan_limits.h"
#include "models/workflows/plans/plan_proofs.h"
#include "session/base/log.h"

#include <algorithm>

namespace models::workflows {

using session::base::ErrorCode;
using session::base::failure;
using session::base::Result;
using session::base::Serial;

namespace {

bool isOver(const PlanState& plan)
{
    return plan.current >= stepsOf(plan).size();
}

} // namespace

bool isChange(const PlanState& plan)
{
    return !isOver(plan) && !plan.acting && touchesDevices(stepsOf(plan)[plan.current]);
}

PlanKeeper::PlanKeeper(lifecycle::Lifecycle& lifecycle, store::Store& store, World& world, Machine& machine)
    : m_lifecycle(lifecycle),
      m_world(world),
      m_machine(machine),
      m_shelf(store)
{
    m_shelf.read(machine.plan(), world.now());
    if (const PlanPassport* running = m_shelf.running())
        m_actor = running->actor;
    m_seen = seenNow();
    if (const PlanPassport* running = m_shelf.running(); running && machine.plan()) {
        m_seen.current = running->current; // a kill may have come between the plan and its diary
        m_seen.isFinished = running->isFinished;
    }
}

std::string PlanKeeper::who() const
{
    return lifecycle::ownerName(m_lifecycle.workPool().client());
}

std::string PlanKeeper::actForCaller()
{
    return actFor(who());
}

std::string PlanKeeper::actFor(std::string actor)
{
    return std::exchange(m_actor, std::move(actor));
}

Result<> PlanKeeper::begin(PlanState plan)
{
    PlanPassport passport{.kind = plan.kind, .startedAt = m_world.now(), .startedBy = who()};
    passport.before = fingerprints();
    passport.diary.push_back(
        {.at = passport.startedAt, .who = passport.startedBy, .what = std::string(diary::started)});
    m_beginning = PlanShelf::Beginning{.passport = std::move(passport), .before = m_machine.plan()};
    if (const PlanPassport* running = m_shelf.running(); running && m_machine.isUnfinished())
        m_beginning->heldAs = heldPassport(*running);
    const auto begun = m_machine.begin(std::move(plan));
    m_beginning.reset();
    m_seen = seenNow();
    return begun;
}

Result<> PlanKeeper::keep(const PlanState& plan, const PlanShelf::Write& write)
{
    if (!m_beginning)
        return write(plan);
    return m_shelf.begin(plan, *std::exchange(m_beginning, std::nullopt), write);
}

PlanPassport PlanKeeper::heldPassport(PlanPassport passport) const
{
    passport.leave.clear();
    passport.diary.push_back({.at = m_world.now(), .who = who(), .what = std::string(diary::held)});
    return passport;
}

Result<> PlanKeeper::hold()
{
    const PlanPassport* running = m_shelf.running();
    if (!running || !m_machine.plan())
        return failure(ErrorCode::NotFound, "no workflow is under way");
    if (m_machine.isBusy())
        return failure(ErrorCode::Conflict, "a step is being done");
    const auto held = m_shelf.hold(*m_machine.plan(), heldPassport(*running));
    if (held)
        m_machine.restore(std::nullopt);
    m_seen = seenNow();
    return held;
}

Result<> PlanKeeper::continueWith(int number)
{
    if (m_machine.isUnfinished())
        return failure(ErrorCode::Conflict, "another plan is under way: finish it or put it on hold first");
    if (m_machine.isBusy())
        return failure(ErrorCode::Conflict, "a step is being done");
    auto plan = m_shelf.continueWith(number, m_machine.plan());
    if (!plan)
        return std::unexpected(plan.error());
    m_machine.restore(std::move(*plan));
    m_actor = m_shelf.running() ? m_shelf.running()->actor : std::string();
    m_seen = seenNow();
    note(diary::continued, {}, {});
    m_machine.refresh();
    return {};
}

Result<> PlanKeeper::remove(int number)
{
    const PlanPassport* running = m_shelf.running();
    const bool isRunning = running && running->number == number;
    if (isRunning && (m_machine.isUnfinished() || m_machine.isBusy()))
        return failure(ErrorCode::Conflict, "this plan is under way: abandon it or put it on hold first");
    const auto removed = m_shelf.remove(number);
    if (removed && isRunning)
        m_machine.restore(std::nullopt);
    m_seen = seenNow();
    return removed;
}

Result<PlanState> PlanKeeper::planOf(int number) const
{
    const PlanPassport* running = m_shelf.running();
    if (running && running->number == number && m_machine.plan())
        return *m_machine.plan();
    return m_shelf.planOf(number);
}

Result<> PlanKeeper::setWindow(std::optional<MaintenanceWindow> window, const std::string& reason)
{
    const PlanPassport* running = m_shelf.running();
    if (!running)
        return failure(ErrorCode::NotFound, "no workflow is under way");
    if (running->window && stateAt(*running->window, m_world.now()) != WindowState::Open) {
        const auto why = checkedReason(reason); // else it would be a way around it
        return why ? writeOutside({.window = window, .leave = {}, .reason = *why})
                   : std::unexpected(why.error());
    }
    PlanPassport passport = *running;
    passport.window = window;
    passport.leave.clear();
    passport.diary.push_back({.at = m_world.now(),
                              .who = who(),
                              .what = std::string(diary::windowSet),
                              .detail = window ? toText(*window) : "none"});
    return m_shelf.write(std::move(passport));
}

std::optional<Condition> PlanKeeper::windowCondition() const
{
    const PlanPassport* running = m_shelf.running();
    if (!running || !running->window)
        return std::nullopt;
    const bool isOpen = stateAt(*running->window, m_world.now()) == WindowState::Open;
    const bool isLeft = !running->leave.empty() && running->leaveFor == nextChange();
    auto condition = makeCondition(std::string(workflows::windowCondition), "S398", isOpen || isLeft,
                                   toText(*running->window));
    condition.isSoft = true;
    if (!isOpen && isLeft)
        condition.overriddenBecause = running->leave;
    return condition;
}

Result<> PlanKeeper::mayChange() const
{
    const auto condition = windowCondition();
    if (!condition || condition->state == ConditionState::Holds)
        return {};
    return failure(ErrorCode::Conflict, "outside of the maintenance window (" + condition->measured +
                                            "): maintenance-window can be overridden for a reason");
}

std::string PlanKeeper::stepNow() const
{
    const auto& plan = m_machine.plan();
    return plan && !isOver(*plan) ? std::string(toText(stepsOf(*plan)[plan->current])) : std::string();
}

/// Of the step that commits or pushes next.
std::string PlanKeeper::nextChange() const
{
    const auto& plan = m_machine.plan();
    if (!plan)
        return {};
    const auto steps = stepsOf(*plan);
    for (std::size_t i = plan->current + (plan->acting ? 1 : 0); i < steps.size(); ++i) {
        if (touchesDevices(steps[i]))
            return std::string(toText(steps[i]));
    }
    return {};
}

Result<> PlanKeeper::giveLeave(const std::string& reason)
{
    const auto condition = windowCondition();
    if (!condition || condition->state == ConditionState::Holds)
        return failure(ErrorCode::NotFound,
                       "no change needs leave: " + std::string(condition ? "the maintenance window is open"
                                                                         : "there is no maintenance window"));
    const auto why = checkedReason(reason);
    if (!why)
        return std::unexpected(why.error());
    return writeOutside({.window = m_shelf.running()->window, .leave = *why, .reason = *why});
}

/// What somebody decides although the window is shut is an event, and in the diary.
Result<> PlanKeeper::writeOutside(const OutsideDecision& decision)
{
    PlanPassport passport = *m_shelf.running();
    const session::engine::StepOverridden fact{.workflow = std::string(toText(passport.kind)),
                                               .step = stepNow(),
                                               .condition = std::string(workflows::windowCondition),
                                               .measured = toText(*passport.window),
                                               .reason = decision.reason};
    const bool isMoved = decision.window != passport.window;
    passport.window = decision.window;
    passport.leave = decision.leave;
    passport.leaveFor = nextChange();
    passport.diary.push_back({.at = m_world.now(),
                              .who = who(),
                              .what = std::string(diary::outsideWindow),
                              .step = stepNow(),
                              .detail = decision.reason});
    if (isMoved)
        passport.diary.push_back({.at = m_world.now(),
                                  .who = who(),
                                  .what = std::string(diary::windowSet),
                                  .detail = decision.window ? toText(*decision.window) : "none"});
    const auto kept = m_shelf.write(std::move(passport));
    if (kept)
        m_world.announce(fact);
    return kept;
}

void PlanKeeper::spendLeave()
{
    const PlanPassport* running = m_shelf.running();
    if (!running || running->leave.empty())
        return;
    PlanPassport passport = *running;
    passport.leave.clear();
    write(std::move(passport));
}

Fingerprints PlanKeeper::fingerprints() const
{
    return fingerprintsOf(m_world);
}

PlanKeeper::Seen PlanKeeper::seenNow() const
{
    const auto& plan = m_machine.plan();
    const PlanPassport* running = m_shelf.running();
    if (!plan || !running)
        return {};
    return {.number = running->number,
            .current = plan->current,
            .wave = plan->wave,
            .failure = plan->failure,
            .isActing = plan->acting,
            .isFinished = isOver(*plan)};
}

void PlanKeeper::write(PlanPassport passport)
{
    if (const auto kept = m_shelf.write(std::move(passport)); !kept)
        session::base::log(session::base::LogLevel::Error,
                           "the migration plan's diary can't be kept: " + kept.error().detail);
}

void PlanKeeper::note(std::string_view what, const std::string& step, const std::string& detail)
{
    add({.at = m_world.now(), .who = who(), .what = std::string(what), .step = step, .detail = detail});
}

void PlanKeeper::noteAct(DiaryEntry entry)
{
    entry.at = m_world.now();
    entry.who = m_actor;
    add(std::move(entry));
}

void PlanKeeper::add(DiaryEntry entry)
{
    const PlanPassport* running = m_shelf.running();
    if (!running)
        return;
    PlanPassport passport = *running;
    passport.diary.push_back(std::move(entry));
    write(std::move(passport));
}

void PlanKeeper::follow()
{
    const Seen now = seenNow();
    const Seen before = std::exchange(m_seen, now);
    if (now == before || now.number == 0 || now.number != before.number)
        return;
    const PlanState& plan = *m_machine.plan();
    const auto steps = stepsOf(plan);
    PlanPassport passport = *m_shelf.running();
    passport.actor = m_actor;
    passport.current = plan.current;
    passport.steps = steps.size();
    const auto added = [&](std::string_view what, const std::string& step, const std::string& detail) {
        passport.diary.push_back(
            {.at = m_world.now(), .who = m_actor, .what = std::string(what), .step = step, .detail = detail});
    };
    if (!now.failure.empty() && now.failure != before.failure)
        added(diary::stepFailed, stepNow(), now.failure);
    for (std::size_t wave = before.wave; wave < now.wave && wave < plan.waves.size(); ++wave)
        added(diary::waveStarted, stepNow(), plan.waves[wave].name);
    for (std::size_t i = before.current; i < now.current && !plan.abandoned; ++i) {
        added(diary::stepDone, std::string(toText(steps[i])), {});
        passport.diary.back().proofs = proofsOf(plan, steps[i], m_world);
        if (actOf(steps[i]) == Act::Waves)
            passport.diary.back().exceptions = leftBehind(plan);
    }
    if (now.isFinished && !before.isFinished) {
        passport.after = fingerprints();
        added(plan.abandoned ? diary::abandoned : diary::finished, {}, {});
    }
    passport.isFinished = now.isFinished;
    passport.isAbandoned = plan.abandoned;
    write(std::move(passport));
}

} // namespace models::workflows
