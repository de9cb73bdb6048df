#include "views/main_window/frame/page_trail.h"

#include "views/main_window/main_window.h"
#include "views/theme/icons.h"
#include "views/theme/proxy_style.h"

#include <QAction>
#include <QPushButton>

namespace views::main_window {

PageTrail::PageTrail(MainWindow& window, QAction* back)
    : QObject(&window),
      m_window(window),
      m_back(back),
      m_button(new QPushButton(&window))
{
    m_button->setObjectName(QStringLiteral("pageTrail.back"));
    m_button->setAutoDefault(false);
    m_button->setIcon(theme::icon(QStringLiteral("arrow_back")));
    theme::setVariant(m_button, theme::ButtonVariant::Quiet);
    connect(m_button, &QPushButton::clicked, m_back, &QAction::trigger);
    connect(m_back, &QAction::triggered, this, &PageTrail::goBack);
    connect(&window, &MainWindow::filterShown, this, &PageTrail::pageShown);
    show();
}

QWidget* PageTrail::button() const
{
    return m_button;
}

void PageTrail::follow(const Page* page)
{
    connect(page, &Page::pageWanted, this, [this, page](const QString& to) { linkFollowed(*page, to); });
}

void PageTrail::linkFollowed(const Page& from, const QString& to)
{
    if (to == from.pageId() || m_window.currentPageId() != to)
        return;
    m_from = from.pageId();
    m_fromTitle = from.title();
    m_to = to;
    show();
}

/// By the rail or a menu he has gone his own way.
void PageTrail::pageShown()
{
    if (m_from.isEmpty() || m_window.currentPageId() == m_to)
        return;
    m_from.clear();
    show();
}

void PageTrail::show()
{
    const bool isThere = !m_from.isEmpty();
    m_back->setEnabled(isThere);
    m_button->setVisible(isThere);
    if (!isThere)
        return;
    m_button->setText(m_fromTitle);
    m_button->setAccessibleName(tr("Back to %1").arg(m_fromTitle));
    m_button->setToolTip(
        tr("Back to %1 (%2)").arg(m_fromTitle, m_back->shortcut().toString(QKeySequence::NativeText)));
}

void PageTrail::goBack()
{
    if (m_from.isEmpty())
        return;
    const bool hadFocus = m_window.focusWidget() == m_button;
    const QString to = m_from;
    m_window.showPage(to);
    if (auto* page = m_window.findChild<Page*>(QStringLiteral("page.") + to); page && hadFocus)
        page->setFocus(Qt::OtherFocusReason); // the button is gone
}

} // namespace views::main_window
