#include "views/main_window/notices/notice_binding.h"

#include "models/lifecycle/lifecycle.h"
#include "models/text/detail_wording.h"
#include "views/dialogs/message.h"
#include "views/main_window/main_window.h"
#include "views/main_window/notices/notice_bell.h"
#include "views/main_window/notices/notice_panel.h"
#include "views/main_window/notices/tray.h"

#include <QAction>

namespace views::main_window {

using models::lifecycle::NoticeDesk;
using models::tables::NoticeTarget;

NoticeBinding::NoticeBinding(MainWindow& window, const Parts& parts)
    : QObject(&window),
      m_window(window),
      m_parts(parts),
      m_bell(new NoticeBell(window.actions().notices, &window)),
      m_desktop(parts.bus)
{
    window.addHeaderTool(m_bell);
    connect(window.actions().notices, &QAction::triggered, this, &NoticeBinding::openPanel);
    connect(&parts.desk, &NoticeDesk::changed, this, &NoticeBinding::showUnread);
    connect(&parts.desk, &NoticeDesk::digestReady, this,
            [this](const models::lifecycle::NoticeDigest& digest) {
                m_desktop.tell(models::tables::wordsOf(digest), models::tables::targetOf(digest));
            });
    connect(&m_desktop, &DesktopNotifier::showWanted, this, &NoticeBinding::show);
    connect(&m_desktop, &DesktopNotifier::snoozeWanted, this, &NoticeBinding::snooze);
    connect(&m_desktop, &DesktopNotifier::untold, &parts.tray, &Tray::tell);
    connect(&parts.tray, &Tray::showWanted, this, &NoticeBinding::show);
    connect(&parts.devices, &models::tables::DeviceTableModel::countsChanged, this,
            [this] { m_parts.tray.setNumbers(m_parts.devices.counts()); });
    parts.tray.setNumbers(parts.devices.counts());
    showUnread();
}

void NoticeBinding::showUnread()
{
    m_bell->setUnread(int(m_parts.desk.book().unread()));
}

void NoticeBinding::openPanel()
{
    if (!m_window.isVisible())
        m_parts.tray.openWindow();
    if (m_parts.isLocked())
        return;
    auto* panel = new NoticePanel(m_parts.desk, &m_window); // goes when it is closed
    connect(panel, &NoticePanel::pageWanted, this, &NoticeBinding::show);
    panel->move(m_bell->mapToGlobal(QPoint(m_bell->width() - panel->width(), m_bell->height())));
    panel->show();
}

void NoticeBinding::show(const NoticeTarget& target)
{
    m_parts.tray.openWindow();
    // A page that can't be filtered keeps what it shows.
    if (target.filter.isEmpty())
        m_window.showPage(target.page);
    else
        m_window.showPage(target.page, target.filter);
}

void NoticeBinding::snooze()
{
    if (const auto kept =
            m_parts.desk.snooze(m_parts.desk.lifecycle().clock().now() + NoticePanel::snoozeFor);
        !kept)
        dialogs::tell(&m_window, {.headline = tr("The rest is not kept"),
                                  .text = models::text::detailText(kept.error())});
}

} // namespace views::main_window
