// ux 3.1: dark, high contrast and "no animations" come from the desktop's portal; against a portal of our own
// on a bus of our own.
#include "views/theme/system_appearance.h"

#include "tests/support/test_program.h"
#include "views/theme/theme.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusVariant>
#include <QProcess>
#include <QStandardPaths>
#include <QStyle>
#include <QTest>

namespace tst_system_appearance {

using views::theme::Theme;
using views::theme::ThemeChoice;

/// org.freedesktop.portal.Settings, as far as it is called.
class Portal : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    QVariantMap values;

public Q_SLOTS:
    // NOLINTNEXTLINE(readability-identifier-naming): as the bus names it
    QDBusVariant Read(const QString&, const QString& key)
    {
        return QDBusVariant(QVariant::fromValue(QDBusVariant(values.value(key)))); // old portals wrap twice
    }
};

class SystemAppearanceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const QString daemon = QStandardPaths::findExecutable("dbus-daemon");
        QVERIFY2(!daemon.isEmpty(), "the package dbus-daemon is missing");
        m_daemon.start(daemon, {"--session", "--nofork", "--print-address"});
        QVERIFY(m_daemon.waitForReadyRead());
        const QByteArray address = m_daemon.readLine().trimmed();
        qputenv("DBUS_SESSION_BUS_ADDRESS", address);
        QDBusConnection bus = QDBusConnection::connectToBus(QString::fromUtf8(address), "portal");
        QVERIFY(bus.registerService("org.freedesktop.portal.Desktop"));
        QVERIFY(bus.registerObject("/org/freedesktop/portal/desktop", &m_portal,
                                   QDBusConnection::ExportAllSlots));
    }
    void cleanupTestCase()
    {
        QDBusConnection::disconnectFromBus("portal");
        qunsetenv("DBUS_SESSION_BUS_ADDRESS");
        m_daemon.terminate();
        m_daemon.waitForFinished();
    }

    void theDesktopIsFollowed_data()
    {
        QTest::addColumn<QVariantMap>("values");
        QTest::addColumn<views::theme::Scheme>("scheme");
        QTest::addColumn<bool>("isStill");
        using views::theme::Scheme;
        QTest::newRow("dark, without animations")
            << QVariantMap{{"color-scheme", 1U}, {"contrast", 0U}, {"enable-animations", false}}
            << Scheme::Dark << true;
        QTest::newRow("high contrast")
            << QVariantMap{{"color-scheme", 2U}, {"contrast", 1U}, {"enable-animations", true}}
            << Scheme::HighContrastLight << false;
        QTest::newRow("dark, high contrast")
            << QVariantMap{{"color-scheme", 1U}, {"contrast", 1U}, {"enable-animations", true}}
            << Scheme::HighContrastDark << false;
    }
    void theDesktopIsFollowed()
    {
        QFETCH(QVariantMap, values);
        QFETCH(views::theme::Scheme, scheme);
        QFETCH(bool, isStill);
        m_portal.values = values;
        Theme theme(ThemeChoice::System);
        QTRY_COMPARE(theme.tokens().scheme, scheme);
        QTRY_COMPARE(theme.isMotionReduced(), isStill);
        QCOMPARE(QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration) == 0, isStill);
        theme.setMotionReduced(true); // the user's own wish goes before
        QVERIFY(theme.isMotionReduced());
        QCOMPARE(QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration), 0);
    }

private:
    QProcess m_daemon;
    Portal m_portal;
};

HANDFAST_TEST(SystemAppearanceTest)

} // namespace tst_system_appearance

#include "tst_system_appearance.moc"
