#include "views/wizard/migration_rows.h"

#include "models/text/detail_wording.h"
#include "models/text/numbers.h"
#include "models/text/wording.h"
#include "models/workflows/migration_actions.h"
#include "models/workflows/plans/plan_state.h"
#include "models/workflows/wave_progress.h"

#include <QCoreApplication>

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

struct RowWords
{
    Q_DECLARE_TR_FUNCTIONS(RowWords)
};

Outcome outcomeOf(const Condition& condition)
{
    if (!condition.overriddenBecause.empty())
        return Outcome::Overridden;
    switch (condition.state) {
    case ConditionState::Holds:
        return Outcome::Good;
    case ConditionState::Waiting:
        return Outcome::Running;
    case ConditionState::Open:
        break;
    }
    return Outcome::Bad;
}

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

/// Why the button is shut, "" when it is open.
QString lockReason(const StepStatus& step)
{
    if (isBusy(step))
        return RowWords::tr("Under way…");
    QStringList obstacles;
    bool isWaiting = true;
    for (const Condition& condition : step.conditions) {
        if (condition.state == ConditionState::Holds)
            continue;
        isWaiting = isWaiting && condition.state == ConditionState::Waiting;
        obstacles << models::text::conditionObstacle(condition.id, qsizetype(condition.devices.size()));
    }
    if (obstacles.isEmpty())
        return {};
    return isWaiting ? RowWords::tr("Waiting: %1").arg(obstacles.constFirst())
                     : RowWords::tr("Next is locked: %1").arg(obstacles.join(QStringLiteral(", ")));
}

QString sentenceOf(const Condition& condition)
{
    QString sentence = models::text::conditionSentence(condition.id);
    if (condition.overriddenBecause.empty())
        return sentence;
    return sentence + QLatin1Char('\n') +
           RowWords::tr("Overridden: %1").arg(QString::fromUtf8(condition.overriddenBecause));
}

/// How long the window has to go stands beside the steps.
QString measuredOf(const Condition& condition)
{
    return condition.id == models::workflows::windowCondition
               ? QString()
               : models::text::measuredText(condition.measured);
}

FooterButton nextOf(const StepStatus& step, const MigrationStatus& status)
{
    FooterButton next{.text = RowWords::tr("Next: %1").arg(models::text::stepTitle(step.id)),
                      .isEnabled = step.state != StepState::Running && lockReason(step).isEmpty()};
    if (step.act != Act::Waves)
        return next;
    const auto waits = std::ranges::find(status.waves, StepState::Locked, &Wave::state);
    next.text = waits == status.waves.end() ? RowWords::tr("Start next wave")
                                            : RowWords::tr("Start wave %1: %2")
                                                  .arg(waits - status.waves.begin())
                                                  .arg(models::text::waveName(waits->name));
    return next;
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

std::vector<widgets::ConditionRow> conditionRows(const StepStatus& step)
{
    std::vector<widgets::ConditionRow> rows;
    for (const Condition& condition : step.conditions) {
        const bool isOpen = condition.state != ConditionState::Holds;
        const bool isUnknown = condition.state == ConditionState::Waiting && condition.devices.empty();
        const auto devices = condition.devices.size();
        rows.push_back(
            {.id = QString::fromUtf8(condition.id),
             .outcome = outcomeOf(condition),
             .sentence = sentenceOf(condition),
             .measured = measuredOf(condition),
             .link = devices == 0 ? QString() : RowWords::tr("Show %1").arg(counted(devices)),
             .action = isOpen && condition.isSoft && !isUnknown ? RowWords::tr("Override…") : QString()});
    }
    return rows;
}

std::vector<widgets::ConditionRow> endRows(const MigrationDesk& desk)
{
    const auto progress = desk.progress();
    std::vector<widgets::ConditionRow> rows{
        {.id = QStringLiteral("all-custom"),
         .outcome = progress.left() == 0 ? Outcome::Good : Outcome::Warning,
         .sentence = models::text::conditionSentence("all-custom"),
         .measured = RowWords::tr("%1 of %2").arg(counted(progress.custom), counted(progress.devices)),
         .link = progress.left() == 0 ? QString() : RowWords::tr("Show %1").arg(counted(progress.left()))}};
    if (const auto status = desk.status(); status && status->finished && !status->abandoned)
        rows.push_back(
            {.id = finishedRowId(),
             .outcome = Outcome::Good,
             .sentence = RowWords::tr("Finished: %1")
                             .arg(models::text::workflowTitle(models::workflows::toText(status->kind))),
             .measured = {},
             .link = status->plan > 0 ? RowWords::tr("Save report…") : QString()});
    return rows;
}

const StepStatus* currentStep(const MigrationStatus& status)
{
    return status.current < status.steps.size() ? &status.steps[status.current] : nullptr;
}

QString startText(WorkflowKind kind, const std::vector<models::workflows::Step>& steps,
                  const MigrationDesk& desk)
{
    if (kind == WorkflowKind::Authority) // its first step says little of the way
        return RowWords::tr("Both CAs are trusted everywhere first; then certificates move to the new one in "
                            "waves; the old CA goes when the last device has moved.");
    const QString purpose = models::text::stepPurpose(models::workflows::toText(steps.front()));
    const int left = desk.progress().left();
    if (kind == WorkflowKind::ServerSide || isOtherChange(kind) || desk.progress().custom == 0 || left == 0)
        return purpose;
    return purpose + QLatin1Char(' ') +
           RowWords::tr("%n device(s) have no custom certificate yet.", nullptr, left);
}

QString rollBackText(const MigrationStatus& status)
{
    QString text = models::text::stepInverse(status.takesBack);
    if (status.sentBack != 0)
        text +=
            QLatin1Char(' ') + RowWords::tr("%n device(s) of the waves so far are sent their old settings.",
                                            nullptr, int(status.sentBack));
    if (!status.waveBack.empty())
        text += QStringLiteral("\n\n") +
                RowWords::tr("Wave %1 alone: its devices are sent their old settings, the templates stay, "
                             "and no further wave starts until you resume.")
                    .arg(models::text::waveName(status.waveBack));
    return text;
}

FooterContent footerOf(const MigrationDesk& desk, MaybeWorkflow shown)
{
    FooterContent content;
    if (const auto error = desk.savedPlanError()) {
        content.back.text = RowWords::tr("Start anew…");
        content.sentence =
            RowWords::tr("The saved migration can't be read: %1").arg(models::text::detailText(*error));
        return content;
    }
    const auto status = desk.status();
    if (status && !status->takesBack.empty())
        content.back.text = RowWords::tr("Roll back…");
    const StepStatus* step = isStarted(desk) ? currentStep(*status) : nullptr;
    if (!step) {
        if (isOtherChange(shown))
            content.back.text = RowWords::tr("Back");
        if (shown)
            content.next.text =
                RowWords::tr("Start: %1").arg(models::text::workflowTitle(models::workflows::toText(*shown)));
        return content;
    }
    if (content.back.text.isEmpty())
        content.back.text = RowWords::tr("Back");
    content.back.isEnabled = !isBusy(*step);
    if (step->act == Act::Waves)
        content.pause.text = status->stopped ? RowWords::tr("Resume") : RowWords::tr("Pause");
    content.next = nextOf(*step, *status);
    content.sentence = lockReason(*step);
    if (step->state == StepState::Failed && content.sentence.isEmpty())
        content.sentence = RowWords::tr("It failed: %1").arg(models::text::detailText(step->summary));
    return content;
}

} // namespace views::wizard
