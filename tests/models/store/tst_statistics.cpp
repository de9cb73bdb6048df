// V-3: what the plots remember.
#include "models/store/database.h"
#include "models/store/event_writer.h"
#include "models/store/statistics.h"
#include "tests/support/test_program.h"

#include <QTemporaryDir>
#include <QTest>

namespace tst_statistics {

using namespace models::store;
using namespace session;
using namespace std::chrono_literals;

namespace {

const base::TimePoint noon = *base::fromRfc3339("2026-11-24T12:00:00Z");

engine::Event up(base::TimePoint time, std::chrono::microseconds took,
                 engine::Channel channel = engine::Channel::Management)
{
    auto attempt = std::make_shared<engine::Attempt>();
    attempt->phases.handshake = took;
    attempt->tlsVersion = "TLSv1.2";
    attempt->cipher = "A";
    engine::SessionUp fact;
    fact.serial = base::Serial("1");
    fact.attempt = attempt;
    return {.time = time, .channel = channel, .fact = fact};
}

engine::Event refused(base::TimePoint time, trust::Reason reason)
{
    auto attempt = std::make_shared<engine::Attempt>();
    attempt->verdict.reason = reason;
    engine::SessionRefused fact;
    fact.attempt = attempt;
    return {.time = time, .channel = engine::Channel::Management, .fact = fact};
}

EventLine nothing(const engine::Event&)
{
    return {};
}

} // namespace

class StatisticsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_directory = std::make_unique<QTemporaryDir>();
        QVERIFY(Database::open(file(), Database::Durability::Normal));
    }

    void quantilesAreOffByLessThanAQuarter_data()
    {
        QTest::addColumn<qint64>("took");
        for (const qint64 took : {1, 100, 101, 1250, 40'000, 3'000'000})
            QTest::addRow("%lld us", took) << took;
    }
    void quantilesAreOffByLessThanAQuarter()
    {
        QFETCH(qint64, took);
        Durations durations;
        durations.add(std::chrono::microseconds(took));
        const auto median = durations.quantile(0.5);
        QVERIFY(median && median->count() >= took);
        QVERIFY(median->count() <= std::max<qint64>(100, took * 5 / 4 + 1));
    }
    void quantilesCountFromBelow()
    {
        Durations durations;
        QVERIFY(!durations.quantile(0.5));
        for (int i = 0; i < 98; ++i)
            durations.add(1ms);
        durations.add(1s);
        durations.add(1s);
        QVERIFY(*durations.quantile(0.5) < 2ms);
        QVERIFY(*durations.quantile(0.95) < 2ms);
        QVERIFY(*durations.quantile(0.99) >= 1s);
        durations.add(24h); // longer than the last step
        QCOMPARE(durations.count(), std::uint64_t(101));
    }
    void aTallyComesBackFromItsText()
    {
        Tally tally;
        tally.start = noon;
        tally.add(up(noon, 5ms));
        tally.add(refused(noon + 1s, trust::Reason::Expired));
        tally.add({.time = noon + 2s, .channel = engine::Channel::Management, .fact = engine::SessionDown()});
        tally.states = {{"custom", 7}};
        tally.responders["OCSP http://ocsp.example"] = {.failed = 1, .deadline = 5000};
        tally.responders["OCSP http://ocsp.example"].took.add(20ms);
        QCOMPARE(tally.admitted, std::uint64_t(1));
        QCOMPARE(tally.refused, std::uint64_t(1));
        QCOMPARE(tally.ended, std::uint64_t(1));
        QVERIFY(tallyFromJson(noon, toJson(tally)) == tally);
        QVERIFY(tallyFromJson({}, "no json") == Tally{});
        Tally sum = tally;
        sum.add(tally);
        QCOMPARE(sum.responders.at("OCSP http://ocsp.example").took.count(), std::uint64_t(2));
        QCOMPARE(sum.responders.at("OCSP http://ocsp.example").failed, std::uint64_t(2));
    }
    void namesAreBounded()
    {
        Tally tally;
        for (int i = 0; i < 1000; ++i) {
            Tally part;
            part.protocols["TLSv1.2 " + std::to_string(i)] = 1;
            tally.add(part);
        }
        QVERIFY(tally.protocols.size() <= Tally::mostNames + 1);
        QVERIFY(tally.protocols.at("other") > 900);
    }
    void onlyTheManagementChannelCounts()
    {
        Tally tally;
        tally.add(up(noon, 5ms, engine::Channel::Ha));
        QVERIFY(tally == Tally{});
    }
    void eventsBecomeRollUpsThatSurviveARestart()
    {
        for (int run = 0; run < 2; ++run) {
            EventWriter writer({.file = file(), .describe = nothing});
            QVERIFY(writer.start());
            for (int i = 0; i < 30; ++i)
                writer.accept(up(noon + 10s, 5ms));
            writer.accept(up(noon + 70s, 5ms));
            writer.accept(refused(noon + 2h, trust::Reason::Expired));
            writer.count(noon + 10s, {{"custom", 3}});
        } // drains
        const auto minutes = readTallies(file(), Span::Minute, noon);
        QVERIFY(minutes);
        QCOMPARE(minutes->size(), std::size_t(3));
        QCOMPARE(minutes->at(0).start, noon);
        QCOMPARE(minutes->at(0).admitted, std::uint64_t(60));
        QCOMPARE(minutes->at(0).handshakes.count(), std::uint64_t(60));
        QCOMPARE(minutes->at(0).busiestSecond, std::uint64_t(60)); // the same second in both runs
        QCOMPARE(minutes->at(0).states.at("custom"), std::uint64_t(3));
        QCOMPARE(minutes->at(0).protocols.at("TLSv1.2 A"), std::uint64_t(60));
        QCOMPARE(minutes->at(2).reasons.at("expired"), std::uint64_t(2));
        QCOMPARE(readTallies(file(), Span::Hour, noon)->size(), std::size_t(2));
        const auto days = readTallies(file(), Span::Day, noon - 24h);
        QCOMPARE(days->size(), std::size_t(1));
        QCOMPARE(days->front().admitted, std::uint64_t(62));
        QCOMPARE(days->front().refused, std::uint64_t(2));
        QCOMPARE(readTallies(file(), Span::Minute, noon + 1h)->size(), std::size_t(1));
    }
    void noMoreIsKeptThanPromised_data()
    {
        QTest::addColumn<Span>("span");
        QTest::newRow("minute") << Span::Minute;
        QTest::newRow("hour") << Span::Hour;
        QTest::newRow("day") << Span::Day;
    }
    void noMoreIsKeptThanPromised()
    {
        QFETCH(Span, span);
        auto database = Database::open(file(), Database::Durability::Normal);
        std::vector<Tally> parts;
        for (std::size_t i = 0; i < keptOf(span) + 10; ++i) {
            parts.emplace_back().start = noon + lengthOf(span) * int(i);
            parts.back().admitted = 1;
        }
        QVERIFY((*database)->transaction([&] { return addTallies(**database, parts); }));
        const auto kept = readTallies(file(), span, {});
        QCOMPARE(kept->size(), keptOf(span));
        QCOMPARE(kept->back().start, startOf(span, parts.back().start));
    }

    void aWrongClockTakesNoMoreThanItAdds_data()
    {
        QTest::addColumn<Span>("span");
        QTest::addColumn<int>("years");
        for (const Span span : {Span::Minute, Span::Hour, Span::Day})
            for (const int years : {-40, -1, 6, 40})
                QTest::addRow("%s %d", toText(span).data(), years) << span << years;
    }
    void aWrongClockTakesNoMoreThanItAdds()
    {
        QFETCH(Span, span);
        QFETCH(int, years);
        const auto number = int(keptOf(span));
        auto database = Database::open(file(), Database::Durability::Normal);
        const auto add = [&](base::TimePoint start) {
            Tally part;
            part.start = start;
            part.admitted = 1;
            return (*database)->transaction([&] { return addTallies(**database, {part}); }).has_value();
        };
        std::vector<Tally> parts;
        for (int i = 0; i < number; ++i) {
            parts.emplace_back().start = noon + lengthOf(span) * i;
            parts.back().admitted = 1;
        }
        QVERIFY((*database)->transaction([&] { return addTallies(**database, parts); }));
        const auto wrong = noon + std::chrono::days(365 * years);
        for (int i = 0; i < 3; ++i)
            QVERIFY(add(wrong + lengthOf(span) * i));
        const auto isReal = [&](const Tally& one) { return std::chrono::abs(one.start - wrong) > 10 * 24h; };
        auto kept = *readTallies(file(), span, {});
        QVERIFY(std::ranges::count_if(kept, isReal) >= number - 3);
        QCOMPARE(kept.size(), keptOf(span));
        for (int i = 0; i < 3; ++i) // the clock is right again
            QVERIFY(add(noon + lengthOf(span) * (number + i)));
        kept = *readTallies(file(), span, {});
        QCOMPARE(std::ranges::count_if(kept, isReal), number);
        QCOMPARE(kept.back().start, startOf(span, noon + lengthOf(span) * (number + 2)));
    }

private:
    [[nodiscard]] QString file() const { return m_directory->filePath("store.db"); }

    std::unique_ptr<QTemporaryDir> m_directory;
};

HANDFAST_TEST(StatisticsTest)

} // namespace tst_statistics

#include "tst_statistics.moc"
