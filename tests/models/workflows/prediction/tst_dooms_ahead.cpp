// Whose session stands and whose next handshake fails: by what runs, by the candidate, by time. X-3; C17,
// C20, C26, D2, E5, K5, K6.
#include "models/workflows/prediction/dooms_ahead.h"

#include "tests/models/workflows/prediction_estate.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace tst_dooms_ahead {

using namespace models::workflows;
using namespace std::chrono_literals;
using models::lifecycle::DeviceRecord;
using session::base::Serial;
using session::base::TimePoint;
using session::trust::DoomAhead;
using session::trust::Reason;
using session::trust::RevocationFacts;
using session::trust::RevocationStatus;
using session::trust::TrustWorld;
using support::PredictionEstate;
using Ground = DoomAhead::Ground;

class DoomsAheadTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_world.emplace();
        m_right = candidate();
        const auto soon = QDateTime::currentDateTimeUtc().addDays(2);
        m_world->estate.pki.leaf("short", {.issuer = "issuing",
                                           .commonName = PredictionEstate::firewall,
                                           .extendedKeyUsage = "clientAuth",
                                           .notAfter = soon});
        m_world->estate.pki.leaf(
            "short-factory-server",
            {.issuer = "factory", .extendedKeyUsage = "serverAuth", .notAfter = soon.addDays(-1)});
        m_world->estate.pki.root("short-root", {.notAfter = soon});
        m_world->estate.pki.leaf("long-manager", {.issuer = "short-root",
                                                  .commonName = "manager.example",
                                                  .subjectAltNames = {"DNS:manager.example"},
                                                  .extendedKeyUsage = "serverAuth"});
        m_world->estate.pki.leaf("short-manager", {.issuer = "issuing",
                                                   .commonName = "manager.example",
                                                   .subjectAltNames = {"DNS:manager.example"},
                                                   .extendedKeyUsage = "serverAuth",
                                                   .notAfter = soon});
    }
    void init() { candidate() = m_right; }

    void x3_nothingIsForeseenWhereAllIsRight()
    {
        QVERIFY(!foreseen(m_world->request(candidate(), {m_world->custom()})));
    }
    void x3_d2_theCandidateDoomsWhoIsPredefined()
    {
        const auto running = candidate();
        candidate().secureConnServer.customCertificateOnly = true;
        candidate().secureConnServer.disconnectWaitTime = 10;
        const auto doom = foreseen(m_world->request(running, {m_world->predefined()}));
        QVERIFY(doom && doom->ground == Ground::Candidate);
        QVERIFY(doom->reason == Reason::PredefinedRefused);
        QVERIFY(!doom->isByDevice);
        QVERIFY(doom->afterCommit == 10min);
        QVERIFY(!foreseen(m_world->request(running, {m_world->custom()})));
    }
    void x3_t6_nobodyIsAskedAboutRevocation() // sessions are looked at again and again
    {
        candidate().panorama.certificateProfiles["Devices"].useOcsp = true;
        auto request = m_world->request(candidate(), {m_world->custom()});
        bool isAsked = false;
        request.lookUpRevocation = [&isAsked](const auto&, const auto&, auto, const auto& receive) {
            isAsked = true;
            receive({});
        };
        QVERIFY(predictDevices(request));
        QVERIFY(std::exchange(isAsked, false));
        QVERIFY(!foreseen(std::move(request)));
        QVERIFY(!isAsked);
    }
    void x3_aCandidateThatDoesNotCompileSaysNothing()
    {
        const auto running = candidate();
        candidate().secureConnServer.certificateProfile = "missing";
        QVERIFY(!foreseen(m_world->request(running, {m_world->custom()})));
    }
    void x3_e5_theDeviceItselfWouldRefuse()
    {
        m_world->estate.client().checkServerIdentity = true;
        auto record = m_world->custom();
        record.dialledAddress = "192.0.2.7:3978"; // the certificate has a name only
        record.configDigest = record.expectedDigest = "same";
        const auto doom = foreseen(m_world->request(candidate(), {record}));
        QVERIFY(doom && doom->ground == Ground::Running);
        QVERIFY(doom->isByDevice && !doom->from && !doom->afterCommit);
    }
    void x3_k6_timeDoomsWhoseCertificateEnds()
    {
        const auto record = m_world->connected(TrustWorld::Custom, {"short", "issuing"}, "issued");
        const auto doom = foreseen(m_world->request(candidate(), {record}));
        QVERIFY(doom && doom->ground == Ground::Time);
        QVERIFY(doom->reason == Reason::Expired);
        QVERIFY(doom->from ==
                m_world->estate.certificate("short").notAfter() + 1ms); // its last moment counts
    }
    void x3_c20_unlessExpiredOnesAreAllowed()
    {
        const std::string& name = candidate().secureConnServer.certificateProfile;
        candidate().panorama.certificateProfiles.at(name).blockExpiredCert = false;
        const auto record = m_world->connected(TrustWorld::Custom, {"short", "issuing"}, "issued");
        QVERIFY(!foreseen(m_world->request(candidate(), {record})));
    }
    void x3_c26_timeDoomsWhoseListIsNotReplaced_data()
    {
        QTest::addColumn<bool>("isBlocked"); // C17
        QTest::addColumn<int>("hoursLeft");  ///< of a list of eight days
        QTest::addColumn<bool>("isDoomed");
        QTest::newRow("it is overdue, and the profile insists") << true << 20 << true;
        QTest::newRow("C17 the profile does not insist") << false << 20 << false;
        QTest::newRow("it is new") << true << 150 << false;
    }
    void x3_c26_timeDoomsWhoseListIsNotReplaced()
    {
        QFETCH(bool, isBlocked);
        QFETCH(int, hoursLeft);
        QFETCH(bool, isDoomed);
        candidate().panorama.certificateProfiles["Devices"].useOcsp = false;
        candidate().panorama.certificateProfiles["Devices"].blockTimeoutCert = isBlocked;
        auto request = m_world->request(candidate(), {m_world->custom()});
        const std::string url = "http://crl.example/issuing.crl";
        const TimePoint end = m_world->now + std::chrono::hours(hoursLeft);
        request.knownRevocation = [&](const auto&, const session::trust::PeerEvidence& evidence, TimePoint) {
            RevocationFacts facts;
            for (const auto& certificate : evidence.chain)
                facts.byFingerprint[certificate.sha256()] = {
                    .status = RevocationStatus::Good,
                    .source = session::trust::statusSourceFrom("CRL " + url),
                    .revokedAt = {},
                    .lists = {url}};
            return facts;
        };
        request.knownLists = [&](const std::string& asked) {
            return asked == url ? std::optional(session::revocation::ListSpan{end - 192h, end})
                                : std::nullopt;
        };
        const auto doom = foreseen(std::move(request));
        QCOMPARE(doom.has_value(), isDoomed);
        if (!doom)
            return;
        QVERIFY(doom->ground == Ground::Time && !doom->isByDevice);
        QVERIFY(doom->reason == Reason::RevocationUnavailable);
        QVERIFY(doom->from == end);
    }
    void x3_theServersOwnCertificateEnds()
    {
        present("short-manager");
        const auto doom = foreseen(m_world->request(candidate(), {m_world->custom()}));
        QVERIFY(doom && doom->ground == Ground::Time && doom->isByDevice);
        QVERIFY(doom->from == m_world->estate.certificate("short-manager").notAfter() + 1ms);
    }
    void x3_k6_theFirstEndNeedNotConcernTheDevice() // that of the other world comes a day before
    {
        present("short-manager");
        auto request = m_world->request(candidate(), {m_world->custom()});
        request.factory.serverIdentity = support::ConfiguredEstate::required(
            session::pki::makeIdentity({m_world->estate.certificate("short-factory-server")},
                                       m_world->estate.key("short-factory-server")));
        const auto doom = foreseen(std::move(request));
        QVERIFY(doom && doom->ground == Ground::Time && doom->isByDevice);
        QVERIFY(doom->from == m_world->estate.certificate("short-manager").notAfter() + 1ms);
    }
    void x3_k6_theRootThatTheDeviceTrustsEnds()
    {
        present("long-manager");
        auto& trusted = candidate().templates["branch"].shared;
        trusted.certificates["Short"] = m_world->estate.authority("short-root");
        trusted.certificateProfiles.at("Trust-Manager").cas = {{"Short", {}}};
        const auto doom = foreseen(m_world->request(candidate(), {m_world->custom()}));
        QVERIFY(doom && doom->ground == Ground::Time && doom->isByDevice);
        QVERIFY(doom->from == m_world->estate.certificate("short-root").notAfter() + 1ms);
    }
    void x3_k5_aDeviceFindsTheEndByItsOwnClock_data()
    {
        QTest::addColumn<int>("minutes"); ///< its clock minus ours
        QTest::newRow("fast") << 30;
        QTest::newRow("slow") << -30;
    }
    void x3_k5_aDeviceFindsTheEndByItsOwnClock()
    {
        QFETCH(int, minutes);
        present("short-manager");
        auto record = m_world->custom();
        record.clockOffset = std::chrono::minutes(minutes);
        const auto doom = foreseen(m_world->request(candidate(), {record}));
        QVERIFY(doom && doom->isByDevice);
        QVERIFY(doom->from == m_world->estate.certificate("short-manager").notAfter() + 1ms -
                                  std::chrono::minutes(minutes));
    }
    void x3_whatHoldsNowComesBeforeWhatWill()
    {
        const auto running = candidate();
        candidate()
            .panorama.certificateProfiles.at(candidate().secureConnServer.certificateProfile)
            .cas.clear();
        candidate()
            .panorama.certificateProfiles.at(candidate().secureConnServer.certificateProfile)
            .cas["Other"];
        candidate().panorama.certificates["Other"] = m_world->estate.authority("factory");
        const auto record = m_world->connected(TrustWorld::Custom, {"short", "issuing"}, "issued");
        const auto doom = foreseen(m_world->request(running, {record}));
        QVERIFY(doom && doom->ground == Ground::Candidate);
    }
    void x3_whoIsAwayOrDoomedAlreadyIsLeftOut()
    {
        const auto running = candidate();
        candidate().secureConnServer.customCertificateOnly = true;
        auto doomed = m_world->predefined();
        auto refused = std::make_shared<session::engine::Attempt>(*doomed.session->attempt);
        refused->verdict.allowed = false;
        refused->verdict.reason = Reason::Expired;
        doomed.session->doomed = refused;
        QVERIFY(!foreseen(m_world->request(running, {doomed})));
        auto away = m_world->predefined();
        away.session.reset();
        QVERIFY(!foreseen(m_world->request(running, {away})));
    }

private:
    void present(const QString& certificate)
    {
        candidate().panorama.certificates["Presented"] = m_world->estate.withKey(certificate, "Presented");
        const std::string& profile = candidate().secureConnServer.sslTlsServiceProfile;
        candidate().panorama.sslTlsServiceProfiles.at(profile).certificate = "Presented";
    }
    [[nodiscard]] models::config::Configuration& candidate() { return m_world->estate.configuration; }
    static std::optional<DoomAhead> foreseen(PredictionRequest request)
    {
        const auto dooms = doomsAhead(std::move(request));
        if (!dooms)
            qFatal("%s", dooms.error().detail.c_str());
        const auto found = dooms->find(Serial(PredictionEstate::firewall));
        return found == dooms->end() ? std::nullopt : std::optional(found->second);
    }

    std::optional<PredictionEstate> m_world;
    models::config::Configuration m_right;
};

HANDFAST_TEST(DoomsAheadTest)

} // namespace tst_dooms_ahead

#include "tst_dooms_ahead.moc"
