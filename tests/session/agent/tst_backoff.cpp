#include "session/agent/backoff.h"

#include "tests/support/test_program.h"

#include <QTest>

#include <random>

namespace tst_backoff {

using namespace session::agent;
using std::chrono::milliseconds;

class BackoffTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ceilingDoublesUpToTheMaximum()
    {
        Backoff backoff(milliseconds(500), milliseconds(30'000));
        for (const int expected : {500, 1000, 2000, 4000, 8000, 16'000, 30'000, 30'000}) {
            QCOMPARE(backoff.ceiling(), milliseconds(expected));
            (void)backoff.next(0);
        }
        backoff.reset();
        QCOMPARE(backoff.ceiling(), milliseconds(500));
    }
    void jitterIsFull()
    {
        Backoff smallest(milliseconds(500), milliseconds(30'000));
        QCOMPARE(smallest.next(0), milliseconds(0));
        Backoff largest(milliseconds(500), milliseconds(30'000));
        QCOMPARE(largest.next(500), milliseconds(500));
        QCOMPARE(largest.next(1001), milliseconds(0));
    }
    void manyDevicesSpreadEvenly()
    {
        std::mt19937_64 random(7);
        std::array<int, 10> buckets{};
        for (int device = 0; device < 10'000; ++device) {
            Backoff backoff(milliseconds(999), milliseconds(999));
            const milliseconds delay = backoff.next(random());
            QVERIFY(delay >= milliseconds(0) && delay <= milliseconds(999));
            ++buckets[std::size_t(delay.count() / 100)];
        }
        for (const int count : buckets)
            QVERIFY2(count > 850 && count < 1150, qPrintable(QString::number(count)));
    }
    void oddLimitsAreMended()
    {
        Backoff backoff(milliseconds(0), milliseconds(-5));
        QCOMPARE(backoff.ceiling(), milliseconds(1));
        QVERIFY(backoff.next(1) <= milliseconds(1));
    }
    void suggestedDelayIsKeptAndSpread()
    {
        QCOMPARE(spread(milliseconds(2000), 0), milliseconds(2000));
        QCOMPARE(spread(milliseconds(2000), 200), milliseconds(2200));
        QCOMPARE(spread(milliseconds(2000), 201), milliseconds(2000));
        QCOMPARE(spread(milliseconds(0), 100), milliseconds(100));
        QCOMPARE(spread(milliseconds(-1), 0), milliseconds(0));
    }
};

HANDFAST_TEST(BackoffTest)

} // namespace tst_backoff

#include "tst_backoff.moc"
