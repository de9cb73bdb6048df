// When the next wave of a step may begin by itself (W-2, W-8), and when somebody has to look first.
#include "tests/models/workflows/machine_fixture.h"
#include "tests/support/test_program.h"

namespace tst_waves_go_on {

using namespace support;
using models::workflows::Wave;
using models::workflows::WaveDeviceState;

class WavesGoOnTest : public QObject, private MachineFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepare(); }
    void init()
    {
        standBeforeWaves();
        QVERIFY(!m_plan.wavesGoOn); // unless somebody says so
        QVERIFY(go(true));
    }

    void w2_theFirstWaveIsSomebodys() { QVERIFY(!isDue()); }
    void w2_theNextOneBeginsWhenTheFirstHasPassed()
    {
        QVERIFY(next());
        QVERIFY(!isDue()); // it is on its way
        letAllReturn();
        QVERIFY(isDue());
        QVERIFY(next());
        QCOMPARE(m_plan.wave, std::size_t(2));
    }
    void w2_notUnlessItIsWanted()
    {
        passTheFirst();
        QVERIFY(go(false));
        QVERIFY(!isDue());
    }
    void w2_notWhileItIsPaused()
    {
        passTheFirst();
        QVERIFY(with([](Machine& machine, const Machine::Done& done) { done(machine.pause()); }));
        QVERIFY(!isDue());
        QVERIFY(with([](Machine& machine, const Machine::Done& done) { done(machine.resume()); }));
        QVERIFY(isDue());
    }
    void w2_notBehindTooManyFailures()
    {
        passTheFirst();
        m_plan.stopCause = models::workflows::StopCause::Failures;
        m_plan.stopReason = "1 of 1 failed in wave 1: unknown-ca";
        QVERIFY(!isDue());
    }
    void w2_notBehindAStepThatFailed()
    {
        passTheFirst();
        m_plan.failure = "the push could not be kept";
        QVERIFY(!isDue());
    }
    void w2_notBehindAWaveInWhichNobodyCame()
    {
        passTheFirst();
        m_plan.waves.front().devices.front().state = WaveDeviceState::Skipped;
        m_world->happens(Happening::GoesAway, m_plan.waves.front().devices.front().serial);
        QVERIFY(!isDue());
    }
    void w2_notByAnOverride()
    {
        passTheFirst();
        m_override = "in a hurry";
        QVERIFY(!isDue());
        m_override.clear();
        QVERIFY(isDue());
    }
    void w2_itSurvivesARestart()
    {
        const auto kept = models::workflows::planFromJson(models::workflows::toJson(m_plan));
        QVERIFY(kept && kept->wavesGoOn);
    }

private:
    Result<> go(bool byThemselves)
    {
        return with([byThemselves](Machine& machine, const Machine::Done& done) {
            done(machine.letWavesGoOn(byThemselves));
        });
    }
    void passTheFirst()
    {
        QVERIFY(next());
        letAllReturn();
        QVERIFY(isDue());
    }
    bool isDue()
    {
        Machine machine(*m_world, {.keep = [](const PlanState&) { return Result<>(); },
                                   .changed = [] {},
                                   .filter =
                                       [this](std::vector<Condition>& conditions) {
                                           if (!m_override.empty())
                                               conditions.front().overriddenBecause = m_override;
                                       }});
        machine.restore(m_plan);
        machine.refresh();
        return machine.isNextWaveDue();
    }

    std::string m_override;
};

HANDFAST_TEST(WavesGoOnTest)

} // namespace tst_waves_go_on

#include "tst_waves_go_on.moc"
