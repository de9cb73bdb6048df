#include "views/wizard/footer_content.h"

#include "models/text/detail_wording.h"
#include "models/text/wording.h"
#include "models/workflows/plans/plan_state.h"
#include "views/wizard/row_words.h"

#include <algorithm>

namespace views::wizard {

using models::workflows::Act;
using models::workflows::Condition;
using models::workflows::ConditionState;
using models::workflows::MigrationDesk;
using models::workflows::MigrationStatus;
using models::workflows::StepState;
using models::workflows::StepStatus;
using models::workflows::Wave;
using models::workflows::WorkflowKind;

namespace {

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

QString rollBackText(const MigrationStatus& status, std::size_t sent)
{
    QString text = models::text::stepInverse(status.takesBack);
    if (sent != 0)
        text +=
            QLatin1Char(' ') +
            RowWords::tr("%n device(s) of the waves so far are sent their old settings.", nullptr, int(sent));
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
        content.pause.text = status->isStopped() ? RowWords::tr("Resume") : RowWords::tr("Pause");
    content.next = nextOf(*step, *status);
    content.sentence = lockReason(*step);
    if (step->state == StepState::Failed && content.sentence.isEmpty())
        content.sentence = RowWords::tr("It failed: %1").arg(models::text::detailText(step->summary));
    return content;
}

} // namespace views::wizard
