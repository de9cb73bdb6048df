#include "views/charts/reconnect_chart.h"

#include "models/text/times.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <map>

namespace views::charts {

using models::lifecycle::ReconnectWave;
using models::store::Tally;
using session::base::TimePoint;

namespace {

struct ReconnectWords
{
    Q_DECLARE_TR_FUNCTIONS(ReconnectChart)
};

/// A wait of days ahead would press all of the last day into a corner.
constexpr std::chrono::hours furthestAhead{6};
/// A capacity far above everything that happens is told, not drawn: it would lay the rest on the ground.
constexpr double drawnWithin = 8;

/// The busiest second of each minute that a wave lies in, with a quiet one on both sides.
std::map<TimePoint, double> foreseen(const ReconnectForecast& forecast, TimePoint since)
{
    constexpr std::chrono::minutes minute{1};
    std::map<TimePoint, double> busiest;
    for (const ReconnectWave& wave : forecast.waves) {
        if (wave.sessions == 0 || wave.at < since || wave.at > forecast.now + furthestAhead)
            continue;
        const auto bySecond = models::lifecycle::reconnectsBySecond(wave.sessions, forecast.pace);
        const auto minuteOf = [&](std::size_t second) {
            return models::store::startOf(models::store::Span::Minute,
                                          wave.at + std::chrono::seconds(std::int64_t(second)));
        };
        busiest.try_emplace(minuteOf(0) - minute, 0);
        busiest.try_emplace(minuteOf(bySecond.size() - 1) + minute, 0);
        for (std::size_t second = 0; second < bySecond.size(); ++second) {
            double& most = busiest[minuteOf(second)];
            most = std::max(most, bySecond[second]);
        }
    }
    return busiest;
}

} // namespace

std::vector<ReconnectWave> wavesOf(const std::vector<models::store::StoredEvent>& events)
{
    std::vector<ReconnectWave> waves;
    for (const models::store::StoredEvent& event : events) {
        if (event.kind != "disconnect-wait-ended")
            continue;
        const QJsonObject record = QJsonDocument::fromJson(QByteArray::fromStdString(event.json)).object();
        const auto deadline =
            session::base::fromRfc3339(record.value(QStringLiteral("deadline")).toString().toStdString());
        waves.push_back({.at = deadline ? *deadline : event.time,
                         .sessions = std::size_t(record.value(QStringLiteral("sessions")).toInteger())});
    }
    return waves;
}

ChartData reconnectChart(const TallyCourse& course, const ReconnectForecast& forecast)
{
    ChartData data{.shape = ChartData::Shape::Lines, .unit = QStringLiteral("/s")};
    std::map<TimePoint, double> came;
    for (const Tally& tally : course.tallies)
        came[tally.start] = double(tally.busiestSecond);
    const auto expected = foreseen(forecast, came.empty() ? forecast.now : came.begin()->first);
    if (came.empty() && expected.empty())
        return data;
    const auto length = models::store::lengthOf(course.span);
    const TimePoint first = came.empty()       ? expected.begin()->first
                            : expected.empty() ? came.begin()->first
                                               : std::min(came.begin()->first, expected.begin()->first);
    const TimePoint lastCame = came.empty() ? first : came.rbegin()->first;
    const TimePoint last = expected.empty() ? lastCame : std::max(lastCame, expected.rbegin()->first);
    Series actual{.name = ReconnectWords::tr("Came up"), .values = {}};
    Series forecasted{.name = ReconnectWords::tr("Forecast"), .values = {}};
    double most = 0;
    for (TimePoint minute = first; minute <= last; minute += length) {
        data.times.push_back(double(minute.time_since_epoch().count()) / 1000);
        const auto one = came.find(minute);
        const auto other = expected.find(minute);
        actual.values.push_back(one == came.end() ? noValue : one->second);
        forecasted.values.push_back(other == expected.end() ? noValue : other->second);
        most = std::max(
            {most, one == came.end() ? 0 : one->second, other == expected.end() ? 0 : other->second});
    }
    data.series.push_back(std::move(actual));
    if (!expected.empty())
        data.series.push_back(std::move(forecasted));
    QStringList notes;
    const auto next = std::ranges::find_if(forecast.waves, [&forecast](const ReconnectWave& wave) {
        return wave.at > forecast.now && wave.sessions > 0;
    });
    if (next != forecast.waves.end())
        notes << ReconnectWords::tr("%n come back from %1 on", nullptr, int(next->sessions))
                     .arg(models::text::localTime(next->at));
    if (const auto& capacity = forecast.pace.capacity) {
        if (*capacity <= drawnWithin * most)
            data.series.push_back({.name = ReconnectWords::tr("Listener's capacity"),
                                   .values = std::vector<double>(data.times.size(), *capacity)});
        notes << ReconnectWords::tr("The listener bears %1/s, as measured").arg(qRound(*capacity));
    }
    data.note = notes.join(QStringLiteral("  ·  "));
    return data;
}

} // namespace views::charts
