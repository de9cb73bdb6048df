#include "views/widgets/action_button.h"

#include <QAction>

namespace views::widgets {

ActionButton::ActionButton(QAction* action, QWidget* parent) : QPushButton(parent), m_action(action)
{
    setObjectName(action->objectName() + QStringLiteral(".button"));
    setCheckable(action->isCheckable());
    setAutoDefault(false);
    connect(action, &QAction::changed, this, &ActionButton::follow);
    connect(this, &QPushButton::clicked, action, &QAction::trigger);
    if (action->menu())
        setMenu(action->menu());
    follow();
}

void ActionButton::setPlace(const QString& name, const QString& words)
{
    setObjectName(name + QLatin1Char('.') + m_action->objectName() + QStringLiteral(".button"));
    m_place = words;
    follow();
}

void ActionButton::follow()
{
    const QString words = m_action->iconText(); // without mnemonic, and shorter where the action says so
    setText(words);
    setAccessibleName(m_place.isEmpty() ? words : m_place + QStringLiteral(": ") + words);
    setToolTip(m_action->toolTip());
    setStatusTip(m_action->statusTip());
    setIcon(m_action->icon());
    setEnabled(m_action->isEnabled());
    setVisible(m_action->isVisible());
    setChecked(m_action->isChecked());
}

} // namespace views::widgets
