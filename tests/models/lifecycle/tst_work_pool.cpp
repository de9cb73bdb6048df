// What devices wait for stands behind no long task of the pool. P-4.
#include "models/lifecycle/work_pool.h"

#include "tests/support/test_program.h"

#include <QSemaphore>
#include <QTest>

namespace tst_work_pool {

using models::lifecycle::WorkPool;

class WorkPoolTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void p4_whatADeviceWaitsForStandsBehindNoPrediction()
    {
        WorkPool pool(nullptr, 1);
        QSemaphore isWanted;
        QStringList done;
        for (const char* name : {"a prediction", "another"})
            pool.run(
                [&isWanted] {
                    isWanted.acquire();
                    return 0;
                },
                [&done, name](int) { done << QLatin1String(name); });
        pool.runAtOnce([] { return 0; }, [&done](int) { done << QStringLiteral("a certificate"); });
        const bool wasAnswered = QTest::qWaitFor([&done] { return !done.empty(); });
        isWanted.release(2);
        QVERIFY(wasAnswered);
        QTRY_COMPARE(done, QStringList({"a certificate", "a prediction", "another"}));
    }
};

HANDFAST_TEST(WorkPoolTest)

} // namespace tst_work_pool

#include "tst_work_pool.moc"
