#include "views/main_window/lock/lock_desk.h"

#include "models/lifecycle/lifecycle.h"
#include "models/lifecycle/master_passphrase.h"
#include "models/store/data_directory.h"
#include "models/text/wording.h"
#include "views/dialogs/message.h"
#include "views/main_window/lock/lock_screen.h"
#include "views/main_window/main_window.h"

#include <QApplication>
#include <QMenuBar>
#include <QSettings>

#include <algorithm>

namespace views::main_window {

using namespace std::chrono_literals;

namespace {

const QString idleKey = QStringLiteral("lock/minutes");

bool isTouch(QEvent::Type type)
{
    switch (type) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TabletPress:
        return true;
    default:
        return false;
    }
}

/// Over windows, too.
bool isBelow(const QObject* object, const QObject* ancestor)
{
    while (object && object != ancestor)
        object = object->parent();
    return object != nullptr;
}

} // namespace

LockDesk::LockDesk(MainWindow& window, models::lifecycle::Lifecycle& lifecycle)
    : QObject(&window),
      m_window(window),
      m_lifecycle(lifecycle)
{
    setObjectName(QStringLiteral("lockDesk"));
    m_sinceTouched.start();
    m_watch.setInterval(1s);
    connect(&m_watch, &QTimer::timeout, this, &LockDesk::look);
    connect(window.actions().lockNow, &QAction::triggered, this, &LockDesk::wish);
    connect(&window, &MainWindow::saving, this, [this](QSettings& settings) {
        settings.setValue(idleKey, int(std::chrono::duration_cast<std::chrono::minutes>(m_idleTime).count()));
    });
    connect(&window, &MainWindow::restoring, this, [this](const QSettings& settings) {
        setIdleTime(std::chrono::minutes(std::clamp(settings.value(idleKey).toInt(), 0, 24 * 60)));
    });
    qApp->installEventFilter(this);
}

bool LockDesk::canLock() const
{
    return models::lifecycle::canBeAskedFor(m_lifecycle);
}

void LockDesk::setIdleTime(std::chrono::milliseconds time)
{
    if (time == m_idleTime)
        return;
    m_idleTime = time;
    m_sinceTouched.restart();
    m_watch.setInterval(std::clamp(time / 4, 20ms, 1000ms));
    if (time > 0ms)
        m_watch.start();
    else
        m_watch.stop();
    Q_EMIT idleTimeChanged();
}

std::optional<StatusItem> LockDesk::statusItem() const
{
    if (m_idleTime <= 0ms || !canLock())
        return std::nullopt;
    const auto left = std::max(m_idleTime - std::chrono::milliseconds(m_sinceTouched.elapsed()), 0ms);
    return StatusItem{.text = tr("Locks in %1").arg(models::text::countdown(left)),
                      .toolTip = tr("When nobody touches the window until then. Ctrl+L locks it now."),
                      .glyph = std::nullopt};
}

/// By the menu or its key.
void LockDesk::wish()
{
    if (canLock())
        return lock();
    const dialogs::Question question{
        .message = {.headline = tr("There is no passphrase that would open it again"),
                    .text = tr("A file in the data directory keeps one that was made at random. Set one of "
                               "your own that nobody or the desktop's keyring keeps; then the window can be "
                               "locked."),
                    .isTrouble = false},
        .confirm = tr("&Set a passphrase…")};
    dialogs::ask(&m_window, question, [this] { Q_EMIT passphraseWanted(); });
}

void LockDesk::lock()
{
    if (isLocked() || !canLock())
        return;
    m_focus = m_window.focusWidget();
    m_screen = new LockScreen(&m_window);
    connect(m_screen, &LockScreen::passphraseTyped, this, &LockDesk::tryOut);
    connect(m_screen, &LockScreen::fileChosen, this, &LockDesk::tryFile);
    connect(m_screen, &LockScreen::quitWanted, m_window.actions().quit, &QAction::trigger);
    m_window.centralWidget()->hide();
    m_window.menuBar()->hide(); // its shortcuts rest, too
    hideOthers();
    m_screen->show();
    m_screen->raise();
    m_screen->startOver();
}

/// Dialogs and the guide: they wait as they are.
void LockDesk::hideOthers()
{
    for (QWidget* other : QApplication::topLevelWidgets()) {
        if (other == &m_window || !other->isVisible() || isBelow(other, m_screen))
            continue;
        if (other->windowType() == Qt::Popup || other->windowType() == Qt::ToolTip) {
            other->close();
            continue;
        }
        m_hidden.emplace_back(other);
        other->hide();
    }
}

void LockDesk::tryOut(const session::base::SecretText& passphrase)
{
    models::lifecycle::checkPassphrase(m_lifecycle, passphrase,
                                       [desk = QPointer(this)](const session::base::Result<>& fits) {
                                           if (!desk || !desk->m_screen)
                                               return;
                                           if (!fits)
                                               return desk->m_screen->tell(fits);
                                           desk->unlock();
                                       });
}

void LockDesk::tryFile(const QString& file)
{
    const auto* directory = m_lifecycle.dataDirectory();
    const auto passphrase =
        directory ? directory->passphrase(file)
                  : session::base::failure(session::base::ErrorCode::Unsupported, "there is no directory");
    if (!passphrase)
        return m_screen->tell(std::unexpected(passphrase.error()));
    tryOut(*passphrase);
}

void LockDesk::unlock()
{
    LockScreen* screen = std::exchange(m_screen, nullptr);
    m_sinceTouched.restart();
    m_window.menuBar()->show();
    m_window.centralWidget()->show();
    screen->hide();
    screen->deleteLater();
    for (const QPointer<QWidget>& other : std::exchange(m_hidden, {}))
        if (other)
            other->show();
    if (m_focus)
        m_focus->setFocus(Qt::OtherFocusReason);
}

void LockDesk::look()
{
    if (!isLocked() && m_idleTime > 0ms && canLock() &&
        std::chrono::milliseconds(m_sinceTouched.elapsed()) >= m_idleTime)
        lock();
}

bool LockDesk::eventFilter(QObject* watched, QEvent* event)
{
    if (isTouch(event->type()))
        m_sinceTouched.restart();
    // What the tray asks could not be answered unseen; the way out is on the screen.
    else if (isLocked() && watched == &m_window && event->type() == QEvent::Close && event->spontaneous()) {
        event->ignore();
        m_window.showMinimized();
        return true;
    } else if (isLocked() && event->type() == QEvent::Show && watched->isWidgetType() &&
               watched != &m_window && static_cast<QWidget*>(watched)->isWindow())
        QMetaObject::invokeMethod(
            this,
            [this] {
                if (isLocked())
                    hideOthers();
            },
            Qt::QueuedConnection);
    return QObject::eventFilter(watched, event);
}

} // namespace views::main_window
