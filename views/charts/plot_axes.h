// The axes that all shapes of plots have in common. GUI thread.
#pragma once

#include "views/charts/plot_shapes.h"

namespace views::charts {

/// In our fonts and colours, with numbers.
void styleAxes(const Canvas& canvas);
/// Local time, from and to in seconds since the epoch.
void styleTimes(QCPAxis* axis, double from, double to);
/// Things are counted in whole numbers.
[[nodiscard]] QSharedPointer<QCPAxisTicker> wholeNumbers();
/// The highest place, of stacks their sum; never 0.
[[nodiscard]] double highest(const ChartData& data);

} // namespace views::charts
