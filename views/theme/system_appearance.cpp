#include "views/theme/system_appearance.h"

#include "views/theme/session_bus.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>

namespace views::theme {

namespace {

const QString service = QStringLiteral("org.freedesktop.portal.Desktop");
const QString path = QStringLiteral("/org/freedesktop/portal/desktop");
const QString interface = QStringLiteral("org.freedesktop.portal.Settings");
const QString appearanceSpace = QStringLiteral("org.freedesktop.appearance");
const QString gnomeSpace = QStringLiteral("org.gnome.desktop.interface");

/// Old portals wrap the value twice.
QVariant unwrapped(QVariant value)
{
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}

} // namespace

SystemAppearance::SystemAppearance(QObject* parent) : QObject(parent)
{
    if (!hasSessionBus() || !QDBusConnection::sessionBus().isConnected())
        return;
    QDBusConnection bus = QDBusConnection::sessionBus();
    bus.connect(service, path, interface, QStringLiteral("SettingChanged"), this,
                SLOT(noteChange(QString, QString, QDBusVariant)));
    auto* portal = new QDBusServiceWatcher(service, bus, QDBusServiceWatcher::WatchForRegistration, this);
    connect(portal, &QDBusServiceWatcher::serviceRegistered, this, &SystemAppearance::askAll);
    askAll();
}

void SystemAppearance::askAll()
{
    ++m_round;
    m_changed.clear();
    ask(appearanceSpace, QStringLiteral("color-scheme"));
    ask(appearanceSpace, QStringLiteral("contrast"));
    ask(gnomeSpace, QStringLiteral("enable-animations"));
}

/// An answer tells what was when it was asked for, or later: whatever has changed meanwhile has been told by
/// a signal, which may overtake it.
void SystemAppearance::ask(const QString& space, const QString& key)
{
    QDBusMessage message = QDBusMessage::createMethodCall(service, path, interface, QStringLiteral("Read"));
    message << space << key;
    auto* watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(message, 3000), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
            [this, space, key, round = m_round](QDBusPendingCallWatcher* call) {
                const QDBusPendingReply<QDBusVariant> reply = *call;
                if (reply.isValid() && round == m_round && !m_changed.contains({space, key}))
                    note(space, key, reply.value());
                call->deleteLater();
            });
}

void SystemAppearance::noteChange(const QString& space, const QString& key, const QDBusVariant& value)
{
    m_changed.insert({space, key});
    note(space, key, value);
}

void SystemAppearance::note(const QString& space, const QString& key, const QDBusVariant& value)
{
    const QVariant plain = unwrapped(value.variant());
    Appearance next = m_current;
    if (space == appearanceSpace && key == QLatin1String("color-scheme"))
        next.isDark = plain.toUInt() == 1;
    else if (space == appearanceSpace && key == QLatin1String("contrast"))
        next.isHighContrast = plain.toUInt() == 1;
    else if (space == gnomeSpace && key == QLatin1String("enable-animations"))
        next.hasMotion = plain.toBool();
    if (next == m_current)
        return;
    m_current = next;
    Q_EMIT changed();
}

} // namespace views::theme
