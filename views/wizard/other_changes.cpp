#include "views/wizard/other_changes.h"

#include "models/text/wording.h"
#include "models/workflows/plans/plan_state.h"
#include "views/theme/tokens.h"
#include "views/widgets/text_label.h"

#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace views::wizard {

using models::workflows::WorkflowKind;

OtherChanges::OtherChanges(QWidget* parent)
    : QWidget(parent),
      m_button(new QPushButton(tr("&Other changes…"), this)),
      m_problem(new widgets::TextLabel({.role = theme::TextRole::Small, .ink = widgets::Ink::Tertiary}, this))
{
    m_button->setObjectName(QStringLiteral("migrationOther"));
    m_button->setAccessibleName(tr("Other changes"));
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
    m_button->setMenu(menu);
    m_problem->setObjectName(QStringLiteral("migrationOtherProblem"));
    m_problem->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::space::tiny);
    layout->addWidget(m_button);
    layout->addWidget(m_problem);
}

void OtherChanges::setProblem(const QString& problem)
{
    for (QAction* action : m_later)
        action->setEnabled(problem.isEmpty());
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

} // namespace views::wizard
