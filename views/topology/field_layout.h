// The field: manager and appliances in a strip at the top, below it the device groups as a treemap; inside a
// group the devices stand in a grid, the worst first. Pure; any thread.
#pragma once

#include "views/topology/layout.h"

namespace views::topology {

[[nodiscard]] Layout arrangeField(const models::tables::Topology& topology, const LayoutRoom& room);

struct Grid
{
    int columns = 1;
    double cell = 0;
};
/// The largest square cells of which so many fit.
[[nodiscard]] Grid gridFor(int count, const QSizeF& size);

} // namespace views::topology
