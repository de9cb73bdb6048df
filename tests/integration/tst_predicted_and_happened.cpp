// What the manager keeps of each commit and push: what it predicted for each device, and what the device then
// did. X-1; D2, D15, J5, F4. Real processes.
#include "tests/integration/live_estate.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <csignal>

namespace tst_predicted_and_happened {

using integration::LiveEstate;
using integration::server;
using support::eventNamed;

namespace {

constexpr int settled = 180'000; ///< far above what the manager waits for devices that do not come

} // namespace

class PredictedAndHappenedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(m_estate.startManager(), qPrintable(m_estate.report()));
        QVERIFY2(m_estate.addFirewalls(4), qPrintable(m_estate.report()));
        QVERIFY(m_estate.setInFleet(LiveEstate::serial(4), "absent", true));
        QVERIFY(m_estate.startAgents());
        QVERIFY2(m_estate.waitForAll("predefined", 3), qPrintable(m_estate.report()));
    }

    void d15_aCommitThatEndsSessions()
    {
        QVERIFY2(m_estate.script(m_estate.customPki(0)), qPrintable(m_estate.report()));
        QVERIFY2(m_estate.script({"commit"}), qPrintable(m_estate.report()));
        expect({"re-authenticates", "came-back"}, 3);
        QCOMPARE(last()["without_session"].toInt(), 1);
        QVERIFY(last()["act"].toString().startsWith("commit "));
    }
    void f4_aPushBringsACertificate()
    {
        const auto atPush = m_estate.manager().events().size();
        QVERIFY2(m_estate.script({"commit-all template-stack s1 device " + LiveEstate::serial(1),
                                  "commit-all template-stack s1 device " + LiveEstate::serial(2)}),
                 qPrintable(m_estate.report()));
        QVERIFY2(m_estate.waitForAll("custom", 2, atPush), qPrintable(m_estate.report()));
        expect({"re-authenticates", "came-back"}, 1);
        QVERIFY(last()["job"].toInt() > 0);
        const QJsonObject device = last()["devices"].toArray().first().toObject();
        const QJsonObject happened = device["happened"].toObject();
        QCOMPARE(happened["authentication"].toString(), QString("custom"));
        QCOMPARE(happened["fingerprint"].toString().size(), 64);
        QVERIFY(happened["fingerprint"] != device["fingerprint_before"]);
    }
    /// In TLS 1.2 they refuse before they have shown who they are: all that is heard is an alert.
    void j5_devicesThatRefuseTheManager()
    {
        QVERIFY2(m_estate.script({"request certificate generate certificate-name other name Other ca yes",
                                  "request certificate generate certificate-name server-2 name 127.0.0.1 "
                                  "ip 127.0.0.1 signed-by other usage server",
                                  "set panorama ssl-tls-service-profile tls certificate server-2", "commit"}),
                 qPrintable(m_estate.report()));
        QTRY_VERIFY_WITH_TIMEOUT(last()["over"].toBool(), settled);
        QVERIFY2(matches() == QStringList({"right", "right", "right"}), qPrintable(told()));
        const QJsonObject refusing = last()["devices"].toArray().first().toObject();
        QCOMPARE(refusing["predicted"].toObject()["fate"].toString(), QString("drops"));
        QVERIFY(refusing["happened"].toObject()["by_device"].toBool());
        QCOMPARE(refusing["happened"].toObject()["alert"].toString(), QString("unknown_ca"));
        const auto atReturn = m_estate.manager().events().size();
        QVERIFY2(m_estate.script({"set panorama ssl-tls-service-profile tls certificate server", "commit"}),
                 qPrintable(m_estate.report()));
        QVERIFY2(m_estate.waitForAll("custom", 2, atReturn), qPrintable(m_estate.report()));
    }
    void d2_whoIsLeftBehindIsRefused()
    {
        QVERIFY2(m_estate.script({server + "custom-certificate-only yes", "commit"}),
                 qPrintable(m_estate.report()));
        QTRY_VERIFY_WITH_TIMEOUT(last()["over"].toBool(), settled);
        QVERIFY2(matches() == QStringList({"right", "right", "right"}), qPrintable(told()));
        const QJsonObject refused = last()["devices"].toArray().last().toObject();
        QCOMPARE(refused["happened"].toObject()["what"].toString(), QString("lost"));
        QCOMPARE(refused["happened"].toObject()["reason"].toString(), QString("predefined-refused"));
        QVERIFY(m_estate.manager().eventsThat(eventNamed("prediction-wrong")).isEmpty());
    }
    void itIsKeptThroughAKill()
    {
        const QJsonArray before = acts();
        QVERIFY(::kill(pid_t(m_estate.manager().processId()), SIGKILL) == 0);
        QTRY_VERIFY_WITH_TIMEOUT(!m_estate.manager().isRunning(), 60'000);
        QVERIFY2(m_estate.startManager(), qPrintable(m_estate.report()));
        QCOMPARE(acts(), before);
    }

private:
    [[nodiscard]] QJsonArray acts() const
    {
        return m_estate.runJson("show migration").json().object()["acts"].toArray();
    }
    [[nodiscard]] QJsonObject last() const { return acts().last().toObject(); }
    [[nodiscard]] QString told() const { return m_estate.runJson("show migration").report(); }
    [[nodiscard]] QStringList matches() const
    {
        QStringList words;
        for (const QJsonValue& device : last()["devices"].toArray())
            words << device["match"].toString();
        return words;
    }
    struct Way
    {
        QString predicted;
        QString happened;
    };
    void expect(const Way& way, int devices) const
    {
        QTRY_VERIFY_WITH_TIMEOUT(last()["over"].toBool(), settled);
        QCOMPARE(last()["devices"].toArray().size(), devices);
        for (const QJsonValue& device : last()["devices"].toArray()) {
            QCOMPARE(device["predicted"].toObject()["fate"].toString(), way.predicted);
            QCOMPARE(device["happened"].toObject()["what"].toString(), way.happened);
            QCOMPARE(device["match"].toString(), QString("right"));
        }
    }

    LiveEstate m_estate;
};

HANDFAST_TEST(PredictedAndHappenedTest)

} // namespace tst_predicted_and_happened

#include "tst_predicted_and_happened.moc"
