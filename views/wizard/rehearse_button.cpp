#include "views/wizard/rehearse_button.h"

#include "views/theme/icons.h"

namespace views::wizard {

RehearseButton::RehearseButton(QWidget* parent) : QPushButton(tr("Re&hearse…"), parent)
{
    setObjectName(QStringLiteral("migrationRehearse"));
    setAccessibleName(tr("Rehearse"));
    setIcon(theme::icon(QStringLiteral("play_arrow")));
    setAutoDefault(false);
}

void RehearseButton::setObstacle(const QString& obstacle)
{
    setEnabled(obstacle.isEmpty());
    setToolTip(obstacle.isEmpty() ? tr("Play this plan with simulated devices first") : obstacle);
    setStatusTip(toolTip());
    setAccessibleDescription(toolTip());
}

} // namespace views::wizard
