#include "views/wizard/migration_rows.h"

#include "models/text/detail_wording.h"
#include "models/text/numbers.h"
#include "models/text/wording.h"
#include "models/workflows/migration_actions.h"
#include "models/workflows/plans/plan_state.h"
#include "models/workflows/wave_progress.h"
#include "views/wizard/row_words.h"

#include <algorithm>
#include <array>

namespace views::wizard {

using models::text::counted;
using models::workflows::Act;
using models::workflows::Condition;
using models::workflows::ConditionState;
using models::workflows::MigrationDesk;
using models::workflows::MigrationStatus;
using models::workflows::StepState;
using models::workflows::StepStatus;
using models::workflows::Wave;
using models::workflows::WorkflowKind;
using widgets::Outcome;

namespace {

constexpr std::array workflowOrder{WorkflowKind::ServerSide, WorkflowKind::RollOut, WorkflowKind::Enforce};

Outcome outcomeOf(StepState state)
{
    if (state == StepState::Done)
        return Outcome::Good;
    if (state == StepState::Running)
        return Outcome::Running;
    return state == StepState::Failed ? Outcome::Bad : Outcome::Open;
}

QString progressText(const MigrationDesk& desk)
{
    const auto progress = desk.progress();
    return RowWords::tr("%1 of %2 custom").arg(counted(progress.custom), counted(progress.devices));
}

bool canStart(WorkflowKind kind, const MigrationDesk& desk)
{
    return kind == WorkflowKind::ServerSide || kind == WorkflowKind::AddDevice ||
           desk.isDone(WorkflowKind::ServerSide);
}

/// Devices of all waves that have proven what the waves bring.
QString wavesText(const MigrationStatus& status)
{
    int done = 0;
    int total = 0;
    for (const Wave& wave : status.waves) {
        const auto counts = models::workflows::countsOf(wave);
        done += counts.done;
        total += counts.total;
    }
    return RowWords::tr("%1 of %2 re-authenticated").arg(counted(done), counted(total));
}

QString subtitleOf(const StepStatus& step, const MigrationStatus& status, const MigrationDesk& desk)
{
    switch (step.state) {
    case StepState::Done:
        return RowWords::tr("Done");
    case StepState::Failed:
        return models::text::detailText(step.summary);
    case StepState::Locked:
        return {};
    case StepState::Ready:
    case StepState::Running:
        break;
    }
    if (step.act == Act::Waves)
        return status.kind == WorkflowKind::RollOut ? progressText(desk) : wavesText(status);
    if (step.state == StepState::Running)
        return step.awaitsEvidence && !step.conditions.empty()
                   ? RowWords::tr("%1 back").arg(models::text::measuredText(step.conditions.front().measured))
                   : RowWords::tr("Under way");
    const auto open = std::ranges::count_if(
        step.conditions, [](const Condition& one) { return one.state != ConditionState::Holds; });
    if (open == 0)
        return RowWords::tr("Ready");
    return open == 1 ? RowWords::tr("One condition open") : RowWords::tr("%1 conditions open").arg(open);
}

QString hintOf(std::string_view step)
{
    return models::text::stepTitle(step) + QLatin1Char('\n') + models::text::stepPurpose(step);
}

/// A workflow that is not under way.
struct Resting
{
    WorkflowKind kind;
    bool isShown = false;
    std::vector<models::workflows::Step> steps = models::workflows::stepsOf(kind);
};

/// By its result alone.
void addResting(const Resting& resting, const MigrationDesk& desk, std::vector<widgets::StepRow>& rows)
{
    const WorkflowKind kind = resting.kind;
    const bool isDone = desk.isDone(kind);
    const bool isPartly = kind == WorkflowKind::RollOut && !isDone && desk.progress().custom > 0;
    for (const auto step : resting.steps) {
        const std::string_view id = models::workflows::toText(step);
        const bool isFirst = step == resting.steps.front();
        const bool isWaves = models::workflows::actOf(step) == Act::Waves;
        widgets::StepRow row;
        row.id = QString::fromUtf8(id.data(), qsizetype(id.size()));
        row.title = models::text::stepTitle(id);
        row.toolTip = hintOf(id);
        row.outcome = isDone || (isPartly && !isWaves) ? Outcome::Good : Outcome::Open;
        row.isCurrent = resting.isShown && isFirst;
        row.isChoosable = mayChoose(desk) && canStart(kind, desk) && !isOtherChange(kind);
        row.isLocked = row.outcome != Outcome::Good && !row.isCurrent && !isPartly;
        if (row.outcome == Outcome::Good)
            row.subtitle = RowWords::tr("Done");
        else if (isPartly)
            row.subtitle = progressText(desk);
        else if (row.isCurrent)
            row.subtitle = RowWords::tr("Not started");
        rows.push_back(row);
    }
}

void addStarted(const MigrationStatus& status, const MigrationDesk& desk, std::vector<widgets::StepRow>& rows)
{
    for (std::size_t i = 0; i < status.steps.size(); ++i) {
        const StepStatus& step = status.steps[i];
        rows.push_back({.id = QString::fromUtf8(step.id),
                        .outcome = outcomeOf(step.state),
                        .title = models::text::stepTitle(step.id),
                        .subtitle = subtitleOf(step, status, desk),
                        .toolTip = hintOf(step.id),
                        .isLocked = step.state == StepState::Locked,
                        .isCurrent = i == status.current});
    }
}

} // namespace

bool isBusy(const StepStatus& step)
{
    return step.state == StepState::Running && !step.awaitsEvidence && step.act != Act::Waves;
}

bool isStarted(const MigrationDesk& desk)
{
    const auto& plan = desk.plan();
    return plan && plan->current < models::workflows::stepsOf(*plan).size();
}

bool mayChoose(const MigrationDesk& desk)
{
    return !isStarted(desk) || models::workflows::isUntouched(*desk.plan());
}

MaybeWorkflow shownWorkflow(const MigrationDesk& desk, MaybeWorkflow chosen)
{
    if (isStarted(desk))
        return desk.status()->kind;
    if (chosen && canStart(*chosen, desk))
        return chosen;
    if (desk.isDone(WorkflowKind::Enforce))
        return std::nullopt;
    for (const WorkflowKind kind : workflowOrder) {
        if (!desk.isDone(kind) && !(kind == WorkflowKind::RollOut && desk.isRolledOut()))
            return kind;
    }
    return std::nullopt;
}

bool isOtherChange(MaybeWorkflow kind)
{
    return kind && std::ranges::find(workflowOrder, *kind) == workflowOrder.end();
}

QString otherChangeProblem(const MigrationDesk& desk)
{
    return desk.isDone(WorkflowKind::ServerSide)
               ? QString()
               : RowWords::tr("First, custom server communication has to run.");
}

MaybeWorkflow workflowOf(const QString& step)
{
    for (const WorkflowKind kind : workflowOrder) {
        const auto& ids = models::workflows::stepIds(kind);
        if (std::ranges::find(ids, step.toStdString()) != ids.end())
            return kind;
    }
    return std::nullopt;
}

std::vector<widgets::StepRow> stepRows(const MigrationDesk& desk, MaybeWorkflow shown,
                                       const std::vector<models::workflows::Step>& planned)
{
    std::vector<widgets::StepRow> rows;
    if (isOtherChange(shown)) {
        if (isStarted(desk))
            addStarted(*desk.status(), desk, rows);
        else
            addResting({.kind = *shown, .isShown = true, .steps = planned}, desk, rows);
        return rows;
    }
    for (const WorkflowKind kind : workflowOrder) {
        if (isStarted(desk) && kind == shown)
            addStarted(*desk.status(), desk, rows);
        else
            addResting({.kind = kind, .isShown = kind == shown}, desk, rows);
    }
    return rows;
}

const StepStatus* currentStep(const MigrationStatus& status)
{
    return status.current < status.steps.size() ? &status.steps[status.current] : nullptr;
}

} // namespace views::wizard
