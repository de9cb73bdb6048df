// identity-mismatch (E5): what a real device finds about its manager. The device's event says which alert it
// sent, the manager's the same one as received (K4).
#include "tests/integration/live_estate.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace tst_refusing_device {

using integration::LiveEstate;
using support::eventNamed;
using support::Process;

class RefusingDeviceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void identityMismatch()
    {
        LiveEstate estate;
        QVERIFY2(estate.startManager(), qPrintable(estate.report()));
        QVERIFY2(estate.addFirewalls(1), qPrintable(estate.report()));
        QStringList pki = estate.customPki(0);
        pki.replaceInStrings("name 127.0.0.1 ip 127.0.0.1", "name manager.example hostname manager.example");
        QVERIFY(estate.startAgents());
        Process& device = estate.agents();
        QVERIFY2(estate.waitForAll("predefined", 1), qPrintable(estate.report()));
        const auto before = estate.manager().events().size();
        QVERIFY2(estate.script(pki + QStringList{"commit", "commit-all template-stack s1"}),
                 qPrintable(estate.report()));

        const auto refused = device.waitForEvent(eventNamed("session-refused"));
        QVERIFY2(refused, qPrintable(device.report()));
        QCOMPARE((*refused)["reason"].toString(), QString("identity-mismatch"));
        QCOMPARE((*refused)["rule"].toString(), QString("E5"));
        QCOMPARE((*refused)["check"].toString(), QString("server-identity"));
        QCOMPARE((*refused)["serial"].toString(), LiveEstate::serial(1));
        QVERIFY2((*refused)["detail"].toString().contains("127.0.0.1"), qPrintable(device.report()));
        QCOMPARE((*refused)["alert"].toObject(),
                 (QJsonObject{{"name", "bad_certificate"}, {"direction", "sent"}}));
        QStringList checks;
        for (const QJsonValue& check : (*refused)["checks"].toArray())
            checks << check["check"].toString() + ' ' + check["outcome"].toString();
        QCOMPARE(checks,
                 (QStringList{"tls-version pass", "cipher pass", "certificate pass", "chain pass",
                              "trust-world pass", "validity pass", "purpose pass", "key-strength pass",
                              "revocation skipped", "server-identity fail", "authorization-list skipped",
                              "managed-device skipped", "serial-number skipped"}));

        const auto heard = estate.manager().waitForEvent(eventNamed("session-refused"), {.from = before});
        QVERIFY2(heard, qPrintable(estate.manager().report()));
        QCOMPARE((*heard)["rule"].toString(), QString("K4"));
        QCOMPARE((*heard)["check"].toString(), QString("peer-alert"));
        QCOMPARE((*heard)["alert"].toObject(),
                 (QJsonObject{{"name", "bad_certificate"}, {"direction", "received"}}));
        QCOMPARE(device.terminate(), std::optional(0));
    }
};

HANDFAST_TEST(RefusingDeviceTest)

} // namespace tst_refusing_device

#include "tst_refusing_device.moc"
