// Terms of a pair of managers: what begins one, and who is ahead (S-4).
#include "tests/models/services/pair/pair_of_machines.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace tst_pair_terms {

using namespace pair_tests;

class PairTermsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// What it does alone must not beat what the pair does.
    void endOfThePairBeginsNoTerm()
    {
        Pair pair;
        begin(pair);
        const PairStamp before = pair.secondary.machine.stamp();
        pair.secondary.settings.isEnabled = false;
        const auto actions = pair.secondary.machine.follow(pair.secondary.settings, 10s);
        QVERIFY(pair.secondary.machine.isServing());
        QCOMPARE(pair.secondary.machine.stamp(), before);
        QVERIFY(std::ranges::find(actions, PairAction{Kind::Serve, 0}) != actions.end());
    }
    /// It died before what it had begun was taken.
    void noTermIsBegunThatThePeerHasHad()
    {
        PairMachine machine;
        machine.setStamp({5, 10});
        const PairMachineSettings settings{.isEnabled = true, .isPrimary = false};
        static_cast<void>(machine.follow(settings, 0ms));
        machine.connected(0ms);
        static_cast<void>(
            machine.heard({.role = PairRole::Active, .isPrimary = true, .stamp = {6, 10}}, 1ms));
        static_cast<void>(machine.disconnected(2ms));
        for (auto now = 100ms; now < 60s; now += 100ms)
            static_cast<void>(machine.tick(now));
        QVERIFY(machine.isServing());
        QCOMPARE(machine.reign(), 8U); // the secondary's are even
    }
    /// D14: the server has ended their session for other settings, and the client is slow to come back.
    void whoIsSentAwayToComeAnewTakesNothingOver()
    {
        Pair pair;
        pair.secondary.settings.timers.promotionHold = 500ms;
        begin(pair);
        pair.cut();
        pair.secondary.machine.sentAway(pair.now);
        pair.pass(5s);
        QCOMPARE(pair.roles(), QString("active passive"));
        pair.join();
        pair.pass(1s);
        QCOMPARE(pair.roles(), QString("active passive"));
        pair.cut();
        pair.secondary.machine.sentAway(pair.now);
        pair.kill(pair.primary); // just then
        pair.pass(10s);
        QCOMPARE(pair.roles(), QString("dead active"));
    }
    /// What a preemptive primary lacks of the newest would be lost.
    void handsOverOnlyToWhoHasTheNewest_data()
    {
        QTest::addColumn<qulonglong>("itsRevision");
        QTest::addColumn<QString>("role");
        QTest::newRow("the same") << 4ULL << "passive";
        QTest::newRow("one less") << 3ULL << "active";
    }
    void handsOverOnlyToWhoHasTheNewest()
    {
        QFETCH(qulonglong, itsRevision);
        PairMachine machine;
        machine.setStamp({2, 4});
        machine.setReign(2);
        static_cast<void>(machine.follow(settingsOf(false), 0ms));
        for (auto now = 0ms; now < 20s; now += 500ms)
            static_cast<void>(machine.tick(now));
        QVERIFY(machine.isServing());
        machine.connected(20s);
        const PairPeer peer{.role = PairRole::Passive,
                            .isPrimary = true,
                            .stamp = {2, itsRevision},
                            .serial = "M1",
                            .reign = 1,
                            .wantsBack = true};
        const auto actions = machine.heard(peer, 20s);
        QTEST(QString::fromUtf8(toText(machine.role())), "role");
        QCOMPARE(machine.self().handsOver, itsRevision == 4);
        QCOMPARE(std::ranges::count(actions, Kind::StepDown, &PairAction::kind), itsRevision == 4 ? 1 : 0);
    }
    /// Whatever it has committed by itself.
    void whoMayNotServeIsNeverAhead()
    {
        Pair pair;
        pair.secondary.machine.setStamp({0, 3});
        pair.primary.machine.setStamp({0, 2});
        pair.start(pair.primary);
        pair.start(pair.secondary);
        pair.join();
        pair.pass(30s);
        QCOMPARE(pair.roles(), QString("active passive"));
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
};

HANDFAST_TEST(PairTermsTest)

} // namespace tst_pair_terms

#include "tst_pair_terms.moc"
