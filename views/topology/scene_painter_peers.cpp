// The part of ScenePainter that paints the channels between devices: log forwarding, HA, WildFire and the
// others, each in a lane of its own beside the ways to the manager.
#include "views/theme/status_style.h"
#include "views/topology/scene_painter.h"

#include <QPainter>

#include <algorithm>

namespace views::topology {

using models::tables::TopologyChannel;
using models::tables::TopologyNode;

namespace {

constexpr double laneWidth = 3;
/// More of them on one picture would hide what it is about.
constexpr int mostPeersAtOnce = 60;
constexpr double weak = 0.55;
constexpr int peerBadge = 12;

/// Right of and below the way to the manager; each channel has its own distance.
QPointF laneOf(session::base::Channel channel)
{
    const double distance = laneWidth * double(channel);
    return {distance, distance};
}

QPen peerPen(const TopologyChannel& channel, const theme::Tokens& tokens, bool isStrong)
{
    QPen pen = theme::statusStyle(channel.status, tokens).edge;
    pen.setWidthF(isStrong ? 2.0 : 1.2);
    pen.setCapStyle(Qt::FlatCap);
    pen.setJoinStyle(Qt::MiterJoin);
    if (pen.style() == Qt::DashLine)
        pen.setDashPattern({3.5, 2.0});
    else if (pen.style() == Qt::DotLine)
        pen.setDashPattern({1.0, 1.6});
    return pen;
}

} // namespace

void ScenePainter::paintAllPeers()
{
    int count = 0;
    for (const TopologyNode& node : m_topology.nodes)
        for (const TopologyChannel& channel : node.channels)
            count += channel.isServer ? 0 : 1;
    if (count > mostPeersAtOnce)
        return;
    for (std::size_t node = 0; node < m_topology.nodes.size(); ++node)
        if (int(node) != m_scene.selected && int(node) != m_scene.hovered)
            paintPeers(int(node), false);
}

void ScenePainter::paintPeers(int node, bool isStrong)
{
    for (const TopologyChannel& channel : m_topology.nodes[std::size_t(node)].channels) {
        const int peer = channel.peer.empty() ? -1 : m_scene.model.indexOf(channel.peer);
        if (peer < 0 || (channel.isServer && !isStrong)) // its client tells of it, too
            continue;
        paintPeer(channel.isServer ? peer : node, channel.isServer ? node : peer, channel, isStrong);
    }
}

void ScenePainter::paintPeer(int client, int server, const TopologyChannel& channel, bool isStrong)
{
    QPolygonF route = inView(routeBetween(m_topology, m_scene.layout, client, server));
    if (route.size() < 2)
        return;
    const QPointF first = route.first();
    const QPointF last = route.last();
    route.translate(laneOf(channel.channel));
    route.first().setX(first.x()); // both ends touch their devices
    route.last().setX(last.x());
    const bool isMatch =
        m_topology.nodes[std::size_t(client)].isMatch && m_topology.nodes[std::size_t(server)].isMatch;
    m_painter->setOpacity((isStrong ? 1.0 : weak) * (isMatch ? 1.0 : dimmed));
    m_painter->setBrush(Qt::NoBrush);
    if (isStrong) {
        m_painter->setPen(QPen(m_tokens.window, 4));
        m_painter->drawPolyline(route);
    }
    m_painter->setPen(peerPen(channel, m_tokens, isStrong));
    m_painter->drawPolyline(route);
    if (theme::statusStyle(channel.status, m_tokens).hasEdgeBadge)
        m_devices.paintGlyph((route[0] + route[1]) / 2, peerBadge, {.status = channel.status});
    m_painter->setOpacity(1.0);
}

} // namespace views::topology
