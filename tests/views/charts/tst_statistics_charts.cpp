// V-3: what a plot shows is what was counted.
#include "views/charts/reconnect_chart.h"

#include "models/tables/devices/device_filter.h"
#include "tests/support/test_program.h"

#include <QtTest/QtTest>

#include <cmath>

namespace tst_statistics_charts {

using namespace models;
using namespace views::charts;
using namespace std::chrono_literals;
using models::tables::DeviceStatus;

namespace {

const auto noon = *session::base::fromRfc3339("2026-11-24T12:00:00Z");

store::Tally tallyAt(int minute)
{
    store::Tally tally;
    tally.start = noon + std::chrono::minutes(minute);
    return tally;
}

} // namespace

class StatisticsChartsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutDataNothingIsShown()
    {
        for (const ChartData& data :
             {statesChart({}), latencyChart({}), reconnectChart({}, {}), protocolChart({}), reasonsChart({}),
              expiryChart({}), refusalHoursChart({}), respondersChart({})})
            QCOMPARE(data.places(), 0);
    }
    void onlyStatesThatOccurAreStacked()
    {
        store::Tally first = tallyAt(0);
        first.states = {{"custom", 3}, {"failed", 0}};
        store::Tally second = tallyAt(1);
        second.states = {{"custom", 1}, {"offline", 2}};
        const ChartData data = statesChart({.tallies = {first, second}});
        QCOMPARE(data.places(), 2);
        QCOMPARE(data.series.size(), std::size_t(2));
        QCOMPARE(data.series[0].status, std::optional(DeviceStatus::Custom));
        QCOMPARE(data.series[0].values, (std::vector<double>{3, 1}));
        QCOMPARE(data.series[1].status, std::optional(DeviceStatus::Offline));
        QCOMPARE(data.series[1].values, (std::vector<double>{0, 2}));
    }
    void aMinuteWithoutHandshakesIsAGap()
    {
        store::Tally first = tallyAt(0);
        first.handshakes.add(10ms);
        store::Tally last = tallyAt(2);
        last.handshakes.add(40ms);
        const ChartData data = latencyChart({.tallies = {first, tallyAt(1), last}});
        QCOMPARE(data.places(), 3);
        QCOMPARE(data.series.size(), std::size_t(3));
        QVERIFY(std::isnan(data.series[0].values[1]));
        QVERIFY(data.series[2].values[2] >= 40 && data.series[2].values[2] <= 50);
        QVERIFY2(!data.series[0].status, "categories never take the colours of states");
    }
    /// ux 3.5 plot 5: what came, what was and is expected, and what the listener bears.
    void ux35_theStormHasAForecast()
    {
        store::Tally storm = tallyAt(2);
        storm.busiestSecond = 90;
        store::Tally last = tallyAt(4);
        last.busiestSecond = 1;
        const ReconnectForecast forecast{.waves = {{.at = noon + 2min, .sessions = 500},
                                                   {.at = noon + 30min, .sessions = 800},
                                                   {.at = noon + 48h, .sessions = 7}},
                                         .pace = {.limits = {}, .shards = 1, .capacity = 600.0},
                                         .now = noon + 5min};
        const ChartData data = reconnectChart({.tallies = {tallyAt(0), storm, last}}, forecast);
        QCOMPARE(data.places(), 32); // to the minute behind the wave that is to come
        QCOMPARE(data.series.size(), std::size_t(3));
        const auto& came = data.series[0].values;
        const auto& expected = data.series[1].values;
        QCOMPARE(came[2], 90.0);
        QVERIFY(std::isnan(came[30]) && std::isnan(came[3]));
        QVERIFY(expected[2] > 100 && expected[2] <= 500);
        QVERIFY(expected[30] > 100 && expected[30] <= 600);
        QCOMPARE(expected[1], 0.0);
        QVERIFY(std::isnan(expected[10]));
        QCOMPARE(data.series[2].values, std::vector<double>(32, 600));
        QVERIFY2(data.note.startsWith("800 come back from "), qPrintable(data.note));
        QVERIFY(data.note.contains("The listener bears 600/s"));
    }
    void ux35_aCapacityFarAboveIsToldAndNotDrawn()
    {
        store::Tally quiet = tallyAt(0);
        quiet.busiestSecond = 2;
        const ChartData data = reconnectChart(
            {.tallies = {quiet}}, {.waves = {}, .pace = {.limits = {}, .shards = 1, .capacity = 1800.0}});
        QCOMPARE(data.series.size(), std::size_t(1));
        QVERIFY(data.note.contains("1800/s"));
    }
    void ux35_wavesAreEndsOfWaits()
    {
        const auto waves = wavesOf({{.time = noon, .kind = "committed", .serial = {}, .json = "{}"},
                                    {.time = noon + 1s,
                                     .kind = "disconnect-wait-ended",
                                     .serial = {},
                                     .json = R"({"deadline":"2026-11-24T12:00:00.000Z","sessions":41})"}});
        QCOMPARE(waves.size(), std::size_t(1));
        QCOMPARE(waves[0].at, noon);
        QCOMPARE(waves[0].sessions, std::size_t(41));
    }
    void theCommonestReasonStandsOnTopAndLeadsToItsDevices()
    {
        store::Tally first = tallyAt(0);
        first.reasons = {{"expired", 1}, {"revoked", 2}};
        store::Tally second = tallyAt(1);
        second.reasons = {{"expired", 5}, {"other", 1}};
        const ChartData data = reasonsChart({.tallies = {first, second}});
        QCOMPARE(data.filters, (QStringList{"reason:expired", "reason:revoked", ""}));
        QCOMPARE(data.series[0].values, (std::vector<double>{6, 2, 1}));
        QVERIFY(data.names[0] != data.names[1]);
    }
    void sharesOfProtocolsMakeAHundred()
    {
        store::Tally tally = tallyAt(0);
        for (int i = 0; i < 9; ++i)
            tally.protocols["TLSv1.2 " + std::to_string(i)] = std::uint64_t(i + 1);
        const ChartData data = protocolChart({.tallies = {tally}});
        QCOMPARE(data.series.size(), std::size_t(6));
        double sum = 0;
        for (const Series& series : data.series)
            sum += series.values[0];
        QVERIFY(std::abs(sum - 100) < 1e-9);
        QCOMPARE(data.series[0].name, QString("TLSv1.2 8"));
    }
    void everyWeekIsABar() // K6
    {
        const auto horizon = lifecycle::countExpiries({noon - 1h, noon + 1h, noon + 2h}, {}, noon);
        const ChartData data = expiryChart(horizon);
        QCOMPARE(data.places(), 52);
        QCOMPARE(data.series[0].values[0], 2.0);
        QCOMPARE(data.filters[0], QString("expires>0d expires<7d")); // what has ended is no part of the bar
        QCOMPARE(data.filters[2], QString("expires>14d expires<21d"));
        for (const QString& filter : data.filters)
            QVERIFY2(models::tables::DeviceFilter::parse(filter), qPrintable(filter));
        QVERIFY(data.note.contains("2026-11-24"));
    }
    void aYearWithoutAnEndSaysSo()
    {
        const auto horizon = lifecycle::countExpiries({noon - 1h}, {}, noon);
        QCOMPARE(expiryChart(horizon).note,
                 QString("No certificate ends in this time  ·  1 expired already"));
    }
    void respondersAreMeasuredAgainstTheirDeadline() // C13
    {
        TallyCourse course;
        for (const int minute : {0, 1}) {
            store::Tally tally = tallyAt(minute);
            auto& responder = tally.responders["OCSP http://ocsp.example"];
            responder.took.add(200ms);
            responder.failed = std::uint64_t(minute);
            responder.deadline = 5000;
            course.tallies.push_back(tally);
        }
        const ChartData data = respondersChart(course);
        QCOMPARE(data.series.size(), std::size_t(2));
        QVERIFY(data.series[0].values[0] >= 200 && data.series[0].values[0] < 250);
        QCOMPARE(data.series[1].values, (std::vector<double>{5000, 5000}));
        QVERIFY(data.note.contains("1 of 2"));
    }
    void theResponderThatFailsIsShownHoweverManyThereAre() // C13
    {
        store::Tally tally = tallyAt(0);
        for (int i = 0; i < 7; ++i) {
            auto& list = tally.responders["CRL http://crl.example/" + std::to_string(i)];
            for (int question = 0; question <= i; ++question)
                list.took.add(10ms);
        }
        auto& failing = tally.responders["OCSP http://ocsp.example"];
        failing.took.add(3000ms);
        failing.failed = 1;
        const ChartData data = respondersChart({.tallies = {tally}});
        QCOMPARE(data.series.size(), std::size_t(7)); // five, the others, the deadline
        QCOMPARE(data.series[0].name, QString("OCSP http://ocsp.example"));
        QCOMPARE(data.series[1].name, QString("CRL http://crl.example/6")); // is asked most
        QVERIFY(data.series[5].values[0] >= 10 && data.series[5].values[0] < 15);
        QVERIFY(data.note.contains("OCSP http://ocsp.example: 1 of 1"));
    }
    void refusalsFallIntoTheHoursOfTheWeek()
    {
        TallyCourse course{.span = store::Span::Hour};
        for (const int hour : {0, 7 * 24, 7 * 24 + 1}) { // twice the same hour of the week, and the next one
            store::Tally tally = tallyAt(hour * 60);
            tally.refused = 3;
            course.tallies.push_back(tally);
        }
        const ChartData data = refusalHoursChart(course);
        QCOMPARE(data.places(), 7 * 24);
        QCOMPARE(data.rows.size(), 7);
        const QDateTime local = QDateTime::fromMSecsSinceEpoch(noon.time_since_epoch().count());
        const int place = (local.date().dayOfWeek() - 1) * 24 + local.time().hour();
        QCOMPARE(data.series[0].values.at(std::size_t(place)), 6.0);
        QCOMPARE(data.series[0].values.at(std::size_t(place + 1)), 3.0);
        QVERIFY(data.note.contains(data.names.at(place)) && data.note.contains("6"));
    }
    void whoOutlivesItsCaIsSaid() // K6
    {
        lifecycle::AuthorityCourse course;
        course.authority = "ca";
        course.rows = {{"ca", noon, noon + 100h}, {"fw", noon, noon + 200h}, {"vpn", noon, noon + 50h}};
        course.outliving = 1;
        const ChartData data = authorityChart(course);
        QCOMPARE(data.names, (QStringList{"ca", "fw", "vpn"}));
        QCOMPARE(data.series[2].values[1], data.series[1].values[0]);
        QVERIFY(std::isnan(data.series[2].values[2]));
        QVERIFY(data.note.startsWith("1 "));
        QVERIFY(toCsv(data).contains("fw,2026-11-24T12:00:00Z,"));
        QCOMPARE(authorityChart({}).places(), 0);
    }
    void marksAreThoseOfItsTime()
    {
        const auto at = [](std::chrono::minutes after, const char* kind, const char* json) {
            return store::StoredEvent{
                .id = 1, .time = noon + after, .kind = kind, .serial = {}, .json = json};
        };
        const auto marks =
            marksOf({at(1min, "disconnect-wait-ended", "{}"), at(0min, "committed", R"({"version":7})"),
                     at(180min, "committed", R"({"version":8})")});
        QCOMPARE(marks.size(), std::size_t(3));
        QCOMPARE(marks[0].text, QString("Version 7"));
        const double start = double(noon.time_since_epoch().count()) / 1000;
        const ChartData shown =
            withMarks({.shape = ChartData::Shape::Lines, .times = {start, start + 3600}}, marks);
        QCOMPARE(shown.marks.size(), std::size_t(2));
    }
    void csvHoldsTheSameNumbers()
    {
        const ChartData lines{.shape = ChartData::Shape::Lines,
                              .unit = "ms",
                              .times = {0, 60},
                              .series = {{.name = "p50, all", .values = {1.5, noValue}}}};
        QCOMPARE(toCsv(lines), QString("time,\"p50, all ms\"\n1970-01-01T00:00:00Z,1.5\n"
                                       "1970-01-01T00:01:00Z,\n"));
        const ChartData ranking{.shape = ChartData::Shape::Ranking,
                                .names = {"a \"b\""},
                                .series = {{.name = "Number", .values = {3}}}};
        QCOMPARE(toCsv(ranking), QString("name,Number\n\"a \"\"b\"\"\",3\n"));
    }
};

HANDFAST_TEST(StatisticsChartsTest)

} // namespace tst_statistics_charts

#include "tst_statistics_charts.moc"
