// A push that locks devices out, with real programs: they go back to their last good settings by themselves,
// and everybody says so. F-3, K9, E7.
#include "tests/integration/live_estate.h"
#include "tests/support/test_program.h"

#include <QJsonDocument>
#include <QTest>

namespace tst_commit_recovery {

using integration::LiveEstate;
using support::eventNamed;

namespace {

const QString profile = QStringLiteral("template t1 config shared certificate-profile manager CA ");

/// Trust only a CA that has nothing to do with the manager, and find that out soon.
QStringList lockOut(const LiveEstate& estate)
{
    const QString file = estate.path(QStringLiteral("stranger.pem"));
    return {
        QStringLiteral("request certificate generate certificate-name stranger name \"CN=Stranger\" ca yes"),
        QStringLiteral("request certificate export certificate-name stranger file %1").arg(file),
        QStringLiteral("request certificate import certificate-name stranger file %1 template t1").arg(file),
        QStringLiteral("set %1stranger").arg(profile),
        QStringLiteral("delete %1root").arg(profile),
        QStringLiteral("set template t1 config deviceconfig setting management commit-recovery-timeout 3")};
}

} // namespace

class CommitRecoveryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoIsLockedOutComesBackAsItWas()
    {
        LiveEstate estate;
        QVERIFY2(estate.startManager(), qPrintable(estate.report()));
        QVERIFY2(estate.addFirewalls(2), qPrintable(estate.report()));
        QVERIFY(estate.startAgents());
        QVERIFY2(estate.script(estate.customPki(0) + QStringList{"commit", "commit-all template-stack s1"}),
                 qPrintable(estate.report()));
        QVERIFY2(estate.waitForAll("custom", 2), qPrintable(estate.report()));
        QVERIFY(estate.manager().waitForEvents(eventNamed("push-result", {{"result", "OK"}}), {.count = 2}));

        QVERIFY2(estate.script(lockOut(estate) + QStringList{"commit"}), qPrintable(estate.report()));
        const QString locked = LiveEstate::serial(1);
        const auto atPush = estate.manager().events().size();
        const auto atAgents = estate.agents().events().size();
        QVERIFY2(estate.script({"commit-all shared-policy device-group g1 device " + locked}),
                 qPrintable(estate.report()));
        const auto went = estate.agents().waitForEvent(eventNamed("settings-reverted", {{"serial", locked}}),
                                                       {.from = atAgents});
        QVERIFY2(went, qPrintable(estate.agents().report()));
        QVERIFY((*went)["reason"].toString().startsWith("incomplete-chain"));
        const auto told =
            estate.manager().waitForEvent(eventNamed("push-result", {{"serial", locked}}), {.from = atPush});
        QVERIFY2(told, qPrintable(estate.manager().report()));
        QCOMPARE((*told)["result"].toString(), QString("FAIL"));
        QVERIFY2((*told)["detail"].toString().startsWith("reverted by the device: incomplete-chain"),
                 qPrintable((*told)["detail"].toString()));
        QVERIFY(estate.manager().waitForEvent(eventNamed("settings-reverted", {{"serial", locked}}),
                                              {.from = atPush}));
        QVERIFY2(estate.waitForAll("custom", 1, atPush), qPrintable(estate.report()));
        const QJsonArray devices = estate.devices();
        for (const QJsonValue& value : devices) {
            const QJsonObject device = value.toObject();
            const bool isLocked = device["serial"] == locked;
            QVERIFY(device["connected"].toBool());
            QCOMPARE(device["authentication"].toString(), QString("custom"));
            QCOMPARE(device["template_status"].toString(), QString("out-of-sync"));
            QCOMPARE(device["reverted"].isObject(), isLocked);
        }
        const auto job = estate.runJson(QStringLiteral("show jobs id %1").arg((*told)["job"].toInt()));
        const QJsonObject shown = QJsonDocument::fromJson(job.output).object();
        QCOMPARE(shown["status"].toString(), QString("FIN"));
        QCOMPARE(shown["result"].toString(), QString("FAIL"));
        QCOMPARE(shown["devices"].toArray().at(0)["detail"].toString(), (*told)["detail"].toString());
    }
};

HANDFAST_TEST(CommitRecoveryTest)

} // namespace tst_commit_recovery

#include "tst_commit_recovery.moc"
