// ux 3.9: what goes over the session bus, against a service of our own on a bus of our own: words, actions,
// escaped markup; and that nobody waits and nothing breaks where there is no bus or no service.
#include "views/main_window/notices/desktop_notifier.h"

#include "tests/support/test_program.h"

#include <QDBusConnectionInterface>
#include <QDBusContext>
#include <QDBusMessage>
#include <QElapsedTimer>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

namespace tst_desktop_notifier {

using models::tables::DigestWords;
using models::tables::NoticeTarget;
using views::main_window::DesktopNotifier;

/// org.freedesktop.Notifications, as far as it is called.
class NotificationServer : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    QStringList abilities{"actions", "body"};
    QList<QVariantList> notified;

public Q_SLOTS:
    // NOLINTNEXTLINE(readability-identifier-naming): as the bus names it
    QStringList GetCapabilities() { return abilities; }
    // NOLINTNEXTLINE(readability-identifier-naming)
    uint Notify(const QString& application, uint replaces, const QString& icon, const QString& summary,
                const QString& body, const QStringList& actions, const QVariantMap& hints, int timeout)
    {
        notified << QVariantList{application, replaces, icon, summary, body, actions, hints, timeout};
        return uint(notified.size()) + 40;
    }

Q_SIGNALS:
    void ActionInvoked(uint id, const QString& action); // NOLINT(readability-identifier-naming)
    void NotificationClosed(uint id, uint reason);      // NOLINT(readability-identifier-naming)
};

class DesktopNotifierTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const QString daemon = QStandardPaths::findExecutable("dbus-daemon");
        QVERIFY2(!daemon.isEmpty(), "the package dbus-daemon is missing");
        m_daemon.start(daemon, {"--session", "--nofork", "--print-address"});
        QVERIFY(m_daemon.waitForReadyRead());
        m_address = QString::fromUtf8(m_daemon.readLine()).trimmed();
        QVERIFY(m_address.startsWith("unix:"));
    }
    void cleanupTestCase()
    {
        m_daemon.terminate();
        m_daemon.waitForFinished();
    }
    void init()
    {
        m_bus.emplace(QDBusConnection::connectToBus(m_address, "server"));
        QVERIFY(m_bus->isConnected());
    }
    void cleanup()
    {
        m_notifier.reset();
        m_server.reset();
        m_bus.reset();
        QDBusConnection::disconnectFromBus("server");
        QDBusConnection::disconnectFromBus("client");
    }

    void ux39_wordsAndActions()
    {
        serve({});
        tell({.headline = "CA root expires within 7 days", .body = "It ends soon."});
        QTRY_COMPARE(m_server->notified.size(), 1);
        const QVariantList call = m_server->notified.front();
        QCOMPARE(call.at(0).toString(), QString("Handfast"));
        QCOMPARE(call.at(3).toString(), QString("CA root expires within 7 days"));
        QCOMPARE(call.at(4).toString(), QString("It ends soon."));
        QCOMPARE(call.at(5).toStringList(),
                 QStringList({"default", "Show", "show", "Show", "snooze", "Snooze for an hour"}));
        QCOMPARE(call.at(6).toMap().value("desktop-entry").toString(), QString("handfast"));
    }
    void ux39_markupIsEscapedWhereItCounts_data()
    {
        QTest::addColumn<QStringList>("abilities");
        QTest::addColumn<QString>("body");
        QTest::newRow("plain") << QStringList{"body"} << "a <b> & c";
        QTest::newRow("markup") << QStringList{"body", "body-markup"} << "a &lt;b&gt; &amp; c";
    }
    void ux39_markupIsEscapedWhereItCounts()
    {
        QFETCH(const QStringList, abilities);
        QFETCH(const QString, body);
        serve(abilities);
        tell({.headline = "x", .body = "ask"}); // answers come in the order of the questions
        QTRY_COMPARE(m_server->notified.size(), 1);
        QTRY_VERIFY(isShown());
        tell({.headline = "x", .body = "a <b> & c"});
        QTRY_COMPARE(m_server->notified.size(), 2);
        QCOMPARE(m_server->notified.back().at(4).toString(), body);
    }
    void ux39_whatIsPressedComesBack_data()
    {
        QTest::addColumn<QString>("action");
        QTest::addColumn<int>("shown");
        QTest::addColumn<int>("snoozed");
        QTest::newRow("show") << "show" << 1 << 0;
        QTest::newRow("the notification itself") << "default" << 1 << 0;
        QTest::newRow("snooze") << "snooze" << 0 << 1;
    }
    void ux39_whatIsPressedComesBack()
    {
        QFETCH(const QString, action);
        QFETCH(const int, shown);
        QFETCH(const int, snoozed);
        serve({});
        tell({.headline = "x", .body = "y"});
        QTRY_VERIFY(isShown());
        const QSignalSpy shows(m_notifier.get(), &DesktopNotifier::showWanted);
        const QSignalSpy snoozes(m_notifier.get(), &DesktopNotifier::snoozeWanted);
        Q_EMIT m_server->ActionInvoked(7, action); // of another program
        Q_EMIT m_server->ActionInvoked(41, action);
        QTRY_COMPARE(shows.size() + snoozes.size(), 1);
        QCOMPARE(shows.size(), shown);
        QCOMPARE(snoozes.size(), snoozed);
        if (shown > 0)
            QCOMPARE(shows.at(0).at(0).value<NoticeTarget>(), m_target);
    }
    void ux39_whatWasClosedIsForgotten()
    {
        serve({});
        tell({.headline = "x", .body = "y"});
        QTRY_VERIFY(isShown());
        const QSignalSpy shows(m_notifier.get(), &DesktopNotifier::showWanted);
        Q_EMIT m_server->NotificationClosed(41, 2);
        Q_EMIT m_server->ActionInvoked(41, "show");
        tell({.headline = "x", .body = "y"});
        QTRY_COMPARE(m_server->notified.size(), 2);
        QTRY_VERIFY(isShown());
        Q_EMIT m_server->ActionInvoked(42, "show");
        QTRY_COMPARE(shows.size(), 1);
    }
    void ux39_withoutAServiceItIsSaidWithoutWaiting()
    {
        m_notifier = std::make_unique<DesktopNotifier>(QDBusConnection::connectToBus(m_address, "client"));
        const QSignalSpy untold(m_notifier.get(), &DesktopNotifier::untold);
        QElapsedTimer took;
        took.start();
        tell({.headline = "x", .body = "y"});
        QVERIFY(took.elapsed() < 1000);
        QTRY_COMPARE(untold.size(), 1);
        QCOMPARE(untold.at(0).at(0).value<DigestWords>().headline, QString("x"));
        QCOMPARE(untold.at(0).at(1).value<NoticeTarget>(), m_target);
    }
    void ux39_withoutABusItIsSaidAtOnce()
    {
        m_notifier = std::make_unique<DesktopNotifier>(QDBusConnection("there is none"));
        const QSignalSpy untold(m_notifier.get(), &DesktopNotifier::untold);
        tell({.headline = "x", .body = "y"});
        QCOMPARE(untold.size(), 1);
    }

private:
    void serve(const QStringList& abilities)
    {
        m_server = std::make_unique<NotificationServer>();
        if (!abilities.isEmpty())
            m_server->abilities = abilities;
        QVERIFY(m_bus->registerObject("/org/freedesktop/Notifications", m_server.get(),
                                      QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
        QVERIFY(m_bus->registerService("org.freedesktop.Notifications"));
        m_notifier = std::make_unique<DesktopNotifier>(QDBusConnection::connectToBus(m_address, "client"));
    }
    void tell(const DigestWords& words)
    {
        m_shown.reset();
        m_shown = std::make_unique<QSignalSpy>(m_notifier.get(), &DesktopNotifier::shown);
        m_notifier->tell(words, m_target);
    }
    [[nodiscard]] bool isShown() const { return m_shown->size() > 0; }

    QProcess m_daemon;
    QString m_address;
    std::optional<QDBusConnection> m_bus;
    std::unique_ptr<NotificationServer> m_server;
    std::unique_ptr<DesktopNotifier> m_notifier;
    std::unique_ptr<QSignalSpy> m_shown;
    NoticeTarget m_target{.page = "devices", .filter = "reason:expired"};
};

HANDFAST_TEST(DesktopNotifierTest)

} // namespace tst_desktop_notifier

#include "tst_desktop_notifier.moc"
