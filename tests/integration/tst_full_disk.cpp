// A disk that is full: a clear error for what can't be kept, what runs stays as it was, sessions stay up, and
// all goes on once there is room again. F-2.
#include "tests/integration/live_estate.h"
#include "tests/support/own_namespace.h"
#include "tests/support/test_program.h"

#include <QFile>
#include <QTest>

namespace tst_full_disk {

using integration::LiveEstate;
using support::runProgram;

namespace {

const QString setting = QStringLiteral("set template t1 description ");

} // namespace

class FullDiskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(QDir().mkpath(m_estate.path("data")));
        const auto mounted =
            runProgram("mount", {"-t", "tmpfs", "-o", "size=3m", "tmpfs", m_estate.path("data")});
        QVERIFY2(mounted.succeeded(), qPrintable(mounted.report()));
        QVERIFY2(m_estate.startManager(), qPrintable(m_estate.report()));
        QVERIFY2(m_estate.addFirewalls(2), qPrintable(m_estate.report()));
        QVERIFY(m_estate.startAgents());
        QVERIFY2(m_estate.waitForAll("predefined", 2), qPrintable(m_estate.report()));
        QVERIFY2(m_estate.run({setting + "before", "commit description kept"}).succeeded(), "commit");
        m_filler.setFileName(m_estate.path("data/filler"));
        QVERIFY(m_filler.open(QIODevice::WriteOnly));
        while (m_filler.write(QByteArray(4096, 'x')) > 0 && m_filler.flush()) {
        }
        QVERIFY2(m_filler.error() != QFileDevice::NoError, "the disk has no end");
    }
    void anEditThatCanNotBeKeptIsRefused()
    {
        const auto edit = fillUntilRefused(setting + "\"" + QString(200, 'y') + "%1\"");
        QCOMPARE(edit.exitStatus, 1);
        QVERIFY2(edit.errorOutput.contains("full"), qPrintable(edit.report()));
    }
    void aCommitThatCanNotBeKeptIsRefused()
    {
        const auto before = m_estate.runJson("show config versions").json();
        const auto commit = m_estate.run({"commit description lost"});
        QCOMPARE(commit.exitStatus, 1);
        QVERIFY2(commit.errorOutput.contains("full"), qPrintable(commit.report()));
        QCOMPARE(m_estate.runJson("show config versions").json(), before);
        const auto connected = [](const QJsonObject& device) { return device["connected"].toBool(); };
        QCOMPARE(m_estate.count(connected), 2);
    }
    void whatRunsIsIntactAfterARestart()
    {
        m_estate.manager().kill();
        QVERIFY2(m_estate.startManager(), qPrintable(m_estate.report()));
        const auto versions = m_estate.runJson("show config versions").json().array();
        QCOMPARE(versions[0]["description"].toString(), QString("kept"));
        QVERIFY(versions[0]["running"].toBool());
    }
    void goesOnWhenThereIsRoom()
    {
        m_filler.close(); // what did not fit is not written now either
        QVERIFY(m_filler.remove());
        const auto edit = m_estate.run({setting + "after", "commit description room"});
        QVERIFY2(edit.succeeded(), qPrintable(edit.report()));
        QVERIFY(m_estate.run({"show template t1"}).output.contains("after"));
        const auto versions = m_estate.runJson("show config versions").json().array();
        QCOMPARE(versions[0]["description"].toString(), QString("room"));
    }

    void cleanupTestCase() { QVERIFY(runProgram("umount", {"--lazy", m_estate.path("data")}).succeeded()); }

private:
    /// The database may have some free pages left: edits until one is refused.
    support::CliRun fillUntilRefused(const QString& command)
    {
        constexpr int more = 2000; // of 200 bytes each, more than free pages hold
        for (int i = 0; i < more; ++i) {
            QStringList commands;
            for (int j = 0; j < 50; ++j)
                commands << command.arg(i * 50 + j);
            if (auto run = m_estate.run(commands); !run.succeeded())
                return run;
        }
        return {};
    }

    LiveEstate m_estate;
    QFile m_filler;
};

HANDFAST_TEST_WITH_OWN_MOUNTS(FullDiskTest)

} // namespace tst_full_disk

#include "tst_full_disk.moc"
