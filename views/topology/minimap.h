// The whole scene in a corner of the view, while only a part of it is seen: groups in the colour of their
// worst device, and a frame around what the view shows. GUI thread. Source: interface specification 3.4.
#pragma once

#include "views/theme/tokens.h"
#include "views/topology/layout.h"
#include "views/topology/viewport.h"

#include <QRectF>

class QPainter;

namespace views::topology {

struct Minimap
{
    QRectF area;      ///< in the view
    double scale = 1; ///< from the scene

    [[nodiscard]] bool isShown() const { return !area.isEmpty(); }
    [[nodiscard]] QRectF toMap(const QRectF& scene) const;
    [[nodiscard]] QPointF toScene(QPointF view) const;
};

/// Not shown while the view holds the whole scene, or has no room for it.
[[nodiscard]] Minimap minimapFor(const Layout& layout, const Viewport& viewport, const QSizeF& view);

void paintMinimap(QPainter* painter, const Minimap& map, const models::tables::Topology& topology,
                  const Layout& layout, const Viewport& viewport, const theme::Tokens& tokens);

} // namespace views::topology
