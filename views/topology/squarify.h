// A squarified treemap (Bruls, Huizing, van Wijk 2000): rectangles whose areas follow weights and that come
// close to squares, with gutters between them, and for each the way along the gutters that leads to it. Pure;
// any thread.
#pragma once

#include <QPolygonF>
#include <QRectF>

#include <span>
#include <vector>

namespace views::topology {

struct Tile
{
    QRectF frame;
    QPolygonF way; ///< from the upper left corner of the area; its last piece enters the frame's left or top
};

struct TileArea
{
    QRectF area;
    double gutter = 0;    ///< free ground between two tiles
    double entry = 0;     ///< where a way enters, from the tile's upper left corner
    double roomAbove = 0; ///< free ground above the area, in the middle of which the ways begin
};

/// Weights descend and are positive; a tile for each, in the same order.
[[nodiscard]] std::vector<Tile> squarify(std::span<const double> weights, const TileArea& area);

} // namespace views::topology
