#include "views/main_window/keys/window_keys.h"

#include "views/main_window/frame/commit_bar.h"
#include "views/main_window/frame/content_area.h"
#include "views/main_window/frame/fleet_strip.h"
#include "views/main_window/frame/inspector_panel.h"
#include "views/main_window/frame/page_header.h"
#include "views/main_window/frame/rail.h"
#include "views/main_window/frame/status_strip.h"
#include "views/main_window/keys/region_ring.h"
#include "views/main_window/keys/shortcuts_dialog.h"
#include "views/main_window/main_window.h"
#include "views/widgets/mnemonic.h"
#include "views/widgets/mnemonics.h"

#include <QEvent>
#include <QMenu>
#include <QMenuBar>
#include <QStackedWidget>

namespace views::main_window {

WindowKeys::WindowKeys(MainWindow& window) : QObject(&window), m_window(window)
{
    makeRing();
    for (const QAction* action : m_window.menuBar()->actions())
        m_shortcuts.reserve(QKeySequence::mnemonic(action->text()), widgets::withoutMnemonic(action->text()));
    m_shortcuts.reserve(QKeySequence(Qt::Key_F1), tr("Help"));
    for (const auto key : {Qt::Key_Tab, Qt::Key_Backtab, Qt::Key_Space, Qt::Key_Up, Qt::Key_Down,
                           Qt::Key_Left, Qt::Key_Right, Qt::Key_Delete, Qt::Key_Backspace})
        m_shortcuts.reserve(QKeySequence(key), tr("what has the keyboard"));
    fillBook();
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &WindowKeys::fillBook);
    connect(&window, &MainWindow::filterShown, this, [this] {
        if (m_page != m_window.currentPageId()) // it may have made itself just now
            m_soon.start();
    });
    new widgets::Mnemonics(this);
    connect(&window, &MainWindow::saving, this,
            [this](QSettings& settings) { m_shortcuts.saveTo(settings); });
    connect(&window, &MainWindow::restoring, this,
            [this](const QSettings& settings) { m_shortcuts.restoreFrom(settings); });
    connect(window.actions().shortcuts, &QAction::triggered, this, [this] {
        fillBook();
        (new ShortcutsDialog(m_shortcuts, &m_window))->open(); // goes when it is closed
    });
}

void WindowKeys::makeRing()
{
    auto* content = m_window.findChild<ContentArea*>();
    auto* ring =
        new RegionRing(&m_window, {m_window.findChild<Rail*>(), m_window.findChild<PageHeader*>(),
                                   m_window.findChild<FleetStrip*>(), content->pages(), content->inspector(),
                                   m_window.findChild<CommitBar*>(), m_window.findChild<StatusStrip*>()});
    m_window.setTabWay([ring](bool isNext) { return ring->tab(isNext); });
    connect(m_window.actions().nextRegion, &QAction::triggered, ring, [ring] { ring->step(1); });
    connect(m_window.actions().previousRegion, &QAction::triggered, ring, [ring] { ring->step(-1); });
}

void WindowKeys::fillBook()
{
    m_soon.stop();
    m_page = m_window.currentPageId();
    // What pages do comes under the name of the page; the menu in which it is now depends on the one in
    // sight.
    const QList<Page*> pages = m_window.findChildren<Page*>();
    for (const Page* page : pages)
        addPage(*page);
    for (const QAction* action : m_window.menuBar()->actions())
        if (QMenu* menu = action->menu())
            addMenu(*menu);
}

void WindowKeys::addPage(const Page& page)
{
    for (QAction* action : page.pageActions() + page.menuActions())
        m_shortcuts.add(action, page.title(), page.pageId());
    // Those of its tables and the like, which no menu shows.
    for (QAction* action : page.findChildren<QAction*>())
        if (!action->shortcuts().isEmpty())
            m_shortcuts.add(action, page.title(), page.pageId());
}

void WindowKeys::addMenu(QMenu& menu)
{
    menu.installEventFilter(this);
    for (QAction* action : menu.actions()) {
        if (QMenu* below = action->menu())
            addMenu(*below);
        else
            m_shortcuts.add(action, widgets::withoutMnemonic(menu.title()));
    }
}

bool WindowKeys::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ActionAdded)
        m_soon.start();
    return QObject::eventFilter(watched, event);
}

} // namespace views::main_window
