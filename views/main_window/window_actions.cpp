#include "views/main_window/window_actions.h"

#include "views/theme/icons.h"

#include <QAction>
#include <QActionGroup>
#include <QMainWindow>
#include <QMenu>

namespace views::main_window {

Menu menuOf(Section section)
{
    switch (section) {
    case Section::Fleet:
        return Menu::Fleet;
    case Section::Trust:
        return Menu::Trust;
    case Section::Change:
        return Menu::Change;
    case Section::Top:
    case Section::Bottom:
        break;
    }
    return Menu::Edit;
}

WindowActions::WindowActions(QMainWindow* window)
    : QObject(window),
      m_window(window),
      m_aboveThose(new QAction(this)),
      m_pages(new QActionGroup(this)),
      m_themes(new QActionGroup(this)),
      m_densities(new QActionGroup(this)),
      m_languages(new QActionGroup(this))
{
    m_aboveThose->setSeparator(true);
    makeMenus();
    fillFileMenu();
    fillEditMenu();
    fillViewMenu();
    fillChangeMenu();
    fillHelpMenu();
}

QAction* WindowActions::make(const Spec& spec)
{
    auto* action = new QAction(spec.text, this);
    action->setObjectName(QStringLiteral("action.") + QLatin1String(spec.name));
    action->setStatusTip(spec.tip);
    action->setToolTip(spec.tip);
    action->setCheckable(spec.isCheckable);
    action->setShortcuts(spec.shortcuts);
    if (spec.icon != nullptr)
        action->setIcon(theme::icon(QLatin1String(spec.icon)));
    return action;
}

void WindowActions::setLanguage(const QString& code)
{
    for (QAction* action : m_languages->actions())
        action->setChecked(action->data().toString() == code);
}

void WindowActions::offer(Menu menu, const QList<QAction*>& actions)
{
    for (const auto& [name, each] : m_menus) {
        for (QAction* action : m_ofPage)
            each->removeAction(action);
        each->removeAction(m_aboveThose);
    }
    m_ofPage = actions;
    if (!actions.isEmpty())
        m_menus[menu]->addAction(m_aboveThose); // which shows none at the very top
    m_menus[menu]->addActions(actions);
    for (const auto& [name, each] : m_menus)
        each->menuAction()->setEnabled(!each->isEmpty());
}

void WindowActions::leadTo(Section section, QAction* page)
{
    QMenu* menu = m_menus[menuOf(section)];
    const bool isOnesOwn =
        menu == m_menus[Menu::Fleet] || menu == m_menus[Menu::Trust] || menu == m_menus[Menu::Change];
    if (!isOnesOwn)
        return;
    menu->insertAction(menu->actions().contains(m_aboveThose) ? m_aboveThose : nullptr, page);
    menu->menuAction()->setEnabled(true);
}

QAction* WindowActions::addPage(const Page& page)
{
    const QByteArray name = "goTo." + page.pageId().toLatin1();
    QAction* action =
        make({name.constData(), page.title(), tr("Go to %1").arg(page.title()), nullptr, {}, true});
    action->setIcon(theme::icon(page.iconName()));
    action->setData(page.pageId());
    if (const auto number = m_pages->actions().size() + 1; number <= 9)
        action->setShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_0 + number)));
    m_pages->addAction(action);
    m_goTo->addAction(action);
    leadTo(page.section(), action);
    connect(action, &QAction::triggered, this, [this, id = page.pageId()] { Q_EMIT pageChosen(id); });
    return action;
}

void WindowActions::setThemeChoice(theme::ThemeChoice choice)
{
    m_themes->actions().at(int(choice))->setChecked(true);
}

void WindowActions::setDensity(widgets::Density density)
{
    m_densities->actions().at(int(density))->setChecked(true);
}

} // namespace views::main_window
