// How a status looks apart from its glyph: colour, and the pen of its edges in the topology. GUI thread.
#pragma once

#include "models/tables/devices/device_status.h"

#include <QBrush>
#include <QColor>
#include <QPen>

namespace views::theme {

struct Tokens;

struct StatusStyle
{
    QColor colour;
    QPen edge;                 ///< solid, dashed or dotted: told apart without colour
    bool hasEdgeBadge = false; ///< the glyph sits on the middle of the edge
};

[[nodiscard]] StatusStyle statusStyle(models::tables::DeviceStatus status, const Tokens& tokens);
/// For a stroke on a row of that ground: on the strong selections of high contrast some colours are too weak,
/// and shape and weight have to tell the state.
[[nodiscard]] QColor statusStroke(models::tables::DeviceStatus status, const QColor& ground,
                                  const Tokens& tokens);
/// What areas and bars of devices in that state are filled with. Offline and not eligible have one grey, and
/// a bar has no shape: what is not eligible is hatched.
[[nodiscard]] QBrush statusFill(models::tables::DeviceStatus status, const Tokens& tokens);
/// A faint ground in the colour of the status, for banners.
[[nodiscard]] QColor statusTint(models::tables::DeviceStatus status, const Tokens& tokens);
/// Of a box with such a ground.
[[nodiscard]] QColor statusBorder(models::tables::DeviceStatus status, const Tokens& tokens);

} // namespace views::theme
