// What becomes of a session between two devices when one of them is pushed to: X-1, A2, A6, A8, D2, D12, D16,
// E4.
#include "models/workflows/prediction/channel_predictor.h"

#include "tests/models/workflows/prediction_estate.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace tst_channel_predictor {

using namespace models::workflows;
using models::config::Configuration;
using models::lifecycle::DeviceRecord;
using session::base::Serial;
using session::trust::Fate;
using support::PredictionEstate;

namespace {

constexpr auto serving = "LC-0003";
constexpr auto address = "192.0.2.9:5007";

std::string reasonNameOf(const session::trust::Prediction& prediction)
{
    return prediction.cause && prediction.cause->reason
               ? std::string(session::trust::rowOf(*prediction.cause->reason).name)
               : std::string();
}

} // namespace

class ChannelPredictorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_world.emplace();
        auto& estate = m_world->estate;
        estate.pki.leaf(
            "born-server",
            {.issuer = "factory", .commonName = serving, .extendedKeyUsage = "serverAuth,clientAuth"});
        estate.pki.leaf("ended", {.issuer = "issuing",
                                  .commonName = PredictionEstate::firewall,
                                  .extendedKeyUsage = "clientAuth",
                                  .notBefore = QDateTime::currentDateTimeUtc().addDays(-9),
                                  .notAfter = QDateTime::currentDateTimeUtc().addDays(-3)});
        estate.pki.leaf("serving", {.issuer = "issuing",
                                    .commonName = "192.0.2.9",
                                    .subjectAltNames = {"IP:192.0.2.9"},
                                    .extendedKeyUsage = "serverAuth"});
        Configuration& configuration = estate.configuration;
        auto& branch = configuration.templates["branch"];
        branch.device.secureConnClient = {};
        branch.device.redistributionAgents = {address};
        branch.shared.certificateProfiles["Trust-Server"].cas = {{"Root", {}}};
        auto& servers = configuration.templates["serving"];
        servers.shared.certificates["Root"] = estate.authority("root");
        servers.shared.certificates["Issuing"] = estate.authority("issuing");
        servers.shared.certificates["Serving"] = estate.withKey("serving", "Serving");
        servers.shared.certificateProfiles["Clients"].cas = {{"Root", {}}, {"Issuing", {}}};
        servers.shared.sslTlsServiceProfiles["Serving"].certificate = "Serving";
        auto& secure = servers.device.secureConnServer;
        secure.customize = secure.enableUserId = true;
        secure.sslTlsServiceProfile = "Serving";
        secure.certificateProfile = "Clients";
        configuration.templateStacks["servers"].templates = {"serving"};
        configuration.templateStacks["servers"].devices = {{serving, {}}};
        m_running = configuration;
    }
    void init()
    {
        m_world->estate.configuration = m_running;
        m_peerSerial = serving;
    }

    void a8_aCommitAloneEndsNoSessionBetweenDevices()
    {
        server().customCertificateOnly = true;
        QCOMPARE(after({}).prediction.fate, Fate::Stays);
        QCOMPARE(after({"0002"}).prediction.fate, Fate::Stays); // nor does a push to somebody else
    }
    void a_aPushOfWhatTheyRunEndsNone()
    {
        const auto row = after({PredictionEstate::firewall, serving});
        QCOMPARE(row.prediction.fate, Fate::Stays);
        QCOMPARE(row.channel, std::string("data-redistribution"));
        QCOMPARE(row.server, Serial(serving));
        QCOMPARE(row.now, std::string("predefined"));
        QVERIFY(!isOfManager(row));
    }
    void d2_aServerThatIsPushedCustomOnlyLosesItsPredefinedClients()
    {
        server().customCertificateOnly = true;
        const auto row = after({serving});
        QCOMPARE(row.prediction.fate, Fate::Drops);
        QCOMPARE(reasonNameOf(row.prediction), std::string("predefined-refused"));
        QVERIFY(!row.prediction.refusedByDevice);
        QVERIFY(row.prediction.when == m_world->now);
        QVERIFY2(row.prediction.detail.starts_with("the server refuses the client: "),
                 row.prediction.detail.c_str());
        QVERIFY(wouldBeLost(row));
    }
    void t7_aServerMaySpellItsSerialOtherwise()
    {
        m_peerSerial = "lc-0003";
        QCOMPARE(after({}).server, Serial(serving));
        server().customCertificateOnly = true;
        QCOMPARE(after({serving}).prediction.fate, Fate::Drops);
        QCOMPARE(after({"lc-0003"}).prediction.fate, Fate::Drops);
    }
    void a_aServerThatHasNotSaidItsSerialIsNamedByItsAddress()
    {
        m_peerSerial = {};
        const auto row = after({});
        QCOMPARE(row.server, Serial());
        QCOMPARE(row.serverAddress, std::string(address));
        QVERIFY(!isOfManager(row));
    }
    void d12_aServersOwnWaitCounts()
    {
        server().customCertificateOnly = true;
        server().disconnectWaitTime = 10;
        QVERIFY(after({serving}).prediction.when == m_world->now + std::chrono::minutes(10));
    }
    void d16_otherRulesOfAServerSendEverybodyAway()
    {
        server().certificateProfile = "Others";
        auto& others = configuration().templates["serving"].shared.certificateProfiles["Others"];
        others.cas = {{"Root", {}}};
        const auto row = after({serving});
        QCOMPARE(row.prediction.fate, Fate::ReAuthenticates);
        QVERIFY(row.prediction.byManager && row.prediction.byManager->allowed);
        QVERIFY(row.prediction.byDevice && row.prediction.byDevice->allowed);
    }
    void a8_aClientComesAgainWithItsOwnCertificateWhenItsSwitchIsPushed()
    {
        client() = issued();
        QCOMPARE(after({PredictionEstate::firewall}).prediction.fate, Fate::Stays); // for the manager alone
        client().enableUserId = true;
        const auto row = after({PredictionEstate::firewall});
        QCOMPARE(row.prediction.fate, Fate::ReAuthenticates);
        QCOMPARE(row.prediction.byManager->world, std::optional(session::trust::TrustWorld::Custom));
        QCOMPARE(row.prediction.byDevice->path.front(), m_world->estate.certificate("serving"));
    }
    void a8_aServerWhoseSwitchIsOffIsRefusedByACustomClient()
    {
        client() = issued();
        client().enableUserId = true;
        server().enableUserId = false;
        const auto row = after({PredictionEstate::firewall, serving});
        QCOMPARE(row.prediction.fate, Fate::Drops);
        QVERIFY(row.prediction.refusedByDevice);
        QVERIFY2(row.prediction.detail.starts_with("the client refuses the server: "),
                 row.prediction.detail.c_str());
    }
    void a2_whoIsNoClientAnyMoreIsGoneForNoCheck()
    {
        configuration().templates["branch"].device.redistributionAgents.clear();
        const auto row = after({PredictionEstate::firewall});
        QCOMPARE(row.prediction.fate, Fate::Drops);
        QVERIFY(!row.prediction.cause);
    }
    /// Its SCEP server gives it no other certificate: its manager waits for one, nobody else does.
    void i4_whoGetsNoCertificateFollowsItsSettingsTowardsOthers()
    {
        auto& branch = configuration().templates["branch"];
        branch.shared.scepProfiles["Enrol"].url = "http://scep.example/";
        client() = issued();
        client().certificateType = "scep";
        client().scepProfile = "Enrol";
        const Configuration before = configuration();
        client().enableUserId = true;
        PredictionRequest made = request({PredictionEstate::firewall});
        made.running = before;
        DeviceRecord& device = made.records.front();
        const auto channels = device.channels;
        device = m_world->connected(session::trust::TrustWorld::Custom, {"ended", "issuing"}, "scep");
        device.channels = channels;
        const auto rows = predictSessions(made);
        QVERIFY(rows && rows->size() == 3);
        QCOMPARE(rows->front().prediction.fate, Fate::Stays);
        QCOMPARE(rows->back().prediction.fate, Fate::Drops); // by the server's clock it has ended, too
        QCOMPARE(reasonNameOf(rows->back().prediction), std::string("expired"));
    }
    void f5_aServerOfWhichNothingIsKnownIsToldAsUnknown()
    {
        m_peerSerial = "stranger";
        client() = issued();
        QCOMPARE(after({PredictionEstate::firewall}).prediction.fate, Fate::Stays);
        client().enableUserId = true;
        QCOMPARE(after({PredictionEstate::firewall}).prediction.fate, Fate::Unknown);
    }
    void f5_nothingIsSaidOfAClientThatIsAway()
    {
        auto made = request({serving});
        made.records.front().session.reset();
        QVERIFY(predictChannels(made).empty());
    }
    void x1_devicesComeFirst()
    {
        const auto rows = predictSessions(request({}));
        QVERIFY(rows);
        QCOMPARE(rows->size(), std::size_t(3));
        QVERIFY(isOfManager(rows->front()) && isOfManager(rows->at(1)) && !isOfManager(rows->back()));
    }

private:
    Configuration& configuration() { return m_world->estate.configuration; }
    models::config::SecureConnClient& client() { return m_world->estate.client(); }
    models::config::SecureConnServer& server()
    {
        return configuration().templates["serving"].device.secureConnServer;
    }
    static models::config::SecureConnClient issued()
    {
        models::config::SecureConnClient settings;
        settings.certificateType = "issued";
        settings.signedBy = "Issuing";
        settings.certificateProfile = "Trust-Server";
        return settings;
    }

    PredictionRequest request(const std::vector<std::string>& pushedTo) const
    {
        DeviceRecord one = m_world->predefined();
        one.channels = {{.channel = "data-redistribution",
                         .role = "client",
                         .peer = address,
                         .peerSerial = m_peerSerial,
                         .state = "up",
                         .authentication = "predefined"}};
        DeviceRecord other = m_world->predefined("born-server");
        other.serial = Serial(serving);
        auto made = m_world->request(m_running, {one, other});
        for (const std::string& serial : pushedTo)
            made.scope.pushedTo.emplace_back(serial);
        return made;
    }
    /// What becomes of the one session that there is.
    DevicePrediction after(const std::vector<std::string>& pushedTo) const
    {
        const auto rows = predictChannels(request(pushedTo));
        if (rows.size() != 1)
            qFatal("there is one session");
        return rows.front();
    }

    std::optional<PredictionEstate> m_world;
    Configuration m_running;
    std::string m_peerSerial;
};

HANDFAST_TEST(ChannelPredictorTest)

} // namespace tst_channel_predictor

#include "tst_channel_predictor.moc"
