// A rehearsal beside a manager at work: it can be looked at and cancelled, and what it says it leaves alone
// it leaves alone. X-2.
#include "tests/integration/live_estate.h"
#include "tests/support/test_program.h"

#include <QDir>
#include <QFile>
#include <QTest>

namespace tst_rehearsal {

using integration::LiveEstate;
using support::Process;

namespace {

constexpr int fleetSize = 3;
constexpr int patience = 120'000;

} // namespace

class RehearsalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(m_estate.startManager(), qPrintable(m_estate.report()));
        QVERIFY2(m_estate.addFirewalls(fleetSize), qPrintable(m_estate.report()));
        QVERIFY(m_estate.startAgents());
        QVERIFY2(m_estate.waitForAll("predefined", fleetSize), qPrintable(m_estate.report()));
    }
    void x2_nothingOfTheManagerIsTouched()
    {
        const auto before = m_estate.manager().events().size();
        const QString versions = m_estate.run({"show config versions", "show jobs all"}).output;
        Process shell({.program = "handfast",
                       .arguments = {"cli", "--data-dir", m_estate.path("data"), "-c",
                                     "request migration rehearse server-side authority root address "
                                     "127.0.0.1"}});
        QVERIFY(shell.start());
        const auto status =
            shell.waitForEnd(std::chrono::milliseconds(patience)); // a whole workflow is played
        QVERIFY2(status == 0, qPrintable(shell.report()));
        const QJsonObject report = m_estate.runJson("request migration rehearse status").json().object();
        QCOMPARE(report["succeeded"], QJsonValue(true));
        QCOMPARE(report["devices"], QJsonValue(fleetSize));
        QVERIFY(report["happened"].toArray().contains("at step commit-server"));
        QVERIFY(!report["not_rehearsed"].toArray().isEmpty()); // the devices' keys
        QCOMPARE(m_estate.run({"show config versions", "show jobs all"}).output, versions);
        QCOMPARE(m_estate.manager().events().size(), before);
        QVERIFY(!m_estate.run({"request migration status"}).succeeded()); // no workflow was started here
    }
    /// None of its devices has ever been here: another Panorama's status says which were connected.
    void x2_anImportedEstateIsRehearsed()
    {
        const QString configuration = m_estate.path("estate.xml");
        QVERIFY(m_estate.run({"export config format xml file " + configuration}).succeeded());
        LiveEstate other;
        QVERIFY2(other.startManager(), qPrintable(other.report()));
        QVERIFY2(other.script({"load config from " + configuration, "commit"}), qPrintable(other.report()));
        const QString plan = "request migration rehearse server-side authority root address 127.0.0.1";
        QVERIFY(other.run({plan}).errorOutput.contains("no device is connected"));
        QFile status(other.path("status.xml"));
        QVERIFY(status.open(QIODevice::WriteOnly));
        status.write("<response status=\"success\"><result><devices>");
        for (int i = 1; i <= fleetSize; ++i) {
            const QString serial = LiveEstate::serial(i);
            const QString isThere = i == fleetSize ? "no" : "yes";
            status.write(QString("<entry name=\"%1\"><serial>%1</serial><connected>%2</connected><hostname>fw"
                                 "</hostname><sw-version>10.1.3</sw-version></entry>")
                             .arg(serial, isThere)
                             .toUtf8());
        }
        status.write("</devices></result></response>");
        status.close();
        QVERIFY2(other.script({"import devices-status " + status.fileName()}), qPrintable(other.report()));
        Process shell(
            {.program = "handfast", .arguments = {"cli", "--data-dir", other.path("data"), "-c", plan}});
        QVERIFY(shell.start());
        const auto ended = shell.waitForEnd(std::chrono::milliseconds(patience));
        QVERIFY2(ended == 0, qPrintable(shell.report()));
        const QJsonObject report = other.runJson("request migration rehearse status").json().object();
        QCOMPARE(report["succeeded"], QJsonValue(true));
        QCOMPARE(report["devices"], QJsonValue(fleetSize - 1));
        QCOMPARE(other.count([](const QJsonObject& device) { return device["connected"].toBool(); }), 0);
    }
    void x2_itCanBeCancelled()
    {
        Process shell({.program = "handfast",
                       .arguments = {"cli", "--data-dir", m_estate.path("data"), "-c",
                                     "request migration rehearse enforce"}});
        QVERIFY(shell.start());
        const auto isRunning = [this] {
            return m_estate.runJson("request migration rehearse status").json().object()["running"].toBool();
        };
        QTRY_VERIFY_WITH_TIMEOUT(isRunning(), patience);
        QVERIFY(m_estate.run({"request migration rehearse server-side"})
                    .errorOutput.contains("a rehearsal is under way"));
        // It plays what is here now: nothing live begins beside it.
        QVERIFY(m_estate.run({"request migration next"}).errorOutput.contains("a rehearsal is under way"));
        QVERIFY(m_estate.run({"request migration rehearse cancel"}).succeeded());
        QCOMPARE(shell.waitForEnd().value_or(-1), 1);
        QVERIFY2(shell.report().contains("the rehearsal was cancelled"), qPrintable(shell.report()));
        QVERIFY(!m_estate.run({"request migration rehearse cancel"}).succeeded());
        QCOMPARE(m_estate.count([](const QJsonObject& device) { return device["connected"].toBool(); }),
                 fleetSize);
    }

private:
    LiveEstate m_estate;
};

HANDFAST_TEST(RehearsalTest)

} // namespace tst_rehearsal

#include "tst_rehearsal.moc"
