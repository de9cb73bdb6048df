// ux 3.1: dark, high contrast and "no animations" come from the desktop's portal; against a portal of our own
// on a bus of our own.
#include "views/theme/system_appearance.h"

#include "tests/support/test_program.h"
#include "views/theme/theme.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QProcess>
#include <QStandardPaths>
#include <QStyle>
#include <QTest>

namespace tst_system_appearance {

using views::theme::Theme;
using views::theme::ThemeChoice;

/// org.freedesktop.portal.Settings, as far as it is called. Answers at once, or when it is told to.
class Portal : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    QVariantMap values;
    bool isSlow = false;

    /// Who is still asked about this, with what was true then.
    [[nodiscard]] bool isAsked(const QString& key) const { return m_late.contains(key); }
    void answerLate(const QString& key) { bus().send(m_late.take(key)); }
    /// What everybody is told who listens.
    void change(const QString& space, const QString& key, const QVariant& value)
    {
        values[key] = value;
        QDBusMessage told = QDBusMessage::createSignal("/org/freedesktop/portal/desktop",
                                                       "org.freedesktop.portal.Settings", "SettingChanged");
        told << space << key << QVariant::fromValue(QDBusVariant(value));
        QVERIFY(bus().send(told));
    }

public Q_SLOTS:
    // NOLINTNEXTLINE(readability-identifier-naming): as the bus names it
    QDBusVariant Read(const QString&, const QString& key)
    {
        const QDBusVariant value(QVariant::fromValue(QDBusVariant(values.value(key)))); // some wrap twice
        if (isSlow) {
            setDelayedReply(true);
            m_late[key] = message().createReply(QVariant::fromValue(value));
        }
        return value;
    }

private:
    static QDBusConnection bus() { return QDBusConnection("portal"); }
    QMap<QString, QDBusMessage> m_late;
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

    void aChangeIsFollowed_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QVariant>("value");
        QTest::addColumn<views::theme::Scheme>("scheme");
        QTest::addColumn<bool>("isStill");
        using views::theme::Scheme;
        QTest::newRow("ux 3.1 dark") << "color-scheme" << QVariant(1U) << Scheme::Dark << false;
        QTest::newRow("ux 3.1 contrast") << "contrast" << QVariant(1U) << Scheme::HighContrastLight << false;
        QTest::newRow("ux 3.1 motion") << "enable-animations" << QVariant(false) << Scheme::Light << true;
    }
    void aChangeIsFollowed()
    {
        QFETCH(QString, key);
        QFETCH(QVariant, value);
        QFETCH(views::theme::Scheme, scheme);
        QFETCH(bool, isStill);
        m_portal.values = light();
        Theme theme(ThemeChoice::System);
        m_portal.change(spaceOf(key), key, value);
        QTRY_COMPARE(theme.tokens().scheme, scheme);
        QTRY_COMPARE(theme.isMotionReduced(), isStill);
    }
    void anAnswerDoesNotUndoAChange()
    {
        m_portal.values = light();
        m_portal.isSlow = true;
        Theme theme(ThemeChoice::System);
        QTRY_VERIFY(m_portal.isAsked("color-scheme") && m_portal.isAsked("contrast"));
        m_portal.change(spaceOf("color-scheme"), "color-scheme", 1U);
        QTRY_COMPARE(theme.tokens().scheme, views::theme::Scheme::Dark);
        m_portal.answerLate("color-scheme");                  // as it was when the question came
        m_portal.change(spaceOf("contrast"), "contrast", 1U); // comes after that answer
        QTRY_VERIFY(theme.tokens().isHighContrast());
        QCOMPARE(theme.tokens().scheme, views::theme::Scheme::HighContrastDark);
        m_portal.isSlow = false;
    }
    void aPortalThatComesLaterIsAsked()
    {
        QDBusConnection bus("portal");
        QVERIFY(bus.unregisterService("org.freedesktop.portal.Desktop"));
        m_portal.values = light();
        Theme theme(ThemeChoice::System);
        m_portal.values["color-scheme"] = 1U;
        QVERIFY(bus.registerService("org.freedesktop.portal.Desktop"));
        QTRY_COMPARE(theme.tokens().scheme, views::theme::Scheme::Dark);
    }

private:
    static QVariantMap light()
    {
        return {{"color-scheme", 2U}, {"contrast", 0U}, {"enable-animations", true}};
    }
    static QString spaceOf(const QString& key)
    {
        return key == "enable-animations" ? "org.gnome.desktop.interface" : "org.freedesktop.appearance";
    }

    QProcess m_daemon;
    Portal m_portal;
};

HANDFAST_TEST(SystemAppearanceTest)

} // namespace tst_system_appearance

#include "tst_system_appearance.moc"
