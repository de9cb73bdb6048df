#include "session/trust/prediction.h"
#include "tests/session/trust/trust_estate.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace tst_prediction {

using namespace session;
using namespace session::trust;

class PredictionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_estate = std::make_unique<TrustEstate>(); }

    void init()
    {
        const TrustCase client = m_estate->customClient();
        const TrustCase server = m_estate->customServer();
        m_input = {};
        m_input.deviceEvidence = client.evidence;
        m_input.serverPolicy = client.policy;
        m_input.facts = client.facts;
        m_input.serverEvidence = server.evidence;
        m_input.devicePolicy = server.policy;
        m_input.presence = Presence::Connected;
        m_input.sessionWillBeRestarted = true;
        m_input.judgedAt = client.now;
    }

    void bothAccept()
    {
        QVERIFY(predict(m_input).fate == Fate::ReAuthenticates);
        m_input.sessionWillBeRestarted = false;
        QVERIFY(predict(m_input).fate == Fate::Stays);
    }

    void managerRefuses() // F3, J4
    {
        m_input.deviceEvidence->chain = m_estate->chain({"foreign-fw", "foreign-issuing"});
        const Prediction prediction = predict(m_input);
        QVERIFY(prediction.fate == Fate::Drops);
        QVERIFY(prediction.cause->reason == Reason::UnknownIssuer);
        QVERIFY(!prediction.refusedByDevice);
        QVERIFY(prediction.when == m_input.judgedAt);
        QVERIFY(prediction.byManager && prediction.byDevice);
    }

    void deviceRefuses() // J5
    {
        m_input.devicePolicy->custom->anchors = m_estate->anchors({"foreign"});
        const Prediction prediction = predict(m_input);
        QVERIFY(prediction.fate == Fate::Drops);
        QVERIFY(prediction.refusedByDevice);
        QVERIFY(prediction.cause->id == CheckId::Chain);
    }

    void whoSeesTheOthersCertificateFirstRefuses() // RFC 5246 section 7.3
    {
        m_input.deviceEvidence->chain = m_estate->chain({"foreign-fw", "foreign-issuing"});
        m_input.devicePolicy->custom->anchors = m_estate->anchors({"foreign"});
        const Prediction both = predict(m_input);
        QVERIFY(both.fate == Fate::Drops);
        QVERIFY(both.refusedByDevice); // it is shown the manager's certificate before it shows its own
        QVERIFY(both.byManager->reason.has_value());
        m_input.deviceEvidence->tlsVersion = TlsVersion::Tls10;
        const Prediction earlier = predict(m_input);
        QVERIFY(!earlier.refusedByDevice); // but versions are agreed on before
        QVERIFY(earlier.cause->id == CheckId::TlsVersion);
    }

    void deviceJudgesByItsOwnClock() // K5
    {
        m_input.deviceClockOffset = -std::chrono::days(2);
        const Prediction prediction = predict(m_input);
        QVERIFY(prediction.fate == Fate::Drops);
        QVERIFY(prediction.refusedByDevice);
        QVERIFY(prediction.cause->reason == Reason::NotYetValid);
    }

    void judgedWhenItComesBack() // the wait outlives the certificate
    {
        m_input.judgedAt += std::chrono::days(366);
        const Prediction prediction = predict(m_input);
        QVERIFY(prediction.cause && prediction.cause->reason == Reason::Expired);
        QVERIFY(prediction.when == m_input.judgedAt);
    }

    void offlineIsUnknown() // F5
    {
        m_input.presence = Presence::Away;
        QVERIFY(predict(m_input).fate == Fate::Unknown);
        m_input.deviceEvidence->chain = m_estate->chain({"expired", "issuing"});
        const Prediction prediction = predict(m_input);
        QVERIFY(prediction.fate == Fate::Unknown);
        QVERIFY(prediction.detail.find("expired") != std::string::npos);
    }

    void x1_whoKeepsTryingIsLetInOrGoesOnBeingRefused()
    {
        m_input.presence = Presence::Trying;
        m_input.sessionWillBeRestarted = false; // there is none
        QVERIFY(predict(m_input).fate == Fate::ReAuthenticates);
        m_input.deviceEvidence->chain = m_estate->chain({"expired", "issuing"});
        const Prediction prediction = predict(m_input);
        QVERIFY(prediction.fate == Fate::Drops);
        QVERIFY(prediction.cause->reason == Reason::Expired);
        QVERIFY(prediction.when == m_input.judgedAt);
    }

    void neverSeenIsUnknown()
    {
        m_input.deviceEvidence.reset();
        m_input.whyUnknown = "never connected";
        const Prediction prediction = predict(m_input);
        QVERIFY(prediction.fate == Fate::Unknown);
        QCOMPARE(prediction.detail, m_input.whyUnknown);
    }

    void openSessionStaysThoughDoomed() // K1
    {
        m_input.sessionWillBeRestarted = false;
        m_input.deviceEvidence->chain = m_estate->chain({"expired", "issuing"});
        const Prediction prediction = predict(m_input);
        QVERIFY(prediction.fate == Fate::Stays);
        QVERIFY(prediction.cause && prediction.cause->reason == Reason::Expired);
        QVERIFY(!prediction.refusedByDevice);
        QVERIFY(prediction.detail.starts_with("would be refused at its next reconnect: expired"));
    }

    void x3_whoRefusesFirstIsTheSameWhetherTheSessionEndsOrNot() // RFC 5246 section 7.3
    {
        m_input.deviceEvidence->chain = m_estate->chain({"foreign-fw", "foreign-issuing"});
        m_input.devicePolicy->custom->anchors = m_estate->anchors({"foreign"});
        for (const auto version : {TlsVersion::Tls12, TlsVersion::Tls10}) { // versions are agreed on before
            m_input.deviceEvidence->tlsVersion = version;
            m_input.sessionWillBeRestarted = true;
            const Prediction ends = predict(m_input);
            m_input.sessionWillBeRestarted = false;
            const Prediction stays = predict(m_input);
            QVERIFY(ends.fate == Fate::Drops && stays.fate == Fate::Stays);
            QVERIFY(stays.cause && *stays.cause == *ends.cause);
            QCOMPARE(stays.refusedByDevice, ends.refusedByDevice);
            QCOMPARE(stays.refusedByDevice, version == TlsVersion::Tls12);
        }
    }

    void unmanagedDropsAtOnce() // D9
    {
        m_input.sessionWillBeRestarted = false;
        m_input.serverPolicy.managed = std::make_shared<const ManagedSerials>();
        const Prediction prediction = predict(m_input);
        QVERIFY(prediction.fate == Fate::Drops);
        QVERIFY(prediction.cause->reason == Reason::NotManaged);
    }

    /// What a side has to look up it finds out behind the handshake, the device first: it listens to nothing
    /// before.
    void t6_lookupsComeBehindTheHandshake_data()
    {
        QTest::addColumn<QString>("manager"); // what is the matter with the device
        QTest::addColumn<QString>("device");  // with the manager
        QTest::addColumn<bool>("byDevice");
        QTest::addColumn<int>("reason");
        QTest::newRow("C18 the device finds out") << "" << "found" << true << int(Reason::Revoked);
        QTest::newRow("C18 the manager finds out") << "found" << "" << false << int(Reason::Revoked);
        QTest::newRow("C18 both find out") << "found" << "found" << true << int(Reason::Revoked);
        QTest::newRow("the manager knows it already") << "known" << "found" << false << int(Reason::Revoked);
        QTest::newRow("the device does") << "known" << "known" << true << int(Reason::Revoked);
        QTest::newRow("a handshake that fails finds out nothing")
            << "foreign" << "found" << false << int(Reason::UnknownIssuer);
        QTest::newRow("who is on no list is looked up no further")
            << "not-listed found" << "" << false << int(Reason::NotAuthorized);
        QTest::newRow("the serial is said behind it")
            << "serial found" << "" << false << int(Reason::Revoked);
        QTest::newRow("and behind what the device finds out")
            << "serial" << "found" << true << int(Reason::Revoked);
    }
    void t6_lookupsComeBehindTheHandshake()
    {
        QFETCH(QString, manager);
        QFETCH(QString, device);
        QFETCH(bool, byDevice);
        QFETCH(int, reason);
        m_input.facts = {};
        m_input.deviceFacts = {};
        m_input.serverPolicy.custom->revocation = {.useCrl = true};
        m_input.devicePolicy->custom->revocation = {.useCrl = true};
        const auto revoke = [](RevocationFacts& facts, const PeerEvidence& evidence) {
            facts.byFingerprint[evidence.chain[0].sha256()].status = RevocationStatus::Revoked;
        };
        if (manager.contains("foreign"))
            m_input.deviceEvidence->chain = m_estate->chain({"foreign-fw", "foreign-issuing"});
        if (manager.contains("not-listed"))
            m_input.serverPolicy.authorizationList.clear();
        if (manager.contains("serial"))
            m_input.serverPolicy.managed = std::make_shared<const ManagedSerials>();
        if (manager.contains("known") || manager.contains("found"))
            revoke(manager.contains("known") ? m_input.facts : m_input.found, *m_input.deviceEvidence);
        if (!device.isEmpty())
            revoke(device == "known" ? m_input.deviceFacts : m_input.deviceFound, *m_input.serverEvidence);
        const Prediction prediction = predict(m_input);
        QVERIFY(prediction.fate == Fate::Drops);
        QCOMPARE(prediction.refusedByDevice, byDevice);
        QCOMPARE(int(*prediction.cause->reason), reason);
    }

    void names()
    {
        QCOMPARE(QByteArray(toText(Fate::ReAuthenticates).data()), QByteArray("re-authenticates"));
        QCOMPARE(QByteArray(toText(Fate::Stays).data()), QByteArray("stays"));
        QCOMPARE(QByteArray(toText(Fate::Drops).data()), QByteArray("drops"));
        QCOMPARE(QByteArray(toText(Fate::Unknown).data()), QByteArray("unknown"));
    }

private:
    std::unique_ptr<TrustEstate> m_estate;
    PredictionInput m_input;
};

HANDFAST_TEST(PredictionTest)

} // namespace tst_prediction

#include "tst_prediction.moc"
