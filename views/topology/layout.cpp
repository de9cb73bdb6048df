#include "views/topology/layout.h"

#include "views/topology/diagram_layout.h"
#include "views/topology/field_layout.h"

namespace views::topology {

using models::tables::Topology;

namespace {

/// Both ends lie in the same direction of `start`, up or down or to a side.
bool isAhead(QPointF start, QPointF one, QPointF other)
{
    const QPointF a = one - start;
    const QPointF b = other - start;
    const bool isUpright = a.x() == 0 && b.x() == 0 && a.y() * b.y() > 0;
    const bool isLevel = a.y() == 0 && b.y() == 0 && a.x() * b.x() > 0;
    return isUpright || isLevel;
}

} // namespace

Layout arrange(const Topology& topology, const LayoutRoom& room)
{
    if (int(topology.nodes.size()) <= mostInDiagram)
        return arrangeDiagram(topology, room);
    return arrangeField(topology, room);
}

QPolygonF routeTo(const Topology& topology, const Layout& layout, int node)
{
    for (const Link& link : layout.links)
        if (topology.edges[std::size_t(link.edge)].node == node)
            return link.route;
    const GroupBox& box = layout.groups[std::size_t(topology.nodes[std::size_t(node)].group)];
    const QRectF& place = layout.nodes[std::size_t(node)];
    QPolygonF route = box.trunk;
    if (route.isEmpty() || box.header.isEmpty())
        return route;
    // Below the header, then between two columns of glyphs.
    const double entry = route.last().x() < box.frame.left() + 1 ? box.header.left() : route.last().x();
    const double under = box.header.bottom();
    route << QPointF(entry, route.last().y()) << QPointF(entry, under) << QPointF(place.left(), under)
          << QPointF(place.left(), place.center().y());
    return route;
}

QPolygonF routeBetween(const Topology& topology, const Layout& layout, int from, int to)
{
    const QPolygonF a = routeTo(topology, layout, from);
    const QPolygonF b = routeTo(topology, layout, to);
    if (a.isEmpty() || b.isEmpty() || from == to)
        return {};
    qsizetype shared = 0;
    while (shared < a.size() && shared < b.size() && a[shared] == b[shared])
        ++shared;
    QPolygonF route;
    for (qsizetype at = a.size() - 1; at >= shared; --at)
        route << a[at];
    // Where both go on along the same line no corner is needed: one of them ends on it.
    const bool isFork = shared > 0 && (shared == a.size() || shared == b.size() ||
                                       !isAhead(a[shared - 1], a[shared], b[shared]));
    if (isFork)
        route << a[shared - 1];
    for (qsizetype at = shared; at < b.size(); ++at)
        route << b[at];
    return route;
}

int groupAt(const Layout& layout, QPointF place)
{
    for (std::size_t group = 0; group < layout.groups.size(); ++group)
        if (layout.groups[group].frame.contains(place))
            return int(group);
    return -1;
}

int nodeAt(const Topology& topology, const Layout& layout, QPointF place)
{
    const int group = groupAt(layout, place);
    if (group < 0)
        return -1;
    for (const int node : topology.groups[std::size_t(group)].nodes)
        if (layout.nodes[std::size_t(node)].contains(place))
            return node;
    return -1;
}

} // namespace views::topology
