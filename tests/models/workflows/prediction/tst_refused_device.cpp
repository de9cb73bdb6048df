// What a change does to a device that is refused and keeps trying: X-1, C5, D2, D9, F5.
#include "models/workflows/prediction/refused_device.h"

#include "tests/models/workflows/prediction_estate.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace tst_refused_device {

using namespace models::workflows;
using models::config::Configuration;
using models::lifecycle::DeviceRecord;
using session::trust::CheckId;
using session::trust::Fate;
using session::trust::Reason;
using session::trust::TrustWorld;
using support::PredictionEstate;

class RefusedDeviceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_world.emplace();
        m_world->estate.pki.root("other");
        m_world->estate.pki.leaf(
            "foreign",
            {.issuer = "other", .commonName = PredictionEstate::firewall, .extendedKeyUsage = "clientAuth"});
        m_right = m_world->estate.configuration;
    }
    void init() { m_world->estate.configuration = m_right; }

    void c5_aProfileThatLearnsItsCaLetsItIn()
    {
        const auto record = foreign();
        const auto before = after(m_right, record);
        QCOMPARE(before.now, std::string("refused"));
        QCOMPARE(before.prediction.fate, Fate::Drops);
        QVERIFY(before.prediction.cause->reason == Reason::UnknownIssuer);
        QVERIFY(!wouldBeLost(before)); // it has nothing to lose
        auto& store = candidate().panorama;
        store.certificates["Other"] = m_world->estate.authority("other");
        store.certificateProfiles[candidate().secureConnServer.certificateProfile].cas["Other"] = {};
        const auto mended = after(m_right, record);
        QCOMPARE(mended.prediction.fate, Fate::ReAuthenticates);
        QVERIFY(mended.prediction.byManager->allowed && mended.prediction.byDevice->allowed);
    }
    void d2_whoIsRefusedForItsPredefinedCertificateComesWhenOthersMay()
    {
        auto enforced = m_right;
        enforced.secureConnServer.customCertificateOnly = true;
        const auto record = PredictionEstate::refused(m_world->predefined());
        candidate() = enforced;
        const auto kept = after(enforced, record).prediction;
        QCOMPARE(kept.fate, Fate::Drops);
        QVERIFY(kept.cause->reason == Reason::PredefinedRefused);
        candidate() = m_right;
        QCOMPARE(after(enforced, record).prediction.fate, Fate::ReAuthenticates);
    }
    void f5_whoHasNotTriedForAWhileIsUnknown()
    {
        auto record = foreign();
        record.lastSeen = m_world->now - std::chrono::minutes(6);
        const auto prediction = after(m_right, record).prediction;
        QCOMPARE(prediction.fate, Fate::Unknown);
        QVERIFY2(prediction.detail.starts_with("offline"), prediction.detail.c_str());
    }
    void x1_noPushReachesIt()
    {
        const auto record = foreign();
        auto request = m_world->request(m_right, {record});
        request.candidate.templates["branch"].device.secureConnClient = {};
        request.scope.pushedTo = {record.serial};
        const auto rows = predictDevices(request);
        QVERIFY(rows);
        QCOMPARE(rows->front().prediction.fate, Fate::Drops);
        QVERIFY(rows->front().prediction.cause->reason == Reason::UnknownIssuer);
    }
    /// It has said nothing of itself yet; but it has shown its own behind the manager's certificate.
    void x1_aStrangersAcceptanceHoldsForTheSameCertificateOnly()
    {
        auto record = foreign();
        record.clientCertificateSource.clear();
        auto attempt = *record.lastRefused;
        attempt.ownFingerprint = m_world->estate.certificate("manager").sha256();
        record.lastRefused = std::make_shared<const session::engine::Attempt>(attempt);
        QCOMPARE(after(m_right, record).prediction.fate, Fate::Drops);
        attempt.evidence.chain = {m_world->estate.certificate("own"), m_world->estate.certificate("issuing")};
        record.lastRefused = std::make_shared<const session::engine::Attempt>(attempt);
        QCOMPARE(after(m_right, record).prediction.fate, Fate::Unknown); // it may look something up, later
        attempt.evidence.chain = {m_world->estate.certificate("foreign")};
        attempt.ownFingerprint = m_world->estate.certificate("common").sha256();
        record.lastRefused = std::make_shared<const session::engine::Attempt>(attempt);
        const auto prediction = after(m_right, record).prediction;
        QCOMPARE(prediction.fate, Fate::Unknown);
        QVERIFY2(prediction.detail.find("not known") != std::string::npos, prediction.detail.c_str());
    }
    /// TLS 1.2: who refuses the manager's certificate has not shown its own.
    void x1_whoRefusesTheManagerShowsWhatItWasLetInWith()
    {
        auto record = m_world->custom();
        record.expectedDigest = record.configDigest; // it runs what its template says
        auto attempt = *record.session->attempt;
        attempt.evidence.chain.clear();
        attempt.verdict =
            session::trust::refusedByTransport(CheckId::PeerAlert, Reason::UnknownIssuer, {}, {});
        record.lastSeen = m_world->now;
        record.session.reset();
        record.lastRefused = std::make_shared<const session::engine::Attempt>(attempt);
        const auto mended = after(m_right, record).prediction;
        QVERIFY2(mended.fate == Fate::ReAuthenticates, mended.detail.c_str());
        QCOMPARE(mended.byManager->path.front(), m_world->estate.certificate("own"));
    }
    void b7_aVersionThatIsAllowedAgainIsUsed()
    {
        auto record = m_world->custom();
        auto attempt = *record.session->attempt;
        attempt.evidence.chain.clear();
        attempt.evidence.tlsVersion = session::trust::TlsVersion::Tls11;
        attempt.verdict = session::trust::verify({}, attempt.evidence, {}, m_world->now);
        QVERIFY(attempt.verdict.firstFailure() && attempt.verdict.firstFailure()->id == CheckId::TlsVersion);
        record.lastSeen = m_world->now;
        record.session.reset();
        record.lastRefused = std::make_shared<const session::engine::Attempt>(attempt);
        const auto kept = after(m_right, record).prediction;
        QCOMPARE(kept.fate, Fate::Drops);
        QVERIFY(kept.cause->reason == Reason::TlsVersion);
        candidate().panorama.sslTlsServiceProfiles["Server"].minVersion = "tls1-1";
        const auto allowed = after(m_right, record).prediction;
        QVERIFY2(allowed.fate == Fate::ReAuthenticates, allowed.detail.c_str());
    }

private:
    Configuration& candidate() { return m_world->estate.configuration; }
    /// Its custom certificate is of a CA that nobody here trusts.
    DeviceRecord foreign() const
    {
        auto record = m_world->connected(TrustWorld::Custom, {"foreign", "other"}, "issued");
        record.expectedDigest = record.configDigest;
        record.lastGood.reset();
        return PredictionEstate::refused(std::move(record));
    }
    DevicePrediction after(const Configuration& running, const DeviceRecord& record) const
    {
        const auto rows = predictDevices(m_world->request(running, {record}));
        if (!rows || rows->size() != 1)
            qFatal("one device was asked about");
        return rows->front();
    }

    std::optional<PredictionEstate> m_world;
    Configuration m_right;
};

HANDFAST_TEST(RefusedDeviceTest)

} // namespace tst_refused_device

#include "tst_refused_device.moc"
