#include "views/topology/scene_painter.h"

#include "models/text/wording.h"
#include "views/theme/palette.h"
#include "views/theme/status_style.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace views::topology {

using models::tables::DeviceStatus;
using models::tables::TopologyNode;

namespace {

constexpr double busWidth = 1.4;
constexpr double mostTrunk = 3;
constexpr int badgeSide = 14;
constexpr double leastRing = 10;

double trunkWidth(int devices)
{
    return std::min(mostTrunk, 1.0 + 0.2 * std::sqrt(double(devices)));
}

/// Shared ways have no state: quiet, but to be seen (3:1 on the ground).
QColor trunkInk(const theme::Tokens& tokens)
{
    return theme::blend(tokens.ink3, tokens.window, 0.8);
}

QPen linePen(const QColor& colour, double width)
{
    return {colour, width, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin};
}

/// Dots and dashes that begin at the bus and show on short links too.
QPen edgePen(DeviceStatus status, const theme::Tokens& tokens)
{
    QPen pen = theme::statusStyle(status, tokens).edge;
    pen.setCapStyle(Qt::FlatCap);
    pen.setJoinStyle(Qt::MiterJoin);
    if (pen.style() == Qt::DashLine)
        pen.setDashPattern({3.5, 2.0});
    else if (pen.style() == Qt::DotLine)
        pen.setDashPattern({1.0, 1.6});
    return pen;
}

} // namespace

ScenePainter::ScenePainter(QPainter* painter, const Scene& scene, GlyphAtlas& glyphs,
                           const theme::Tokens& tokens)
    : m_painter(painter),
      m_scene(scene),
      m_topology(scene.model.topology()),
      m_tokens(tokens),
      m_devices(painter, glyphs, tokens)
{
}

void ScenePainter::paint()
{
    m_painter->fillRect(m_scene.view, m_tokens.window);
    m_painter->setRenderHint(QPainter::Antialiasing);
    std::vector<std::size_t> seen;
    for (std::size_t group = 0; group < m_scene.layout.groups.size(); ++group)
        if (m_scene.viewport.toView(m_scene.layout.groups[group].frame).intersects(m_scene.view))
            seen.push_back(group);
    if (m_scene.layout.isDiagram) {
        for (const std::size_t group : seen)
            paintFrame(group);
        paintBuses();
        paintLinks();
        paintAllPeers();
    } else {
        paintOuters();
        paintTrunks();
        for (const std::size_t group : seen)
            paintFrame(group);
    }
    if (m_scene.hovered >= 0 && m_scene.hovered != m_scene.selected)
        paintRoute(m_scene.hovered);
    if (m_scene.selected >= 0)
        paintRoute(m_scene.selected);
    if (m_scene.hovered >= 0 && m_scene.hovered != m_scene.selected)
        paintPeers(m_scene.hovered, true);
    if (m_scene.selected >= 0)
        paintPeers(m_scene.selected, true);
    for (const std::size_t group : seen) {
        paintHeader(group);
        paintDevices(group);
        paintSticky(group);
    }
    paintManager();
    if (m_scene.flashes != nullptr)
        paintFlashes();
    paintRing();
}

Look ScenePainter::lookAt(int node) const
{
    return lookOf(m_scene.layout.nodes[std::size_t(node)].size() * m_scene.viewport.scale());
}

DeviceFacts ScenePainter::factsOf(int node, Look look) const
{
    const TopologyNode& device = m_topology.nodes[std::size_t(node)];
    const bool isCounting = device.waitEnd && look >= Look::Glyph;
    return {.node = device,
            .countdown = isCounting && look > Look::Glyph
                             ? models::text::countdown(*m_scene.model.waitLeft(device))
                             : QString(),
            .waitShare = isCounting ? m_scene.model.waitShare(device) : 1.0,
            .isSelected = node == m_scene.selected,
            .isHovered = node == m_scene.hovered,
            .isChosen = m_scene.chosen != nullptr && m_scene.chosen->contains(device.serial)};
}

QPolygonF ScenePainter::inView(const QPolygonF& route) const
{
    QPolygonF result;
    for (const QPointF& point : route) // on the middle of pixels: lines stay thin
        result << QPointF(std::floor(m_scene.viewport.toView(point).x()) + 0.5,
                          std::floor(m_scene.viewport.toView(point).y()) + 0.5);
    return result;
}

void ScenePainter::paintDevices(std::size_t group)
{
    const auto& nodes = m_topology.groups[group].nodes;
    const Look look = lookAt(nodes.front());
    if (look == Look::Band)
        return paintBands(group);
    m_painter->setRenderHint(QPainter::Antialiasing, look != Look::Square);
    for (const int node : nodes) {
        const QRectF place = m_scene.viewport.toView(m_scene.layout.nodes[std::size_t(node)]);
        if (place.intersects(m_scene.view))
            m_devices.paint(place, look, factsOf(node, look));
    }
    m_painter->setRenderHint(QPainter::Antialiasing);
}

void ScenePainter::paintBuses()
{
    for (const Bus& bus : m_scene.layout.buses) {
        m_painter->setPen(linePen(trunkInk(m_tokens), bus.devices > 1 ? trunkWidth(bus.devices) : busWidth));
        m_painter->drawPolyline(inView(QPolygonF({bus.line.p1(), bus.line.p2()})));
    }
}

void ScenePainter::paintTrunks()
{
    m_painter->setBrush(Qt::NoBrush);
    for (std::size_t group = 0; group < m_scene.layout.groups.size(); ++group) {
        m_painter->setPen(
            linePen(trunkInk(m_tokens), trunkWidth(int(m_topology.groups[group].nodes.size()))));
        m_painter->drawPolyline(inView(m_scene.layout.groups[group].trunk));
    }
}

void ScenePainter::paintLinks()
{
    m_painter->setBrush(Qt::NoBrush);
    for (const Link& link : m_scene.layout.links) {
        const auto& edge = m_topology.edges[std::size_t(link.edge)];
        m_painter->setOpacity(m_topology.nodes[std::size_t(edge.node)].isMatch ? 1.0 : dimmed);
        m_painter->setPen(edgePen(edge.status, m_tokens));
        m_painter->drawPolyline(inView(link.route.last(2)));
        if (isCard(lookAt(edge.node)))
            paintBadge(edge.node, link.route);
    }
    m_painter->setOpacity(1.0);
}

void ScenePainter::paintBadge(int node, const QPolygonF& route)
{
    const DeviceFacts facts = factsOf(node, Look::Glyph);
    if (!theme::statusStyle(facts.node.status, m_tokens).hasEdgeBadge)
        return;
    const QPolygonF own = inView(route.last(2));
    m_devices.paintGlyph((own.first() + own.last()) / 2, badgeSide,
                         {.status = facts.node.status, .remaining = facts.waitShare});
}

void ScenePainter::paintRoute(int node)
{
    const QPolygonF route = inView(routeTo(m_topology, m_scene.layout, node));
    QPen pen = edgePen(m_topology.nodes[std::size_t(node)].status, m_tokens);
    pen.setWidthF(node == m_scene.selected ? 2.6 : 2.0);
    m_painter->setBrush(Qt::NoBrush);
    m_painter->setPen(linePen(m_tokens.window, pen.widthF() + 2)); // so that dashes show over the bus
    m_painter->drawPolyline(route);
    m_painter->setPen(pen);
    m_painter->drawPolyline(route);
}

void ScenePainter::paintManager()
{
    const QRectF place = m_scene.viewport.toView(m_scene.layout.manager);
    if (!place.intersects(m_scene.view))
        return;
    const ManagerFacts& facts = m_scene.manager;
    const bool isListening = !facts.address.isEmpty();
    m_devices.paintCard(
        place, {.icon = QStringLiteral("dns"),
                .title = QCoreApplication::translate("Topology", "Manager"),
                .address = facts.address,
                .state = isListening ? QCoreApplication::translate("Topology", "Listening · %n session(s)",
                                                                   nullptr, int(facts.sessions))
                                     : QCoreApplication::translate("Topology", "Not listening"),
                .glyph = {.status = isListening ? DeviceStatus::Custom : DeviceStatus::Failed}});
}

void ScenePainter::paintFlashes()
{
    m_painter->setBrush(Qt::NoBrush);
    m_painter->setPen(QPen(m_tokens.ink, 1.6));
    for (const int node : m_scene.flashes->nodes) {
        const Look look = lookAt(node);
        const QRectF place = m_scene.viewport.toView(m_scene.layout.nodes[std::size_t(node)]);
        if (look != Look::Band && place.intersects(m_scene.view))
            m_painter->drawRect(DevicePainter::coverOf(place, look).adjusted(-1, -1, 1, 1));
    }
}

void ScenePainter::paintRing()
{
    if (m_scene.selected < 0) {
        if (!m_scene.hasFocus)
            return;
        m_painter->setPen(linePen(m_tokens.accent, theme::size::focusRing));
        m_painter->setBrush(Qt::NoBrush);
        m_painter->drawRect(m_scene.view.adjusted(1, 1, -1, -1));
        return;
    }
    const QRectF place = m_scene.viewport.toView(m_scene.layout.nodes[std::size_t(m_scene.selected)]);
    QRectF cover = DevicePainter::coverOf(place, lookAt(m_scene.selected));
    if (const double missing = leastRing - cover.width(); missing > 0)
        cover.adjust(-missing / 2, -missing / 2, missing / 2, missing / 2);
    const double offset = m_scene.hasFocus ? 2 : 0.5;
    m_painter->setPen(linePen(m_tokens.accent, m_scene.hasFocus ? theme::size::focusRing : 1.4));
    m_painter->setBrush(Qt::NoBrush);
    const double round = std::min(double(theme::radius::card), cover.height() / 3) + offset;
    m_painter->drawRoundedRect(cover.adjusted(-offset, -offset, offset, offset), round, round);
}

} // namespace views::topology
