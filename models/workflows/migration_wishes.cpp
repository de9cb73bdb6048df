// MigrationDesk: what somebody has it do, told to whoever records it.
#include "models/config/edit.h"
#include "models/lifecycle/lifecycle.h"
#include "models/workflows/migration_actions.h"
#include "models/workflows/migration_impl.h"
#include "models/workflows/plans/report.h"
#include "models/workflows/wave_back.h"
#include "session/base/log.h"

#include <algorithm>

namespace models::workflows {

using session::base::ErrorCode;
using session::base::failure;
using session::base::Result;

namespace {

/// What is refused once may be of the moment: a change that somebody makes meanwhile.
constexpr int triesToGoOn = 3;

} // namespace

Result<> MigrationDesk::mayBegin() const
{
    return m_impl->rehearsal.isRunning()
               ? failure(ErrorCode::Conflict, "a rehearsal is under way: it plays what is here now")
               : Result<>();
}

void MigrationDesk::next(std::function<void(const Result<>&)> done, const std::string& step)
{
    if (const auto may = mayBegin(); !may)
        return done(may);
    Machine& machine = m_impl->machine;
    const bool wasUnfinished = machine.isUnfinished();
    machine.follow();                               // what has been proven by now is not what is being done
    if (wasUnfinished && !machine.isUnfinished()) { // that was all of it
        machine.refresh();
        return done({});
    }
    const std::string toDo =
        machine.isUnfinished() ? std::string(toText(stepsOf(*plan())[plan()->current])) : std::string();
    const bool isDone = toDo.empty() || (!step.empty() && step != toDo); // or another one comes first
    const std::string before = m_impl->keeper.actForCaller();
    auto told = [this, isDone, toDo, before, done = std::move(done)](const Result<>& result) {
        if (!result)
            m_impl->keeper.actFor(before);
        if (result && !isDone && plan() && !plan()->abandoned)
            Q_EMIT acted(QStringLiteral("next"), QString::fromStdString(toDo));
        done(result);
    };
    if (step.empty())
        return machine.next(std::move(told));
    machine.nextOf(step, told);
}

const std::optional<PlanState>& MigrationDesk::plan() const
{
    return m_impl->machine.plan();
}

void MigrationDesk::rollBack(std::function<void(const Result<>&)> done)
{
    if (const auto may = mayBegin(); !may)
        return done(may);
    const auto& plan = m_impl->machine.plan();
    const auto step = plan ? stepToTakeBack(*plan) : std::nullopt;
    std::vector<LeftBehind> exceptions;
    if (m_impl->machine.isUnfinished() && actOf(stepsOf(*plan)[plan->current]) == Act::Waves)
        exceptions = leftBehind(*plan); // the waves go, and their step was not done
    const std::string before = m_impl->keeper.actForCaller();
    m_impl->machine.rollBack(
        [this, step, exceptions, before, done = std::move(done)](const Result<>& result) {
            if (!result)
                m_impl->keeper.actFor(before);
            else if (step)
                m_impl->keeper.noteAct({.at = {},
                                        .what = std::string(diary::rolledBack),
                                        .step = std::string(toText(*step)),
                                        .exceptions = exceptions});
            if (result && step)
                Q_EMIT acted(QStringLiteral("rollback"), QString::fromUtf8(toText(*step)));
            done(result);
        });
}

void MigrationDesk::rollBackWave(std::function<void(const Result<>&)> done)
{
    if (const auto may = mayBegin(); !may)
        return done(may);
    DiaryEntry entry{.at = {}, .what = std::string(diary::waveRolledBack)};
    const auto& plan = m_impl->machine.plan();
    if (const auto wave = plan ? waveToTakeBack(*plan) : std::nullopt) {
        entry.step = toText(stepsOf(*plan)[plan->current]);
        entry.detail = plan->waves[*wave].name;
    }
    const std::string before = m_impl->keeper.actForCaller();
    m_impl->machine.rollBackWave([this, entry, before, done = std::move(done)](const Result<>& result) {
        if (result)
            m_impl->keeper.noteAct(entry);
        else
            m_impl->keeper.actFor(before);
        if (result)
            Q_EMIT acted(QStringLiteral("rollback wave"), {});
        done(result);
    });
}

void MigrationDesk::whoIsSentBack(
    const std::function<void(const Result<std::vector<session::base::Serial>>&)>& done) const
{
    m_impl->machine.whoIsSentBack(done);
}

Result<> MigrationDesk::pause()
{
    const auto rests = m_impl->machine.pause();
    if (rests)
        m_impl->keeper.note(diary::paused, {}, {});
    return told(rests, "pause");
}

Result<> MigrationDesk::resume()
{
    const auto resumed = m_impl->machine.resume();
    if (resumed)
        m_impl->keeper.note(diary::resumed, {}, {});
    return told(resumed, "resume");
}

Result<> MigrationDesk::letWavesGoOn(bool byThemselves)
{
    const auto let = m_impl->machine.letWavesGoOn(byThemselves);
    if (let)
        m_impl->keeper.note(byThemselves ? diary::wavesByThemselves : diary::wavesByHand, {}, {});
    return told(let, byThemselves ? "waves by-themselves" : "waves by-hand");
}

/// A leave to go outside of the window is for somebody's own next change.
void MigrationDesk::goOnByItself()
{
    const auto window = m_impl->keeper.windowCondition();
    const bool isShut =
        window && (window->state != ConditionState::Holds || !window->overriddenBecause.empty());
    if (isShut || !mayBegin() || !m_impl->machine.isNextWaveDue())
        return;
    const std::string before = m_impl->keeper.actFor({});
    m_impl->machine.next([this, before](const Result<>& result) {
        if (result) {
            m_impl->failedToGoOn = 0;
            return;
        }
        m_impl->keeper.actFor(before);
        const std::string reason = "the next wave did not begin by itself: " + result.error().detail;
        session::base::log(session::base::LogLevel::Warning, reason);
        if (++m_impl->failedToGoOn < triesToGoOn)
            return;
        m_impl->failedToGoOn = 0; // somebody has to look
        if (const auto stopped = m_impl->machine.stop(StopCause::NotBegun, reason); stopped)
            Q_EMIT statusChanged();
    });
}

Result<> MigrationDesk::overrideCondition(const std::string& condition, const std::string& reason,
                                          Direction direction)
{
    const std::string words = "override " + condition + " reason " + config::quoted(reason) +
                              (direction == Direction::Back ? " direction back" : "");
    if (condition != windowCondition) {
        const auto overridden = m_impl->machine.overrideCondition(condition, reason, direction);
        if (overridden)
            m_impl->keeper.note(diary::overridden, m_impl->machine.plan()->overrides.back().step,
                                overriddenLine(condition, reason));
        return told(overridden, words);
    }
    return told(m_impl->keeper.giveLeave(reason), words);
}

bool MigrationDesk::isWorkingOut() const
{
    return m_impl->machine.isPredicting();
}

Result<> MigrationDesk::told(Result<> result, const std::string& words)
{
    if (result) {
        Q_EMIT statusChanged();
        Q_EMIT acted(QString::fromStdString(words), {});
    }
    return result;
}

Result<> MigrationDesk::setWindow(std::optional<MaintenanceWindow> window, const std::string& reason)
{
    const std::string when =
        window ? session::base::toRfc3339(window->from) + ' ' + session::base::toRfc3339(window->to) : "none";
    return told(m_impl->keeper.setWindow(window, reason),
                "window " + when + (reason.empty() ? "" : " reason " + config::quoted(reason)));
}

const std::vector<PlanPassport>& MigrationDesk::plans() const
{
    return m_impl->keeper.shelf().passports();
}

Result<> MigrationDesk::holdPlan()
{
    return told(m_impl->keeper.hold(), "hold");
}

Result<> MigrationDesk::continuePlan(int number)
{
    return told(m_impl->keeper.continueWith(number), "continue " + std::to_string(number));
}

Result<> MigrationDesk::deletePlan(int number)
{
    return told(m_impl->keeper.remove(number), "delete " + std::to_string(number));
}

Result<QJsonObject> MigrationDesk::report(std::optional<int> number) const
{
    const PlanShelf& shelf = m_impl->keeper.shelf();
    const PlanPassport* passport = number ? shelf.find(*number) : shelf.running();
    if (!passport)
        return failure(ErrorCode::NotFound, number ? "there is no plan " + std::to_string(*number)
                                                   : "no workflow has been started");
    const auto plan = m_impl->keeper.planOf(passport->number);
    if (!plan)
        return std::unexpected(plan.error());
    return reportOf({.passport = *passport,
                     .plan = *plan,
                     .acts = m_impl->outcomes.acts(),
                     .now = m_impl->keeper.fingerprints(),
                     .manager = m_impl->lifecycle.running().manager.address,
                     .madeBy = lifecycle::ownerName(m_impl->lifecycle.workPool().client()),
                     .madeAt = m_impl->world.now()});
}

const OutcomeDesk& MigrationDesk::outcomes() const
{
    return m_impl->outcomes;
}

const std::optional<Predictions>& MigrationDesk::prediction() const
{
    return m_impl->machine.prediction();
}

} // namespace models::workflows
