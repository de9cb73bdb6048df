#include "tests/support/process.h"

#include "tests/support/cli.h"
#include "tests/support/test_program.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

namespace tst_process {

using namespace support;
using namespace std::chrono_literals;

namespace {

// Answers each line of its standard input, so that a test decides when something happens.
constexpr const char* echoingServer = R"sh(
trap 'echo "{|event|: |ending|}" | tr "|" "\042"; exit 3' TERM
say() { echo "$1" | tr "|" "\042"; }
echo "a word on stderr" >&2
say '{|event|: |listening|, |address|: |127.0.0.1:3978|}'
while read -r word; do
  case $word in
    quit) printf 'no newline at the end'; exit 0 ;;
    garbage) echo 'not json' ;;
    *) say "{|event|: |session-up|, |serial|: |$word|}" ;;
  esac
done
)sh";

/// As in ps: 'S' sleeps, 'T' is stopped.
char stateOf(const Process& process)
{
    QFile status(QString("/proc/%1/stat").arg(process.processId()));
    return status.open(QIODevice::ReadOnly) ? status.readAll().split(' ').value(2).front() : '?';
}

} // namespace

class ProcessTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_directory.isValid());
        m_script = m_directory.filePath("server.sh");
        QFile file(m_script);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(echoingServer);
    }

    void readsEventsAsTheyCome()
    {
        Process server(options());
        QVERIFY(server.start());
        const auto listening = server.waitForEvent(eventNamed("listening"));
        QVERIFY2(listening, qPrintable(server.report()));
        QCOMPARE(listening->value("address").toString(), "127.0.0.1:3978");

        server.write("0001\n0002\n");
        QVERIFY(server.waitForEvents(eventNamed("session-up"), {.count = 2}));
        QCOMPARE(server.eventsThat(eventNamed("session-up", {{"serial", "0002"}})).size(), 1);
        QCOMPARE(server.events().size(), 3);
        QVERIFY(server.strayLines().isEmpty());
    }

    void countsOnlyEventsFromTheGivenOneOn()
    {
        Process server(options());
        QVERIFY(server.start());
        server.write("0001\n");
        QVERIFY(server.waitForEvent(eventNamed("session-up")));
        const qsizetype seen = server.events().size();
        QVERIFY(!server.waitForEvent(eventNamed("session-up"), {.from = seen, .timeout = 1ms}));
        server.write("0001\n");
        QVERIFY(server.waitForEvent(eventNamed("session-up"), {.from = seen}));
    }

    void waitingStopsWhenTheProgramEnds()
    {
        Process server(options());
        QVERIFY(server.start());
        server.write("garbage\nquit\n");
        QVERIFY(!server.waitForEvent(eventNamed("session-up")));
        QCOMPARE(server.waitForEnd(), 0);
        QCOMPARE(server.strayLines(), QList<QByteArray>({"not json", "no newline at the end"}));
        QVERIFY(server.standardError().contains("a word on stderr"));
        QVERIFY(server.report().contains("not json"));
    }

    void terminatesCleanly()
    {
        Process server(options());
        QVERIFY(server.start());
        QVERIFY(server.waitForEvent(eventNamed("listening")));
        QCOMPARE(server.terminate(), 3);
        QVERIFY(server.waitForEvent(eventNamed("ending")));
    }

    void killsWithoutWarning()
    {
        Process server(options());
        QVERIFY(server.start());
        QVERIFY(server.waitForEvent(eventNamed("listening")));
        server.kill();
        QVERIFY(!server.isRunning());
        QVERIFY(!server.waitForEnd());
        QVERIFY(!server.waitForEvent(eventNamed("ending")));
    }

    void freezesAndThaws()
    {
        Process server(options());
        QVERIFY(server.start());
        QVERIFY(server.waitForEvent(eventNamed("listening")));
        server.freeze();
        QTRY_COMPARE(stateOf(server), 'T');
        server.write("0001\n");
        server.thaw();
        QVERIFY(server.waitForEvent(eventNamed("session-up")));
    }

    void aMissingProgramDoesNotStart()
    {
        Process missing({.program = m_directory.filePath("missing")});
        QVERIFY(!missing.start());
        QCOMPARE(runProgram(m_directory.filePath("missing"), {}).exitStatus, -1);
    }

    void runsAProgramToItsEnd()
    {
        const CliRun run = runProgram("sh", {"-c", "echo '[1, 2]'; echo no >&2; exit 1"});
        QCOMPARE(run.exitStatus, 1);
        QVERIFY(!run.succeeded());
        QCOMPARE(run.json().array().size(), 2);
        QCOMPARE(run.errorOutput, "no\n");
    }

    // Two programs on one fast clock, the second started later, read the same time.
    void programsShareAFastClock()
    {
        const FastClock clock(100'000); // about 28 hours a second
        const auto secondsOf = [&](const char* name) {
            Process date({.program = "/bin/sh",
                          .arguments = {"-c", "date -u '+{|event|: |" + QString(name) +
                                                  "|, |seconds|: %s}' | tr '|' '\\042'; read -r word"},
                          .clock = &clock});
            if (!date.start())
                return -1.0;
            const auto event = date.waitForEvent(eventNamed(name));
            return event ? event->value("seconds").toDouble() : -1.0;
        };
        const double first = secondsOf("first");
        QElapsedTimer between;
        between.start();
        for (int i = 0; i < 20; ++i)
            QVERIFY(runProgram("true", {}).succeeded());
        const double leastGap = static_cast<double>(between.elapsed()) / 1000 * 100'000;
        const double second = secondsOf("second");
        QVERIFY(first > 0 && second > 0);
        QVERIFY2(second - first >= leastGap,
                 qPrintable(QString("%1 s, %2 s").arg(second - first).arg(leastGap)));
    }

private:
    [[nodiscard]] Process::Options options() const { return {.program = "/bin/sh", .arguments = {m_script}}; }

    QTemporaryDir m_directory;
    QString m_script;
};

HANDFAST_TEST(ProcessTest)

} // namespace tst_process

#include "tst_process.moc"
