// V-3, ux 3.5 plot 5: how fast devices are expected to come back behind a disconnect wait.
#include "models/lifecycle/log/reconnect_forecast.h"

#include "tests/support/test_program.h"

#include <QTest>

#include <numeric>

namespace tst_reconnect_forecast {

using models::lifecycle::ReconnectPace;
using models::lifecycle::reconnectsBySecond;
using namespace std::chrono_literals;

class ReconnectForecastTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void t8_everybodyComesBack_data()
    {
        QTest::addColumn<int>("sessions");
        QTest::addColumn<int>("shards");
        QTest::addColumn<double>("capacity"); // 0: not measured
        QTest::newRow("nobody") << 0 << 1 << 0.0;
        QTest::newRow("one") << 1 << 4 << 0.0;
        QTest::newRow("a fleet") << 9'000 << 1 << 0.0;
        QTest::newRow("a fleet on three shards") << 10'000 << 3 << 0.0;
        QTest::newRow("a fleet and a slow listener") << 9'000 << 1 << 120.0;
        QTest::newRow("more than can be gone in time") << 90'000 << 1 << 900.0;
    }
    void t8_everybodyComesBack()
    {
        QFETCH(const int, sessions);
        QFETCH(const int, shards);
        QFETCH(const double, capacity);
        ReconnectPace pace{.limits = {}, .shards = std::size_t(shards)};
        if (capacity > 0)
            pace.capacity = capacity;
        const auto bySecond = reconnectsBySecond(std::size_t(sessions), pace);
        const double all = std::accumulate(bySecond.begin(), bySecond.end(), 0.0);
        QVERIFY2(std::abs(all - sessions) <= 1, qPrintable(QString::number(all)));
        for (const double second : bySecond)
            QVERIFY(second >= 0 && (capacity == 0 || second <= capacity));
    }
    /// 2 ms for each: 10,000 take 20 s to come back, about 500 a second.
    void t8_theyAreSpreadByWhatTheyAreTold()
    {
        const auto bySecond = reconnectsBySecond(10'000, {.limits = {.returnTime = 2ms}, .shards = 1});
        QCOMPARE(bySecond.size(), std::size_t(21));
        QVERIFY(bySecond[0] < 100);                             // some have gone, and few are due
        QVERIFY(*std::ranges::max_element(bySecond) < 4 * 500); // the last ones come close together
        const auto slower = reconnectsBySecond(10'000, {.limits = {.returnTime = 4ms}, .shards = 1});
        QCOMPARE(slower.size(), std::size_t(41));
    }
    void aSlowListenerTakesLonger()
    {
        const auto bySecond = reconnectsBySecond(3'000, {.limits = {}, .shards = 1, .capacity = 100.0});
        QVERIFY(bySecond.size() >= 30);
        QCOMPARE(*std::ranges::max_element(bySecond), 100.0);
    }
};

HANDFAST_TEST(ReconnectForecastTest)

} // namespace tst_reconnect_forecast

#include "tst_reconnect_forecast.moc"
