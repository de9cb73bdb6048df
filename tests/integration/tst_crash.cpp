// kill -9 of the manager right after an edit, after a commit and during a push: what was acknowledged is
// there, jobs tell the truth, all devices come back.
#include "tests/integration/live_estate.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace tst_crash {

using integration::LiveEstate;
using support::eventNamed;

namespace {

constexpr int fleetSize = 20;

} // namespace

class CrashTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEditSurvives()
    {
        LiveEstate estate;
        QVERIFY2(estate.startManager(), qPrintable(estate.report()));
        QVERIFY2(estate.run({"set template t9 description kept"}).succeeded(), "edit");
        estate.manager().kill();
        QVERIFY2(estate.startManager(), qPrintable(estate.report()));
        const auto diff = estate.run({"show config diff"});
        QVERIFY2(diff.output.contains("t9"), qPrintable(diff.report()));
    }
    void aCommitSurvives()
    {
        LiveEstate estate;
        QVERIFY2(estate.startManager(), qPrintable(estate.report()));
        QVERIFY2(estate.run({"set template t9 description kept", "commit"}).succeeded(), "commit");
        estate.manager().kill();
        QVERIFY2(estate.startManager(), qPrintable(estate.report()));
        const auto diff = estate.run({"show config diff"});
        QVERIFY2(diff.succeeded() && diff.output.trimmed().isEmpty(), qPrintable(diff.report()));
        QVERIFY(estate.run({"show template t9"}).output.contains("kept"));
    }
    void aPushIsToldTruthfully()
    {
        LiveEstate estate;
        QVERIFY2(estate.startManager(), qPrintable(estate.report()));
        QVERIFY2(estate.addFirewalls(fleetSize), qPrintable(estate.report()));
        QVERIFY(estate.startAgents());
        QVERIFY2(estate.waitForAll("predefined", fleetSize), qPrintable(estate.report()));
        QVERIFY2(estate.script(estate.customPki(0) + QStringList{"commit"}), qPrintable(estate.report()));
        estate.agents().freeze(); // the push can't be answered
        QVERIFY2(estate.script({"commit-all template-stack s1"}), qPrintable(estate.report()));
        estate.manager().kill();
        QVERIFY2(estate.startManager(), qPrintable(estate.report()));
        const auto jobs = estate.runJson("show jobs all").json().array();
        QVERIFY(!jobs.isEmpty());
        const QJsonObject push = jobs.last().toObject();
        QCOMPARE(push["type"].toString(), QString("CommitAll"));
        QVERIFY2(push["description"].toString().contains("s1"), qPrintable(push["description"].toString()));
        const QJsonArray devices = push["devices"].toArray();
        QCOMPARE(devices.size(), qsizetype(fleetSize));
        for (const QJsonValue& device : devices) {
            QVERIFY(device["result"] != "OK");
            // It goes on waiting for the devices' word, and says so when none comes.
            const QString detail = device["detail"].toString();
            QVERIFY2(detail.isEmpty() || detail == "manager restarted", qPrintable(detail));
        }
        estate.agents().thaw();
        QVERIFY2(estate.waitForAll("predefined", fleetSize), qPrintable(estate.report()));
    }
};

HANDFAST_TEST(CrashTest)

} // namespace tst_crash

#include "tst_crash.moc"
