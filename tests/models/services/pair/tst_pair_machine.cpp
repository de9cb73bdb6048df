// Which of two managers serves: timers, promotion, preemption, stale terms, split brain, flapping. S-4, panos
// 4.6.
#include "tests/models/services/pair/pair_of_machines.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace tst_pair_machine {

using namespace pair_tests;

class PairMachineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void servesAloneWithoutAPair()
    {
        PairMachine machine;
        QVERIFY(machine.isServing());
        QVERIFY(machine.follow({}, 0ms).empty());
        QVERIFY(machine.tick(100ms).empty());
        QVERIFY(machine.isServing());
    }

    void primaryServesFirst()
    {
        Pair pair;
        pair.start(pair.primary);
        pair.start(pair.secondary);
        QCOMPARE(pair.primary.count(Kind::StepDown), 1);
        pair.join();
        pair.pass(500ms);
        QCOMPARE(pair.roles(), QString("active passive"));
        QCOMPARE(pair.primary.machine.stamp().term, 1U);
        QCOMPARE(pair.secondary.machine.stamp().term, 1U); // by synchronisation
        QCOMPARE(pair.primary.count(Kind::SplitBrain), 0);
    }

    void looksForItsPeerBeforeItServesAlone()
    {
        Pair pair;
        pair.start(pair.primary);
        pair.pass(4900ms); // monitor hold and promotion hold
        QCOMPARE(pair.primary.machine.role(), PairRole::Initial);
        pair.pass(200ms);
        QCOMPARE(pair.primary.machine.role(), PairRole::Active);
    }

    void secondaryWaitsLonger()
    {
        Pair pair;
        pair.secondary.machine.setStamp({3, 4});
        pair.start(pair.secondary);
        pair.pass(11900ms); // and additional master hold up
        QCOMPARE(pair.secondary.machine.role(), PairRole::Initial);
        pair.pass(200ms);
        QCOMPARE(pair.secondary.machine.role(), PairRole::Active);
        QCOMPARE(pair.secondary.numbers(), QString("3.4")); // and no reign of its own
    }

    /// It would serve with nothing, under a term that beats the real state.
    void secondaryThatNeverHadTheStateDoesNotServe()
    {
        Pair pair;
        pair.start(pair.secondary);
        pair.pass(60s);
        QCOMPARE(pair.secondary.machine.role(), PairRole::Initial);
        pair.doesSynchronize = false;
        pair.start(pair.primary);
        pair.join();
        pair.pass(1s);
        pair.kill(pair.primary);
        pair.pass(60s);
        QCOMPARE(pair.roles(), QString("dead passive"));
    }

    void secondaryIsPromotedAfterTheHold()
    {
        Pair pair;
        begin(pair);
        pair.kill(pair.primary);
        pair.pass(1900ms);
        QCOMPARE(pair.roles(), QString("dead passive"));
        pair.pass(200ms);
        QCOMPARE(pair.roles(), QString("dead active"));
        QCOMPARE(pair.secondary.machine.reign(), 2U);
    }

    void failHoldUpIsWaitedBefore()
    {
        Pair pair;
        pair.secondary.settings.timers.monitorFailHoldUp = 5s;
        begin(pair);
        pair.kill(pair.primary);
        pair.pass(6900ms);
        QCOMPARE(pair.roles(), QString("dead passive"));
        pair.pass(200ms);
        QCOMPARE(pair.roles(), QString("dead active"));
    }

    /// A host that hangs closes no connection.
    void silenceIsTheLossOfThePeer()
    {
        Pair pair;
        begin(pair);
        pair.isSilent = true;
        pair.pass(5s);
        QCOMPARE(pair.roles(), QString("active passive"));
        pair.pass(4s); // three heartbeats, then the promotion hold
        QCOMPARE(pair.roles(), QString("active active"));
    }

    /// What the active one has comes before the hello that says so.
    void takingTheNewerStateIsNoReasonToServe()
    {
        Pair pair;
        begin(pair);
        pair.primary.commit();
        pair.pass(30s);
        QCOMPARE(pair.roles(), QString("active passive"));
        QCOMPARE(pair.secondary.numbers(), QString("1.1"));
        QCOMPARE(pair.secondary.count(Kind::Serve), 0);
    }

    void ownSleepIsNoSilenceOfThePeer()
    {
        Pair pair;
        begin(pair);
        pair.now += 30s; // nobody was called meanwhile
        pair.pass(10s);
        QCOMPARE(pair.roles(), QString("active passive"));
        QCOMPARE(pair.secondary.count(Kind::LostPeer), 0);
    }

    void beatsKeepItWhereItIs()
    {
        Pair pair;
        begin(pair);
        pair.pass(10min);
        QCOMPARE(pair.roles(), QString("active passive"));
        QVERIFY(pair.primary.count(Kind::Beat) > pair.primary.count(Kind::SayHello));
        QCOMPARE(pair.secondary.count(Kind::LostPeer), 0);
    }

    void oldPrimaryComesBackAsPassive()
    {
        Pair pair;
        begin(pair);
        pair.primary.commit(); // never synchronised
        pair.primary.commit();
        pair.kill(pair.primary);
        pair.pass(3s);
        pair.secondary.commit();
        pair.restart(pair.primary);
        pair.pass(30s);
        QCOMPARE(pair.roles(), QString("passive active"));
        // Two commits of an older reign do not beat one of a newer; that they give way is said.
        QCOMPARE(pair.primary.numbers(), QString("2.1"));
        QCOMPARE(pair.primary.count(Kind::SplitBrain), 1);
        QCOMPARE(pair.secondary.count(Kind::SplitBrain), 1);
    }

    void preemptivePrimaryTakesOverAgain()
    {
        Pair pair(true);
        begin(pair);
        pair.kill(pair.primary);
        pair.pass(3s);
        pair.secondary.commit();
        pair.restart(pair.primary);
        pair.pass(50s);
        QCOMPARE(pair.roles(), QString("passive active"));
        pair.pass(15s); // preemption hold: a minute
        QCOMPARE(pair.roles(), QString("active passive"));
        QCOMPARE(pair.primary.machine.reign(), 3U);
        QCOMPARE(pair.primary.numbers(), QString("2.1"));
        QCOMPARE(pair.secondary.numbers(), QString("2.1"));
        QCOMPARE(pair.primary.count(Kind::SplitBrain) + pair.secondary.count(Kind::SplitBrain), 0);
    }

    void preemptsNobodyBeforeItHasTheNewerState()
    {
        Pair pair(true);
        begin(pair);
        pair.kill(pair.primary);
        pair.pass(3s);
        pair.secondary.commit();
        pair.doesSynchronize = false;
        pair.restart(pair.primary);
        pair.pass(10min);
        QCOMPARE(pair.roles(), QString("passive active"));
    }

    void splitBrainIsSeenAndTheLaterReignGoesOn()
    {
        Pair pair;
        begin(pair);
        pair.cut();
        pair.pass(10s);
        QCOMPARE(pair.roles(), QString("active active"));
        pair.primary.commit();
        pair.primary.commit();
        pair.secondary.commit();
        pair.join();
        pair.pass(1s);
        QCOMPARE(pair.roles(), QString("passive active"));
        QCOMPARE(pair.primary.count(Kind::SplitBrain), 1);
        QCOMPARE(pair.secondary.count(Kind::SplitBrain), 1);
        QCOMPARE(pair.primary.numbers(), QString("2.1"));
        pair.pass(10min);
        QCOMPARE(pair.primary.count(Kind::SplitBrain), 1);
    }

    /// Both serve: the one that was cut off and starts anew, and the one that took over.
    void whoTookOverGoesOnUnlessOnlyTheOtherHasCommitted_data()
    {
        QTest::addColumn<int>("ofPrimary");
        QTest::addColumn<int>("ofSecondary");
        QTest::addColumn<QString>("roles");
        QTest::newRow("none") << 0 << 0 << "passive active";
        QTest::newRow("primary alone") << 2 << 0 << "active passive";
        QTest::newRow("secondary alone") << 0 << 1 << "passive active";
        QTest::newRow("both") << 3 << 1 << "passive active";
    }
    void whoTookOverGoesOnUnlessOnlyTheOtherHasCommitted()
    {
        QFETCH(int, ofPrimary);
        QFETCH(int, ofSecondary);
        Pair pair;
        begin(pair);
        pair.cut();
        pair.restartAlone(pair.primary);
        pair.pass(10s);
        pair.restartAlone(pair.primary);
        pair.pass(10s);
        for (int i = 0; i < ofPrimary; ++i)
            pair.primary.commit();
        for (int i = 0; i < ofSecondary; ++i)
            pair.secondary.commit();
        pair.join();
        pair.pass(1s);
        QTEST(pair.roles(), "roles");
        QCOMPARE(pair.primary.count(Kind::SplitBrain), 1);
        QCOMPARE(pair.primary.machine.stamp(), pair.secondary.machine.stamp());
    }

    /// What is set wrong must not leave the devices without a manager.
    void twoOfOnePriorityAgreeAll()
    {
        Pair pair;
        pair.secondary.settings.isPrimary = true;
        pair.start(pair.primary);
        pair.start(pair.secondary);
        pair.join();
        pair.pass(10s);
        QCOMPARE(pair.roles(), QString("active passive"));
    }

    void newerStateServesWhoeverHasIt()
    {
        Pair pair;
        pair.primary.machine.setStamp({4, 9});
        pair.secondary.machine.setStamp({5, 2});
        pair.start(pair.primary);
        pair.start(pair.secondary);
        pair.join();
        pair.pass(10s);
        QCOMPARE(pair.roles(), QString("passive active"));
        QCOMPARE(pair.primary.numbers(), QString("5.2"));
    }

    /// A server that was restored from an old copy gives way to who has the newer state.
    void serverWithAnOlderStateGivesWay()
    {
        Pair pair;
        pair.doesSynchronize = false;
        pair.primary.machine.setStamp({1, 0});
        pair.secondary.machine.setStamp({7, 3});
        pair.start(pair.primary);
        pair.pass(6s);
        QCOMPARE(pair.primary.machine.role(), PairRole::Active);
        pair.start(pair.secondary);
        pair.join();
        pair.pass(5s);
        QCOMPARE(pair.roles(), QString("passive active"));
        QCOMPARE(pair.secondary.machine.reign(), 8U);
    }

    /// The one that hung has never lost its line, and hears of the other one's term as if nothing had been.
    void splitBrainIsSeenByWhoHungToo()
    {
        Pair pair;
        begin(pair);
        pair.primary.isAlive = false; // and the line stands
        pair.pass(10s);
        QCOMPARE(pair.secondary.machine.role(), PairRole::Active);
        pair.primary.isAlive = true;
        pair.say(pair.secondary);
        QCOMPARE(pair.roles(), QString("passive active"));
        pair.pass(3s);
        QCOMPARE(pair.primary.count(Kind::SplitBrain), 1);
        QCOMPARE(pair.secondary.count(Kind::SplitBrain), 1);
    }

    void flappingLineNeverLosesAReign()
    {
        Pair pair;
        begin(pair);
        std::uint64_t highest = 1;
        for (int i = 0; i < 20; ++i) {
            pair.cut();
            pair.pass(i % 2 == 0 ? 500ms : 4s); // shorter and longer than the hold
            pair.join();
            pair.pass(3s);
            const auto reign = std::max(pair.primary.machine.reign(), pair.secondary.machine.reign());
            QVERIFY(reign >= highest);
            highest = reign;
            QCOMPARE(pair.roles().count("active"), 1);
            QCOMPARE(pair.primary.machine.stamp(), pair.secondary.machine.stamp());
        }
        // Ten cuts were longer than the hold, and one of the two was passive at each.
        QCOMPARE(highest, 11U);
    }

    void suspendedGivesWayAndComesBackPassive()
    {
        Pair pair;
        begin(pair);
        suspend(pair.primary, pair);
        QCOMPARE(pair.primary.count(Kind::StepDown), 2); // once at the start
        pair.pass(3s);
        QCOMPARE(pair.roles(), QString("suspended active"));
        pair.kill(pair.secondary);
        pair.pass(60s);
        QCOMPARE(pair.roles(), QString("suspended dead"));
        pair.restart(pair.secondary);
        pair.pass(10s);
        QCOMPARE(pair.roles(), QString("suspended active"));
        pair.primary.done = pair.primary.machine.makeFunctional(pair.now);
        pair.pass(3s);
        QCOMPARE(pair.roles(), QString("passive active"));
    }

    void endOfThePairLetsItServe()
    {
        Pair pair;
        begin(pair);
        pair.secondary.settings.isEnabled = false;
        const auto actions = pair.secondary.machine.follow(pair.secondary.settings, pair.now);
        QVERIFY(std::ranges::count(actions, Kind::Serve, &PairAction::kind) == 1);
        QVERIFY(pair.secondary.machine.isServing());
    }

    void wordsOfRoles()
    {
        for (const PairRole role : {PairRole::Disabled, PairRole::Initial, PairRole::Passive,
                                    PairRole::Active, PairRole::Suspended})
            QCOMPARE(pairRoleFromText(toText(role)), std::optional(role));
        QVERIFY(!pairRoleFromText("tentative"));
    }

private:
    static void begin(Pair& pair)
    {
        pair.start(pair.primary);
        pair.start(pair.secondary);
        pair.join();
        pair.pass(1s);
        QCOMPARE(pair.roles(), QString("active passive"));
    }
    static void suspend(Side& side, Pair& pair)
    {
        const auto actions = side.machine.suspend(pair.now);
        side.done.insert(side.done.end(), actions.begin(), actions.end());
        static_cast<void>(pair.secondary.machine.heard(side.told(), pair.now));
    }
};

HANDFAST_TEST(PairMachineTest)

} // namespace tst_pair_machine

#include "tst_pair_machine.moc"
