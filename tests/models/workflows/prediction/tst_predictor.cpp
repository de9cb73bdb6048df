// What the predictor says of one device, with one thing wrong at a time: X-1, F3-F5, D2, E1, E5, J4, K5, K6.
#include "models/workflows/prediction/predictor.h"

#include "tests/models/workflows/prediction_estate.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace tst_predictor {

using namespace models::workflows;
using models::lifecycle::DeviceRecord;
using session::base::Serial;
using session::trust::CheckId;
using session::trust::Fate;
using session::trust::Reason;
using session::trust::TrustWorld;
using support::PredictionEstate;

namespace {

DevicePrediction only(const PredictionRequest& request)
{
    const auto rows = predictDevices(request);
    if (!rows)
        qFatal("%s", rows.error().detail.c_str());
    if (rows->size() != 1)
        qFatal("one device was asked about");
    return rows->front();
}

std::string reasonOf(const session::trust::Prediction& prediction)
{
    return prediction.cause && prediction.cause->reason
               ? std::string(session::trust::rowOf(*prediction.cause->reason).name)
               : std::string();
}

} // namespace

class PredictorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_world.emplace();
        m_right = candidate();
        m_world->estate.pki.leaf("both", {.issuer = "issuing",
                                          .commonName = "manager.example",
                                          .subjectAltNames = {"DNS:manager.example", "IP:2001:db8::7"},
                                          .extendedKeyUsage = "serverAuth"});
    }
    void init() { candidate() = m_right; }

    void nothingChangesNothing()
    {
        auto request = m_world->request(m_world->predefinedOnly(), {m_world->predefined()});
        request.candidate = request.running;
        const auto row = only(request);
        QCOMPARE(row.now, std::string("predefined"));
        QCOMPARE(row.prediction.fate, Fate::Stays);
        QVERIFY(!wouldBeLost(row));
    }
    void t2_aCustomServerLetsPredefinedDevicesComeBack()
    {
        candidate().secureConnServer.disconnectWaitTime = 10;
        const auto row = only(m_world->request(m_world->predefinedOnly(), {m_world->predefined()}));
        QCOMPARE(row.prediction.fate, Fate::ReAuthenticates);
        QVERIFY(row.prediction.byManager && row.prediction.byManager->allowed);
        QVERIFY(row.prediction.byDevice && row.prediction.byDevice->allowed);
    }
    void d2_enforcementLosesPredefinedDevicesOnly()
    {
        const auto running = candidate();
        candidate().secureConnServer.customCertificateOnly = true;
        candidate().secureConnServer.disconnectWaitTime = 10;
        const auto lost = only(m_world->request(running, {m_world->predefined()}));
        QCOMPARE(lost.prediction.fate, Fate::Drops);
        QCOMPARE(reasonOf(lost.prediction), std::string("predefined-refused"));
        QVERIFY(!lost.prediction.refusedByDevice);
        QVERIFY(lost.prediction.when == m_world->now + std::chrono::minutes(10));
        QVERIFY(wouldBeLost(lost));
        const auto kept = only(m_world->request(running, {m_world->custom()}));
        QCOMPARE(kept.now, std::string("custom"));
        QCOMPARE(kept.prediction.fate, Fate::ReAuthenticates);
    }
    void f5_whoIsAwayIsUnknown()
    {
        DeviceRecord never;
        never.serial = Serial(PredictionEstate::firewall);
        auto request = m_world->request(m_world->predefinedOnly(), {never});
        request.scope.pushedTo = {never.serial};
        const auto row = only(request);
        QCOMPARE(row.now, std::string("offline"));
        QCOMPARE(row.prediction.fate, Fate::Unknown);
        QCOMPARE(row.prediction.detail, std::string("never seen"));
    }
    void d9_whoIsRefusedAlreadyHasNothingToLose()
    {
        m_world->estate.pki.leaf(
            "rma", {.issuer = "factory", .commonName = "0001A-RMA", .extendedKeyUsage = "clientAuth"});
        const auto record = PredictionEstate::refused(m_world->predefined("rma"));
        const auto row = only(m_world->request(m_world->predefinedOnly(), {record}));
        QCOMPARE(row.now, std::string("refused"));
        QCOMPARE(row.prediction.fate, Fate::Drops);
        QVERIFY2(row.prediction.detail.find("serial-mismatch") != std::string::npos,
                 row.prediction.detail.c_str());
        QVERIFY(!wouldBeLost(row));
    }
    void k1_aSessionOutlivesItsCertificateButNotARestart()
    {
        m_world->estate.pki.leaf("old", {.issuer = "factory",
                                         .commonName = PredictionEstate::firewall,
                                         .extendedKeyUsage = "clientAuth",
                                         .notBefore = QDateTime::currentDateTimeUtc().addDays(-9),
                                         .notAfter = QDateTime::currentDateTimeUtc().addDays(-3)});
        const auto record = m_world->predefined("old");
        const auto lost = only(m_world->request(m_world->predefinedOnly(), {record}));
        QCOMPARE(lost.prediction.fate, Fate::Drops);
        QCOMPARE(reasonOf(lost.prediction), std::string("expired"));
        auto request = m_world->request(m_world->predefinedOnly(), {record});
        request.candidate = request.running;
        QCOMPARE(only(request).prediction.fate, Fate::Stays);
    }
    void k1_aDoomedSessionEndsAtOnceOrWithTheWait_data()
    {
        QTest::addColumn<QString>("doomed");
        QTest::addColumn<bool>("isWaiting");
        QTest::addColumn<int>("after"); // minutes; -1 it stays
        QTest::newRow("marked") << "next-wait" << false << -1;
        QTest::newRow("with the wait that runs") << "next-wait" << true << 7;
        QTest::newRow("at once") << "now" << false << 0;
        QTest::newRow("at once, whatever runs") << "now" << true << 0;
    }
    void k1_aDoomedSessionEndsAtOnceOrWithTheWait()
    {
        QFETCH(QString, doomed);
        QFETCH(bool, isWaiting);
        QFETCH(int, after);
        m_world->estate.pki.leaf("ended", {.issuer = "factory",
                                           .commonName = PredictionEstate::firewall,
                                           .extendedKeyUsage = "clientAuth",
                                           .notBefore = QDateTime::currentDateTimeUtc().addDays(-9),
                                           .notAfter = QDateTime::currentDateTimeUtc().addDays(-3)});
        candidate().secureConnServer.disconnectWaitTime = 7;
        const auto running = candidate();
        candidate().secureConnServer.doomedSessions = doomed.toStdString();
        auto request = m_world->request(running, {m_world->predefined("ended")});
        request.isWaiting = isWaiting;
        const auto row = only(request);
        QCOMPARE(row.prediction.fate, after < 0 ? Fate::Stays : Fate::Drops);
        if (after < 0)
            return;
        QCOMPARE(reasonOf(row.prediction), std::string("expired"));
        QVERIFY(row.prediction.when == m_world->now + std::chrono::minutes(after));
    }
    void x1_aSessionThatACommitIsJustEndingReAuthenticates()
    {
        auto request = m_world->request(candidate(), {m_world->predefined()});
        QCOMPARE(only(request).prediction.fate, Fate::Stays);
        request.policies.begin()->second = "of the version before";
        QCOMPARE(only(request).prediction.fate,
                 Fate::ReAuthenticates); // no wait runs: it was one of 0 minutes
        request.policies.clear(); // nothing is known of what it is under
        QCOMPARE(only(request).prediction.fate, Fate::Stays);
    }
    void k5_theDeviceJudgesByItsOwnClock()
    {
        auto record = m_world->predefined();
        record.clockOffset = -std::chrono::days(2); // before the manager's certificate
        const auto row = only(m_world->request(m_world->predefinedOnly(), {record}));
        QCOMPARE(row.prediction.fate, Fate::Drops);
        QVERIFY(row.prediction.refusedByDevice);
        QCOMPARE(reasonOf(row.prediction), std::string("not-yet-valid"));
    }
    void e1_oldSoftwareStaysPredefinedWhenItIsPushedTo()
    {
        const auto running = m_world->predefinedOnly();
        auto record = m_world->predefined();
        record.softwareVersion = "7.1.26";
        QCOMPARE(pushed(running, record).prediction.byManager->world, std::optional(TrustWorld::Predefined));
        record.softwareVersion.clear(); // not known yet: nothing against it
        QCOMPARE(pushed(running, record).prediction.byManager->world, std::optional(TrustWorld::Custom));
    }
    void f2_soDoesAWildFireAppliance()
    {
        auto record = m_world->predefined();
        record.kind = models::config::DeviceKind::WildFire;
        QCOMPARE(pushed(m_world->predefinedOnly(), record).prediction.byManager->world,
                 std::optional(TrustWorld::Predefined));
    }
    void t7_whoIsPushedToComesWithACertificateIssuedForIt()
    {
        candidate().secureConnServer.authorizeClientSerial = true;
        const auto row = pushed(m_world->predefinedOnly(), m_world->predefined());
        QCOMPARE(row.prediction.fate, Fate::ReAuthenticates);
        const auto& path = row.prediction.byManager->path;
        QCOMPARE(path.size(), std::size_t(3)); // with the intermediate that goes with it, no root
        QCOMPARE(path.front().commonName(), std::string(PredictionEstate::firewall));
        QVERIFY(row.prediction.byDevice && row.prediction.byDevice->allowed);
    }
    void k6_whatIsIssuedDoesNotOutliveItsCa()
    {
        m_world->estate.pki.intermediate(
            "short", {.issuer = "root", .notAfter = QDateTime::currentDateTimeUtc().addDays(20)});
        candidate().panorama.certificates["Short"] = m_world->estate.withKey("short", "Short");
        m_world->estate.client().signedBy = "Short";
        auto row = pushed(m_world->predefinedOnly(), m_world->predefined());
        QCOMPARE(row.prediction.fate, Fate::ReAuthenticates);
        QVERIFY(row.prediction.byManager->path.front().notAfter() <=
                m_world->estate.certificate("short").notAfter());
        candidate().secureConnServer.disconnectWaitTime = 44'640; // and a month later it is gone
        row = pushed(m_world->predefinedOnly(), m_world->predefined());
        QCOMPARE(row.prediction.fate, Fate::Drops);
        QCOMPARE(reasonOf(row.prediction), std::string("expired"));
    }
    void anIssuingCaThatIsGoneIsToldAsUnknown()
    {
        m_world->estate.client().signedBy = "Gone";
        const auto row = pushed(m_world->predefinedOnly(), m_world->predefined());
        QCOMPARE(row.prediction.fate, Fate::Unknown);
        QVERIFY2(row.prediction.detail.find("Gone") != std::string::npos, row.prediction.detail.c_str());
    }
    void aCommonCertificateComesWithItsChain_data()
    {
        QTest::addColumn<bool>("chainIsInTheEntry");
        QTest::newRow("in the entry") << true;
        QTest::newRow("in the template's store") << false;
    }
    void aCommonCertificateComesWithItsChain()
    {
        QFETCH(bool, chainIsInTheEntry);
        auto& shared = candidate().templates["branch"].shared;
        shared.certificates["Common"] = m_world->estate.withKey("common", "Common");
        if (chainIsInTheEntry)
            shared.certificates["Common"].chain = m_world->estate.pem("issuing");
        else
            shared.certificates["Issuing"] = m_world->estate.authority("issuing");
        m_world->estate.client() = {.certificateType = "local",
                                    .certificate = "Common",
                                    .signedBy = {},
                                    .certificateProfile = "Trust-Manager"};
        // Only the root is trusted: without the intermediate there is no path (C5).
        candidate().panorama.certificateProfiles["Devices"].cas.erase("Issuing");
        const auto row = pushed(m_world->predefinedOnly(), m_world->predefined());
        QCOMPARE(row.prediction.fate, Fate::ReAuthenticates);
        QCOMPARE(row.prediction.byManager->path.front(), m_world->estate.certificate("common"));
    }
    void j4_aSharedCertificateOfAForeignCaIsLost()
    {
        m_world->estate.pki.root("foreign-root");
        m_world->estate.pki.leaf("foreign", {.issuer = "foreign-root", .extendedKeyUsage = "clientAuth"});
        const auto running = candidate();
        candidate().secureConnServer.authorizeClientSerial = true;
        const auto row =
            only(m_world->request(running, {m_world->connected(TrustWorld::Custom, {"foreign"}, "local")}));
        QCOMPARE(row.prediction.fate, Fate::Drops);
        QVERIFY(!row.prediction.refusedByDevice);
        QVERIFY(wouldBeLost(row));
    }
    void e5_theDialledAddressIsCompared_data()
    {
        QTest::addColumn<QString>("dialled");
        QTest::addColumn<int>("fate");
        QTest::newRow("name and port") << "manager.example:3978" << int(Fate::ReAuthenticates);
        QTest::newRow("name alone") << "manager.example" << int(Fate::ReAuthenticates);
        QTest::newRow("IPv6 without port") << "2001:db8::7" << int(Fate::ReAuthenticates);
        QTest::newRow("IPv6 and port") << "[2001:db8::7]:3978" << int(Fate::ReAuthenticates);
        QTest::newRow("another address") << "192.0.2.1:3978" << int(Fate::Drops);
        QTest::newRow("no address") << ":" << int(Fate::Unknown);
    }
    void e5_theDialledAddressIsCompared()
    {
        QFETCH(QString, dialled);
        QFETCH(int, fate);
        candidate().panorama.certificates["Manager"] = m_world->estate.withKey("both", "Manager");
        m_world->estate.client().checkServerIdentity = true;
        auto record = m_world->predefined();
        record.dialledAddress = dialled.toStdString();
        const auto row = pushed(m_world->predefinedOnly(), record);
        QCOMPARE(row.prediction.fate, Fate(fate));
        if (row.prediction.fate == Fate::Drops) {
            QVERIFY(row.prediction.refusedByDevice);
            QCOMPARE(row.prediction.cause->id, CheckId::ServerIdentity);
        }
    }
    void aCandidateThatCannotBeCompiledPredictsNothing()
    {
        candidate().panorama.sslTlsServiceProfiles.clear();
        QVERIFY(!predictDevices(m_world->request(m_world->predefinedOnly(), {m_world->predefined()})));
    }

private:
    models::config::Configuration& candidate() { return m_world->estate.configuration; }
    /// The commit, and the templates with it.
    DevicePrediction pushed(const models::config::Configuration& running, const DeviceRecord& record) const
    {
        auto request = m_world->request(running, {record});
        request.scope.pushedTo = {record.serial};
        return only(request);
    }

    std::optional<PredictionEstate> m_world;
    models::config::Configuration m_right;
};

HANDFAST_TEST(PredictorTest)

} // namespace tst_predictor

#include "tst_predictor.moc"
