// Automatic commit recovery as a device decides it, on a clock that the test moves: F-3, panos 3.3, E7, K9.
#include "session/agent/device_duties.h"
#include "tests/session/agent/fake_settings_reader.h"
#include "tests/support/test_program.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QTest>

namespace tst_device_recovery {

using namespace session;
using namespace session::agent;
using std::chrono::milliseconds;
using std::chrono::seconds;

class DeviceRecoveryTest : public QObject
{
    Q_OBJECT

    base::ManualClock m_clock{base::TimePoint(milliseconds(QDateTime::currentMSecsSinceEpoch()))};
    fakes::FakeSettingsReader m_reader;
    std::vector<DeviceFacts> m_kept;
    bool m_diskFull = false;
    PersistDevice m_persist = [this](const DeviceFacts& facts) -> base::Result<> {
        if (m_diskFull)
            return base::failure(base::ErrorCode::Storage, "no space left");
        m_kept.push_back(facts);
        return {};
    };

    DeviceDuties device(DeviceFacts facts)
    {
        return DeviceDuties(std::move(facts), {m_clock, m_reader, m_persist});
    }
    /// That came up with "old".
    DeviceDuties device()
    {
        DeviceFacts facts;
        facts.serial = base::Serial("0042");
        facts.softwareVersion = "10.1.4";
        facts.managers = {"127.0.0.1:3978"};
        facts.configText = "old";
        return device(std::move(facts));
    }
    static wire::Config config(const std::string& text, std::uint64_t job)
    {
        return {job, configDigest(text), text};
    }
    void pass(milliseconds time) { m_clock.advance(time); }

private Q_SLOTS:
    void initTestCase()
    {
        m_reader.known["old"].managers = {"10.0.0.1:3978"};
        m_reader.known["new"].managers = {"10.0.0.9:3978"};
        m_reader.known["newer"].managers = {"10.0.0.10:3978"};
        m_reader.known["patient"].commitRecovery = {.isEnabled = true, .retries = 5, .interval = seconds(30)};
        m_reader.known["trusting"].commitRecovery.isEnabled = false;
    }
    void init()
    {
        m_kept.clear();
        m_diskFull = false;
    }

    void whoCannotComeBackGoesBack()
    {
        DeviceDuties duties = device();
        (void)duties.take(config("new", 7));
        QCOMPARE(duties.managers().front(), std::string("10.0.0.9:3978"));
        QVERIFY(!duties.trialLeft()); // E7: the session goes on, and no time runs
        pass(std::chrono::hours(1));
        duties.sessionWentDown();
        QVERIFY(!duties.attemptFailed("unreachable")); // none of the new settings' attempts
        duties.attemptBegan();
        QVERIFY(duties.trialLeft() == std::optional<milliseconds>(seconds(10)));
        pass(milliseconds(9999));
        duties.attemptBegan(); // of the same trial
        QVERIFY(!duties.attemptFailed("unknown-issuer"));
        QVERIFY(duties.trialLeft() == std::optional<milliseconds>(1));
        QCOMPARE(duties.facts().configText, std::string("new"));
        pass(milliseconds(1));
        const auto reverted = duties.attemptFailed("unknown-issuer: nobody knows it");
        QVERIFY(reverted);
        QCOMPARE(reverted->job, std::uint64_t(7));
        QCOMPARE(reverted->digest, configDigest("new"));
        QCOMPARE(duties.managers().front(), std::string("10.0.0.1:3978"));
        const wire::Hello hello = duties.hello("10.0.0.1:3978");
        QCOMPARE(hello.configDigest, configDigest("old"));
        QCOMPARE(hello.revertedJob, std::uint64_t(7));
        QCOMPARE(hello.revertedDigest, configDigest("new"));
        QCOMPARE(hello.revertedReason, std::string("unknown-issuer: nobody knows it"));
        QVERIFY(!duties.trialLeft());
        // It says so until it takes the next push.
        duties.proveSettings();
        (void)duties.sessionServes();
        QCOMPARE(duties.hello("").revertedJob, std::uint64_t(7));
        (void)duties.take(config("newer", 8));
        QCOMPARE(duties.hello("").revertedJob, std::uint64_t(0));
        QCOMPARE(duties.hello("").revertedDigest, std::string());
    }
    void whoCameBackStays()
    {
        DeviceDuties duties = device();
        (void)duties.take(config("new", 7));
        duties.attemptBegan();
        pass(seconds(30));
        duties.proveSettings();
        (void)duties.sessionServes();
        QVERIFY(!m_kept.back().lastGood);
        duties.sessionWentDown();
        duties.attemptBegan();
        pass(std::chrono::hours(24));
        QVERIFY(!duties.attemptFailed("unreachable"));
        QCOMPARE(duties.facts().configText, std::string("new"));
        QCOMPARE(duties.hello("").revertedDigest, std::string());
    }
    void settingsSayHowLong_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("afterSeconds"); ///< -1 for never
        QTest::newRow("defaults: 1 x 10 s") << "new" << 10;
        QTest::newRow("5 x 30 s") << "patient" << 150;
        QTest::newRow("disable-commit-recovery") << "trusting" << -1;
    }
    void settingsSayHowLong()
    {
        QFETCH(QString, text);
        QFETCH(int, afterSeconds);
        DeviceDuties duties = device();
        (void)duties.take(config(text.toStdString(), 7));
        duties.attemptBegan();
        int passed = 0;
        while (passed < 1000 && !duties.attemptFailed("unreachable")) {
            pass(seconds(1));
            ++passed;
        }
        QCOMPARE(passed == 1000 ? -1 : passed, afterSeconds);
    }
    void aSecondPushBeforeTheFirstIsProvenGoesBackBehindBoth()
    {
        DeviceDuties duties = device();
        (void)duties.take(config("new", 7));
        (void)duties.take(config("newer", 8));
        duties.attemptBegan();
        pass(seconds(10));
        const auto reverted = duties.attemptFailed("unreachable");
        QVERIFY(reverted);
        QCOMPARE(reverted->job, std::uint64_t(8));
        QCOMPARE(duties.facts().configText, std::string("old"));
    }
    void whatChangesNothingIsNotOnTrial()
    {
        DeviceDuties duties = device();
        (void)duties.take(config("old", 7));
        QVERIFY(!duties.facts().lastGood);
        duties.attemptBegan();
        pass(seconds(60));
        QVERIFY(!duties.attemptFailed("unreachable"));
    }
    void itSurvivesARestart()
    {
        DeviceDuties before = device();
        (void)before.take(config("new", 7));
        QVERIFY(m_kept.back().lastGood);
        QCOMPARE(m_kept.back().lastGood->configText, std::string("old"));
        DeviceDuties after = device(m_kept.back());
        after.attemptBegan();
        QVERIFY(!after.attemptFailed("unreachable")); // its time begins anew
        pass(seconds(10));
        QVERIFY(after.attemptFailed("unreachable"));
        QCOMPARE(m_kept.back().configText, std::string("old"));
        QCOMPARE(device(m_kept.back()).hello("").revertedJob, std::uint64_t(7));
    }
    void whatCannotBeKeptIsNotTakenBack()
    {
        DeviceDuties duties = device();
        (void)duties.take(config("new", 7));
        duties.attemptBegan();
        pass(seconds(10));
        m_diskFull = true;
        QVERIFY(!duties.attemptFailed("unreachable"));
        QCOMPARE(duties.facts().configText, std::string("new"));
        m_diskFull = false;
        QVERIFY(duties.attemptFailed("unreachable"));
    }
    void aDeliveredBundleEndsTheTrial()
    {
        DeviceDuties duties = device();
        (void)duties.take(config("new", 7));
        duties.attemptBegan();
        QVERIFY(duties.deliver(duties.facts()));
        pass(seconds(60));
        QVERIFY(!duties.attemptFailed("unreachable"));
        QCOMPARE(duties.facts().configText, std::string("new"));
    }
};

HANDFAST_TEST(DeviceRecoveryTest)

} // namespace tst_device_recovery

#include "tst_device_recovery.moc"
