#include "views/main_window/notices/desktop_notifier.h"

#include "views/theme/session_bus.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace views::main_window {

using models::tables::DigestWords;
using models::tables::NoticeTarget;

namespace {

const QString notifyService = QStringLiteral("org.freedesktop.Notifications");
const QString notifyPath = QStringLiteral("/org/freedesktop/Notifications");
const QString noBus = QStringLiteral("handfast-without-bus");
constexpr int patienceMs = 3000;
constexpr int asTheDesktopLikes = -1;
constexpr uchar normalUrgency = 1;
constexpr std::size_t mostShown = 50; ///< a desktop that closes none is not remembered for ever

QDBusMessage callOf(const QString& method)
{
    return QDBusMessage::createMethodCall(notifyService, notifyPath, notifyService, method);
}

} // namespace

QDBusConnection DesktopNotifier::sessionBus()
{
    return theme::hasSessionBus() ? QDBusConnection::sessionBus() : QDBusConnection(noBus);
}

DesktopNotifier::DesktopNotifier(QDBusConnection bus, QObject* parent)
    : QObject(parent),
      m_bus(std::move(bus))
{
    if (!m_bus.isConnected())
        return;
    m_bus.connect(notifyService, notifyPath, notifyService, QStringLiteral("ActionInvoked"), this,
                  SLOT(noteAction(uint, QString)));
    m_bus.connect(notifyService, notifyPath, notifyService, QStringLiteral("NotificationClosed"), this,
                  SLOT(noteClosed(uint, uint)));
    askAbilities();
}

void DesktopNotifier::askAbilities()
{
    auto* watcher = new QDBusPendingCallWatcher(
        m_bus.asyncCall(callOf(QStringLiteral("GetCapabilities")), patienceMs), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher* call) {
        const QDBusPendingReply<QStringList> reply = *call;
        if (reply.isValid())
            m_showsMarkup = reply.value().contains(QStringLiteral("body-markup"));
        call->deleteLater();
    });
}

void DesktopNotifier::tell(const DigestWords& words, const NoticeTarget& target)
{
    if (!m_bus.isConnected())
        return Q_EMIT untold(words, target);
    QDBusMessage message = callOf(QStringLiteral("Notify"));
    message << QStringLiteral("Handfast") << uint(0) << QStringLiteral("handfast") << words.headline
            << (m_showsMarkup ? words.body.toHtmlEscaped() : words.body)
            << QStringList{QStringLiteral("default"), tr("Show"),
                           QStringLiteral("show"),    tr("Show"),
                           QStringLiteral("snooze"),  tr("Snooze for an hour")}
            << QVariantMap{{QStringLiteral("desktop-entry"), QStringLiteral("handfast")},
                           {QStringLiteral("urgency"), QVariant::fromValue(normalUrgency)}}
            << asTheDesktopLikes;
    auto* watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(message, patienceMs), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
            [this, words, target](QDBusPendingCallWatcher* call) {
                const QDBusPendingReply<uint> reply = *call;
                call->deleteLater();
                if (!reply.isValid())
                    return Q_EMIT untold(words, target);
                m_shown.insert_or_assign(reply.value(), target);
                if (m_shown.size() > mostShown)
                    m_shown.erase(m_shown.begin());
                Q_EMIT shown();
            });
}

void DesktopNotifier::noteAction(uint id, const QString& action)
{
    const auto shown = m_shown.find(id); // others' are told here too
    if (shown == m_shown.end())
        return;
    if (action == QLatin1String("snooze"))
        Q_EMIT snoozeWanted();
    else
        Q_EMIT showWanted(shown->second);
}

void DesktopNotifier::noteClosed(uint id, uint)
{
    m_shown.erase(id);
}

} // namespace views::main_window
