// The status glyphs: eight shapes that are told apart without colour, and the small corner marks. GUI thread.
// `paintGlyph` draws paths at any size (cards, export); `glyphPixmap` gives the same from a cache for tables
// and large fields, per size, device pixel ratio and colours. Source: interface specification 3.2.
#pragma once

#include "models/tables/devices/device_status.h"

#include <QFlags>
#include <QPixmap>

class QPainter;
class QRectF;

namespace views::theme {

struct Tokens;

enum class Mark {
    None = 0,
    Expiring = 1,     ///< 30 days or less: hollow triangle
    ExpiringSoon = 2, ///< 7 days or less: filled triangle
    Retrying = 4,
    Pending = 8, ///< a change waits for commit
    Paused = 16,
    Doomed = 32,  ///< it stands, and its next handshake fails: exclamation mark
    Warning = 64, ///< no state: takes the place of the whole shape, a triangle with an exclamation mark
};
Q_DECLARE_FLAGS(Marks, Mark)

struct GlyphSpec
{
    models::tables::DeviceStatus status = models::tables::DeviceStatus::Offline;
    double remaining = 1.0; ///< share of the disconnect wait that is left, 0 to 1
    double phase = 0.0;     ///< turn of the handshaking ring, 0 to 1; 0 with reduced motion
    /// A shape of its own beside the eight: somebody went on in spite of it.
    bool isOverridden = false;
    Marks marks = {}; ///< at most one is drawn: the first in the order of the enumeration from the end
};

struct GlyphCanvas
{
    int side = 0; ///< device independent pixels
    qreal devicePixelRatio = 1.0;
    const Tokens& tokens;
};

void paintGlyph(QPainter* painter, const QRectF& square, const GlyphSpec& spec, const Tokens& tokens);
[[nodiscard]] QPixmap glyphPixmap(const GlyphSpec& spec, const GlyphCanvas& canvas);

} // namespace views::theme

Q_DECLARE_OPERATORS_FOR_FLAGS(views::theme::Marks)
