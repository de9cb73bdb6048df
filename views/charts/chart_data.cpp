#include "views/charts/chart_data.h"

#include "models/config/sheet_cell.h"
#include "models/text/times.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace views::charts {

namespace {

QDateTime timeAt(double seconds)
{
    return QDateTime::fromSecsSinceEpoch(qint64(seconds), Qt::UTC);
}

} // namespace

bool Series::operator==(const Series& other) const
{
    const auto isSame = [](double one, double two) {
        return one == two || (std::isnan(one) && std::isnan(two));
    };
    return name == other.name && status == other.status && isTime == other.isTime &&
           std::ranges::equal(values, other.values, isSame);
}

bool ChartData::isByName() const
{
    return shape == Shape::Ranking || shape == Shape::Bands || shape == Shape::HeatMap;
}

bool ChartData::isNothing() const
{
    const auto isFlat = [](const Series& one) {
        return std::ranges::all_of(one.values, [](double value) { return !(value > 0); });
    };
    return places() == 0 || (shape == Shape::StackedBars && std::ranges::all_of(series, isFlat));
}

QString ChartData::placeText(int place) const
{
    if (isByName())
        return names.value(place);
    const bool isDay = shape == Shape::StackedBars;
    return timeAt(times.at(std::size_t(place)))
        .toLocalTime()
        .toString(isDay ? models::text::dayFormat() : models::text::minuteFormat());
}

QString ChartData::valueText(int of, int place) const
{
    const Series& shown = series.at(std::size_t(of));
    const double value = shown.values.at(std::size_t(place));
    if (!shown.isTime || std::isnan(value))
        return valueText(value);
    return models::text::dayText(timeAt(value).toLocalTime().date());
}

QString ChartData::valueText(double value) const
{
    if (std::isnan(value))
        return QStringLiteral("–");
    const bool isWhole = value == std::floor(value);
    const QString number = QLocale().toString(value, 'f', isWhole ? 0 : 1);
    return unit.isEmpty() ? number : number + QLatin1Char(' ') + unit;
}

ChartData inOrderOf(ChartData data, const QStringList& names)
{
    std::vector<int> order;
    const auto isTaken = [&order](int place) { return std::ranges::find(order, place) != order.end(); };
    const auto take = [&](const auto& fits) {
        for (int place = 0; place < int(data.names.size()); ++place)
            if (!isTaken(place) && fits(place))
                return order.push_back(place);
    };
    for (const QString& name : names)
        take([&](int place) { return data.names.at(place) == name; });
    while (order.size() < std::size_t(data.names.size()))
        take([](int) { return true; });
    const ChartData given = data;
    for (int place = 0; place < int(order.size()); ++place) {
        const int from = order.at(std::size_t(place));
        data.names[place] = given.names.at(from);
        if (place < data.filters.size())
            data.filters[place] = given.filters.value(from);
        for (std::size_t i = 0; i < data.series.size(); ++i)
            data.series[i].values.at(std::size_t(place)) = given.series[i].values.at(std::size_t(from));
    }
    return data;
}

QString toCsv(const ChartData& data)
{
    QStringList line{data.isByName() ? QStringLiteral("name") : QStringLiteral("time")};
    for (const Series& series : data.series)
        line << models::config::csvCell(data.unit.isEmpty() ? series.name
                                                            : series.name + QLatin1Char(' ') + data.unit);
    QString text = line.join(QLatin1Char(',')) + QLatin1Char('\n');
    for (int place = 0; place < data.places(); ++place) {
        line = {data.isByName() ? models::config::csvCell(data.names.at(place))
                                : timeAt(data.times.at(std::size_t(place))).toString(Qt::ISODate)};
        for (const Series& series : data.series) {
            const double value = series.values.at(std::size_t(place));
            line << (std::isnan(value) ? QString()
                     : series.isTime   ? timeAt(value).toString(Qt::ISODate)
                                       : QString::number(value, 'g', 12));
        }
        text += line.join(QLatin1Char(',')) + QLatin1Char('\n');
    }
    return text;
}

} // namespace views::charts
