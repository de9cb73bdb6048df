#include "views/widgets/action_button.h"

#include "views/widgets/mnemonic.h"

#include <QAction>
#include <QEvent>

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

void ActionButton::setWordless(bool isWordless)
{
    if (isWordless == m_isWordless)
        return;
    m_isWordless = isWordless;
    follow();
}

void ActionButton::changeEvent(QEvent* event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        follow();
}

void ActionButton::follow()
{
    // Shorter where the action says so. What Qt makes of its text keeps the brackets of a mnemonic behind it.
    const bool isBehind = m_action->text().contains(QLatin1String("(&"));
    const QString words = isBehind ? withoutMnemonic(m_action->text()) : m_action->iconText();
    setIcon(m_action->icon());
    setText(words);
    ensurePolished();
    m_wordyWidth = sizeHint().width();
    if (m_isWordless && !m_action->icon().isNull())
        setText(QString());
    setAccessibleName(m_place.isEmpty() ? words : m_place + QStringLiteral(": ") + words);
    const QString keys = m_action->shortcut().toString(QKeySequence::NativeText);
    setToolTip(keys.isEmpty() ? m_action->toolTip()
                              : QStringLiteral("%1 (%2)").arg(m_action->toolTip(), keys));
    setStatusTip(m_action->statusTip());
    setEnabled(m_action->isEnabled());
    setVisible(m_action->isVisible());
    setChecked(m_action->isChecked());
}

} // namespace views::widgets
