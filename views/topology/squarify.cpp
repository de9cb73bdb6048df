#include "views/topology/squarify.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace views::topology {

namespace {

/// What is still to be divided, and how its upper left corner is reached.
struct Rest
{
    QRectF area;
    QPolygonF way;
};

double sum(std::span<const double> areas)
{
    return std::accumulate(areas.begin(), areas.end(), 0.0);
}

/// The worst ratio of sides in a strip of these areas along `side`.
double worstRatio(std::span<const double> areas, double side)
{
    const double whole = sum(areas);
    const double thickness = whole / side;
    double worst = 1.0;
    for (const double area : areas) {
        const double extent = area / thickness;
        worst = std::max({worst, extent / thickness, thickness / extent});
    }
    return worst;
}

/// As many as make the best strip.
std::size_t stripLength(std::span<const double> areas, double side)
{
    std::size_t count = 1;
    while (count < areas.size() &&
           worstRatio(areas.first(count + 1), side) <= worstRatio(areas.first(count), side))
        ++count;
    return count;
}

class Divider
{
public:
    explicit Divider(const TileArea& area) : m_area(area) {}

    /// One strip off the rest: a column at its left or a row at its top, whichever side is shorter.
    void divide(Rest& rest, std::span<const double> areas)
    {
        const bool isColumn = rest.area.width() >= rest.area.height();
        const double thickness = sum(areas) / (isColumn ? rest.area.height() : rest.area.width());
        QPointF at = rest.area.topLeft();
        for (const double area : areas) {
            const double extent = area / thickness;
            const QSizeF size = isColumn ? QSizeF(thickness, extent) : QSizeF(extent, thickness);
            addTile(QRectF(at, size), rest, isColumn);
            at += isColumn ? QPointF(0, extent) : QPointF(extent, 0);
        }
        const QPointF corner = rest.way.last();
        if (isColumn) {
            rest.area.setLeft(rest.area.left() + thickness);
            rest.way << QPointF(rest.area.left(), corner.y());
        } else {
            rest.area.setTop(rest.area.top() + thickness);
            rest.way << QPointF(corner.x(), rest.area.top());
        }
    }

    [[nodiscard]] std::vector<Tile> take() { return std::move(m_tiles); }

private:
    void addTile(const QRectF& place, const Rest& rest, bool isColumn)
    {
        const double half = m_area.gutter / 2;
        Tile tile{.frame = place.adjusted(half, half, -half, -half), .way = rest.way};
        const QPointF corner = rest.way.last();
        if (isColumn) {
            const double y = tile.frame.top() + std::min(m_area.entry, tile.frame.height() / 2);
            tile.way << QPointF(corner.x(), y) << QPointF(tile.frame.left(), y);
        } else {
            const double x = tile.frame.left() + std::min(m_area.entry, tile.frame.width() / 2);
            tile.way << QPointF(x, corner.y()) << QPointF(x, tile.frame.top());
        }
        m_tiles.push_back(std::move(tile));
    }

    TileArea m_area;
    std::vector<Tile> m_tiles;
};

} // namespace

std::vector<Tile> squarify(std::span<const double> weights, const TileArea& wanted)
{
    const double half = wanted.gutter / 2;
    const QRectF area = wanted.area.adjusted(-half, -half, half, half);
    if (weights.empty() || area.isEmpty())
        return std::vector<Tile>(weights.size());
    const double unit = area.width() * area.height() / sum(weights);
    std::vector<double> areas(weights.begin(), weights.end());
    for (double& each : areas)
        each *= unit;
    Divider divider(wanted);
    Rest rest{.area = area,
              .way = QPolygonF({QPointF(area.left(), wanted.area.top() - wanted.roomAbove / 2)})};
    std::span<const double> left(areas);
    while (!left.empty()) {
        const auto count = stripLength(left, std::min(rest.area.width(), rest.area.height()));
        divider.divide(rest, left.first(count));
        left = left.subspan(count);
    }
    return divider.take();
}

std::vector<QRect> bandsIn(const QRect& area, std::span<const int> counts)
{
    const double all = std::accumulate(counts.begin(), counts.end(), 0.0);
    const int end = area.top() + area.height();
    std::vector<QRect> bands;
    int y = area.top();
    double above = 0;
    for (const int count : counts) {
        above += count;
        const int bottom = area.top() + int(std::lround(area.height() * above / std::max(all, 1.0)));
        const int height = count == 0 ? 0 : std::min(std::max(1, bottom - y), end - y);
        bands.emplace_back(area.left(), y, area.width(), height);
        y += height;
    }
    return bands;
}

} // namespace views::topology
