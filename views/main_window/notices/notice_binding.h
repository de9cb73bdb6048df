// Connects the notice desk with what shows it: the bell and its history, the desktop, the tray. GUI thread.
// ux 3.9.
#pragma once

#include "models/lifecycle/notices/notice_desk.h"
#include "models/tables/devices/device_table_model.h"
#include "views/main_window/notices/desktop_notifier.h"

#include <QObject>

#include <functional>

namespace views::main_window {

class MainWindow;
class NoticeBell;
class Tray;

class NoticeBinding final : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        models::lifecycle::NoticeDesk& desk;
        const models::tables::DeviceTableModel& devices;
        Tray& tray;
        QDBusConnection bus;
        std::function<bool()> isLocked; ///< then nobody reads what comes: it stays new
    };
    /// The window's child; the parts outlive it.
    NoticeBinding(MainWindow& window, const Parts& parts);

private:
    void showUnread();
    void openPanel();
    void show(const models::tables::NoticeTarget& target);
    void snooze();

    MainWindow& m_window;
    Parts m_parts;
    NoticeBell* m_bell;
    DesktopNotifier m_desktop;
};

} // namespace views::main_window
