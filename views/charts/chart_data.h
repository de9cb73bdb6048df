// What one plot shows, as plain numbers: the plot, its table, its crosshair and its export all read these.
// GUI thread.
#pragma once

#include "models/tables/devices/device_status.h"

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
    bool isTime = false; ///< its values are seconds since the epoch
    bool operator==(const Series& other) const;
};

/// Something that happened in the course of a plot: a line across it.
struct Mark
{
    double time = 0; ///< seconds since the epoch
    QString text;
    bool operator==(const Mark&) const = default;
};

struct ChartData
{
    enum class Shape {
        Lines,       ///< over time, told apart by dashes too
        Stack,       ///< over time, one above the other, filled
        StackedBars, ///< one bar a place in time
        Ranking,     ///< horizontal bars by name, the longest on top
        Bands,  ///< by name, each from the first series' time to the second's; from the third's on in red
        HeatMap ///< by name, 24 a row, the number as a colour
    };
    static constexpr int heatColumns = 24;

    Shape shape = Shape::Lines;
    QString unit = {};              ///< of the values, "ms"; "" for numbers of things
    std::vector<double> times = {}; ///< of the places, in seconds since the epoch; empty for a ranking
    QStringList names = {};         ///< of the places that are not times
    QStringList rows = {};          ///< of a heat map, from the top
    QStringList filters = {};       ///< what a click on a place asks for; as many as places, or none
    QString pageId = QStringLiteral("devices"); ///< where such a click leads
    std::vector<Series> series = {};
    std::vector<Mark> marks = {};
    QString note = {}; ///< one thing worth saying about it: "38 end on one day", "" for none
    bool operator==(const ChartData&) const = default;

    [[nodiscard]] bool isByName() const;
    [[nodiscard]] int places() const { return int(isByName() ? names.size() : times.size()); }
    [[nodiscard]] bool isNothing() const;             ///< no places, or bars that all have no length
    [[nodiscard]] QString placeText(int place) const; ///< local time, or the name
    [[nodiscard]] QString valueText(int series, int place) const;
    [[nodiscard]] QString valueText(double value) const; ///< of one that is no time
};

/// The same places by name, those of `names` first and in that order: what somebody points at stays there.
[[nodiscard]] ChartData inOrderOf(ChartData data, const QStringList& names);

/// With a header line; times in UTC, fields quoted where they must be, "" where there is no value.
[[nodiscard]] QString toCsv(const ChartData& data);

} // namespace views::charts
