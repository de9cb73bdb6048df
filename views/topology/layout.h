// Where everything of a topology lies: a function of the devices and the room, nothing else. Up to about 200
// devices it is a diagram with a link for each edge, above that a field of groups whose areas follow their
// device counts. Pure; any thread. Lengths in device independent pixels of the whole scene.
// Source: interface specification 3.4.
#pragma once

#include "models/tables/topology/topology_model.h"

#include <QLineF>
#include <QPolygonF>
#include <QRectF>
#include <QSizeF>

#include <vector>

namespace views::topology {

/// As many devices are still drawn as a diagram.
inline constexpr int mostInDiagram = 200;

struct LayoutRoom
{
    QSizeF size;
    double textScale = 1.0; ///< 1 at the design's type sizes
};

struct GroupBox
{
    QRectF frame;
    QRectF header;   ///< where name and count may go; empty when there is no room
    QPolygonF trunk; ///< from the manager to the frame, along free ground
    double cell = 0; ///< side of a device's place in the field; 0 in the diagram
};

/// Around the groups of one outer group, where there are two levels.
struct OuterBox
{
    QRectF frame;
    QRectF header;
    std::vector<int> groups;
};

/// A piece of a way that several edges share.
struct Bus
{
    QLineF line;
    int devices = 0; ///< of how many
};

struct Link
{
    int edge = 0;
    QPolygonF route; ///< orthogonal, from the manager to the device; its last piece is the edge's own
};

struct Layout
{
    bool isDiagram = true;
    QSizeF extent;
    QRectF manager;
    std::vector<GroupBox> groups; ///< by group
    std::vector<OuterBox> outers; ///< only in the field, and with two levels
    std::vector<QRectF> nodes;    ///< by node
    std::vector<Bus> buses;
    std::vector<Link> links; ///< by edge; only in the diagram
};

[[nodiscard]] Layout arrange(const models::tables::Topology& topology, const LayoutRoom& room);

/// The way from the manager to a device, also where single links are not drawn.
[[nodiscard]] QPolygonF routeTo(const models::tables::Topology& topology, const Layout& layout, int node);
/// From one device to another along the ways that both have to the manager, as far as they are different.
[[nodiscard]] QPolygonF routeBetween(const models::tables::Topology& topology, const Layout& layout, int from,
                                     int to);
/// -1 when there is none.
[[nodiscard]] int nodeAt(const models::tables::Topology& topology, const Layout& layout, QPointF place);
[[nodiscard]] int groupAt(const Layout& layout, QPointF place);

} // namespace views::topology
