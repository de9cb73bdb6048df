// `handfast serve` as a process: its first line, its end, its directory.
#include "tests/support/cli.h"
#include "tests/support/process.h"
#include "tests/support/test_program.h"

#include <QDir>
#include <QFile>
#include <QLocalServer>
#include <QLocalSocket>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <poll.h>
#include <sys/file.h>
#include <sys/inotify.h>
#include <unistd.h>

namespace tst_serve {

using support::eventNamed;
using support::Process;

class ServeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_directory = std::make_unique<QTemporaryDir>(); }

    void saysWhereItListensAndEndsBySignal()
    {
        Process manager(serve({"--listen", "127.0.0.1:0"}));
        QVERIFY(manager.start());
        const auto listening = manager.waitForEvent(eventNamed("listening"));
        QVERIFY2(listening, qPrintable(manager.report()));
        QCOMPARE(manager.events().first(), *listening);
        const QString address = listening->value("address").toString();
        QVERIFY(address.startsWith("127.0.0.1:") && !address.endsWith(":0"));
        QTcpSocket socket;
        socket.connectToHost("127.0.0.1", address.section(':', -1).toUShort());
        QVERIFY(socket.waitForConnected());
        QCOMPARE(manager.terminate(), std::optional(0));
        QVERIFY2(manager.strayLines().isEmpty(), qPrintable(manager.report()));
    }
    void itsDirectoryIsItsOwn()
    {
        Process first(serve({"--listen", "127.0.0.1:0"}));
        QVERIFY(first.start());
        QVERIFY2(first.waitForEvent(eventNamed("listening")), qPrintable(first.report()));
        Process second(serve({"--listen", "127.0.0.1:0"}));
        QVERIFY(second.start());
        QCOMPARE(second.waitForEnd(), std::optional(1));
        QCOMPARE(second.standardError().count('\n'), qsizetype(1));
        QVERIFY2(second.standardError().contains("holds the data directory"),
                 second.standardError().constData());
        // A manager that was killed holds nothing.
        first.kill();
        Process third(serve({"--listen", "127.0.0.1:0"}));
        QVERIFY(third.start());
        QVERIFY2(third.waitForEvent(eventNamed("listening")), qPrintable(third.report()));
    }
    void theShellWaitsForAManagerThatIsStarting()
    {
        // A manager between taking its directory and answering.
        QVERIFY(QDir(m_directory->path()).mkdir("data"));
        QFile lock(m_directory->filePath("data/lock"));
        QVERIFY(lock.open(QIODevice::ReadWrite));
        QCOMPARE(::flock(lock.handle(), LOCK_EX | LOCK_NB), 0);
        const int watch = ::inotify_init1(IN_CLOEXEC);
        QVERIFY(::inotify_add_watch(watch, QFile::encodeName(lock.fileName()).constData(), IN_OPEN) >= 0);
        Process shell({.program = "handfast",
                       .arguments = {"cli", "--data-dir", m_directory->filePath("data"), "-c", "show x"}});
        QVERIFY(shell.start());
        pollfd tried{watch, POLLIN, 0};
        QCOMPARE(::poll(&tried, 1, int(std::chrono::milliseconds(support::patience).count())), 1);
        ::close(watch);

        QLocalServer manager;
        connect(&manager, &QLocalServer::newConnection, &manager, [&manager] {
            QLocalSocket* asking = manager.nextPendingConnection();
            connect(asking, &QLocalSocket::readyRead, asking, [asking] {
                if (asking->canReadLine())
                    asking->write("{\"exit\":0,\"text\":\"heard\\n\",\"error\":\"\",\"json\":null}\n");
            });
        });
        QVERIFY(manager.listen(m_directory->filePath("data/control.sock")));
        QCOMPARE(shell.waitForEnd(), std::optional(0));
        QCOMPARE(shell.strayLines(), QList<QByteArray>{"heard"});
    }
    void anEditSurvivesAKill()
    {
        Process manager(serve({"--listen", "127.0.0.1:0"}));
        QVERIFY(manager.start());
        QVERIFY2(manager.waitForEvent(eventNamed("listening")), qPrintable(manager.report()));
        const auto edited = cli({"set template branch description kept"});
        QVERIFY2(edited.succeeded(), qPrintable(edited.report()));
        manager.kill();
        const auto offline = cli({"show config diff"}); // nobody holds the directory now
        QVERIFY2(offline.output.contains("kept"), qPrintable(offline.report()));

        Process again(serve({"--listen", "127.0.0.1:0"}));
        QVERIFY(again.start());
        QVERIFY2(again.waitForEvent(eventNamed("listening")), qPrintable(again.report()));
        const auto committed = cli({"show config diff", "commit"});
        QVERIFY2(committed.succeeded() && committed.output.contains("kept"), qPrintable(committed.report()));
        QVERIFY(again.waitForEvent(eventNamed("policy-published")));
        again.kill();
        const auto after = cli({"show config diff", "show template branch"});
        QVERIFY2(after.succeeded() && after.output.contains("kept"), qPrintable(after.report()));
        QVERIFY2(!after.output.contains("+ "), qPrintable(after.report()));
    }
    void aTakenPortIsSaid()
    {
        Process first(serve({"--listen", "127.0.0.1:0"}));
        QVERIFY(first.start());
        const auto listening = first.waitForEvent(eventNamed("listening"));
        QVERIFY2(listening, qPrintable(first.report()));
        Process second({.program = "handfast",
                        .arguments = {"serve", "--data-dir", m_directory->filePath("other"), "--listen",
                                      listening->value("address").toString()}});
        QVERIFY(second.start());
        QCOMPARE(second.waitForEnd(), std::optional(1));
        QCOMPARE(second.standardError().count('\n'), qsizetype(1));
    }
    void aWrongPassphraseIsRefused()
    {
        {
            auto options = serve({"--listen", "127.0.0.1:0"});
            options.environment = {{"HANDFAST_PASSPHRASE", "right"}};
            Process manager(options);
            QVERIFY(manager.start());
            QVERIFY2(manager.waitForEvent(eventNamed("listening")), qPrintable(manager.report()));
            QCOMPARE(manager.terminate(), std::optional(0));
        }
        auto options = serve({"--listen", "127.0.0.1:0"});
        options.environment = {{"HANDFAST_PASSPHRASE", "wrong"}};
        Process manager(options);
        QVERIFY(manager.start());
        QCOMPARE(manager.waitForEnd(), std::optional(1));
        QVERIFY(!manager.standardError().isEmpty());
    }
    void aPassphraseFileMustBeThere()
    {
        Process manager(serve({"--passphrase-file", m_directory->filePath("none")}));
        QVERIFY(manager.start());
        QCOMPARE(manager.waitForEnd(), std::optional(2));
        QVERIFY2(manager.standardError().contains("none"), manager.standardError().constData());
    }
    void servesHttpWhereItIsTold() // C-5
    {
        Process manager(serve({"--listen", "127.0.0.1:0", "--http", "127.0.0.1:0"}));
        QVERIFY(manager.start());
        const auto http = manager.waitForEvent(eventNamed("http-listening"));
        QVERIFY2(http, qPrintable(manager.report()));
        QCOMPARE(manager.events().constFirst()["event"].toString(), QString("listening"));
        const QString address = (*http)["address"].toString();
        QVERIFY2(address.startsWith("127.0.0.1:") && !address.endsWith(":0"), qPrintable(address));

        QTemporaryDir elsewhere; // another manager can't have the same place
        Process second({.program = "handfast",
                        .arguments = {"serve", "--data-dir", elsewhere.filePath("data"), "--listen",
                                      "127.0.0.1:0", "--http", address}});
        QVERIFY(second.start());
        QCOMPARE(second.waitForEnd(), std::optional(1));
        QVERIFY2(second.standardError().contains(address.toUtf8()), second.standardError().constData());
        QCOMPARE(manager.terminate(), std::optional(0));
    }
    void unusableArguments_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("no directory") << QStringList{"serve"};
        QTest::newRow("no port") << QStringList{"serve", "--data-dir", "x", "--listen", "127.0.0.1"};
        QTest::newRow("no address") << QStringList{"serve", "--data-dir", "x", "--listen", ":1"};
        QTest::newRow("port too large")
            << QStringList{"serve", "--data-dir", "x", "--listen", "127.0.0.1:70000"};
        QTest::newRow("unknown option") << QStringList{"serve", "--data-dir", "x", "--frobnicate"};
        QTest::newRow("extra word") << QStringList{"serve", "--data-dir", "x", "y"};
        QTest::newRow("no port for http") << QStringList{"serve", "--data-dir", "x", "--http", "127.0.0.1"};
        QTest::newRow("no address for http") << QStringList{"serve", "--data-dir", "x", "--http", "host:80"};
    }
    void unusableArguments()
    {
        QFETCH(QStringList, arguments);
        Process manager({.program = "handfast", .arguments = arguments});
        QVERIFY(manager.start());
        QCOMPARE(manager.waitForEnd(), std::optional(2));
        QCOMPARE(manager.standardError().count('\n'), qsizetype(1));
        QVERIFY(!QDir().exists("x"));
    }

private:
    Process::Options serve(const QStringList& more) const
    {
        return {.program = "handfast",
                .arguments = QStringList{"serve", "--data-dir", m_directory->filePath("data")} + more};
    }
    support::CliRun cli(const QStringList& commands) const
    {
        return support::runCli({.dataDirectory = m_directory->filePath("data"), .commands = commands});
    }

    std::unique_ptr<QTemporaryDir> m_directory;
};

HANDFAST_TEST(ServeTest)

} // namespace tst_serve

#include "tst_serve.moc"
