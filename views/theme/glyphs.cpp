#include "views/theme/glyphs.h"

#include "views/theme/tokens.h"

#include <QPainter>
#include <QPainterPath>
#include <QPixmapCache>

#include <algorithm>
#include <cmath>

namespace views::theme {

using models::tables::DeviceStatus;

namespace {

// All shapes are drawn on a grid of 16 units with the centre in the origin.
constexpr double grid = 16.0;
constexpr double smallGlyph = 20.0; ///< pixels
constexpr double ringRadius = 6.2;
constexpr double ringWidth = 1.7;
constexpr double outlineWidth = 1.7; ///< of a line's outline, both sides together

/// How a shape is drawn: `extra` is what its lines are wider by.
struct Stroke
{
    QColor colour;
    double extra = 0;
};

QPen roundPen(const QColor& colour, double width)
{
    return {colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin};
}

QPolygonF regularPolygon(int corners, double radius, double turn)
{
    QPolygonF polygon;
    for (int corner = 0; corner < corners; ++corner) {
        const double angle = (turn + double(corner) / corners) * 2 * M_PI;
        polygon << QPointF(radius * std::sin(angle), -radius * std::cos(angle));
    }
    return polygon;
}

/// Once, and for a high contrast before that in ink and wider: what is left of it is an outline.
template <class Draw>
void paintOutlined(const QColor& colour, const Tokens& tokens, const Draw& draw)
{
    if (tokens.isHighContrast())
        draw(Stroke{.colour = tokens.ink, .extra = outlineWidth});
    draw(Stroke{.colour = colour});
}

void paintRing(QPainter* painter, const Stroke& stroke)
{
    painter->setPen(roundPen(stroke.colour, ringWidth + stroke.extra));
    painter->setBrush(Qt::NoBrush);
    painter->drawEllipse(QPointF(), ringRadius, ringRadius);
}

void paintFilled(QPainter* painter, const QColor& colour, const Tokens& tokens)
{
    painter->setPen(tokens.isHighContrast() ? roundPen(tokens.ink, 1.4) : roundPen(colour, 1.0));
    painter->setBrush(colour);
}

void paintCustom(QPainter* painter, const QColor& colour, const Tokens& tokens)
{
    paintFilled(painter, colour, tokens);
    painter->drawEllipse(QPointF(), 6.6, 6.6);
    painter->setPen(roundPen(tokens.surface, 1.9));
    painter->setBrush(Qt::NoBrush);
    painter->drawPolyline(QPolygonF{{-3.1, 0.2}, {-0.9, 2.5}, {3.3, -2.2}});
}

void paintPredefined(QPainter* painter, const Stroke& stroke)
{
    paintRing(painter, stroke);
    painter->setPen(stroke.extra > 0 ? roundPen(stroke.colour, stroke.extra) : QPen(Qt::NoPen));
    painter->setBrush(stroke.colour);
    painter->drawPie(QRectF(-ringRadius, -ringRadius, 2 * ringRadius, 2 * ringRadius), 90 * 16, 180 * 16);
}

/// Its hands have no room for an outline, and are of ink instead.
void paintWait(QPainter* painter, const Stroke& stroke, double remaining, const Tokens& tokens)
{
    if (stroke.extra == 0) {
        QColor passed = stroke.colour;
        passed.setAlphaF(0.35F);
        paintRing(painter, {.colour = passed});
    } else
        paintRing(painter, stroke);
    painter->setPen(QPen(stroke.colour, ringWidth + 0.3 + stroke.extra, Qt::SolidLine, Qt::FlatCap));
    const QRectF circle(-ringRadius, -ringRadius, 2 * ringRadius, 2 * ringRadius);
    const double share = std::clamp(remaining, 0.0, 1.0);
    // The arc that is left ends at twelve o'clock, as on a kitchen timer.
    painter->drawArc(circle, 90 * 16, int(share * 360 * 16));
    painter->setPen(roundPen(tokens.isHighContrast() ? tokens.ink : stroke.colour, 1.6));
    painter->drawPolyline(QPolygonF{{0, -3.6}, {0, 0}, {2.6, 0}});
}

void paintHandshaking(QPainter* painter, const Stroke& stroke, double phase)
{
    constexpr int dashes = 8;
    painter->setPen(QPen(stroke.colour, ringWidth + 0.1 + stroke.extra, Qt::SolidLine, Qt::FlatCap));
    painter->setBrush(Qt::NoBrush);
    const QRectF circle(-ringRadius, -ringRadius, 2 * ringRadius, 2 * ringRadius);
    const double beyond = stroke.extra / 2 / ringRadius * 180 / M_PI; // degrees, at both ends of a dash
    for (int dash = 0; dash < dashes; ++dash) {
        const double start = (dash + phase) * 360.0 / dashes - 13 - beyond;
        painter->drawArc(circle, int(-start * 16), -int((26 + 2 * beyond) * 16));
    }
}

void paintFailed(QPainter* painter, const QColor& colour, const Tokens& tokens)
{
    paintFilled(painter, colour, tokens);
    painter->drawPolygon(regularPolygon(4, 7.3, 0));
    painter->setPen(roundPen(tokens.surface, 1.7));
    painter->drawLine(QPointF(-2.1, -2.1), QPointF(2.1, 2.1));
    painter->drawLine(QPointF(-2.1, 2.1), QPointF(2.1, -2.1));
}

void paintBlocked(QPainter* painter, const QColor& colour, const Tokens& tokens)
{
    paintFilled(painter, colour, tokens);
    painter->drawPolygon(regularPolygon(8, 6.9, 1.0 / 16));
    painter->setPen(roundPen(tokens.surface, 2.0));
    painter->drawLine(QPointF(-3.1, 0), QPointF(3.1, 0));
}

void paintNotEligible(QPainter* painter, const Stroke& stroke)
{
    painter->setPen(roundPen(stroke.colour, 1.6 + stroke.extra));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(QRectF(-5.8, -5.8, 11.6, 11.6), 1.8, 1.8);
    painter->drawLine(QPointF(-3.4, 3.4), QPointF(3.4, -3.4));
}

/// A signpost that points on, with the mark of attention: no state of a device has corners like these.
void paintOverridden(QPainter* painter, const QColor& colour)
{
    painter->setPen(roundPen(colour, 1.6));
    painter->setBrush(Qt::NoBrush);
    painter->drawPolygon(QPolygonF{{-6.2, -5.4}, {1.6, -5.4}, {6.6, 0}, {1.6, 5.4}, {-6.2, 5.4}});
    painter->drawLine(QPointF(-1.4, -2.8), QPointF(-1.4, 0.6));
    painter->drawPoint(QPointF(-1.4, 3.0));
}

/// The same for every warning, whatever it is about: no state of a device is a triangle.
void paintWarning(QPainter* painter, const Tokens& tokens)
{
    painter->setPen(roundPen(tokens.ink, 1.8));
    painter->setBrush(tokens.surface);
    painter->drawPolygon(QPolygonF{{0, -6.4}, {6.9, 5.6}, {-6.9, 5.6}});
    painter->drawLine(QPointF(0, -2.2), QPointF(0, 1.4));
    painter->drawPoint(QPointF(0, 3.6));
}

void paintShape(QPainter* painter, const GlyphSpec& spec, const QColor& colour, const Tokens& tokens)
{
    switch (spec.status) {
    case DeviceStatus::Custom:
        return paintCustom(painter, colour, tokens);
    case DeviceStatus::Predefined:
        return paintOutlined(colour, tokens, [&](const auto& stroke) { paintPredefined(painter, stroke); });
    case DeviceStatus::DisconnectWait:
        return paintOutlined(colour, tokens,
                             [&](const auto& stroke) { paintWait(painter, stroke, spec.remaining, tokens); });
    case DeviceStatus::Handshaking:
        return paintOutlined(colour, tokens,
                             [&](const auto& stroke) { paintHandshaking(painter, stroke, spec.phase); });
    case DeviceStatus::Failed:
        return paintFailed(painter, colour, tokens);
    case DeviceStatus::Blocked:
        return paintBlocked(painter, colour, tokens);
    case DeviceStatus::NotEligible:
        return paintOutlined(colour, tokens, [&](const auto& stroke) { paintNotEligible(painter, stroke); });
    case DeviceStatus::Offline:
    case DeviceStatus::Count:
        return paintOutlined(colour, tokens, [&](const auto& stroke) { paintRing(painter, stroke); });
    }
}

void paintTriangle(QPainter* painter, const QColor& ink, bool isFilled)
{
    painter->setBrush(isFilled ? QBrush(ink) : QBrush(Qt::NoBrush));
    painter->drawPolygon(QPolygonF{{0, -2.6}, {2.9, 2.3}, {-2.9, 2.3}});
}

void paintRetry(QPainter* painter, const QColor& ink)
{
    painter->setBrush(Qt::NoBrush);
    painter->drawArc(QRectF(-2.5, -2.5, 5, 5), 60 * 16, 270 * 16);
    painter->setBrush(ink);
    painter->drawPolygon(QPolygonF{{1.0, -3.4}, {3.2, -2.0}, {0.9, -0.9}});
}

void paintPencil(QPainter* painter, const QColor& ink)
{
    painter->setPen(roundPen(ink, 1.9));
    painter->drawLine(QPointF(-1.2, 1.2), QPointF(2.4, -2.4));
    painter->setPen(roundPen(ink, 1.0));
    painter->drawLine(QPointF(-2.7, 2.7), QPointF(-1.4, 1.4));
}

void paintPause(QPainter* painter, const QColor& ink)
{
    painter->setPen(QPen(ink, 1.6, Qt::SolidLine, Qt::FlatCap));
    painter->drawLine(QPointF(-1.4, -2.5), QPointF(-1.4, 2.5));
    painter->drawLine(QPointF(1.4, -2.5), QPointF(1.4, 2.5));
}

void paintExclamation(QPainter* painter, const QColor& ink)
{
    painter->setPen(roundPen(ink, 1.6));
    painter->drawLine(QPointF(0, -2.6), QPointF(0, 0.5));
    painter->drawPoint(QPointF(0, 2.7));
}

/// In the lower right corner, on a small patch of ground so that it stays legible over the glyph.
void paintMark(QPainter* painter, Marks marks, double scale, const Tokens& tokens)
{
    if (!marks || marks.testFlag(Mark::Warning))
        return;
    painter->translate(4.8, 4.6);
    painter->scale(scale, scale);
    painter->setPen(Qt::NoPen);
    painter->setBrush(tokens.surface);
    painter->drawEllipse(QPointF(), 4.4, 4.4);
    painter->setPen(roundPen(tokens.ink, 1.1));
    if (marks.testFlag(Mark::Doomed))
        paintExclamation(painter, tokens.ink);
    else if (marks.testFlag(Mark::Paused))
        paintPause(painter, tokens.ink);
    else if (marks.testFlag(Mark::Pending))
        paintPencil(painter, tokens.ink);
    else if (marks.testFlag(Mark::Retrying))
        paintRetry(painter, tokens.ink);
    else
        paintTriangle(painter, tokens.ink, marks.testFlag(Mark::ExpiringSoon));
}

/// Steps that the eye can tell apart, so that the cache stays small.
GlyphSpec quantised(GlyphSpec spec)
{
    spec.remaining = spec.status == DeviceStatus::DisconnectWait ? std::round(spec.remaining * 24) / 24 : 1.0;
    spec.phase = spec.status == DeviceStatus::Handshaking ? std::round(spec.phase * 8) / 8 : 0.0;
    return spec;
}

} // namespace

void paintGlyph(QPainter* painter, const QRectF& square, const GlyphSpec& spec, const Tokens& tokens)
{
    const QColor colour = tokens.status.at(std::min(std::size_t(spec.status), tokens.status.size() - 1));
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->translate(square.center());
    painter->scale(square.width() / grid, square.height() / grid);
    if (spec.isOverridden)
        paintOverridden(painter, tokens.ink2);
    else if (spec.marks.testFlag(Mark::Warning))
        paintWarning(painter, tokens);
    else
        paintShape(painter, spec, colour, tokens);
    // On small glyphs the mark takes more of the room, or nobody could tell which it is.
    paintMark(painter, spec.marks, square.width() < smallGlyph ? 1.25 : 1.0, tokens);
    painter->restore();
}

QPixmap glyphPixmap(const GlyphSpec& wanted, const GlyphCanvas& canvas)
{
    const GlyphSpec spec = quantised(wanted);
    const QString key = QStringLiteral("glyph:%1:%2:%3:%4:%5:%6:%7:%8")
                            .arg(int(spec.status))
                            .arg(spec.remaining)
                            .arg(spec.phase)
                            .arg(int(spec.marks))
                            .arg(int(spec.isOverridden))
                            .arg(canvas.side)
                            .arg(canvas.devicePixelRatio)
                            .arg(int(canvas.tokens.scheme));
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    const int pixels = qCeil(canvas.side * canvas.devicePixelRatio);
    pixmap = QPixmap(pixels, pixels);
    pixmap.setDevicePixelRatio(canvas.devicePixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintGlyph(&painter, QRectF(0, 0, canvas.side, canvas.side), spec, canvas.tokens);
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

} // namespace views::theme
