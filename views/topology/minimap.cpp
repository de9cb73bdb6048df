#include "views/topology/minimap.h"

#include "views/theme/palette.h"
#include "views/theme/status_style.h"
#include "views/theme/style_painting.h"

#include <QPainter>

#include <algorithm>

namespace views::topology {

using models::tables::DeviceStatus;
using models::tables::Topology;

namespace {

constexpr QSizeF mapSize(180, 120);
constexpr double mapMargin = 12;
constexpr double mapInset = 4;
constexpr double calmGroup = 0.7; ///< of the ground in what is as it should be

} // namespace

QRectF Minimap::toMap(const QRectF& scene) const
{
    return {area.topLeft() + scene.topLeft() * scale, scene.size() * scale};
}

QPointF Minimap::toScene(QPointF view) const
{
    return (view - area.topLeft()) / scale;
}

Minimap minimapFor(const Layout& layout, const Viewport& viewport, const QSizeF& view)
{
    const QSizeF room = mapSize + QSizeF(2 * mapMargin, 2 * mapMargin);
    if (viewport.isFitted() || view.width() < 2 * room.width() || view.height() < 2 * room.height())
        return {};
    const double scale = std::min(mapSize.width() / std::max(1.0, layout.extent.width()),
                                  mapSize.height() / std::max(1.0, layout.extent.height()));
    const QSizeF size = layout.extent * scale;
    return {.area = QRectF(
                QPointF(view.width() - mapMargin - size.width(), view.height() - mapMargin - size.height()),
                size),
            .scale = scale};
}

void paintMinimap(QPainter* painter, const Minimap& map, const Topology& topology, const Layout& layout,
                  const Viewport& viewport, const theme::Tokens& tokens)
{
    if (!map.isShown())
        return;
    theme::painting::drawBox(
        painter, map.area.adjusted(-mapInset, -mapInset, mapInset, mapInset),
        {.fill = tokens.raised, .border = tokens.lineStrong, .radius = theme::radius::control});
    painter->fillRect(map.toMap(layout.manager), tokens.ink3);
    for (std::size_t group = 0; group < layout.groups.size(); ++group) {
        const DeviceStatus worst = worstOf(topology, topology.groups[group].nodes);
        QColor colour = theme::statusStyle(worst, tokens).colour;
        if (worst != DeviceStatus::Failed && worst != DeviceStatus::Blocked)
            colour = theme::blend(colour, tokens.surface, calmGroup);
        painter->fillRect(map.toMap(layout.groups[group].frame).adjusted(0.5, 0.5, -0.5, -0.5), colour);
    }
    painter->setPen(QPen(tokens.accent, 1.6));
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(map.toMap(viewport.seen()).intersected(map.area));
}

} // namespace views::topology
