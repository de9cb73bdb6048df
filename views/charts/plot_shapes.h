// How each shape of ChartData is drawn into a plot, axes and all, and where its places lie. GUI thread.
#pragma once

#include "views/charts/chart_data.h"
#include "views/theme/tokens.h"
#include "views/widgets/custom_plot.h"

#include <vector>

namespace views::charts {

struct Canvas
{
    QCustomPlot& plot; ///< without plottables and items
    const ChartData& data;
    const theme::Tokens& tokens;
    std::vector<QColor> colours; ///< of the series
    std::vector<QBrush> fills;   ///< likewise, of areas
};

/// Which of the plot's lines is which, beside its colour.
[[nodiscard]] Qt::PenStyle dashOfSeries(int series);
void drawShape(const Canvas& canvas);

/// Of a place, in coordinates of the axes; NaN where it has the whole length of that axis.
struct PlaceKeys
{
    double x = noValue;
    double y = noValue;
};
[[nodiscard]] PlaceKeys keysOf(const ChartData& data, int place);
/// The place nearest to a point; -1: there is none.
[[nodiscard]] int nearestPlace(const ChartData& data, double x, double y);

} // namespace views::charts
