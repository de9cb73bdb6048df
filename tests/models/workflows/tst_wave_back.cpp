// The last wave of a step taken back alone: J12, W-2, W-8.
#include "models/workflows/wave_back.h"

#include "tests/models/workflows/machine_fixture.h"
#include "tests/support/test_program.h"

namespace tst_wave_back {

using namespace support;
using models::config::DeviceKind;
using models::workflows::StepState;
using models::workflows::WaveDeviceState;

class WaveBackTest : public QObject, private MachineFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepare(); }
    void init()
    {
        standBeforeWaves();
        m_before = settings();
    }

    void j12_whatTheWaveWasSentIsTakenBackAndNothingElse()
    {
        passOne();
        passOne();
        const auto last = m_plan.waves[1].devices.front().serial;
        const int running = m_world->runningNumber();
        const auto after = settings();
        QVERIFY(after.at(last) != m_before.at(last));
        QVERIFY(rollBackWave());
        QCOMPARE(m_world->lastPush().serials, std::vector{last});
        QCOMPARE(m_world->lastWish().scope.pushedTo, std::vector{last}); // it was predicted first
        letAllReturn();
        QCOMPARE(m_world->runningNumber(), running); // the templates stay
        auto expected = after;
        expected[last] = m_before.at(last);
        QVERIFY(settings() == expected);
        for (const auto& [serial, record] : m_world->records())
            QVERIFY2(record.session, serial.value.c_str());
    }
    void j12_theWavesRestAndItMayBeStartedAgain()
    {
        passOne();
        QVERIFY(rollBackWave());
        letAllReturn();
        QCOMPARE(m_plan.wave, std::size_t(0));
        QCOMPARE(m_plan.waves.front().state, StepState::Locked);
        QVERIFY(!m_plan.intent);
        QCOMPARE(m_plan.stopCause, models::workflows::StopCause::Paused);
        QVERIFY(!next()); // somebody has to say so
        QVERIFY(with([](Machine& machine, const Machine::Done& done) { done(machine.resume()); }));
        passOne();
        QCOMPARE(m_plan.waves.front().devices.front().state, WaveDeviceState::ReAuthenticated);
        ExplorationState state{*m_world, m_plan};
        QVERIFY(support::finish(state));
    }
    void j12_oneAfterTheOtherAndThenTheStep()
    {
        passOne();
        passOne();
        QVERIFY(rollBackWave());
        QVERIFY(rollBackWave());
        QCOMPARE(rollBackWave().error().code, session::base::ErrorCode::NotFound);
        letAllReturn();
        QVERIFY(settings() == m_before);
        QVERIFY(with([](Machine& machine, const Machine::Done& done) { machine.rollBack(done); }));
        letAllReturn();
        QVERIFY(settings() == m_before);
        QCOMPARE(stepsOf(m_plan)[m_plan.current], Step::ClientTrust);
        // The collector's profile is the server's, which stays.
        for (const auto& [serial, record] : m_world->records())
            QVERIFY2(record.session && record.inSync() == (record.kind == DeviceKind::Firewall),
                     serial.value.c_str());
    }
    void j12_aKillAfterTheIntentionLosesNobody()
    {
        passOne();
        const auto last = m_plan.waves.front().devices.front().serial;
        cutOff([](Machine& machine, const Machine::Done& done) { machine.rollBackWave(done); });
        look();
        QVERIFY(!m_plan.intent);
        QCOMPARE(m_plan.failure, std::string());
        QCOMPARE(m_plan.wave, std::size_t(0));
        QVERIFY(std::ranges::binary_search(m_plan.pushed, last)); // going all the way back finds it
        letAllReturn();
        QVERIFY(with([](Machine& machine, const Machine::Done& done) { machine.rollBack(done); }));
        letAllReturn();
        QVERIFY(settings() == m_before);
    }
    void j12_notWithoutAWave() { QCOMPARE(rollBackWave().error().code, session::base::ErrorCode::NotFound); }
    void j12_notWhenThePlanCanNotBeKept()
    {
        passOne();
        const auto pushes = m_world->jobs().size();
        Machine machine(*m_world, {.keep =
                                       [](const PlanState&) {
                                           return session::base::failure(session::base::ErrorCode::Storage,
                                                                         "the disk is full");
                                       },
                                   .changed = [] {}});
        machine.restore(m_plan);
        std::optional<Result<>> done;
        machine.rollBackWave([&done](const Result<>& result) { done = result; });
        QVERIFY(done && !*done);
        QCOMPARE(m_world->jobs().size(), pushes);
        QCOMPARE(machine.plan()->wave, std::size_t(1));
    }

private:
    Result<> rollBackWave()
    {
        return with([](Machine& machine, const Machine::Done& done) { machine.rollBackWave(done); });
    }
    void passOne()
    {
        const auto wave = m_plan.wave;
        QVERIFY(next());
        letAllReturn();
        look();
        QCOMPARE(m_plan.wave, wave + 1);
    }
    [[nodiscard]] std::map<Serial, std::string> settings() const
    {
        std::map<Serial, std::string> digests;
        for (const auto& [serial, record] : m_world->records())
            digests[serial] = record.configDigest;
        return digests;
    }

    std::map<Serial, std::string> m_before;
};

HANDFAST_TEST(WaveBackTest)

} // namespace tst_wave_back

#include "tst_wave_back.moc"
