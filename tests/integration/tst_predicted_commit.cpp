// What `predict` says before a commit is what the sessions then do: D2, F5, J5, D16. Real processes.
#include "tests/integration/live_estate.h"
#include "tests/support/test_program.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

namespace tst_predicted_commit {

using integration::LiveEstate;
using integration::server;
using support::eventNamed;

class PredictedCommitTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSessionsDoWhatWasPredicted()
    {
        LiveEstate estate;
        QVERIFY2(estate.startManager(), qPrintable(estate.report()));
        QVERIFY2(estate.addFirewalls(4), qPrintable(estate.report()));
        QVERIFY(estate.setInFleet(LiveEstate::serial(4), "absent", true));
        QVERIFY(estate.startAgents());
        QVERIFY2(estate.waitForAll("predefined", 3), qPrintable(estate.report()));

        // Nothing about authentication: nobody notices.
        QVERIFY2(estate.script({"set template t1 description other"}), qPrintable(estate.report()));
        check(estate, {"stays", "stays", "stays", "unknown"});

        // Secure server communication: all are told to come again (D16), and are let in.
        QVERIFY2(estate.script(estate.customPki(0)), qPrintable(estate.report()));
        check(estate, {"re-authenticates", "re-authenticates", "re-authenticates", "unknown"});

        const auto atPush = estate.manager().events().size();
        QVERIFY2(estate.script({"commit-all template-stack s1 device " + LiveEstate::serial(1),
                                "commit-all template-stack s1 device " + LiveEstate::serial(2)}),
                 qPrintable(estate.report()));
        QVERIFY2(estate.waitForAll("custom", 2, atPush), qPrintable(estate.report()));

        // Another server certificate before the clients trust its CA: the custom ones are lost (J5).
        QVERIFY2(estate.script({"request certificate generate certificate-name other name Other ca yes",
                                "request certificate generate certificate-name server-2 name 127.0.0.1 "
                                "ip 127.0.0.1 signed-by other usage server",
                                "set panorama ssl-tls-service-profile tls certificate server-2"}),
                 qPrintable(estate.report()));
        check(estate, {"drops", "drops", "re-authenticates", "unknown"});
        const auto atReturn = estate.manager().events().size();
        QVERIFY2(estate.script({"set panorama ssl-tls-service-profile tls certificate server", "commit"}),
                 qPrintable(estate.report()));
        QVERIFY2(estate.waitForAll("custom", 2, atReturn), qPrintable(estate.report()));
        QVERIFY2(estate.waitForAll("predefined", 1, atReturn), qPrintable(estate.report()));

        // Custom certificates only: the one that was left behind is lost (D2).
        QVERIFY2(estate.script({server + "custom-certificate-only yes"}), qPrintable(estate.report()));
        check(estate, {"re-authenticates", "re-authenticates", "drops", "unknown"});
    }

private:
    /// Asks, holds the answer against what is expected, commits, and holds it against what happens.
    static void check(LiveEstate& estate, const QStringList& expected)
    {
        const auto asked = estate.runJson("predict");
        QVERIFY2(asked.succeeded(), qPrintable(asked.report()));
        const QJsonArray rows = asked.json().array();
        QStringList fates;
        for (const QJsonValue& row : rows)
            fates << row["after"].toString();
        QVERIFY2(fates == expected, qPrintable(asked.report()));

        const auto from = estate.manager().events().size();
        const auto fromAgents = estate.agents().events().size();
        const auto committed = estate.run({"commit"});
        QVERIFY2(committed.succeeded(), qPrintable(committed.report()));
        QVERIFY(estate.manager().waitForEvent(eventNamed("policy-published"), {.from = from}));
        for (const QJsonValue& row : rows) {
            happens(estate, row.toObject(), {from, fromAgents});
            if (QTest::currentTestFailed())
                return;
        }
    }

    struct Since
    {
        qsizetype manager = 0;
        qsizetype agents = 0;
    };

    static void happens(LiveEstate& estate, const QJsonObject& row, const Since& since)
    {
        const QString serial = row["serial"].toString();
        const QString fate = row["after"].toString();
        const auto of = [&serial](const QString& event) { return eventNamed(event, {{"serial", serial}}); };
        if (fate == "re-authenticates") {
            const auto up = estate.manager().waitForEvent(of("session-up"), {.from = since.manager});
            QVERIFY2(up, qPrintable(estate.manager().report()));
            QCOMPARE((*up)["authentication"], row["now"]);
        } else if (fate == "drops") {
            const bool byDevice = row["detail"].toString().startsWith("the device refuses");
            auto& refusing = byDevice ? estate.agents() : estate.manager();
            const auto refused =
                refusing.waitForEvent(eventNamed("session-refused", {{"serial", serial},
                                                                     {"reason", row["reason"].toString()},
                                                                     {"rule", row["rule"].toString()}}),
                                      {.from = byDevice ? since.agents : since.manager});
            QVERIFY2(refused, qPrintable(refusing.report()));
            QVERIFY(estate.manager().eventsThat(of("session-up"), since.manager).isEmpty());
        } else {
            QVERIFY(estate.manager().eventsThat(of("session-up"), since.manager).isEmpty());
            QVERIFY(estate.manager().eventsThat(of("session-down"), since.manager).isEmpty());
        }
    }
};

HANDFAST_TEST(PredictedCommitTest)

} // namespace tst_predicted_commit

#include "tst_predicted_commit.moc"
