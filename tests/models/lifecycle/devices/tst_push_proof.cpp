// What of a device's words proves a push, and by when: the device is played by the test, on a clock that
// stands still until it is moved. E7, T8, P-4.
#include "tests/models/lifecycle/push_estate.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace tst_push_proof {

using namespace push_tests;
using std::chrono::milliseconds;

class PushProofTest : public QObject, protected PushEstate
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepare(); }
    void init()
    {
        m_clock = std::make_unique<base::ManualClock>(base::SystemClock().now());
        m_lastConnection = 0;
        QVERIFY(begin());
        restart({.returnDeadline = milliseconds(50)});
    }
    void cleanup() { end(); }

    void eachDeviceHasItsOwnTimeToComeBack()
    {
        comeUp("0001", {});
        comeUp("0002", {});
        const base::JobId job = push({"0001", "0002"});
        answer("0001", {.job = job});
        m_clock->advance(milliseconds(40));
        answer("0002", {.job = job});
        m_clock->advance(milliseconds(10));
        QVERIFY(m_manager->until([&] { return row(job, "0001").status == JobStatus::Finished; }));
        QCOMPARE(row(job, "0001").detail, std::string("applied, but it has not come back with it"));
        QCOMPARE(row(job, "0002").status, JobStatus::Active);
        comeUp("0002", {.digest = digest("0002")});
        QCOMPARE(row(job, "0002").result, JobResult::Ok);
    }
    void whatADeviceAddsToItsWordStandsInItsRow() // P-3
    {
        comeUp("0001", {});
        const base::JobId job = push({"0001"});
        const std::string notes = "the server left out the subject alternative name";
        answer("0001", {.job = job, .detail = notes});
        QCOMPARE(row(job, "0001").detail, "applied, to be proven by its next session; " + notes);
        comeUp("0001", {.digest = digest("0001")});
        QCOMPARE(describe(*lifecycle().findJob(job)), "OK 0001:OK:" + notes + " ");
    }
    void whoLacksTheCertificateHasNotProvenThePush() // P-4, E7
    {
        QVERIFY(moveToCustom());
        comeUp("0001", {});
        const base::JobId job = push({"0001"});
        // The session ended before the certificate was there, and with it the answer.
        comeUp("0001", {.digest = digest("0001")});
        const std::string lacking =
            "applied, but it came with certificate type predefined and not with issued";
        QCOMPARE(row(job, "0001").status, JobStatus::Active);
        QVERIFY(row(job, "0001").isApplied);
        QCOMPARE(row(job, "0001").detail, lacking);
        answer("0001", {.job = {}, .detail = "no certificate was issued: the CA is on holiday", .ok = false});
        m_clock->advance(milliseconds(49));
        comeUp("0001", {.digest = digest("0001")}); // no new time
        m_clock->advance(milliseconds(1));
        QVERIFY(m_manager->until([&] { return row(job, "0001").status == JobStatus::Finished; }));
        QCOMPARE(describe(*lifecycle().findJob(job)),
                 "FAIL 0001:FAIL:" + lacking + ": no certificate was issued: the CA is on holiday ");
    }
    void whoGetsItAfterwardsHasProvenIt()
    {
        QVERIFY(moveToCustom());
        comeUp("0001", {});
        const base::JobId job = push({"0001"});
        comeUp("0001", {.digest = digest("0001")});
        QCOMPARE(row(job, "0001").status, JobStatus::Active);
        comeUp("0001", {.digest = digest("0001"), .source = "issued"});
        QCOMPARE(describe(*lifecycle().findJob(job)), std::string("OK 0001:OK: "));
        // A device that lacks it does not run what is pushed, whatever digest it names: it is sent again.
        comeUp("0001", {.digest = digest("0001")});
        (void)push({"0001"});
    }
    void whatIsSetOnTheDeviceItselfBeatsWhatIsPushed_data() // F-1
    {
        QTest::addColumn<QString>("localSettings");
        QTest::addColumn<QString>("source");
        QTest::addColumn<bool>("isProven");
        const QString own =
            QStringLiteral("set deviceconfig setting management secure-conn-client certificate-type ");
        QTest::newRow("none of its own") << own + "none\n" << "predefined" << true;
        QTest::newRow("its own local one") << own + "local certificate x\n" << "local" << true;
        QTest::newRow("its own is not there") << own + "local certificate x\n" << "predefined" << false;
        QTest::newRow("of something else") << "set deviceconfig setting management idle-timeout 7\n"
                                           << "predefined" << false;
    }
    void whatIsSetOnTheDeviceItselfBeatsWhatIsPushed()
    {
        QFETCH(QString, localSettings);
        QFETCH(QString, source);
        QFETCH(bool, isProven);
        QVERIFY(moveToCustom());
        comeUp("0001", {});
        const base::JobId job = push({"0001"});
        comeUp("0001", {.digest = digest("0001"),
                        .source = source.toStdString(),
                        .localSettings = localSettings.toStdString()});
        QCOMPARE(row(job, "0001").result, isProven ? JobResult::Ok : JobResult::Pending);
    }
    void aRestartForgetsNotWhatIsAskedFor_data()
    {
        QTest::addColumn<bool>("isStillRunning");
        QTest::newRow("the same configuration runs") << true;
        QTest::newRow("another was committed") << false;
    }
    void aRestartForgetsNotWhatIsAskedFor()
    {
        QFETCH(bool, isStillRunning);
        QVERIFY(moveToCustom());
        comeUp("0001", {});
        const base::JobId job = push({"0001"});
        const std::string pushed = digest("0001");
        if (!isStillRunning) {
            QVERIFY(m_manager->edit(
                {"set template branch config deviceconfig setting management idle-timeout 7"}));
            QVERIFY(m_manager->commit().version);
        }
        restart({.returnDeadline = milliseconds(50)});
        comeUp("0001", {.digest = pushed});
        QVERIFY(m_manager->until([&] { return row(job, "0001").isApplied; }));
        QVERIFY(row(job, "0001")
                    .detail.ends_with(isStillRunning ? "not with issued"
                                                     : "is not known since the manager restarted"));
        comeUp("0001", {.digest = pushed, .source = "issued"});
        QCOMPARE(row(job, "0001").result, JobResult::Ok);
    }

private:
    std::uint64_t m_lastConnection = 0;

    struct Said ///< in a hello
    {
        std::string digest = {};
        std::string source = "predefined";
        std::string localSettings = {};
    };
    struct Answer
    {
        base::JobId job;
        std::string detail = {};
        std::string source = "predefined";
        bool ok = true;
    };

    void tell(engine::Fact fact)
    {
        const engine::Event event{.time = m_clock->now(), .channel = {}, .fact = std::move(fact)};
        lifecycle().absorb({&event, 1});
    }
    void comeUp(const std::string& serial, const Said& said)
    {
        wire::Hello hello;
        hello.serial = serial;
        hello.softwareVersion = "10.1.4";
        hello.configDigest = said.digest;
        hello.clientCertificateSource = said.source;
        hello.localSettings = said.localSettings;
        tell(engine::SessionUp{.serial = Serial(serial),
                               .connection = base::ConnectionId{++m_lastConnection},
                               .attempt = std::make_shared<engine::Attempt>(),
                               .hello = std::move(hello),
                               .policy = lifecycle().runningVersion()});
    }
    /// That it runs what is expected of it.
    void answer(const std::string& serial, const Answer& answer)
    {
        wire::Result result;
        result.job = answer.job.value;
        result.ok = answer.ok;
        result.detail = answer.detail;
        result.configDigest = digest(serial);
        result.clientCertificateSource = answer.source;
        tell(engine::DeviceAnswered{Serial(serial), std::move(result)});
    }
    std::string digest(const std::string& serial) const { return record(serial.c_str())->expectedDigest; }
    const DeviceJob& row(base::JobId job, const std::string& serial) const
    {
        return *lifecycle().findJob(job)->find(Serial(serial));
    }
    /// Until it is on its way to each of them.
    base::JobId push(const std::vector<std::string>& serials)
    {
        PushRequest request;
        for (const std::string& serial : serials)
            request.serials.emplace_back(serial);
        const auto job = lifecycle().push(request);
        if (!job || !m_manager->until([&] {
                return std::ranges::all_of(lifecycle().findJob(*job)->devices, [](const DeviceJob& device) {
                    return device.status == JobStatus::Active;
                });
            }))
            qFatal("the push was not sent");
        return *job;
    }
};

HANDFAST_TEST(PushProofTest)

} // namespace tst_push_proof

#include "tst_push_proof.moc"
