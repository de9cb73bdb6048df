// The whole way with real sessions: bundles from the manager, devices in this process, a custom PKI by commit
// and push, certificates issued over the session.
#include "tests/models/lifecycle/push_estate.h"
#include "tests/support/own_memory.h"
#include "tests/support/test_program.h"

#include <QElapsedTimer>
#include <QTest>

namespace tst_push {

using namespace push_tests;

class PushTest : public QObject, protected PushEstate
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepare(); }
    void init() { QVERIFY(begin()); }
    void cleanup() { end(); }

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
    void onlyTheNewestRequestOfADeviceIsAnswered() // P-4: it waits for no other answer
    {
        QVERIFY(moveToCustom());
        const auto key = pki::PrivateKey::generate(pki::KeyType::EcP256);
        QVERIFY(key);
        const auto csr = pki::makeRequest(
            pki::SubjectText{"CN=" + trust::udidOf(Serial("0001"), trust::UdidForm::Sha256)}, {}, *key);
        QVERIFY(csr);
        std::vector<engine::Event> asked;
        for (std::uint64_t id = 1; id <= 20; ++id) // more than are signed at once
            asked.push_back({lifecycle().clock().now(), engine::Channel::Management,
                             engine::CertificateRequested{Serial("0001"), {id, "unique", *csr}}});
        lifecycle().absorb(asked);
        QTRY_VERIFY_WITH_TIMEOUT(!record("0001")->issuedFingerprint.empty(), 60'000);
        const auto issued = lifecycle().store().issuedFrom(0);
        QVERIFY(issued);
        QCOMPARE(std::ranges::count(issued->certificates, "device 0001", &store::IssuedCertificate::holder),
                 1);
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
    void aPushThatGetsOnWaitsForTheSlowOnes() // W-2
    {
        constexpr std::chrono::milliseconds wait(4'000);
        restart({.pushDeadline = wait});
        QVERIFY(moveToCustom());
        QElapsedTimer sincePush;
        sincePush.start();
        const auto job = lifecycle().push({.templateStack = "stack", .serials = {}});
        const auto row = [&](const char* serial) { return lifecycle().findJob(*job)->find(Serial(serial)); };
        QTRY_VERIFY_WITH_TIMEOUT(sincePush.elapsed() > 1'000, 5'000);
        startFleet({"0001"});
        QVERIFY(m_manager->until([&] { return row("0001")->status == JobStatus::Finished; }));
        QVERIFY2(row("0001")->result == JobResult::Ok, row("0001")->detail.c_str());
        const auto gotOn = sincePush.elapsed();
        QVERIFY(m_manager->until([&] { return lifecycle().findJob(*job)->status == JobStatus::Finished; }));
        QCOMPARE(row("0002")->detail, std::string("not connected"));
        const auto longer = sincePush.elapsed() - gotOn;
        QVERIFY2(longer >= wait.count() - 200, qPrintable(QString::number(longer)));
    }
    void aPushThatWaitsHoldsNoKeyInTheClear() // C-7
    {
        const std::string at =
            "set template branch config deviceconfig setting management secure-conn-client ";
        QVERIFY(moveToCustom());
        GenerateRequest common;
        common.location = std::string("branch");
        common.name = "common";
        common.subject = "0002";
        common.signedBy = "ca";
        QVERIFY(generate(common));
        QVERIFY(
            m_manager->edit({"set mgt-config devices 0003", at + "certificate-type local certificate common",
                             at + "certificate-type local certificate-profile manager"}));
        const CommitOutcome committed = m_manager->commit();
        QVERIFY2(committed.version, committed.version ? "" : committed.version.error().detail.c_str());
        const auto& entry = lifecycle().running().templates.at("branch").shared.certificates.at("common");
        const auto key = m_firstStart->foundation().vault.unseal(entry.privateKey, "common");
        QVERIFY(key);
        const std::string_view line = std::string_view(key->reveal()).substr(100, 40); // amid the second
        QVERIFY(line.find('\n') == std::string_view::npos);
        const int before = support::copiesInMemory(line);
        QVERIFY(before > 0);
        const auto job = lifecycle().push({.templateStack = {}, .serials = {Serial("0002"), Serial("0003")}});
        QVERIFY(m_manager->until([&] { // that has no settings to wait for
            return lifecycle().findJob(*job)->find(Serial("0003"))->status == JobStatus::Finished;
        }));
        QCOMPARE(lifecycle().findJob(*job)->find(Serial("0002"))->status, JobStatus::Pending);
        QVERIFY(support::copiesInMemory(line) <= before);
        startFleet({"0002"}); // a device has it to read
        QVERIFY(m_manager->until([&] { return lifecycle().findJob(*job)->status == JobStatus::Finished; }));
        QCOMPARE(lifecycle().findJob(*job)->find(Serial("0002"))->result, JobResult::Ok);
        QVERIFY(support::copiesInMemory(line) > before);
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
        restart({});
        QCOMPARE(lifecycle().findJob(base::JobId{90})->status, JobStatus::Active);
        startFleet({"0001"});
        QVERIFY(m_manager->until([&] {
            return lifecycle().findJob(base::JobId{90})->find(Serial("0001"))->status == JobStatus::Finished;
        }));
        QCOMPARE(lifecycle().findJob(base::JobId{90})->find(Serial("0001"))->detail,
                 std::string("manager restarted"));
        QCOMPARE(lifecycle().findJob(base::JobId{90})->find(Serial("0002"))->status, JobStatus::Active);
    }
    void whatWasOnItsWayWhenTheManagerDiedIsSentAgain()
    {
        agent::DeviceFacts device = deviceOf(exported({"0001"}).front()); // with the settings of now
        QVERIFY(moveToCustom());
        QVERIFY(lifecycle().store().saveJobs(
            {{.id = base::JobId{90},
              .type = "CommitAll",
              .status = "ACT",
              .result = "PEND",
              .description = "push",
              .detail = "",
              .enqueued = {},
              .finished = {},
              .devices = {{Serial("0001"), "ACT", "PEND", "", record("0001")->expectedDigest}}}}));
        restart({});
        device.managers = {m_manager->address};
        m_fleet->start({});
        m_fleet->deliver(device);
        QVERIFY(m_manager->until(
            [&] { return lifecycle().findJob(base::JobId{90})->status == JobStatus::Finished; }));
        QCOMPARE(describe(*lifecycle().findJob(base::JobId{90})), std::string("OK 0001:OK: "));
        QVERIFY(record("0001")->inSync());
    }
};

HANDFAST_TEST(PushTest)

} // namespace tst_push

#include "tst_push.moc"
