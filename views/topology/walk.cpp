#include "views/topology/walk.h"

#include <cmath>
#include <limits>

namespace views::topology {

namespace {

constexpr double asideCosts = 5; ///< as much as so much ahead

/// How far `to` lies ahead and aside of `from`.
QPointF aheadAndAside(QPointF from, QPointF to, Step step)
{
    const QPointF way = to - from;
    switch (step) {
    case Step::Left:
        return {-way.x(), std::abs(way.y())};
    case Step::Right:
        return {way.x(), std::abs(way.y())};
    case Step::Up:
        return {-way.y(), std::abs(way.x())};
    case Step::Down:
        break;
    }
    return {way.y(), std::abs(way.x())};
}

} // namespace

int stepFrom(std::span<const QRectF> places, int from, Step step)
{
    if (from < 0 || from >= int(places.size()))
        return from;
    const QPointF start = places[std::size_t(from)].center();
    int best = from;
    double least = std::numeric_limits<double>::max();
    for (int at = 0; at < int(places.size()); ++at) {
        const QPointF way = aheadAndAside(start, places[std::size_t(at)].center(), step);
        if (way.x() < 0.5) // not ahead
            continue;
        const double cost = way.x() + asideCosts * way.y();
        if (cost < least) {
            least = cost;
            best = at;
        }
    }
    return best;
}

} // namespace views::topology
