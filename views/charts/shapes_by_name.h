// The shapes whose places are names rather than times: a ranking, bands of time, a heat map. GUI thread.
#pragma once

#include "views/charts/plot_shapes.h"

namespace views::charts {

/// From the bottom, so that the first name is on top.
[[nodiscard]] double rowKey(const ChartData& data, int place);
[[nodiscard]] int heatRows(const ChartData& data);
void drawRanking(const Canvas& canvas);
/// What goes beyond is hatched, too: not by colour alone.
void drawBands(const Canvas& canvas);
void drawHeat(const Canvas& canvas);

} // namespace views::charts
