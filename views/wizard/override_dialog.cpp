#include "views/wizard/override_dialog.h"

#include "models/text/detail_wording.h"
#include "models/text/wording.h"
#include "models/workflows/plans/patient_override.h"
#include "models/workflows/plans/plan_limits.h"
#include "views/dialogs/forms/fields.h"
#include "views/widgets/text_label.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QPointer>
#include <QVBoxLayout>

namespace views::wizard {

namespace {

QString obstacleOf(const models::workflows::Condition& condition)
{
    QString words = models::text::conditionObstacle(condition.id, qsizetype(condition.devices.size()));
    if (!words.isEmpty())
        words[0] = words.at(0).toUpper();
    return words;
}

} // namespace

OverrideDialog::OverrideDialog(models::workflows::MigrationDesk& desk,
                               const models::workflows::Condition& condition, QWidget* parent)
    : FormDialog({.name = QStringLiteral("overrideDialog"),
                  .title = tr("Override: %1").arg(models::text::conditionSentence(condition.id)),
                  .subtitle = tr("The step may then be done although this does not hold. The reason is kept "
                                 "with the plan and in the event log."),
                  .accept = tr("Override")},
                 parent),
      m_desk(desk),
      m_condition(condition.id),
      m_reason(dialogs::named(new QLineEdit(this), "overrideReason", tr("Reason")))
{
    auto* obstacle = new widgets::TextLabel(obstacleOf(condition), {}, this);
    obstacle->setObjectName(QStringLiteral("overrideObstacle"));
    obstacle->setWordWrap(true);
    body()->addWidget(obstacle);
    m_reason->setMaxLength(int(models::workflows::longestReason));
    m_reason->setPlaceholderText(tr("Who has agreed, and why it is right"));
    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Reason"), m_reason);
    body()->addLayout(form);
    connect(m_reason, &QLineEdit::textChanged, this, &OverrideDialog::check);
    m_reason->setFocus();
    check();
}

void OverrideDialog::check()
{
    setObstacle(models::workflows::checkedReason(m_reason->text().toStdString()) ? QString()
                                                                                 : tr("A reason is needed."));
}

void OverrideDialog::send()
{
    setBusy(tr("Waiting until the effect of the step is known…"));
    models::workflows::overrideWhenKnown(
        m_desk,
        {.condition = m_condition, .reason = m_reason->text().toStdString(), .direction = m_direction},
        [dialog = QPointer(this)](const session::base::Result<>& done) {
            if (!dialog)
                return;
            dialog->setBusy(QString());
            if (!done)
                return dialog->showProblem(models::text::detailText(done.error()));
            dialog->accept();
        });
}

} // namespace views::wizard
