// What devices wait for stands behind no long task of the pool, and what a task throws ends no other. P-4.
#include "models/lifecycle/work_pool.h"

#include "tests/support/test_program.h"

#include <QSemaphore>
#include <QTest>

#include <new>
#include <stdexcept>

namespace tst_work_pool {

using models::lifecycle::WorkPool;

class WorkPoolTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatATaskThrowsEndsThatTaskAlone()
    {
        using session::base::Result;
        WorkPool pool(nullptr, 1);
        QString heard;
        pool.run([]() -> int { throw std::bad_alloc(); }, [&heard](int) { heard += "nothing "; });
        pool.run([] { throw std::bad_alloc(); });
        pool.run([]() -> Result<int> { throw std::bad_alloc(); },
                 [&heard](const Result<int>& made) { heard += made ? "made " : "failed "; });
        pool.runAtOnce([]() -> Result<> { throw std::runtime_error("no"); },
                       [&heard](const Result<>& done) { heard += done ? "done " : "refused "; });
        QTRY_COMPARE(heard.count(' '), 2);
        QVERIFY(heard.contains("failed ") && heard.contains("refused "));
        pool.run([] { return 1; }, [&heard](int) { heard = "goes on"; });
        QTRY_COMPARE(heard, QStringLiteral("goes on"));
    }
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
