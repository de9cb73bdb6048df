#include "views/wizard/other_changes.h"

#include "models/text/wording.h"
#include "models/workflows/plans/plan_state.h"
#include "views/theme/icons.h"

#include <QMenu>

namespace views::wizard {

using models::workflows::WorkflowKind;

OtherChanges::OtherChanges(QWidget* parent) : QPushButton(tr("&Other changes…"), parent)
{
    setObjectName(QStringLiteral("migrationOther"));
    setAccessibleName(tr("Other changes"));
    setIcon(theme::icon(QStringLiteral("swap_horiz")));
    setAutoDefault(false);
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("migrationOther.menu"));
    for (const WorkflowKind kind :
         {WorkflowKind::AddDevice, WorkflowKind::ServerCertificate, WorkflowKind::ClientCertificate,
          WorkflowKind::Authority, WorkflowKind::Wildfire, WorkflowKind::HaPair}) {
        const auto id = models::workflows::toText(kind);
        QAction* action = menu->addAction(models::text::workflowTitle(id) + QStringLiteral("…"));
        action->setObjectName(QStringLiteral("migrationOther.") +
                              QString::fromUtf8(id.data(), qsizetype(id.size())));
        connect(action, &QAction::triggered, this, [this, kind] { Q_EMIT wanted(kind); });
        if (kind != WorkflowKind::AddDevice)
            m_later << action;
    }
    m_problem = new QAction(menu);
    m_problem->setObjectName(QStringLiteral("migrationOtherProblem"));
    m_problem->setIcon(theme::icon(QStringLiteral("info")));
    m_problem->setEnabled(false);
    menu->insertAction(m_later.constFirst(), m_problem);
    setMenu(menu);
}

void OtherChanges::setProblem(const QString& problem)
{
    for (QAction* action : m_later)
        action->setEnabled(problem.isEmpty());
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

} // namespace views::wizard
