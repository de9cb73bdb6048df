// A wave is done by evidence only: a session that came up after the push with the certificate issued then
// (F4, F5).
#include "models/workflows/wave_progress.h"

#include "models/workflows/plan_evidence.h"
#include "tests/support/openssl_pki.h"
#include "tests/support/test_program.h"

#include <QTemporaryDir>
#include <QTest>

#include <functional>

namespace tst_wave_progress {

using namespace models::workflows;
using models::lifecycle::DeviceJob;
using models::lifecycle::DeviceRecord;
using models::lifecycle::Job;
using models::lifecycle::JobResult;
using models::lifecycle::JobStatus;
using session::base::Serial;
using session::trust::TrustWorld;

namespace {

const auto pushed = *session::base::fromRfc3339("2026-11-24T03:00:00Z");

} // namespace

class WaveProgressTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        support::OpensslPki pki(m_directory.path());
        pki.root("root");
        const auto certificate = session::pki::Certificate::fromPem(pki.certificate("root").toStdString());
        QVERIFY(certificate.has_value());
        m_certificate.emplace(*certificate); // signed by itself
        pki.root("other");
        const auto other = session::pki::Certificate::fromPem(pki.certificate("other").toStdString());
        QVERIFY(other.has_value());
        m_other.emplace(*other);
    }
    void f4_onlyANewSessionWithTheIssuedCertificateCounts_data()
    {
        QTest::addColumn<int>("secondsAfterPush");
        QTest::addColumn<int>("world");
        QTest::addColumn<bool>("isTheIssuedOne");
        QTest::addColumn<bool>("proves");
        QTest::newRow("new, custom, issued") << 5 << int(TrustWorld::Custom) << true << true;
        QTest::newRow("from before the push") << -5 << int(TrustWorld::Custom) << true << false;
        QTest::newRow("still predefined") << 5 << int(TrustWorld::Predefined) << true << false;
        QTest::newRow("another certificate") << 5 << int(TrustWorld::Custom) << false << false;
    }
    void f4_onlyANewSessionWithTheIssuedCertificateCounts()
    {
        QFETCH(int, secondsAfterPush);
        QFETCH(int, world);
        QFETCH(bool, isTheIssuedOne);
        QFETCH(bool, proves);
        DeviceRecord record = deviceWith(TrustWorld(world));
        record.session->since = pushed + std::chrono::seconds(secondsAfterPush);
        record.issuedFingerprint = isTheIssuedOne ? m_certificate->sha256() : "another";
        const Job job = jobWith(JobResult::Ok);
        const WaveDevice after = progressOf(
            {record.serial}, {.row = job.find(record.serial), .record = &record, .startedAt = pushed});
        QCOMPARE(after.state == WaveDeviceState::ReAuthenticated, proves);
    }
    /// W-7: the certificate from before the wave was issued here, too.
    void f4_theCertificateFromBeforeThePushDoesNotCount_data()
    {
        QTest::addColumn<QByteArray>("cameWith");
        QTest::addColumn<bool>("isOfTheOther");
        QTest::addColumn<bool>("proves");
        QTest::newRow("with what was pushed, and of the CA") << QByteArray("pushed") << false << true;
        QTest::newRow("with what runs by now") << QByteArray("expected") << false << true;
        QTest::newRow("cut off before it was sent anything") << QByteArray("old") << false << false;
        QTest::newRow("cut off before it got the certificate") << QByteArray("pushed") << true << false;
    }
    void f4_theCertificateFromBeforeThePushDoesNotCount()
    {
        QFETCH(QByteArray, cameWith);
        QFETCH(bool, isOfTheOther);
        QFETCH(bool, proves);
        DeviceRecord record = deviceWith(TrustWorld::Custom);
        record.session->since = pushed + std::chrono::seconds(5);
        record.issuedFingerprint = m_certificate->sha256();
        record.expectedDigest = "expected";
        record.session->helloDigest = cameWith.toStdString();
        Job job = jobWith(JobResult::Pending);
        job.devices.front().digest = "pushed";
        const WaveDevice after =
            progressOf({record.serial}, {.row = job.find(record.serial),
                                         .record = &record,
                                         .startedAt = pushed,
                                         .authority = isOfTheOther ? &*m_other : &*m_certificate});
        QCOMPARE(after.state == WaveDeviceState::ReAuthenticated, proves);
    }
    void f4_settingsCountOnceASessionHasComeWithThem_data()
    {
        QTest::addColumn<WaveProof>("proof");
        QTest::addColumn<QByteArray>("runs");
        QTest::addColumn<QByteArray>("cameWith");
        QTest::addColumn<bool>("proves");
        for (const auto proof : {WaveProof::Settings, WaveProof::SettingsAndCertificate}) {
            const auto row = [&](const char* name) -> QTestData& {
                return QTest::addRow("%s%s", name,
                                     proof == WaveProof::Settings ? "" : ", with the certificate")
                       << proof;
            };
            row("came with them") << QByteArray("new") << QByteArray("new") << true;
            row("has taken them, its old session is just ending")
                << QByteArray("new") << QByteArray("old") << false;
            row("came with them, and runs others by now") << QByteArray("old") << QByteArray("new") << false;
            row("not yet") << QByteArray("old") << QByteArray("old") << false;
        }
    }
    void f4_settingsCountOnceASessionHasComeWithThem()
    {
        QFETCH(WaveProof, proof);
        QFETCH(QByteArray, runs);
        QFETCH(QByteArray, cameWith);
        QFETCH(bool, proves);
        DeviceRecord record = deviceWith(TrustWorld::Custom);
        record.issuedFingerprint = m_certificate->sha256();
        record.expectedDigest = "new";
        record.configDigest = runs.toStdString();
        record.session->helloDigest = cameWith.toStdString();
        Job job = jobWith(JobResult::Pending);
        job.devices.front().isApplied = true;
        const WaveDevice after = progressOf(
            {record.serial},
            {.row = job.find(record.serial), .record = &record, .startedAt = pushed, .proof = proof});
        QCOMPARE(after.state, proves ? WaveDeviceState::ReAuthenticated : WaveDeviceState::Committed);
    }
    void aRefusalAfterThePushIsAFailure()
    {
        DeviceRecord record = deviceWith(TrustWorld::Predefined);
        auto refused = std::make_shared<session::engine::Attempt>();
        refused->verdict.reason = session::trust::Reason::SerialMismatch;
        refused->judgedAt = pushed + std::chrono::seconds(3);
        record.session.reset();
        record.lastRefused = refused;
        const WaveDevice after = progressOf({record.serial}, {.record = &record, .startedAt = pushed});
        QCOMPARE(after.state, WaveDeviceState::Failed);
        QCOMPARE(after.cause.reason, std::string("serial-mismatch"));
    }
    void whoIsOnlySlowHasNotFailed_data() // W-2
    {
        QTest::addColumn<int>("reason");
        QTest::newRow("no answer in time") << int(session::trust::Reason::Timeout);
        QTest::newRow("ended in the middle") << int(session::trust::Reason::Protocol);
    }
    void whoIsOnlySlowHasNotFailed() // W-2
    {
        QFETCH(int, reason);
        DeviceRecord record = deviceWith(TrustWorld::Predefined);
        auto refused = std::make_shared<session::engine::Attempt>();
        refused->verdict.reason = session::trust::Reason(reason);
        refused->judgedAt = pushed + std::chrono::seconds(3);
        record.session.reset();
        record.lastRefused = refused;
        Job job = jobWith(JobResult::Pending);
        job.devices.front().isApplied = true;
        const auto after = [&] {
            return progressOf({record.serial},
                              {.row = job.find(record.serial), .record = &record, .startedAt = pushed});
        };
        QCOMPARE(after().state, WaveDeviceState::Committed); // it tries again
        job.devices.front().result = JobResult::Failed;
        job.devices.front().detail = "applied, but it has not come back with it";
        QCOMPARE(after().state, WaveDeviceState::Failed);
        QCOMPARE(toText(after().cause), job.devices.front().detail);
    }
    void aCauseIsTheSameForAllWhateverTheyMeasure_data()
    {
        QTest::addColumn<QString>("reason");
        QTest::addColumn<QString>("measure");
        QTest::newRow("no answer") << "no answer" << "";
        QTest::newRow("SCEP: the server is silent") << "SCEP: the server is silent" << "";
        QTest::newRow("reverted by the device: not-yet-valid: valid from 1, judged at 0: early")
            << "reverted by the device: not-yet-valid" << "valid from 1, judged at 0: early";
    }
    void aCauseIsTheSameForAllWhateverTheyMeasure()
    {
        QFETCH(const QString, reason);
        QFETCH(const QString, measure);
        const std::string words = QTest::currentDataTag();
        const WaveCause cause = causeFrom(words);
        QCOMPARE(cause.reason, reason.toStdString());
        QCOMPARE(cause.measure, measure.toStdString());
        QCOMPARE(toText(cause), words);
    }
    void aFailedPushIsAFailureAndWhoIsLeftOutStaysOut()
    {
        const DeviceRecord record = deviceWith(TrustWorld::Predefined);
        const Job job = jobWith(JobResult::Failed);
        QCOMPARE(progressOf({record.serial},
                            {.row = job.find(record.serial), .record = &record, .startedAt = pushed})
                     .state,
                 WaveDeviceState::Failed);
        const WaveDevice leftOut{
            record.serial, WaveDeviceState::Skipped, {.reason = "version"}, std::nullopt};
        QCOMPARE(
            progressOf(leftOut, {.row = job.find(record.serial), .record = &record, .startedAt = pushed}),
            leftOut);
    }
    void whoHasAppliedItWaitsForItsNextSession() // E7, T8
    {
        DeviceRecord record = deviceWith(TrustWorld::Predefined);
        Job job = jobWith(JobResult::Pending);
        job.devices.front().status = JobStatus::Active;
        const auto state = [&] {
            return progressOf({record.serial},
                              {.row = job.find(record.serial), .record = &record, .startedAt = pushed})
                .state;
        };
        QCOMPARE(state(), WaveDeviceState::Delivered);
        job.devices.front().isApplied = true;
        QCOMPARE(state(), WaveDeviceState::Committed);
        record.session->disconnectAt = pushed + std::chrono::minutes(1);
        QCOMPARE(state(), WaveDeviceState::Waiting);
    }
    void whoWasLeftOutAndComesAllTheSameCounts()
    {
        DeviceRecord record = deviceWith(TrustWorld::Custom);
        record.issuedFingerprint = m_certificate->sha256();
        const WaveDevice leftOut{
            record.serial, WaveDeviceState::Skipped, {.reason = "version"}, std::nullopt};
        const WaveDevice after = progressOf(leftOut, {.record = &record, .startedAt = pushed});
        QCOMPARE(after.state, WaveDeviceState::ReAuthenticated);
        QCOMPARE(after.cause.reason, std::string());
    }
    void f4_onlyALiveSessionWithTheRightCertificateIsCustom_data()
    {
        using Change = std::function<void(DeviceRecord&)>;
        QTest::addColumn<Change>("change");
        QTest::addColumn<bool>("custom");
        QTest::newRow("with the issued certificate") << Change([](DeviceRecord&) {}) << true;
        QTest::newRow("no session") << Change([](DeviceRecord& record) { record.session.reset(); }) << false;
        QTest::newRow("another certificate was issued since")
            << Change([](DeviceRecord& record) { record.issuedFingerprint = "another"; }) << false;
        QTest::newRow("a common certificate") << Change([](DeviceRecord& record) {
            record.clientCertificateSource = "local";
            record.issuedFingerprint = "another";
        }) << true;
        QTest::newRow("judged under the old rules, its wait runs")
            << Change([](DeviceRecord& record) { record.session->disconnectAt = pushed; }) << false;
        QTest::newRow("admitted without any check") << Change([](DeviceRecord& record) {
            auto attempt = std::make_shared<session::engine::Attempt>(*record.session->attempt);
            attempt->verdict.unverified = true;
            record.session->attempt = attempt;
        }) << false;
    }
    void f4_onlyALiveSessionWithTheRightCertificateIsCustom()
    {
        QFETCH(std::function<void(DeviceRecord&)>, change);
        QFETCH(bool, custom);
        DeviceRecord record = deviceWith(TrustWorld::Custom);
        record.clientCertificateSource = "issued";
        record.issuedFingerprint = m_certificate->sha256();
        change(record);
        QCOMPARE(isCustom(record), custom);
        QVERIFY(!isCustom(deviceWith(TrustWorld::Predefined)));
    }

private:
    DeviceRecord deviceWith(TrustWorld world)
    {
        auto attempt = std::make_shared<session::engine::Attempt>();
        attempt->evidence.world = world;
        attempt->evidence.chain = {*m_certificate};
        attempt->verdict.allowed = true;
        attempt->verdict.world = world;
        DeviceRecord record;
        record.serial = Serial("1");
        record.session.emplace();
        record.session->attempt = attempt;
        record.session->since = pushed;
        return record;
    }
    static Job jobWith(JobResult result)
    {
        Job job;
        job.devices = {DeviceJob{.serial = Serial("1"),
                                 .status = JobStatus::Finished,
                                 .result = result,
                                 .detail = {},
                                 .digest = {}}};
        return job;
    }

    QTemporaryDir m_directory;
    std::optional<session::pki::Certificate> m_certificate;
    std::optional<session::pki::Certificate> m_other;
};

HANDFAST_TEST(WaveProgressTest)

} // namespace tst_wave_progress

#include "tst_wave_progress.moc"
