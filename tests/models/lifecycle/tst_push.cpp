// The whole way with real sessions: bundles from the manager, devices in this process, a custom PKI by commit
// and push, certificates issued over the session.
#include "models/config/device_settings_reader.h"
#include "models/lifecycle/bundle_export.h"
#include "models/lifecycle/certificate_export.h"
#include "models/lifecycle/certificate_import.h"
#include "models/lifecycle/certificates.h"
#include "session/agent/fleet.h"
#include "tests/models/lifecycle/manager_fixture.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace tst_push {

using namespace models::lifecycle;
using namespace models;
using namespace session;
using base::Serial;
using tests::Manager;

namespace {

class NoEvents final : public engine::EventSink
{
public:
    void accept(const engine::Event&) override {}
};

pki::Identity identityOf(const QByteArray& chain, const QByteArray& key)
{
    return *pki::makeIdentity(*pki::readPemCertificates(chain.toStdString()),
                              *pki::PrivateKey::fromPem(key.toStdString()));
}

agent::DeviceFacts deviceOf(const panos::Bundle& bundle)
{
    agent::DeviceFacts facts;
    facts.serial = Serial(bundle.serial.toStdString());
    facts.hostname = bundle.hostname.toStdString();
    facts.softwareVersion = bundle.softwareVersion.toStdString();
    facts.managers = {bundle.managers.first().toStdString()};
    facts.factoryCas = *pki::readPemCertificates(bundle.factoryCaPem.toStdString());
    facts.predefinedIdentity = identityOf(bundle.certificatePem, bundle.keyPem);
    facts.configText = bundle.configText.toStdString();
    for (const panos::BundleIdentity& own : bundle.identities)
        facts.ownIdentities.push_back({.certificateName = own.name.toStdString(),
                                       .subject = own.subject.toStdString(),
                                       .signedBy = own.signedBy.toStdString(),
                                       .identity = identityOf(own.chainPem, own.keyPem)});
    return facts;
}

} // namespace

class PushTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_firstStart = std::make_unique<tests::FirstStart>(); }
    void init()
    {
        m_directory = std::make_unique<QTemporaryDir>();
        m_firstStart->copyTo(m_directory->filePath("store.db"));
        start({});
        QVERIFY(
            m_manager->edit({"set mgt-config devices 0001", "set mgt-config devices 0002",
                             "set template branch description x", "set template-stack stack templates branch",
                             "set template-stack stack devices [ 0001 0002 ]"}));
        QVERIFY(m_manager->commit().version);
        m_fleetStarted = false;
        m_fleet = std::make_unique<agent::Fleet>(
            agent::FleetOptions{.initialBackoff = std::chrono::milliseconds(10),
                                .maximumBackoff = std::chrono::milliseconds(100),
                                .rebootTime = std::chrono::milliseconds(10)},
            m_manager->clock, m_reader, agent::PersistDevice(), m_silence);
    }
    void cleanup()
    {
        m_fleet->stop();
        m_manager.reset();
    }

    void aFleetMovesToCertificatesIssuedHere()
    {
        startFleet({"0001", "0002"});
        QVERIFY(m_manager->until([&] { return everybodyIs(trust::TrustWorld::Predefined); }));
        QVERIFY(moveToCustom());
        const auto job = lifecycle().push({.templateStack = "stack", .serials = {}});
        QVERIFY(job);
        QVERIFY(m_manager->until([&] { return lifecycle().findJob(*job)->status == JobStatus::Finished; }));
        QCOMPARE(describe(*lifecycle().findJob(*job)), std::string("OK 0001:OK: 0002:OK: "));
        // E7, T8: they come back with what they were given.
        QVERIFY(m_manager->until([&] { return everybodyIs(trust::TrustWorld::Custom); }));
        for (const auto& [serial, record] : lifecycle().devices().records()) {
            QCOMPARE(record.session->attempt->evidence.chain.front().sha256(), record.issuedFingerprint);
            QCOMPARE(record.session->attempt->evidence.chain.front().commonName(),
                     trust::udidOf(serial, trust::UdidForm::Sha256));
            QVERIFY(record.inSync());
            QCOMPARE(record.clientCertificateSource, std::string("issued"));
        }
    }
    void aBundlesCertificateLastsAsLongAsOthersIssuedHere() // G2
    {
        restart({.issuedDays = 30});
        QVERIFY(moveToCustom());
        QVERIFY(m_manager->edit(
            {"set deviceconfig setting management secure-conn-server custom-certificate-only yes"}));
        QVERIFY(m_manager->commit().version);
        const auto bundles = exported({"0001"});
        QCOMPARE(bundles.size(), std::size_t(1));
        QCOMPARE(bundles.front().identities.size(), qsizetype(1));
        const auto chain =
            pki::readPemCertificates(bundles.front().identities.front().chainPem.toStdString());
        const auto left = chain->front().notAfter() - m_manager->clock.now();
        QVERIFY(left <= std::chrono::days(30) && left > std::chrono::days(29));
    }
    void aDeviceThatIsAwayGetsItWhenItIsBack()
    {
        startFleet({"0001"});
        QVERIFY(m_manager->until([&] { return isUp("0001"); }));
        QVERIFY(moveToCustom());
        const auto job = lifecycle().push({.templateStack = "stack", .serials = {}});
        QVERIFY(m_manager->until(
            [&] { return lifecycle().findJob(*job)->find(Serial("0001"))->status == JobStatus::Finished; }));
        QCOMPARE(lifecycle().findJob(*job)->status, JobStatus::Active);
        QCOMPARE(lifecycle().findJob(*job)->progress(), 50);
        startFleet({"0002"});
        QVERIFY(m_manager->until([&] { return lifecycle().findJob(*job)->status == JobStatus::Finished; }));
        QCOMPARE(describe(*lifecycle().findJob(*job)), std::string("OK 0001:OK: 0002:OK: "));
    }
    void aDeviceThatStaysAwayFailsTruthfully()
    {
        restart({.pushDeadline = std::chrono::milliseconds(50)});
        const auto job = lifecycle().push({.templateStack = {}, .serials = {Serial("0002")}});
        QVERIFY(m_manager->until([&] { return lifecycle().findJob(*job)->status == JobStatus::Finished; }));
        QCOMPARE(describe(*lifecycle().findJob(*job)), std::string("FAIL 0002:FAIL:not connected "));
    }
    void aPushCanBeCancelled()
    {
        const auto job = lifecycle().push({.templateStack = "stack", .serials = {}});
        lifecycle().cancel(*job);
        QCOMPARE(lifecycle().findJob(*job)->result, JobResult::Failed);
        QCOMPARE(lifecycle().findJob(*job)->devices.front().detail, std::string("cancelled"));
    }
    void whoIsMeantMustExist_data()
    {
        QTest::addColumn<QString>("stack");
        QTest::addColumn<QString>("serial");
        QTest::addColumn<int>("code");
        QTest::newRow("no such stack") << "gone" << "" << int(base::ErrorCode::NotFound);
        QTest::newRow("not of the stack") << "stack" << "0003" << int(base::ErrorCode::InvalidArgument);
        QTest::newRow("not managed") << "" << "0003" << int(base::ErrorCode::NotFound);
        QTest::newRow("nobody") << "" << "" << int(base::ErrorCode::InvalidArgument);
    }
    void whoIsMeantMustExist()
    {
        QFETCH(QString, stack);
        QFETCH(QString, serial);
        QFETCH(int, code);
        PushRequest request{.templateStack = stack.toStdString(), .serials = {}};
        if (!serial.isEmpty())
            request.serials.emplace_back(serial.toStdString());
        const auto job = lifecycle().push(request);
        QVERIFY(!job);
        QCOMPARE(int(job.error().code), code);
        QVERIFY(lifecycle().jobs().back().type == JobType::Commit);
    }
    void anOperationIsDoneByTheDevice()
    {
        startFleet({"0001"});
        QVERIFY(m_manager->until([&] { return isUp("0001"); }));
        const auto job = lifecycle().operate(
            {.serials = {Serial("0001")}, .verb = "software-install", .arguments = {{"version", "11.0.2"}}});
        QVERIFY(m_manager->until([&] { return lifecycle().findJob(*job)->status == JobStatus::Finished; }));
        QCOMPARE(describe(*lifecycle().findJob(*job)), std::string("OK 0001:OK: "));
        QVERIFY(m_manager->until(
            [&] { return lifecycle().devices().find(Serial("0001"))->softwareVersion == "11.0.2"; }));
        const auto refused =
            lifecycle().operate({.serials = {Serial("0001")}, .verb = "juggle", .arguments = {}});
        QVERIFY(
            m_manager->until([&] { return lifecycle().findJob(*refused)->status == JobStatus::Finished; }));
        QCOMPARE(lifecycle().findJob(*refused)->result, JobResult::Failed);
    }
    void whereOnlyCustomIsAllowedABundleBringsItsCertificate() // G2
    {
        QVERIFY(moveToCustom());
        QVERIFY(m_manager->edit(
            {"set deviceconfig setting management secure-conn-server custom-certificate-only yes"}));
        const CommitOutcome outcome = m_manager->commit();
        if (!outcome.version)
            QFAIL(outcome.version.error().detail.c_str());
        startFleet({"0001"});
        QVERIFY(m_manager->until([&] { return isUp("0001"); }));
        const DeviceRecord* record = lifecycle().devices().find(Serial("0001"));
        QCOMPARE(record->session->attempt->verdict.world, std::optional(trust::TrustWorld::Custom));
        QCOMPARE(record->session->attempt->evidence.chain.front().sha256(), record->issuedFingerprint);
    }
    void afterARestartTheDevicesWordCounts()
    {
        startFleet({"0001"});
        QVERIFY(m_manager->until([&] { return isUp("0001"); }));
        QVERIFY(lifecycle().store().saveJobs(
            {{.id = base::JobId{90},
              .type = "CommitAll",
              .status = "ACT",
              .result = "PEND",
              .description = "push",
              .detail = "",
              .enqueued = {},
              .finished = {},
              .devices = {{Serial("0001"), "ACT", "PEND", "", "never arrived"},
                          {Serial("0002"), "ACT", "PEND", "", "unknown yet"}}}}));
        m_fleet->stop();
        restart({});
        m_fleetStarted = false;
        QCOMPARE(lifecycle().findJob(base::JobId{90})->status, JobStatus::Active);
        m_fleet = std::make_unique<agent::Fleet>(agent::FleetOptions{}, m_manager->clock, m_reader,
                                                 agent::PersistDevice(), m_silence);
        startFleet({"0001"});
        QVERIFY(m_manager->until([&] {
            return lifecycle().findJob(base::JobId{90})->find(Serial("0001"))->status == JobStatus::Finished;
        }));
        QCOMPARE(lifecycle().findJob(base::JobId{90})->find(Serial("0001"))->detail,
                 std::string("manager restarted"));
        QCOMPARE(lifecycle().findJob(base::JobId{90})->find(Serial("0002"))->status, JobStatus::Active);
    }

private:
    Lifecycle& lifecycle() const { return *m_manager->lifecycle; }
    void start(LifecycleOptions options)
    {
        m_manager = std::make_unique<Manager>(m_firstStart->foundation(),
                                              tests::ManagerOptions{.file = m_directory->filePath("store.db"),
                                                                    .withEngine = true,
                                                                    .lifecycle = options});
    }
    void restart(LifecycleOptions options)
    {
        m_manager.reset();
        start(options);
    }
    bool isUp(const char* serial) const
    {
        const DeviceRecord* record = lifecycle().devices().find(Serial(serial));
        return record && record->session;
    }
    bool everybodyIs(trust::TrustWorld world) const
    {
        return std::ranges::all_of(lifecycle().devices().records(), [&](const auto& entry) {
            return entry.second.session && entry.second.session->attempt->verdict.world == world;
        });
    }
    static std::string describe(const Job& job)
    {
        std::string text = std::string(toText(job.result)) + " ";
        for (const DeviceJob& device : job.devices)
            text +=
                device.serial.value + ":" + std::string(toText(device.result)) + ":" + device.detail + " ";
        return text;
    }

    std::vector<panos::Bundle> exported(const std::vector<std::string>& serials)
    {
        BundleRequest request;
        for (const std::string& serial : serials)
            request.serials.emplace_back(serial);
        request.managerAddress = m_manager->address;
        std::optional<base::Result<std::vector<panos::Bundle>>> bundles;
        QEventLoop loop;
        exportBundles(lifecycle(), request, [&](base::Result<std::vector<panos::Bundle>> made) {
            bundles = std::move(made);
            loop.quit();
        });
        loop.exec();
        if (!*bundles)
            qFatal("%s", (*bundles).error().detail.c_str());
        return **bundles;
    }
    void startFleet(const std::vector<std::string>& serials)
    {
        const auto bundles = exported(serials);
        if (!std::exchange(m_fleetStarted, true))
            m_fleet->start({});
        for (const panos::Bundle& bundle : bundles)
            m_fleet->deliver(deviceOf(bundle));
    }

    bool generate(const GenerateRequest& request)
    {
        std::optional<base::Result<>> outcome;
        generateCertificate(lifecycle(), request, [&](const base::Result<>& done) { outcome = done; });
        return m_manager->until([&] { return outcome.has_value(); }) && *outcome;
    }
    /// Server side and templates, committed with no wait: sessions re-authenticate, predefined as before.
    bool moveToCustom()
    {
        GenerateRequest authority;
        authority.name = "ca";
        authority.role = pki::CertificateRole::CertificateAuthority;
        GenerateRequest server;
        server.name = "server";
        server.subject = "127.0.0.1";
        server.alternativeNames.ip = {"127.0.0.1"};
        server.role = pki::CertificateRole::Server;
        server.signedBy = "ca";
        if (!generate(authority) || !generate(server))
            return false;
        ExportRequest exported;
        exported.name = "ca";
        const std::string at = "set deviceconfig setting management secure-conn-server ";
        const std::string client =
            "set template branch config deviceconfig setting management secure-conn-client ";
        const auto edited = m_manager->edit(
            {"set panorama certificate-profile clients CA ca",
             "set panorama certificate-profile clients username-field subject common-name",
             "set panorama ssl-tls-service-profile service certificate server",
             at + "ssl-tls-service-profile service", at + "certificate-profile clients",
             at + "authorize-client-serial yes", client + "certificate-type issued signed-by ca",
             client + "certificate-type issued certificate-profile manager",
             client + "check-server-identity yes"});
        ImportRequest trusted;
        trusted.location = std::string("branch");
        trusted.name = "ca";
        trusted.pem = *exportCertificate(lifecycle(), exported);
        const auto imported = importCertificate(lifecycle(), trusted);
        const auto profiled =
            m_manager->edit({"set template branch config shared certificate-profile manager CA ca"});
        for (const auto& done : {edited, imported, profiled})
            if (!done)
                qWarning("%s", done.error().detail.c_str());
        const CommitOutcome outcome = m_manager->commit();
        if (!outcome.version)
            qWarning("%s", outcome.version.error().detail.c_str());
        return outcome.version.has_value();
    }

    std::unique_ptr<tests::FirstStart> m_firstStart;
    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<Manager> m_manager;
    config::DeviceSettingsReader m_reader;
    NoEvents m_silence;
    std::unique_ptr<agent::Fleet> m_fleet;
    bool m_fleetStarted = false;
};

HANDFAST_TEST(PushTest)

} // namespace tst_push

#include "tst_push.moc"
