// `handfast doctor` as a script uses it: exit status, lines and JSON; over no directory, over one that a
// manager holds, and after that manager was killed. Nothing is written.
#include "tests/support/cli.h"
#include "tests/support/process.h"
#include "tests/support/test_program.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonObject>
#include <QTcpServer>
#include <QTemporaryDir>

namespace tst_doctor_command {

using support::eventNamed;
using support::Process;
using support::runProgram;

namespace {

QJsonObject checkNamed(const support::CliRun& run, const QString& name)
{
    for (const QJsonValue& check : run.json().array())
        if (check["check"] == name)
            return check.toObject();
    return {};
}

} // namespace

class DoctorCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere/at/all"); } // no keyring

    void itMakesNoDirectory()
    {
        const QTemporaryDir place;
        const auto run = examine(place.filePath("none"));
        QCOMPARE(checkNamed(run, "data-directory")["finding"].toString(), QString("not-made-yet"));
        QVERIFY(!QDir(place.filePath("none")).exists());
        QVERIFY2(!checkNamed(run, "tls-library").isEmpty(), qPrintable(run.report()));
        QCOMPARE(run.json().array().size(), 8);
    }
    void aDirectoryThatCanNotBeWrittenIsAProblem()
    {
        const auto run = examine("/proc/handfast");
        QCOMPARE(run.exitStatus, 1);
        QCOMPARE(checkNamed(run, "data-directory")["state"].toString(), QString("problem"));
        QVERIFY(!checkNamed(run, "data-directory")["remedy"].toString().isEmpty());
    }
    void itKnowsARunningManagerAndOneThatWasCutOff()
    {
        const QTemporaryDir place;
        const QString data = place.filePath("data");
        Process manager(
            {.program = "handfast", .arguments = {"serve", "--data-dir", data, "--listen", "127.0.0.1:0"}});
        QVERIFY(manager.start());
        const auto listening = manager.waitForEvent(eventNamed("listening"));
        QVERIFY2(listening, qPrintable(manager.report()));
        QVERIFY(support::runCli({.dataDirectory = data, .commands = {"set template t description x"}})
                    .succeeded());
        auto run = examine(data);
        const QJsonObject port = checkNamed(run, "port-devices");
        QCOMPARE(port["finding"].toString(), QString("ours"));
        QVERIFY(port["cause"].toString().contains((*listening)["address"].toString()));
        QCOMPARE(checkNamed(run, "last-run")["finding"].toString(), QString("good"));
        manager.kill();
        run = examine(data);
        QCOMPARE(checkNamed(run, "last-run")["finding"].toString(), QString("cut-off-with-edits"));
        QVERIFY(checkNamed(run, "port-devices")["cause"].toString().contains("3978"));
        Process again(
            {.program = "handfast", .arguments = {"serve", "--data-dir", data, "--listen", "127.0.0.1:0"}});
        QVERIFY(again.start());
        QVERIFY(again.waitForEvent(eventNamed("listening")));
        QCOMPARE(again.terminate(), std::optional<int>(0));
        QCOMPARE(checkNamed(examine(data), "last-run")["finding"].toString(), QString("good"));
    }
    void linesAndUnusableArguments()
    {
        const QTemporaryDir place;
        const auto run = runProgram("handfast", {"doctor", "--data-dir", place.path()});
        QVERIFY2(run.output.contains("TLS library:"), qPrintable(run.report()));
        QCOMPARE(runProgram("handfast", {"doctor", "--nonsense"}).exitStatus, 2);
        QCOMPARE(runProgram("handfast", {"doctor", "too", "much"}).exitStatus, 2);
        QCOMPARE(runProgram("handfast", {"doctor", "--help"}).exitStatus, 0);
    }

private:
    static support::CliRun examine(const QString& directory)
    {
        return runProgram("handfast", {"doctor", "--json", "--data-dir", directory});
    }
};

HANDFAST_TEST(DoctorCommandTest)

} // namespace tst_doctor_command

#include "tst_doctor_command.moc"
