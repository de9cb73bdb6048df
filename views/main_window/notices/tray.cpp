#include "views/main_window/notices/tray.h"

#include "models/tables/topology/topology_model.h"
#include "models/text/wording.h"
#include "views/dialogs/message.h"
#include "views/main_window/frame/logo.h"
#include "views/main_window/main_window.h"
#include "views/theme/glyphs.h"
#include "views/theme/tokens.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QMenu>
#include <QPainter>
#include <QSettings>

namespace views::main_window {

using models::tables::DeviceStatus;

namespace {

constexpr int traySides[] = {16, 22, 24, 32, 48, 64};
const QString closingKey = QStringLiteral("window/closing");

/// On a ground of its own: nobody knows how dark the tray is.
QPixmap shapeOn(int side, DeviceStatus status, const theme::Tokens& tokens)
{
    QPixmap pixmap(side, side);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(tokens.lineStrong);
    painter.setBrush(tokens.surface);
    painter.drawRoundedRect(QRectF(0.5, 0.5, side - 1, side - 1), side / 5.0, side / 5.0);
    const qreal margin = side / 6.0;
    theme::paintGlyph(&painter, QRectF(margin, margin, side - 2 * margin, side - 2 * margin),
                      {.status = status}, tokens);
    return pixmap;
}

} // namespace

QString toText(Closing closing)
{
    switch (closing) {
    case Closing::Stay:
        return QStringLiteral("stay");
    case Closing::Quit:
        return QStringLiteral("quit");
    case Closing::Ask:
        break;
    }
    return QStringLiteral("ask");
}

Closing closingFrom(const QString& text)
{
    for (const Closing closing : {Closing::Stay, Closing::Quit})
        if (text == toText(closing))
            return closing;
    return Closing::Ask;
}

std::optional<DeviceStatus> worstState(const Tray::Numbers& numbers)
{
    std::optional<DeviceStatus> worst;
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        const auto status = DeviceStatus(i);
        if (numbers.at(i) > 0 &&
            (!worst || models::tables::severityRank(status) < models::tables::severityRank(*worst)))
            worst = status;
    }
    return worst;
}

int sessionsIn(const Tray::Numbers& numbers)
{
    int sessions = 0;
    for (const DeviceStatus status : {DeviceStatus::Custom, DeviceStatus::Predefined,
                                      DeviceStatus::DisconnectWait, DeviceStatus::NotEligible})
        sessions += numbers.at(std::size_t(status));
    return sessions;
}

Tray::Tray(MainWindow& window, IsThere isThere)
    : QObject(&window),
      m_window(window),
      m_isThere(std::move(isThere)),
      m_menu(new QMenu(&window))
{
    m_menu->setObjectName(QStringLiteral("tray.menu"));
    QAction* open = m_menu->addAction(tr("&Open Handfast"));
    open->setObjectName(QStringLiteral("tray.open"));
    connect(open, &QAction::triggered, this, &Tray::openWindow);
    m_menu->addAction(window.actions().notices);
    m_menu->addSeparator();
    QAction* end = m_menu->addAction(tr("&Quit and end all sessions"));
    end->setObjectName(QStringLiteral("tray.quit"));
    connect(end, &QAction::triggered, this, &Tray::quit);
    m_icon.setContextMenu(m_menu);
    connect(&m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
            openWindow();
    });
    connect(&m_icon, &QSystemTrayIcon::messageClicked, this, [this] { Q_EMIT showWanted(m_told); });
    connect(&window, &MainWindow::quitWanted, this, [this] { m_isQuitting = true; });
    // The desktop ends its session, and must not be kept from it.
    connect(qApp, &QGuiApplication::commitDataRequest, this, [this] { m_isQuitting = true; });
    connect(&window, &MainWindow::saving, this,
            [this](QSettings& settings) { settings.setValue(closingKey, toText(m_closing)); });
    connect(&window, &MainWindow::restoring, this, [this](const QSettings& settings) {
        setClosing(closingFrom(settings.value(closingKey).toString()));
    });
    window.installEventFilter(this);
    paint();
    lookForTray();
}

Tray::~Tray() = default;

/// A tray may come up after the program, where a session begins with both.
void Tray::lookForTray()
{
    if (m_icon.isVisible() != m_isThere())
        m_icon.setVisible(m_isThere());
}

void Tray::setNumbers(const Numbers& numbers)
{
    lookForTray();
    if (numbers == m_numbers)
        return;
    m_numbers = numbers;
    paint();
}

void Tray::paint()
{
    const auto worst = worstState(m_numbers);
    if (!worst) {
        m_icon.setIcon(windowIcon());
        return m_icon.setToolTip(tr("Handfast: no devices yet"));
    }
    QIcon icon;
    for (const int side : traySides)
        icon.addPixmap(shapeOn(side, *worst, theme::tokensOf(&m_window)));
    m_icon.setIcon(icon);
    m_icon.setToolTip(tr("Handfast: %1, %2")
                          .arg(models::text::statusLabel(models::tables::toText(*worst)),
                               tr("%Ln device(s)", nullptr, m_numbers.at(std::size_t(*worst)))));
}

bool Tray::tell(const models::tables::DigestWords& words, const models::tables::NoticeTarget& target)
{
    lookForTray();
    if (!m_icon.isVisible())
        return false;
    m_told = target;
    m_icon.showMessage(words.headline, words.body, m_icon.icon());
    return true;
}

void Tray::setClosing(Closing closing)
{
    if (closing == m_closing)
        return;
    m_closing = closing;
    Q_EMIT closingChanged();
}

bool Tray::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == &m_window && event->type() == QEvent::PaletteChange)
        paint();
    if (watched != &m_window || event->type() != QEvent::Close || m_isQuitting || m_closing == Closing::Quit)
        return QObject::eventFilter(watched, event);
    const bool hasTray = m_isThere();
    if (!hasTray && sessionsIn(m_numbers) == 0)
        return QObject::eventFilter(watched, event); // nothing would end but the window
    static_cast<QCloseEvent*>(event)->ignore();
    if (m_closing == Closing::Stay)
        keepRunning(hasTray);
    else
        ask(hasTray);
    return true;
}

void Tray::ask(bool hasTray)
{
    const dialogs::Question inTheTray{
        .message = {.headline = tr("Keep the sessions up without the window?"),
                    .text = tr("Handfast stays in the tray then, and devices notice nothing. Otherwise "
                               "every session ends. The settings can change the answer."),
                    .isTrouble = false},
        .confirm = tr("Stay in the &tray"),
        .other = tr("&Quit")};
    const dialogs::Question minimised{
        .message = {.headline = tr("Closing the window ends %n session(s)", nullptr, sessionsIn(m_numbers)),
                    .text = tr("Minimised, Handfast keeps them, and devices notice nothing. The settings can "
                               "change the answer."),
                    .isTrouble = false},
        .confirm = tr("&Keep running minimised"),
        .other = tr("C&lose")};
    dialogs::ask(
        &m_window, hasTray ? inTheTray : minimised,
        [this, hasTray] {
            setClosing(Closing::Stay);
            keepRunning(hasTray);
        },
        [this] {
            setClosing(Closing::Quit);
            quit();
        });
}

void Tray::keepRunning(bool hasTray)
{
    if (!hasTray)
        return m_window.showMinimized();
    lookForTray();
    QApplication::setQuitOnLastWindowClosed(false); // a dialog that closes later must not end it
    m_window.hide();
}

void Tray::openWindow()
{
    QApplication::setQuitOnLastWindowClosed(true);
    m_window.setWindowState(m_window.windowState() & ~Qt::WindowMinimized);
    m_window.show();
    m_window.raise();
    m_window.activateWindow();
}

void Tray::quit()
{
    m_isQuitting = true;
    m_window.close();
    QCoreApplication::quit();
}

} // namespace views::main_window
