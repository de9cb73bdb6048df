#include "views/charts/statistics_charts.h"

#include "models/tables/devices/device_status.h"
#include "models/text/times.h"
#include "models/text/wording.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>
#include <functional>
#include <map>
#include <set>
#include <span>

namespace views::charts {

using models::lifecycle::CertificateRole;
using models::lifecycle::ExpiryHorizon;
using models::store::Tally;
using models::tables::DeviceStatus;
using session::base::TimePoint;

namespace {

struct ChartWords
{
    Q_DECLARE_TR_FUNCTIONS(ChartWords)
};

constexpr std::size_t mostProtocols = 5;  ///< and one for the others
constexpr std::size_t mostResponders = 5; ///< likewise

double secondsOf(TimePoint time)
{
    return double(time.time_since_epoch().count()) / 1000;
}

/// A place for each span from the first tally to the last; null where nothing was counted.
class Places
{
public:
    explicit Places(const TallyCourse& course)
    {
        const auto length = models::store::lengthOf(course.span);
        for (const Tally& tally : course.tallies) {
            while (!m_tallies.empty() && m_next < tally.start)
                add(m_next, nullptr, length);
            add(tally.start, &tally, length);
        }
    }

    [[nodiscard]] const std::vector<double>& times() const { return m_times; }
    [[nodiscard]] std::vector<double> values(const std::function<double(const Tally&)>& value) const
    {
        std::vector<double> result;
        for (const Tally* tally : m_tallies)
            result.push_back(tally ? value(*tally) : noValue);
        return result;
    }

private:
    void add(TimePoint start, const Tally* tally, std::chrono::milliseconds length)
    {
        m_times.push_back(secondsOf(start));
        m_tallies.push_back(tally);
        m_next = start + length;
    }

    std::vector<double> m_times;
    std::vector<const Tally*> m_tallies;
    TimePoint m_next;
};

TallyCourse only(const TallyCourse& course, const std::function<bool(const Tally&)>& fits)
{
    TallyCourse result{.span = course.span, .tallies = {}};
    std::ranges::copy_if(course.tallies, std::back_inserter(result.tallies), fits);
    return result;
}

double numberIn(const Tally::Names& names, const std::string& name)
{
    const auto found = names.find(name);
    return found == names.end() ? 0 : double(found->second);
}

/// The commonest first.
std::vector<std::pair<std::string, std::uint64_t>> ranked(const TallyCourse& course,
                                                          Tally::Names Tally::* names)
{
    std::map<std::string, std::uint64_t> sums;
    for (const Tally& tally : course.tallies)
        for (const auto& [name, number] : tally.*names)
            sums[name] += number;
    std::vector<std::pair<std::string, std::uint64_t>> result(sums.begin(), sums.end());
    std::ranges::stable_sort(result, std::greater(), &std::pair<std::string, std::uint64_t>::second);
    return result;
}

struct Responder
{
    std::string name;
    std::uint64_t questions = 0;
    std::uint64_t failed = 0; ///< of them in vain
};

/// Who fails most comes first, and behind them who is asked most.
std::vector<Responder> rankedResponders(const TallyCourse& course)
{
    std::map<std::string, Responder> sums;
    for (const Tally& tally : course.tallies)
        for (const auto& [name, responder] : tally.responders) {
            Responder& sum = sums[name];
            sum.name = name;
            sum.questions += responder.took.count();
            sum.failed += responder.failed;
        }
    std::vector<Responder> result;
    for (auto& [name, sum] : sums)
        result.push_back(std::move(sum));
    std::ranges::stable_sort(result, std::greater(),
                             [](const Responder& one) { return std::pair(one.failed, one.questions); });
    return result;
}

} // namespace

ChartData expiryChart(const ExpiryHorizon& horizon)
{
    ChartData data{.shape = ChartData::Shape::StackedBars};
    if (horizon.isEmpty())
        return data;
    const std::array names{ChartWords::tr("Devices"), ChartWords::tr("CAs"), ChartWords::tr("Other")};
    for (const QString& name : names)
        data.series.push_back({.name = name, .values = {}});
    for (std::size_t week = 0; week < horizon.byWeek.size(); ++week) {
        data.times.push_back(secondsOf(horizon.from + std::chrono::days(7) * int(week)));
        data.filters << QStringLiteral("expires>%1d expires<%2d").arg(week * 7).arg((week + 1) * 7);
        for (std::size_t role = 0; role < names.size(); ++role)
            data.series[role].values.push_back(horizon.byWeek.at(week).at(role));
    }
    QStringList notes;
    const auto isZero = [](const Series& series) {
        return std::ranges::all_of(series.values, [](double value) { return value == 0; });
    };
    if (std::ranges::all_of(data.series, isZero))
        notes << ChartWords::tr("No certificate ends in this time");
    if (const auto expired = horizon.expired[0] + horizon.expired[1] + horizon.expired[2]; expired > 0)
        notes << ChartWords::tr("%n expired already", nullptr, int(expired));
    if (horizon.busiestDay)
        notes << ChartWords::tr("%n on one day, %1: stagger them", nullptr, int(horizon.onBusiestDay))
                     .arg(models::text::localTime(*horizon.busiestDay).section(QLatin1Char(' '), 0, 0));
    data.note = notes.join(QStringLiteral("  ·  "));
    return data;
}

ChartData authorityChart(const models::lifecycle::AuthorityCourse& course)
{
    ChartData data{.shape = ChartData::Shape::Bands};
    if (course.rows.size() < 2)
        return data;
    const TimePoint end = course.rows.front().to;
    data.series = {{.name = ChartWords::tr("Valid from"), .values = {}, .isTime = true},
                   {.name = ChartWords::tr("until"), .values = {}, .isTime = true},
                   {.name = ChartWords::tr("outlives its CA from"), .values = {}, .isTime = true}};
    for (const auto& row : course.rows) {
        data.names << QString::fromStdString(row.name);
        data.series[0].values.push_back(secondsOf(row.from));
        data.series[1].values.push_back(secondsOf(row.to));
        data.series[2].values.push_back(row.to > end ? secondsOf(end) : noValue);
    }
    QStringList notes{course.outliving == 0
                          ? ChartWords::tr("None outlives the CA")
                          : ChartWords::tr("%n outlive the CA", nullptr, int(course.outliving))};
    if (course.leftOut > 0)
        notes << ChartWords::tr("%n more end later", nullptr, int(course.leftOut));
    data.note = notes.join(QStringLiteral("  ·  "));
    return data;
}

ChartData statesChart(const TallyCourse& course)
{
    const TallyCourse looked = only(course, [](const Tally& tally) { return !tally.states.empty(); });
    const Places places(looked);
    ChartData data{.shape = ChartData::Shape::Stack, .times = places.times()};
    for (std::size_t i = 0; i < std::size_t(DeviceStatus::Count); ++i) {
        const std::string name(models::tables::toText(DeviceStatus(i)));
        auto values = places.values([&name](const Tally& tally) { return numberIn(tally.states, name); });
        if (std::ranges::any_of(values, [](double value) { return value > 0; }))
            data.series.push_back({.name = models::text::statusLabel(name),
                                   .values = std::move(values),
                                   .status = DeviceStatus(i)});
    }
    return data;
}

ChartData latencyChart(const TallyCourse& course)
{
    const Places places(only(course, [](const Tally& tally) { return tally.handshakes.count() > 0; }));
    ChartData data{.shape = ChartData::Shape::Lines, .unit = QStringLiteral("ms"), .times = places.times()};
    for (const auto& [name, share] : {std::pair(QStringLiteral("p50"), 0.5),
                                      {QStringLiteral("p95"), 0.95},
                                      {QStringLiteral("p99"), 0.99}})
        data.series.push_back({.name = name, .values = places.values([share = share](const Tally& tally) {
                                   const auto took = tally.handshakes.quantile(share);
                                   return took ? double(took->count()) / 1000 : noValue;
                               })});
    return data;
}

ChartData protocolChart(const TallyCourse& course)
{
    const TallyCourse came = only(course, [](const Tally& tally) { return !tally.protocols.empty(); });
    const auto all = ranked(came, &Tally::protocols);
    const Places places(came);
    ChartData data{.shape = ChartData::Shape::Stack, .unit = QStringLiteral("%"), .times = places.times()};
    const auto sumOf = [](const Tally& tally) {
        double sum = 0;
        for (const auto& [name, number] : tally.protocols)
            sum += double(number);
        return sum;
    };
    std::set<std::string> shown;
    for (const auto& [name, number] : all) {
        if (shown.size() == mostProtocols)
            break;
        shown.insert(name);
        data.series.push_back(
            {.name = QString::fromStdString(name), .values = places.values([&](const Tally& tally) {
                 return 100 * numberIn(tally.protocols, name) / sumOf(tally);
             })});
    }
    if (all.size() > shown.size())
        data.series.push_back(
            {.name = ChartWords::tr("Others"), .values = places.values([&](const Tally& tally) {
                 double sum = 0;
                 for (const auto& [name, number] : tally.protocols)
                     sum += shown.contains(name) ? 0 : double(number);
                 return 100 * sum / sumOf(tally);
             })});
    return data;
}

ChartData respondersChart(const TallyCourse& course)
{
    const TallyCourse asked = only(course, [](const Tally& tally) { return !tally.responders.empty(); });
    const Places places(asked);
    ChartData data{.shape = ChartData::Shape::Lines, .unit = QStringLiteral("ms"), .times = places.times()};
    const std::vector<Responder> all = rankedResponders(asked);
    const std::size_t shown = std::min(all.size(), mostResponders);
    const auto slowest = [](const models::store::Durations& took) {
        const auto quantile = took.quantile(0.95);
        return quantile ? double(quantile->count()) / 1000 : noValue;
    };
    QStringList notes;
    const auto add = [&](const QString& name, std::span<const Responder> responders) {
        std::uint64_t questions = 0;
        std::uint64_t failed = 0;
        for (const Responder& one : responders) {
            questions += one.questions;
            failed += one.failed;
        }
        data.series.push_back({.name = name, .values = places.values([&](const Tally& tally) {
                                   models::store::Durations took;
                                   for (const Responder& one : responders)
                                       if (const auto found = tally.responders.find(one.name);
                                           found != tally.responders.end())
                                           took.add(found->second.took);
                                   return slowest(took);
                               })});
        if (failed > 0)
            notes << ChartWords::tr("%1: %2 of %3 in vain").arg(name).arg(failed).arg(questions);
    };
    for (std::size_t i = 0; i < shown; ++i)
        add(QString::fromStdString(all[i].name), {&all[i], 1});
    if (shown < all.size())
        add(ChartWords::tr("Others"), std::span(all).subspan(shown));
    if (!data.series.empty())
        data.series.push_back(
            {.name = ChartWords::tr("Deadline"), .values = places.values([](const Tally& tally) {
                 std::uint32_t longest = 0;
                 for (const auto& [name, responder] : tally.responders)
                     longest = std::max(longest, responder.deadline);
                 return longest > 0 ? double(longest) : noValue;
             })});
    data.note = notes.join(QStringLiteral("  ·  "));
    return data;
}

ChartData reasonsChart(const TallyCourse& course)
{
    // Not the devices: who has no record here was refused too.
    ChartData data{.shape = ChartData::Shape::Ranking,
                   .pageId = QStringLiteral("sessions"),
                   .series = {{.name = {}, .values = {}}}};
    for (const auto& [name, number] : ranked(course, &Tally::reasons)) {
        const auto reason = session::trust::reasonFromName(name);
        data.names << (reason ? models::text::cause(*reason) : ChartWords::tr("Other"));
        data.filters << (reason ? QStringLiteral("reason:") + QString::fromStdString(name) : QString());
        data.series.front().values.push_back(double(number));
    }
    return data;
}

ChartData refusalHoursChart(const TallyCourse& course)
{
    ChartData data{.shape = ChartData::Shape::HeatMap};
    constexpr int days = 7;
    std::vector<double> refused(std::size_t(days * ChartData::heatColumns), 0);
    double most = 0;
    std::size_t worst = 0;
    for (const Tally& tally : course.tallies) {
        const QDateTime local = QDateTime::fromMSecsSinceEpoch(tally.start.time_since_epoch().count());
        const auto place =
            std::size_t((local.date().dayOfWeek() - 1) * ChartData::heatColumns + local.time().hour());
        refused.at(place) += double(tally.refused);
        if (refused.at(place) > most) {
            most = refused.at(place);
            worst = place;
        }
    }
    if (most == 0)
        return data;
    const QLocale locale;
    for (int day = 1; day <= days; ++day) {
        data.rows << locale.dayName(day, QLocale::ShortFormat);
        for (int hour = 0; hour < ChartData::heatColumns; ++hour)
            data.names << QStringLiteral("%1 %2:00")
                              .arg(locale.dayName(day, QLocale::ShortFormat))
                              .arg(hour, 2, 10, QLatin1Char('0'));
    }
    data.note = ChartWords::tr("Most: %1, %n refused", nullptr, int(most)).arg(data.names.at(int(worst)));
    data.series = {{.name = {}, .values = std::move(refused)}};
    return data;
}

std::vector<Mark> marksOf(const std::vector<models::store::StoredEvent>& events)
{
    std::vector<Mark> marks;
    for (const models::store::StoredEvent& event : events) {
        if (event.kind != "committed") {
            marks.push_back({secondsOf(event.time), ChartWords::tr("Wait ended")});
            continue;
        }
        const QJsonObject record = QJsonDocument::fromJson(QByteArray::fromStdString(event.json)).object();
        marks.push_back(
            {secondsOf(event.time),
             ChartWords::tr("Version %1").arg(record.value(QStringLiteral("version")).toInteger())});
    }
    std::ranges::stable_sort(marks, {}, &Mark::time);
    return marks;
}

ChartData withMarks(ChartData data, const std::vector<Mark>& marks)
{
    if (!data.times.empty())
        std::ranges::copy_if(marks, std::back_inserter(data.marks), [&data](const Mark& mark) {
            return mark.time >= data.times.front() && mark.time <= data.times.back();
        });
    return data;
}

} // namespace views::charts
