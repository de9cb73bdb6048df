// Which of two states of a pair of managers goes on. S-4.
#include "models/lifecycle/pair/pair_order.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace tst_pair_order {

using namespace models::lifecycle;

namespace {

PairStamp stamp(std::uint64_t term, std::vector<std::uint64_t> commits)
{
    return {.term = term, .revision = commits.size(), .commits = std::move(commits)};
}

} // namespace

class PairOrderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoHasTheOthersLastCommitIsAhead_data()
    {
        QTest::addColumn<PairStamp>("ours");
        QTest::addColumn<PairStamp>("theirs");
        QTest::addColumn<int>("relation");
        using enum PairRelation;
        QTest::newRow("the same") << stamp(1, {1, 2}) << stamp(1, {1, 2}) << int(Same);
        QTest::newRow("one more") << stamp(1, {1, 2, 3}) << stamp(1, {1, 2}) << int(Ahead);
        QTest::newRow("one less, in a later reign") << stamp(9, {1}) << stamp(1, {1, 2}) << int(Behind);
        QTest::newRow("each on its own") << stamp(1, {1, 2}) << stamp(2, {1, 3}) << int(Diverged);
        QTest::newRow("never a pair's") << stamp(0, {7, 8, 9}) << stamp(1, {1}) << int(Behind);
        QTest::newRow("before there were names, equal") << stamp(1, {}) << stamp(1, {}) << int(Same);
        QTest::newRow("before there were names, newer")
            << PairStamp{.term = 2, .revision = 1} << PairStamp{.term = 1, .revision = 9} << int(Ahead);
        QTest::newRow("named since") << PairStamp{.term = 1, .revision = 4}
                                     << PairStamp{.term = 1, .revision = 5, .commits = {1}} << int(Behind);
    }
    void whoHasTheOthersLastCommitIsAhead()
    {
        QFETCH(PairStamp, ours);
        QFETCH(PairStamp, theirs);
        QFETCH(int, relation);
        QCOMPARE(int(relationOf(ours, theirs)), relation);
        const int other = relation == int(PairRelation::Ahead)    ? int(PairRelation::Behind)
                          : relation == int(PairRelation::Behind) ? int(PairRelation::Ahead)
                                                                  : relation;
        QCOMPARE(int(relationOf(theirs, ours)), other);
    }

    /// Longer than names are kept, and with nothing of its own: no split brain.
    void whoWasAwayForLongIsBehind()
    {
        PairStamp here = stamp(1, {1, 2, 3});
        const PairStamp away = here;
        for (std::uint64_t name = 100; name < 100 + pairCommitsKept; ++name)
            here = afterCommit(here, 1, name);
        QCOMPARE(here.commits.size(), pairCommitsKept);
        QVERIFY(relationOf(away, here) == PairRelation::Behind);
        QVERIFY(relationOf(here, away) == PairRelation::Ahead);
    }

    void ofTwoThatHaveCommittedOnTheirOwnOnePrevails_data()
    {
        QTest::addColumn<PairStamp>("one");
        QTest::addColumn<PairStamp>("other");
        PairStamp lonely = stamp(2, {1, 2, 3, 4});
        lonely.isLonely = true;
        QTest::newRow("later reign") << stamp(2, {1, 2}) << stamp(1, {1, 3, 4, 5});
        QTest::newRow("its own reign") << stamp(2, {1, 5}) << lonely;
        QTest::newRow("more commits") << stamp(2, {1, 2, 3}) << stamp(2, {1, 9});
        QTest::newRow("the name") << stamp(2, {1, 9}) << stamp(2, {1, 2});
    }
    void ofTwoThatHaveCommittedOnTheirOwnOnePrevails()
    {
        QFETCH(PairStamp, one);
        QFETCH(PairStamp, other);
        QVERIFY(relationOf(one, other) == PairRelation::Diverged);
        QVERIFY(prevails(one, other));
        QVERIFY(!prevails(other, one));
    }

    void aReignBeginsWithItsFirstCommit()
    {
        const PairStamp before = stamp(1, {1});
        QVERIFY(!prevails(before, before));
        const PairStamp after = afterCommit(before, 4, 2);
        QVERIFY(after == (PairStamp{.term = 4, .revision = 2, .commits = {1, 2}}));
        // One that goes on in it, without having begun it.
        const PairStamp lonely = afterCommit(after, 1, 3);
        QVERIFY(lonely.isLonely && lonely.term == 4);
        QVERIFY(!afterCommit(lonely, 6, 4).isLonely);
        // Who is not of a pair has no reign.
        QVERIFY(afterCommit({}, 3, 5) == (PairStamp{.revision = 1, .commits = {5}}));
    }

    void theFounderMakesItThePairs()
    {
        const PairStamp alone = stamp(0, {1, 2});
        const PairStamp of = founded(alone, 3);
        QCOMPARE(of.term, 1U);
        QCOMPARE(of.revision, alone.revision);
        QVERIFY(prevails(of, stamp(0, {8, 9, 10})));
        QVERIFY(relationOf(of, founded(alone, 4)) == PairRelation::Diverged); // another pair's
        QVERIFY(newCommitName() != newCommitName());
    }
};

HANDFAST_TEST(PairOrderTest)

} // namespace tst_pair_order

#include "tst_pair_order.moc"
