// What one plot shows, as plain numbers: the plot, its table, its crosshair and its export all read these.
// GUI thread.
#pragma once

#include "models/tables/device_status.h"

#include <QString>
#include <QStringList>

#include <limits>
#include <optional>
#include <vector>

namespace views::charts {

/// Where there is no value, the line has a gap.
inline constexpr double noValue = std::numeric_limits<double>::quiet_NaN();

struct Series
{
    QString name;
    std::vector<double> values; ///< one for each place
    /// Only what shows states of devices is coloured as they are; the others take the categorical colours.
    std::optional<models::tables::DeviceStatus> status = {};
    bool operator==(const Series& other) const;
};

struct ChartData
{
    enum class Shape {
        Lines,       ///< over time, told apart by dashes too
        Stack,       ///< over time, one above the other, filled
        StackedBars, ///< one bar a place in time
        Ranking      ///< horizontal bars by name, the longest on top
    };

    Shape shape = Shape::Lines;
    QString unit = {};              ///< of the values, "ms"; "" for numbers of things
    std::vector<double> times = {}; ///< of the places, in seconds since the epoch; empty for a ranking
    QStringList names = {};         ///< of the places of a ranking
    QStringList filters = {};       ///< what a click on a place asks for; as many as places, or none
    std::vector<Series> series = {};
    QString note = {}; ///< one thing worth saying about it: "38 end on one day", "" for none
    bool operator==(const ChartData&) const = default;

    [[nodiscard]] int places() const { return int(shape == Shape::Ranking ? names.size() : times.size()); }
    [[nodiscard]] QString placeText(int place) const; ///< local time, or the name
    [[nodiscard]] QString valueText(double value) const;
};

/// With a header line; times in UTC, fields quoted where they must be, "" where there is no value.
[[nodiscard]] QString toCsv(const ChartData& data);

} // namespace views::charts
