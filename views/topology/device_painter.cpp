#include "views/topology/device_painter.h"

#include "models/text/wording.h"
#include "views/inspector/device_facts.h"
#include "views/theme/fonts.h"
#include "views/theme/icons.h"
#include "views/theme/palette.h"
#include "views/theme/status_style.h"
#include "views/theme/style_painting.h"

#include <QCoreApplication>
#include <QPaintEngine>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace views::topology {

using models::tables::DeviceStatus;
using theme::TextRole;

namespace {

constexpr double cardHeight = 82;
constexpr double cardWidth = 240;
constexpr double statusBar = 4;
constexpr int rowGlyph = 15;
constexpr int cardIcon = 18;
constexpr double leastForThreeLines = 58;
constexpr double leastForSmallCountdown = 56;

theme::GlyphSpec glyphOf(const DeviceFacts& facts)
{
    theme::Marks marks = theme::Marks::fromInt(facts.node.marks);
    marks.setFlag(theme::Mark::Doomed, facts.node.isDoomed);
    return {.status = facts.node.status, .remaining = facts.waitShare, .marks = marks};
}

CardContent contentOf(const DeviceFacts& facts)
{
    return {.icon = inspector::deviceIcon(facts.node.kind),
            .title = facts.node.name,
            .address = QString::fromStdString(facts.node.serial.value),
            .state = stateWords(facts.node, facts.countdown),
            .glyph = glyphOf(facts),
            .isSelected = facts.isSelected || facts.isChosen,
            .isHovered = facts.isHovered};
}

bool isTrouble(DeviceStatus status)
{
    return status == DeviceStatus::Failed || status == DeviceStatus::Blocked;
}

} // namespace

QString stateWords(const models::tables::TopologyNode& node, const QString& countdown)
{
    if (!countdown.isEmpty())
        return QCoreApplication::translate("Topology", "Reconnects in %1").arg(countdown);
    if (!node.cause.isEmpty())
        return node.cause;
    return models::text::statusLabel(models::tables::toText(node.status));
}

DevicePainter::DevicePainter(QPainter* painter, GlyphAtlas& glyphs, const theme::Tokens& tokens)
    : m_painter(painter),
      m_glyphs(glyphs),
      m_tokens(tokens),
      m_isVector(painter->paintEngine()->type() != QPaintEngine::Raster),
      m_name(theme::font(TextRole::BodyStrong)),
      m_small(theme::font(TextRole::Small)),
      m_mono(theme::font(TextRole::MonoSmall))
{
}

QRectF DevicePainter::coverOf(const QRectF& place, Look look)
{
    if (!isCard(look) || place.width() > 1.5 * place.height())
        return place;
    QRectF cover(0, 0, std::min(place.width() - 8, cardWidth), std::min(place.height() - 8, cardHeight));
    cover.moveCenter(place.center());
    return cover;
}

void DevicePainter::paint(const QRectF& place, Look look, const DeviceFacts& facts)
{
    const QRectF cover = coverOf(place, look);
    m_painter->setOpacity(facts.node.isMatch ? 1.0 : dimmed);
    if (!isCard(look))
        paintGround(cover, look, facts);
    switch (look) {
    case Look::Band:
        break;
    case Look::Square:
        paintSquare(cover, facts);
        break;
    case Look::Glyph: {
        const double side = std::min(cover.width(), cover.height());
        paintGlyph(cover.center(), std::clamp(int(side * 0.72), 7, 22), glyphOf(facts));
        break;
    }
    case Look::Row:
        paintRow(cover, facts);
        break;
    case Look::Stack:
        paintStack(cover, facts);
        break;
    case Look::SmallCard:
    case Look::Card:
        paintCard(cover, contentOf(facts));
        break;
    }
    if (facts.isChosen)
        paintChosen(cover);
    m_painter->setOpacity(1.0);
}

void DevicePainter::paintChosen(const QRectF& cover)
{
    m_painter->setPen(QPen(m_tokens.accent, 1.4));
    m_painter->setBrush(Qt::NoBrush);
    const double round = std::min(double(theme::radius::card), cover.height() / 3);
    m_painter->drawRoundedRect(cover.adjusted(0.5, 0.5, -0.5, -0.5), round, round);
}

void DevicePainter::paintGlyph(QPointF centre, int side, const theme::GlyphSpec& spec)
{
    const QPointF corner(std::round(centre.x() - side / 2.0), std::round(centre.y() - side / 2.0));
    if (m_isVector)
        theme::paintGlyph(m_painter, QRectF(corner, QSizeF(side, side)), spec, m_tokens);
    else
        m_painter->drawPixmap(corner, m_glyphs.glyph(spec, side));
}

void DevicePainter::paintGround(const QRectF& place, Look look, const DeviceFacts& facts)
{
    if (!facts.isSelected && !facts.isHovered)
        return;
    m_painter->setPen(Qt::NoPen);
    m_painter->setBrush(facts.isSelected ? m_tokens.selection : m_tokens.hover);
    const double round = look == Look::Square ? 0.0 : double(theme::radius::bar);
    m_painter->drawRoundedRect(place, round, round);
}

void DevicePainter::paintCardGround(const QRectF& place, const CardContent& content)
{
    const QColor plain = content.isHovered ? m_tokens.hover : m_tokens.surface;
    theme::painting::drawBox(m_painter, place,
                             {.fill = content.isSelected ? m_tokens.selection : plain,
                              .border = m_tokens.lineStrong,
                              .radius = theme::radius::card});
    QPainterPath outline;
    outline.addRoundedRect(place, theme::radius::card, theme::radius::card);
    m_painter->save();
    m_painter->setClipPath(outline, Qt::IntersectClip);
    m_painter->fillRect(QRectF(place.left(), place.top(), statusBar, place.height()),
                        theme::statusStyle(content.glyph.status, m_tokens).colour);
    m_painter->restore();
}

void DevicePainter::paintSquare(const QRectF& place, const DeviceFacts& facts)
{
    const QPointF corner(std::floor(place.left()), std::floor(place.top()));
    const double side = std::max(2.0, std::floor(place.width()) - 1);
    const QRectF square(corner, QSizeF(side, side));
    m_painter->fillRect(square, theme::statusStyle(facts.node.status, m_tokens).colour);
    if (facts.node.isDoomed && side >= 4) // a bar down the middle, as in the exclamation mark of larger ones
        m_painter->fillRect(QRectF(std::floor(square.center().x()), square.top() + 1, 1, side - 2),
                            m_tokens.surface);
    if (!isTrouble(facts.node.status) || side < 3)
        return;
    // Without colour: a notch across one corner, two for what a rule forbids.
    const double notch = std::ceil(side / 2);
    m_painter->setPen(Qt::NoPen);
    m_painter->setBrush(m_tokens.surface);
    m_painter->drawPolygon(QPolygonF{square.topRight() - QPointF(notch, 0), square.topRight(),
                                     square.topRight() + QPointF(0, notch)});
    if (facts.node.status == DeviceStatus::Blocked)
        m_painter->drawPolygon(QPolygonF{square.bottomLeft() + QPointF(notch, 0), square.bottomLeft(),
                                         square.bottomLeft() - QPointF(0, notch)});
}

void DevicePainter::write(const Words& words)
{
    if (words.area.width() < 8)
        return;
    m_painter->setFont(words.font);
    m_painter->setPen(words.ink);
    const QFontMetricsF metrics(words.font);
    m_painter->drawText(words.area, int(words.alignment),
                        metrics.elidedText(words.text, words.elide, words.area.width()));
}

QColor DevicePainter::weakInk(const CardContent& content) const
{
    return content.isSelected ? m_tokens.ink2 : m_tokens.ink3;
}

void DevicePainter::writeCountdown(QRectF& line, const DeviceFacts& facts, const QFont& name)
{
    if (facts.countdown.isEmpty())
        return;
    const double width = QFontMetricsF(m_mono).horizontalAdvance(facts.countdown) + theme::space::tiny;
    if (QFontMetricsF(name).horizontalAdvance(facts.node.name) > line.width() - width)
        return;
    write({.area = line,
           .text = facts.countdown,
           .font = m_mono,
           .ink = m_tokens.ink2,
           .alignment = Qt::AlignRight | Qt::AlignVCenter});
    line.setRight(line.right() - width);
}

void DevicePainter::paintRow(const QRectF& place, const DeviceFacts& facts)
{
    const bool isWide = place.width() >= 100;
    const QFont& name = isWide ? m_name : m_small;
    const int side = place.height() >= 19 ? rowGlyph : 13;
    const double inset = 3;
    paintGlyph({place.left() + inset + side / 2.0, place.center().y()}, side, glyphOf(facts));
    QRectF line = place.adjusted(inset + side + (isWide ? 7 : 5), 0, -4, 0);
    writeCountdown(line, facts, name);
    write(
        {.area = line, .text = facts.node.name, .font = name, .ink = m_tokens.ink, .elide = Qt::ElideMiddle});
}

void DevicePainter::paintStack(const QRectF& place, const DeviceFacts& facts)
{
    const QFontMetricsF small(m_small);
    const bool hasCountdown = !facts.countdown.isEmpty() && place.height() >= leastForSmallCountdown;
    const int side = std::clamp(int(place.height() * 0.36), 13, 26);
    const double words = small.height() + (hasCountdown ? QFontMetricsF(m_mono).height() : 0);
    const double top = place.center().y() - (side + 2 + words) / 2;
    paintGlyph({place.center().x(), top + side / 2.0}, side, glyphOf(facts));
    const Qt::Alignment centred = Qt::AlignHCenter | Qt::AlignTop;
    QRectF line(place.left() + 1, top + side + 2, place.width() - 2, small.height());
    write({.area = line,
           .text = facts.node.name,
           .font = m_small,
           .ink = m_tokens.ink,
           .alignment = centred,
           .elide = Qt::ElideMiddle});
    line.translate(0, small.height());
    if (hasCountdown)
        write({.area = line,
               .text = facts.countdown,
               .font = m_mono,
               .ink = m_tokens.ink2,
               .alignment = centred});
}

void DevicePainter::paintCard(const QRectF& place, const CardContent& content)
{
    paintCardGround(place, content);
    if (place.height() < leastForThreeLines || content.address.isEmpty())
        return paintSmallCard(place, content);
    QRectF inner = place.adjusted(statusBar + 8, 0, -8, 0);
    const double height = std::min(place.height(), cardHeight) - 10;
    inner.setHeight(height);
    inner.moveTop(place.center().y() - height / 2);
    const double line = height / 3;
    theme::paintIcon(m_painter,
                     QRectF(inner.left(), inner.top() + 0.9 * line - cardIcon / 2.0, cardIcon, cardIcon),
                     content.icon, m_tokens.ink2);
    paintGlyph({inner.left() + cardIcon / 2.0, inner.top() + 2.5 * line}, rowGlyph, content.glyph);
    const QRectF words(inner.left() + cardIcon + 8, inner.top(), inner.width() - cardIcon - 8, line);
    write({.area = words,
           .text = content.title,
           .font = m_name,
           .ink = m_tokens.ink,
           .elide = Qt::ElideMiddle});
    write({.area = words.translated(0, line),
           .text = content.address,
           .font = m_mono,
           .ink = weakInk(content),
           .elide = Qt::ElideMiddle});
    write({.area = words.translated(0, 2 * line),
           .text = content.state,
           .font = m_small,
           .ink = m_tokens.ink2});
}

void DevicePainter::paintSmallCard(const QRectF& place, const CardContent& content)
{
    QRectF inner = place.adjusted(statusBar + 8, 3, -8, -3);
    paintGlyph({inner.left() + rowGlyph / 2.0, inner.center().y()}, rowGlyph, content.glyph);
    inner.setLeft(inner.left() + rowGlyph + 8);
    const QRectF upper(inner.topLeft(), QSizeF(inner.width(), inner.height() / 2));
    write({.area = upper,
           .text = content.title,
           .font = m_name,
           .ink = m_tokens.ink,
           .alignment = Qt::AlignLeft | Qt::AlignBottom,
           .elide = Qt::ElideMiddle});
    write({.area = upper.translated(0, inner.height() / 2),
           .text = content.state,
           .font = m_small,
           .ink = weakInk(content),
           .alignment = Qt::AlignLeft | Qt::AlignTop});
}

} // namespace views::topology
