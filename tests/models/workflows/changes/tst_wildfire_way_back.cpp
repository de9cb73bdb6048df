// The way back of W-5: what the appliance was made is taken back when no firewall needs it any more. H4, J12.
#include "models/lifecycle/lifecycle.h"
#include "models/workflows/changes/roll_out.h"
#include "models/workflows/changes/wildfire.h"

#include "tests/models/workflows/machine_fixture.h"
#include "tests/support/test_program.h"

namespace tst_wildfire_way_back {

using namespace models::workflows;
using session::base::Result;
using session::base::Serial;

class WildfireWayBackTest : public QObject, private support::MachineFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepare(); }
    void init()
    {
        const auto estate =
            support::fleetOf(*m_lab, {.firewalls = 2, .hasCollector = false, .hasWildFire = true});
        PlanState plan;
        plan.kind = WorkflowKind::Wildfire;
        plan.rollOut.canaryPerGroup = 0;
        plan.rollOut = completed(plan.rollOut, estate);
        plan.wildfire = *completed(
            WildfireOptions{.appliance = m_appliance, .address = "wf.example", .directory = "d"}, estate);
        begin(estate, plan);
        goTo(Step::ApplianceCommit);
        QVERIFY(next());
        m_world->happens(Happening::IsConfigured, m_appliance);
        for (int i = 0; i < 20 && m_plan.current < stepsOf(m_plan).size(); ++i) {
            look();
            static_cast<void>(next());
            letAllReturn();
        }
        QCOMPARE(m_plan.current, stepsOf(m_plan).size());
        QVERIFY(rollBack()); // of what the firewalls were sent
    }

    void j12_theApplianceGoesBackLast()
    {
        expectNotBack("firewalls-back (0 of 2)");
        m_world->happens(Happening::TakesPush, Serial("FW1"));
        expectNotBack("firewalls-back (1 of 2)");
        letAllReturn();
        QVERIFY(rollBack());
        QCOMPARE(stepsOf(m_plan)[m_plan.current], Step::ApplianceCommit);
        m_world->happens(Happening::IsReset, m_appliance);
        for (const Serial& serial : m_world->serials())
            QVERIFY(!m_world->isLost(serial));
    }
    void j12_whoIsAwayIsWaitedFor()
    {
        m_world->happens(Happening::GoesAway, Serial("FW2"));
        letAllReturn();
        expectNotBack("firewalls-back (1 of 2)");
        m_world->happens(Happening::ComesBack, Serial("FW2"));
        expectNotBack("firewalls-back (1 of 2)"); // it comes with what it was sent before
        letAllReturn();
        QVERIFY(rollBack());
    }
    void j12_somebodyMayGoOnWithoutOne()
    {
        m_world->happens(Happening::GoesAway, Serial("FW2"));
        letAllReturn();
        const auto overridden = with([](Machine& machine, const Machine::Done& done) {
            machine.rollBack([](const Result<>&) {});
            const auto may = machine.overrideCondition("firewalls-back", "it is scrapped", Direction::Back);
            if (!may)
                return done(may);
            machine.rollBack(done);
        });
        QVERIFY2(overridden, overridden ? "" : overridden.error().detail.c_str());
        QCOMPARE(m_plan.overrides.back().devices, std::vector{Serial("FW2")});
    }
    /// Nobody has been sent there since it was asked for.
    void whatIsOnlyAskedForIsTakenBackAtOnce()
    {
        letAllReturn();
        QVERIFY(rollBack());
        m_world->happens(Happening::IsReset, m_appliance);
        QVERIFY(next()); // asks for it again
        QVERIFY(m_plan.acting);
        QVERIFY(m_world->edit(
            {models::config::setValue({"template", "branch", "config", "deviceconfig", "setting",
                                       "management", "secure-conn-client", "check-server-identity"},
                                      "yes")}));
        m_world->commit("somebody else's", [](const models::lifecycle::CommitOutcome&) {});
        QVERIFY(!m_world->find(Serial("FW1"))->inSync());
        QVERIFY(rollBack());
    }

private:
    void expectNotBack(const std::string& open)
    {
        const auto refused = rollBack();
        QVERIFY(!refused);
        QVERIFY2(refused.error().detail.find(open) != std::string::npos, refused.error().detail.c_str());
    }

    const Serial m_appliance{"WF1"};
};

HANDFAST_TEST(WildfireWayBackTest)

} // namespace tst_wildfire_way_back

#include "tst_wildfire_way_back.moc"
