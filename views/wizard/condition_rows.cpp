#include "views/wizard/condition_rows.h"

#include "models/text/detail_wording.h"
#include "models/text/numbers.h"
#include "models/text/wording.h"
#include "models/workflows/plans/plan_state.h"
#include "views/wizard/row_words.h"

namespace views::wizard {

using models::text::counted;
using models::workflows::Condition;
using models::workflows::ConditionState;
using models::workflows::MigrationDesk;
using models::workflows::StepStatus;
using widgets::Outcome;

namespace {

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

} // namespace

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

} // namespace views::wizard
