// Each limit of the engine with its number and its use. Issue row: S-1 steadiness.
#include "models/lifecycle/limit_rows.h"

#include "tests/support/test_program.h"

#include <QTest>

#include <set>

namespace tst_limit_rows {

using models::lifecycle::limitRows;
using session::engine::EngineLimits;

class LimitRowsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// That none is left out is seen by the compiler.
    void eachIsShownOnce()
    {
        std::set<std::string_view> names;
        for (const auto& row : limitRows({}, {})) {
            QVERIFY2(names.insert(row.name).second, row.name.data());
            QVERIFY2(row.value > 0, row.name.data());
        }
        QVERIFY(names.size() > 20);
    }
    void numbersAreThoseOfTheEngine_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<qlonglong>("value");
        QTest::addColumn<qlonglong>("inUse"); // -1: can't be said
        QTest::newRow("connections") << "connections" << 11LL << 1LL;
        QTest::newRow("of an address") << "connections-per-address" << 12LL << 2LL;
        QTest::newRow("handshakes") << "handshakes-per-shard" << 13LL << 4LL;
        QTest::newRow("beginners") << "beginners-per-address" << 14LL << 5LL;
        QTest::newRow("minutes are told in ms") << "judged-anew-after" << 120'000LL << -1LL;
        QTest::newRow("a rate") << "messages" << 15LL << -1LL;
    }
    void numbersAreThoseOfTheEngine()
    {
        const EngineLimits limits{.connections = 11,
                                  .connectionsPerAddress = 12,
                                  .handshakes = 13,
                                  .beginnersPerAddress = 14,
                                  .judgedAnewAfter = std::chrono::minutes(2),
                                  .messagesPerSecond = 15};
        const session::engine::EngineLoad load{.connections = 1,
                                               .connectionsOfOne = 2,
                                               .handshakes = 3,
                                               .handshakesOfOne = 4,
                                               .beginnersOfOne = 5};
        QFETCH(QString, name);
        for (const auto& row : limitRows(limits, load)) {
            if (name != QLatin1String(row.name.data(), qsizetype(row.name.size())))
                continue;
            QTEST(qlonglong(row.value), "value");
            QTEST(qlonglong(row.inUse.value_or(-1)), "inUse");
            return;
        }
        QFAIL("not shown");
    }
};

HANDFAST_TEST(LimitRowsTest)

} // namespace tst_limit_rows

#include "tst_limit_rows.moc"
