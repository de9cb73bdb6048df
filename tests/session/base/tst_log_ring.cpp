#include "session/base/log_ring.h"

#include "tests/support/test_program.h"

#include <QTest>

#include <thread>

namespace tst_log_ring {

using session::base::LogLevel;
using session::base::LogRing;
using session::base::TimePoint;

class LogRingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theOldestGoFirst()
    {
        LogRing ring(3);
        for (const char* word : {"a", "b", "c", "d"})
            ring.add(TimePoint(), LogLevel::Info, word);
        const auto lines = ring.after(0);
        QCOMPARE(lines.size(), std::size_t(3));
        QCOMPARE(lines.front().sentence, std::string("b"));
        QCOMPARE(lines.back().number, std::uint64_t(4));
    }
    void onlyWhatIsNewIsAskedFor()
    {
        LogRing ring(10);
        ring.add(TimePoint(), LogLevel::Info, "a");
        const auto first = ring.after(0);
        QVERIFY(ring.after(first.back().number).empty());
        ring.add(TimePoint(), LogLevel::Error, "b");
        const auto fresh = ring.after(first.back().number);
        QCOMPARE(fresh.size(), std::size_t(1));
        QCOMPARE(fresh.front().sentence, std::string("b"));
        QVERIFY(fresh.front().level == LogLevel::Error);
    }
    void severalThreadsMayWrite()
    {
        LogRing ring(10'000);
        {
            std::vector<std::jthread> threads;
            for (int thread = 0; thread < 4; ++thread)
                threads.emplace_back([&ring] {
                    for (int line = 0; line < 500; ++line)
                        ring.add(TimePoint(), LogLevel::Debug, "x");
                });
        }
        QCOMPARE(ring.after(0).size(), std::size_t(2000));
        QCOMPARE(ring.after(0).back().number, std::uint64_t(2000));
    }
};

HANDFAST_TEST(LogRingTest)

} // namespace tst_log_ring

#include "tst_log_ring.moc"
