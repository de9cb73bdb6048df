// The tray: the worst state of the fleet as a shape, and sessions that stay up without a window. Without a
// tray the window is minimised instead. No session ends by the closing of the window before somebody has
// said so once. GUI thread.
#pragma once

#include "models/tables/devices/device_status.h"
#include "models/tables/notice_rows.h"

#include <QObject>
#include <QSystemTrayIcon>

#include <array>
#include <functional>

class QMenu;
class QSettings;

namespace views::main_window {

class MainWindow;

/// What becomes of the program when its window is closed.
enum class Closing { Ask, Stay, Quit };
[[nodiscard]] QString toText(Closing closing); ///< "ask", "stay", "quit"
[[nodiscard]] Closing closingFrom(const QString& text);

class Tray final : public QObject
{
    Q_OBJECT

public:
    using Numbers = std::array<int, std::size_t(models::tables::DeviceStatus::Count)>;
    using IsThere = std::function<bool()>;

    /// `isThere` says whether the desktop has a tray now. The window's child.
    explicit Tray(MainWindow& window, IsThere isThere = &QSystemTrayIcon::isSystemTrayAvailable);
    ~Tray() override;

    void setNumbers(const Numbers& numbers);
    /// By the tray itself, where no desktop service shows it. False without a tray.
    bool tell(const models::tables::DigestWords& words, const models::tables::NoticeTarget& target);

    [[nodiscard]] Closing closing() const { return m_closing; }
    void setClosing(Closing closing);
    [[nodiscard]] const QSystemTrayIcon& icon() const { return m_icon; }
    void openWindow();

Q_SIGNALS:
    void closingChanged();
    void showWanted(const models::tables::NoticeTarget& target);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void lookForTray();
    void paint();
    void ask(bool hasTray);
    void keepRunning(bool hasTray);
    void quit();

    MainWindow& m_window;
    IsThere m_isThere;
    QMenu* m_menu;
    QSystemTrayIcon m_icon;
    Numbers m_numbers{};
    models::tables::NoticeTarget m_told; ///< where a click on what was told last leads
    Closing m_closing = Closing::Ask;
    bool m_isQuitting = false;
};

/// The worst of the states that somebody is in; nullopt for a fleet without devices.
[[nodiscard]] std::optional<models::tables::DeviceStatus> worstState(const Tray::Numbers& numbers);
/// How many of them have a session.
[[nodiscard]] int sessionsIn(const Tray::Numbers& numbers);

} // namespace views::main_window
