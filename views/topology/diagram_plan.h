// How a diagram is folded: how large a device is drawn, how many stand in a column, how many boxes in a row.
// Compared before anything is placed. Pure; any thread.
#pragma once

#include "views/topology/layout.h"

#include <vector>

namespace views::topology {

/// One size in which devices can be drawn, with the ground around them.
struct ItemForm
{
    QSizeF item;
    double gutter = 0;  ///< left of a column, for its bus
    double gap = 0;     ///< between devices of a column
    double letters = 1; ///< 1 at the design's type sizes
};

namespace diagram {
inline constexpr double margin = 20;
inline constexpr double padding = 12;
inline constexpr double headerHeight = 30;
inline constexpr double columnGap = 6;
inline constexpr double boxGap = 16;
inline constexpr double zone = 32;      ///< between two rows of boxes, with a bus in its middle
inline constexpr double busInset = 5;   ///< of the bus in its gutter
inline constexpr double halfAisle = 20; ///< the way down between the appliances
inline constexpr QSizeF manager{232, 66};
} // namespace diagram

/// A box by its folding: columns are filled from the left.
struct BoxPlan
{
    int group = 0;
    int columns = 1;
    int rows = 1;
    QSizeF size;
};

struct DiagramPlan
{
    ItemForm form;
    std::vector<BoxPlan> appliances;        ///< the row in the middle
    std::vector<std::vector<BoxPlan>> rows; ///< of firewalls
    QSizeF extent;
    double scale = 0; ///< at which the whole fits, at most 1
};

[[nodiscard]] DiagramPlan planDiagram(const models::tables::Topology& topology, const LayoutRoom& room);
[[nodiscard]] double rowWidth(const std::vector<BoxPlan>& row);
[[nodiscard]] double rowHeight(const std::vector<BoxPlan>& row);
/// How many appliance boxes stand left of the aisle, the way from the manager down to the firewalls.
[[nodiscard]] std::size_t leftOfAisle(const DiagramPlan& plan);

struct Halves
{
    double left = 0;
    double right = 0;
};
/// The room that manager and appliances take on both sides of the aisle's middle.
[[nodiscard]] Halves sidesOfAisle(const DiagramPlan& plan);

} // namespace views::topology
