// Custom certificates only (D2, F1, F2, E1), and commits that must not happen (B2, C2), on real sessions.
#include "tests/integration/live_estate.h"
#include "tests/support/test_program.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

namespace tst_enforcement {

using integration::LiveEstate;
using integration::server;
using support::eventNamed;

class EnforcementTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void d2_aPredefinedDeviceIsRefusedWithAnAlert()
    {
        LiveEstate estate;
        QVERIFY2(estate.startManager(), qPrintable(estate.report()));
        QVERIFY2(estate.addFirewalls(3), qPrintable(estate.report()));
        QVERIFY(estate.startAgents());
        QVERIFY2(estate.waitForAll("predefined", 3), qPrintable(estate.report()));
        QVERIFY2(estate.script(estate.customPki(0) + QStringList{"commit"}), qPrintable(estate.report()));
        const auto before = estate.manager().events().size();
        const auto beforeAgents = estate.agents().events().size();
        // Only the first device gets its certificate; the others stay behind when the door shuts.
        QVERIFY2(estate.script({"commit-all template-stack s1 device " + LiveEstate::serial(1)}),
                 qPrintable(estate.report()));
        QVERIFY2(estate.waitForAll("custom", 1, before), qPrintable(estate.report()));
        const auto denied = estate.run({server + "custom-certificate-only yes", "commit"});
        if (denied.succeeded()) {
            const auto refused = estate.manager().waitForEvent(
                eventNamed("session-refused", {{"reason", "predefined-refused"}}), {.from = before});
            QVERIFY2(refused, qPrintable(estate.manager().report()));
            QCOMPARE((*refused)["rule"].toString(), QString("D2"));
            QCOMPARE((*refused)["alert"].toObject()["name"].toString(), QString("bad_certificate"));
            QCOMPARE((*refused)["alert"].toObject()["direction"].toString(), QString("sent"));
            QVERIFY(estate.agents().waitForEvent(
                [](const QJsonObject& event) {
                    return event["event"] == "session-refused" &&
                           event["alert"].toObject()["direction"] == "received" &&
                           event["alert"].toObject()["name"] == "bad_certificate";
                },
                {.from = beforeAgents}));
            QVERIFY2(estate.waitForAll("custom", 1, before), qPrintable(estate.report()));
        } else {
            QFAIL(qPrintable(denied.report()));
        }
    }
    void f2_aWildFireApplianceShutsTheDoorAndIsNamed()
    {
        LiveEstate estate;
        QVERIFY2(estate.startManager(), qPrintable(estate.report()));
        QVERIFY2(estate.addFirewalls(1), qPrintable(estate.report()));
        QVERIFY2(estate.script(estate.customPki(0)), qPrintable(estate.report()));
        QVERIFY2(estate.script({"set wildfire-appliance 000999900042", "commit"}),
                 qPrintable(estate.report()));
        const auto refused = estate.run({server + "custom-certificate-only yes", "commit"});
        QCOMPARE(refused.exitStatus, 1);
        QVERIFY2(refused.errorOutput.contains("000999900042"), qPrintable(refused.report()));
        QVERIFY2(refused.errorOutput.contains("F2"), qPrintable(refused.report()));
    }
    void e1_anOldDeviceIsNamedBeforeEnforcement()
    {
        LiveEstate estate;
        QVERIFY2(estate.startManager(), qPrintable(estate.report()));
        QVERIFY2(estate.addFirewalls(2), qPrintable(estate.report()));
        QVERIFY(estate.setInFleet(LiveEstate::serial(2), "software_version", "7.1.26"));
        QVERIFY(estate.startAgents());
        QVERIFY2(estate.waitForAll("predefined", 2), qPrintable(estate.report()));
        QVERIFY2(estate.script(estate.customPki(0)), qPrintable(estate.report()));
        const auto refused = estate.run({server + "custom-certificate-only yes", "commit"});
        QCOMPARE(refused.exitStatus, 1);
        QVERIFY2(refused.errorOutput.contains(LiveEstate::serial(2).toUtf8()), qPrintable(refused.report()));
        QVERIFY2(refused.errorOutput.contains("E1"), qPrintable(refused.report()));
    }
    void aBrokenCommitLeavesEverythingAsItWas_data()
    {
        QTest::addColumn<QStringList>("commands");
        QTest::addColumn<QByteArray>("named"); // by the refusal
        QTest::newRow("C2 profile without CA")
            << QStringList{"set panorama certificate-profile empty use-crl no", server + "customize yes",
                           server + "certificate-profile empty"}
            << QByteArray("C2");
        QTest::newRow("B2 key of another certificate")
            << QStringList{"request certificate generate certificate-name a name a usage server signed-by "
                           "root",
                           "request certificate generate certificate-name b name b usage server signed-by "
                           "root"}
            << QByteArray("private key");
    }
    void aBrokenCommitLeavesEverythingAsItWas()
    {
        QFETCH(QStringList, commands);
        QFETCH(QByteArray, named);
        LiveEstate estate;
        QVERIFY2(estate.startManager(), qPrintable(estate.report()));
        QVERIFY2(estate.addFirewalls(2), qPrintable(estate.report()));
        QVERIFY(estate.startAgents());
        QVERIFY2(estate.waitForAll("predefined", 2), qPrintable(estate.report()));
        const auto atCommit = estate.manager().events().size();
        QVERIFY2(estate.script(estate.customPki(0) + QStringList{"commit"}), qPrintable(estate.report()));
        QVERIFY2(estate.waitForAll("predefined", 2, atCommit), qPrintable(estate.report())); // D15, D16
        const auto events = estate.manager().events().size();
        QVERIFY2(estate.script(commands), qPrintable(estate.report()));
        if (QTest::currentDataTag() == QByteArray("B2 key of another certificate"))
            QVERIFY2(crossKeys(estate), qPrintable(estate.report()));
        const auto refused = estate.run({"commit"});
        QCOMPARE(refused.exitStatus, 1);
        QVERIFY2(refused.errorOutput.contains(named), qPrintable(refused.report()));
        QVERIFY(estate.manager().eventsThat(eventNamed("policy-published"), events).isEmpty());
        QCOMPARE(estate.count([](const auto& device) { return device["connected"].toBool(); }), 2);
        QVERIFY(estate.manager().eventsThat(eventNamed("session-down"), events).isEmpty());
    }

private:
    /// The certificate of b beside the key of a: what a careless hand could do to a saved configuration.
    static bool crossKeys(LiveEstate& estate)
    {
        const QString name = estate.path("saved.set");
        if (!estate.script({"save config to " + name}))
            return false;
        QFile file(name);
        if (!file.open(QIODevice::ReadOnly))
            return false;
        const QString text = QString::fromUtf8(file.readAll());
        QStringList lines = text.split('\n');
        QString publicOfB;
        for (const QString& line : lines) {
            if (line.startsWith("set panorama certificate b public-key "))
                publicOfB = line.section(' ', 5);
        }
        for (QString& line : lines) {
            if (line.startsWith("set panorama certificate a public-key "))
                line = "set panorama certificate a public-key " + publicOfB;
        }
        lines << "set panorama ssl-tls-service-profile tls certificate a";
        file.close();
        if (publicOfB.isEmpty() || !file.open(QIODevice::WriteOnly))
            return false;
        file.write(lines.join('\n').toUtf8());
        file.close();
        return estate.script({"load config from " + name});
    }
};

HANDFAST_TEST(EnforcementTest)

} // namespace tst_enforcement

#include "tst_enforcement.moc"
