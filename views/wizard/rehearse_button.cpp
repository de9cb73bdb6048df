#include "views/wizard/rehearse_button.h"

#include "views/theme/tokens.h"
#include "views/widgets/text_label.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace views::wizard {

RehearseButton::RehearseButton(QWidget* parent)
    : QWidget(parent),
      m_button(new QPushButton(tr("Re&hearse…"), this)),
      m_obstacle(
          new widgets::TextLabel({.role = theme::TextRole::Small, .ink = widgets::Ink::Tertiary}, this))
{
    m_button->setObjectName(QStringLiteral("migrationRehearse"));
    m_button->setAccessibleName(tr("Rehearse"));
    m_obstacle->setObjectName(QStringLiteral("migrationRehearseObstacle"));
    m_obstacle->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::space::tiny);
    layout->addWidget(m_button);
    layout->addWidget(m_obstacle);
    connect(m_button, &QPushButton::clicked, this, &RehearseButton::wanted);
}

void RehearseButton::setObstacle(const QString& obstacle)
{
    m_button->setEnabled(obstacle.isEmpty());
    m_button->setToolTip(obstacle.isEmpty() ? tr("Play this plan with simulated devices first") : obstacle);
    m_button->setAccessibleDescription(m_button->toolTip());
    m_obstacle->setText(obstacle);
    m_obstacle->setVisible(!obstacle.isEmpty());
}

} // namespace views::wizard
