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

/// Bands across the area, one below the other, as high as their counts say, in whole pixels: else each edge
/// would be a blend of two. A band of few is one pixel high, one of none is empty.
[[nodiscard]] std::vector<QRect> bandsIn(const QRect& area, std::span<const int> counts);

} // namespace views::topology
