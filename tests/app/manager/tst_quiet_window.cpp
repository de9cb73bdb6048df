// No network call that the user did not ask for. The real window runs in a network namespace of its own where
// every address leads to the loopback interface: whoever wants to reach anybody, by name or by address, is
// counted by the kernel (TCP connections opened, UDP datagrams sent) and finds nobody. A control shows that
// it would be seen. Needs unshare(1) and ip(8).
#include "tests/support/cli.h"
#include "tests/support/own_namespace.h"
#include "tests/support/process.h"
#include "tests/support/test_program.h"

#include <QFile>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QUdpSocket>

namespace tst_quiet_window {

using support::Process;

namespace {

struct NetworkCount
{
    qint64 connections = 0;
    qint64 datagrams = 0;
    bool operator==(const NetworkCount&) const = default;
};

/// Of this network namespace, all programs in it together: both lines of a protocol, names and numbers.
NetworkCount counted()
{
    QFile file("/proc/net/snmp");
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no /proc/net/snmp");
    const QList<QByteArray> lines = file.readAll().split('\n');
    const auto number = [&lines](const QByteArray& protocol, const QByteArray& name) {
        QList<QByteArray> names;
        for (const QByteArray& line : lines) {
            if (!line.startsWith(protocol + ':'))
                continue;
            if (names.isEmpty())
                names = line.split(' ');
            else
                return line.split(' ').value(names.indexOf(name)).toLongLong();
        }
        qFatal("no %s in /proc/net/snmp", name.constData());
    };
    return {.connections = number("Tcp", "ActiveOpens"), .datagrams = number("Udp", "OutDatagrams")};
}

} // namespace

class QuietWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const auto route = support::runProgram("ip", {"route", "add", "local", "0.0.0.0/0", "dev", "lo"});
        QVERIFY2(route.succeeded(), qPrintable(route.report()));
    }
    void theCounterSeesBothKinds()
    {
        const NetworkCount before = counted();
        QTcpSocket socket;
        socket.connectToHost("192.0.2.1", 443);
        QVERIFY(!socket.waitForConnected(1000));
        QUdpSocket().writeDatagram("who is it", QHostAddress("192.0.2.53"), 53);
        QVERIFY(counted().connections > before.connections);
        QVERIFY(counted().datagrams > before.datagrams);
    }
    void aWindowCallsNobody_data()
    {
        QTest::addColumn<QString>("page");
        QTest::newRow("new directory") << "";
        QTest::newRow("doctor") << "doctor";
        QTest::newRow("certificates") << "certificates";
    }
    void aWindowCallsNobody()
    {
        QFETCH(QString, page);
        const QTemporaryDir place;
        const NetworkCount before = counted();
        QStringList arguments{"--data-dir", place.filePath("data")};
        if (!page.isEmpty())
            arguments << "--page" << page;
        Process window({.program = "handfast",
                        .arguments = arguments,
                        .environment = {{"QT_QPA_PLATFORM", "offscreen"},
                                        {"XDG_CONFIG_HOME", place.filePath("config")},
                                        {"DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere/at/all"}}});
        QVERIFY(window.start());
        // Its door is there, so it holds the directory; a shell before that would take it away.
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(place.filePath("data/window.sock")), 60'000);
        const auto shell =
            support::runCli({.dataDirectory = place.filePath("data"), .commands = {"show config versions"}});
        QVERIFY2(shell.succeeded(), qPrintable(shell.report()));
        QVERIFY(!QTest::qWaitFor([&] { return !window.isRunning(); }, 4000)); // and some time of its own
        QCOMPARE(counted().connections, before.connections);
        QCOMPARE(counted().datagrams, before.datagrams);
        QVERIFY(window.terminate());
    }
};

HANDFAST_TEST_IN_OWN_NETWORK(QuietWindowTest)

} // namespace tst_quiet_window

#include "tst_quiet_window.moc"
