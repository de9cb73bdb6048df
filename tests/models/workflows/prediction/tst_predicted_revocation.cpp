// What the predictor says where revocation is looked into: what is known counts, and what nobody has asked
// for yet is asked for. X-1, C9, C16-C18, T6.
#include "session/http/client.h"
#include "session/revocation/checker.h"
#include "session/revocation/pending.h"
#include "tests/models/workflows/prediction_estate.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace tst_predicted_revocation {

using namespace models::workflows;
using session::trust::CheckId;
using session::trust::Fate;
using support::PredictionEstate;

class PredictedRevocationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_world.emplace();
        m_right = candidate();
    }
    void init() { candidate() = m_right; }

    void c18_whoIsKnownAsRevokedIsLost_data()
    {
        QTest::addColumn<bool>("candidateAsks");
        QTest::addColumn<QString>("known"); // of the device's certificate, by the candidate's profile
        QTest::addColumn<bool>("blocks");
        QTest::addColumn<QString>("rule"); // "" it comes back
        QTest::newRow("C18 revoked") << true << "revoked" << false << "C18";
        QTest::newRow("C16 unknown, blocked") << true << "unknown" << true << "C16";
        QTest::newRow("C16 unknown, let in") << true << "unknown" << false << "";
        QTest::newRow("good") << true << "good" << true << "";
        QTest::newRow("nothing is known") << true << "" << true << "";
        QTest::newRow("C9 nobody is asked") << false << "revoked" << true << "";
        QTest::newRow("by another profile than the candidate's") << true << "elsewhere" << true << "";
    }
    void c18_whoIsKnownAsRevokedIsLost()
    {
        QFETCH(bool, candidateAsks);
        QFETCH(QString, known);
        QFETCH(bool, blocks);
        QFETCH(QString, rule);
        const auto running = m_right;
        auto& profile = candidate().panorama.certificateProfiles["Devices"];
        profile.useOcsp = true;
        profile.blockUnknownCert = blocks;
        Knowledge knowledge;
        const auto record = m_world->custom();
        profile.useCrl = known == "elsewhere";
        if (!known.isEmpty())
            knowledge.remember(serverPolicy(), record.session->attempt->evidence,
                               known == "elsewhere" ? "revoked" : known);
        profile.useCrl = false;
        profile.useOcsp = candidateAsks;
        candidate().secureConnServer.authorizeClientSerial = true; // all come again
        auto request = m_world->request(running, {record});
        request.knownRevocation = models::lifecycle::knownRevocation(&knowledge.checker);
        const auto row = only(request);
        QCOMPARE(row.prediction.fate, rule.isEmpty() ? Fate::ReAuthenticates : Fate::Drops);
        if (!rule.isEmpty()) {
            QCOMPARE(row.prediction.cause->rule, rule.toStdString());
            QCOMPARE(row.prediction.cause->id, CheckId::Revocation);
            QVERIFY(!row.prediction.refusedByDevice);
            QVERIFY(wouldBeLost(row));
        }
    }
    void c18_aManagerThatIsKnownAsRevokedIsRefused() // without anybody being asked
    {
        candidate().templates["branch"].shared.certificateProfiles["Trust-Manager"].useOcsp = true;
        auto request = m_world->request(m_world->predefinedOnly(), {m_world->predefined()});
        request.scope.pushedTo = {request.records.front().serial};
        QCOMPARE(only(request).prediction.fate, Fate::ReAuthenticates);
        Knowledge knowledge;
        request.knownRevocation = [&](const auto& policy, const auto& evidence, auto at) {
            if (policy.peer == session::trust::PeerRole::Server)
                knowledge.remember(policy, evidence, "revoked");
            return models::lifecycle::knownRevocation(&knowledge.checker)(policy, evidence, at);
        };
        const auto row = only(request);
        QCOMPARE(row.prediction.fate, Fate::Drops);
        QCOMPARE(row.prediction.cause->rule, std::string("C18"));
        QVERIFY(row.prediction.refusedByDevice);
    }
    /// A status that nobody has asked for yet is asked for; of one that can't be had C17 says what it means.
    void t6_whatNobodyKnowsIsLookedUp_data()
    {
        QTest::addColumn<QString>("answer");
        QTest::addColumn<bool>("blocks");
        QTest::addColumn<bool>("ofDevice"); // else of the manager, by the device
        QTest::addColumn<QString>("rule");  // "" it comes back
        for (const bool ofDevice : {true, false}) {
            const QByteArray whose = ofDevice ? ", the device" : ", the manager";
            QTest::newRow("good" + whose) << "good" << true << ofDevice << "";
            QTest::newRow("C18 revoked" + whose) << "revoked" << false << ofDevice << "C18";
            QTest::newRow("C16 unknown, blocked" + whose) << "unknown" << true << ofDevice << "C16";
            QTest::newRow("C16 unknown, let in" + whose) << "unknown" << false << ofDevice << "";
            QTest::newRow("C17 not to be had, blocked" + whose) << "" << true << ofDevice << "C17";
            QTest::newRow("C17 not to be had, let in" + whose) << "" << false << ofDevice << "";
        }
    }
    void t6_whatNobodyKnowsIsLookedUp()
    {
        QFETCH(QString, answer);
        QFETCH(bool, blocks);
        QFETCH(bool, ofDevice);
        QFETCH(QString, rule);
        const auto running = m_right;
        auto& profile = ofDevice
                            ? candidate().panorama.certificateProfiles["Devices"]
                            : candidate().templates["branch"].shared.certificateProfiles["Trust-Manager"];
        profile.useOcsp = true;
        profile.blockUnknownCert = blocks;
        profile.blockTimeoutCert = blocks;
        auto request = ofDevice ? m_world->request(running, {m_world->custom()})
                                : m_world->request(m_world->predefinedOnly(), {m_world->predefined()});
        if (ofDevice)
            request.candidate.secureConnServer.authorizeClientSerial = true; // all come again
        else
            request.scope.pushedTo = {request.records.front().serial};
        int asked = 0;
        request.lookUpRevocation = [&](const auto& policy, const auto& evidence, auto, auto receive) {
            const bool isAbout = (policy.peer == session::trust::PeerRole::Client) == ofDevice;
            asked += isAbout ? 1 : 0;
            QVERIFY(!evidence.claimedSerial); // nothing has been said yet
            session::trust::RevocationFacts facts;
            for (const auto& certificate : evidence.chain)
                facts.byFingerprint[certificate.sha256()].status = statusOf(isAbout ? answer : "good");
            receive(std::move(facts));
        };
        const auto row = only(request);
        QCOMPARE(asked, 1);
        QCOMPARE(row.prediction.fate, rule.isEmpty() ? Fate::ReAuthenticates : Fate::Drops);
        if (rule.isEmpty())
            return;
        QCOMPARE(row.prediction.cause->rule, rule.toStdString());
        QCOMPARE(row.prediction.refusedByDevice, !ofDevice);
    }

private:
    static DevicePrediction only(const PredictionRequest& request)
    {
        const auto rows = predictDevices(request);
        if (!rows)
            qFatal("%s", rows.error().detail.c_str());
        return rows->at(0);
    }
    static session::trust::RevocationStatus statusOf(const QString& name)
    {
        using session::trust::RevocationStatus;
        return name == "revoked"   ? RevocationStatus::Revoked
               : name == "good"    ? RevocationStatus::Good
               : name == "unknown" ? RevocationStatus::Unknown
                                   : RevocationStatus::Unavailable;
    }
    /// A cache as lookups leave it behind.
    struct Knowledge
    {
        ~Knowledge() { network.stop(); }
        void remember(const session::trust::Policy& policy, const session::trust::PeerEvidence& evidence,
                      const QString& status)
        {
            const auto now = clock.now();
            const auto question = session::revocation::pendingQuestion(
                policy, evidence, session::trust::verify(policy, evidence, {}, now), {});
            if (!question)
                qFatal("nothing would be looked up");
            session::trust::RevocationFacts::Fact fact;
            fact.status = statusOf(status);
            checker.restore({.statuses = {{session::revocation::statusKey(*question, 0), fact,
                                           now + std::chrono::hours(1)}}});
        }

        session::base::SystemClock clock;
        session::http::Client network;
        session::revocation::Checker checker{network, clock};
    };
    /// What the candidate would judge devices by.
    [[nodiscard]] session::trust::Policy serverPolicy() const
    {
        return support::ConfiguredEstate::required(
                   models::config::compile(
                       {m_world->estate.configuration, *m_world->estate.vault, *m_world->estate.factory, {}}))
            .policy;
    }
    models::config::Configuration& candidate() { return m_world->estate.configuration; }

    std::optional<PredictionEstate> m_world;
    models::config::Configuration m_right;
};

HANDFAST_TEST(PredictedRevocationTest)

} // namespace tst_predicted_revocation

#include "tst_predicted_revocation.moc"
