#include "views/topology/layout.h"

#include "views/topology/diagram_layout.h"
#include "views/topology/field_layout.h"

namespace views::topology {

using models::tables::Topology;

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
