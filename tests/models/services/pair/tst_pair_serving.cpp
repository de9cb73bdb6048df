// A manager of a pair whose disk does not take what serving asks for: the other one serves, if it can. S-4.
#include "tests/models/services/pair/pair_of_machines.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace tst_pair_serving {

using namespace pair_tests;

class PairServingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoCantSaysSoAndTheOtherOneServes()
    {
        Pair pair;
        pair.primary.diskIsFull = true;
        pair.secondary.machine.setStamp({1, 1, false, {1000}});
        pair.start(pair.primary);
        pair.start(pair.secondary);
        pair.join();
        pair.pass(6s);
        QCOMPARE(pair.roles(), QString("passive active"));
        QCOMPARE(pair.primary.machine.reign(), std::uint64_t(0)); // as the disk has it
    }

    void triesAgainAfterAWhile()
    {
        Pair pair;
        pair.primary.diskIsFull = true;
        pair.start(pair.primary);
        pair.pass(30s);
        const auto tries = pair.primary.count(Kind::Serve);
        QVERIFY2(tries >= 2 && tries <= 4, qPrintable(QString::number(tries)));
        pair.primary.diskIsFull = false;
        pair.pass(15s);
        QCOMPARE(pair.primary.machine.role(), PairRole::Active);
    }
};

HANDFAST_TEST(PairServingTest)

} // namespace tst_pair_serving

#include "tst_pair_serving.moc"
