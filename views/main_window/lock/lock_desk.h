// Locks the window: by Ctrl+L, or when nobody has touched it for some minutes. While it is locked nothing of
// what it shows can be seen or read by other programs, its menus and shortcuts rest, and dialogs wait unseen;
// the manager goes on as if nothing were. The master passphrase opens it again. Where nobody knows one,
// because the data directory keeps it, there is nothing to lock with: then it says so. GUI thread. ux 3.10.
#pragma once

#include "session/base/secret_text.h"
#include "views/main_window/frame/status_strip.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <chrono>
#include <optional>
#include <vector>

namespace models::lifecycle {
class Lifecycle;
}

namespace views::main_window {

class LockScreen;
class MainWindow;

class LockDesk final : public QObject
{
    Q_OBJECT

public:
    /// Both outlive it; it is the window's child.
    LockDesk(MainWindow& window, models::lifecycle::Lifecycle& lifecycle);

    [[nodiscard]] bool isLocked() const { return m_screen != nullptr; }
    /// Whether somebody knows a passphrase that would open it again.
    [[nodiscard]] bool canLock() const;
    void lock();

    /// After so long without a key, a click or a move; 0: never by itself.
    void setIdleTime(std::chrono::milliseconds time);
    [[nodiscard]] std::chrono::milliseconds idleTime() const { return m_idleTime; }
    /// What the status strip says of it; nullopt when it does not lock by itself.
    [[nodiscard]] std::optional<StatusItem> statusItem() const;

Q_SIGNALS:
    void idleTimeChanged();
    /// "Set a passphrase": the dialog is the pane's business.
    void passphraseWanted();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void wish();
    void tryOut(const session::base::SecretText& passphrase);
    void tryFile(const QString& file);
    void unlock();
    void hideOthers();
    void look();

    MainWindow& m_window;
    models::lifecycle::Lifecycle& m_lifecycle;
    LockScreen* m_screen = nullptr; ///< the window's child
    QPointer<QWidget> m_focus;      ///< where it was
    std::vector<QPointer<QWidget>> m_hidden;
    std::chrono::milliseconds m_idleTime{0};
    QElapsedTimer m_sinceTouched;
    QTimer m_watch;
};

} // namespace views::main_window
