#include "views/theme/style_painting.h"

#include "views/theme/fonts.h"

#include <QPainter>

#include <algorithm>

namespace views::theme::painting {

namespace {

constexpr int leastHandle = 28;
constexpr int headerPadding = 10;
constexpr int sortArrow = 16;
constexpr double sliderGroove = 4;
constexpr double sliderKnob = 14;

int handleLength(const QStyleOptionSlider& option, int groove)
{
    const qint64 range = qint64(option.maximum) - option.minimum;
    if (range <= 0)
        return groove;
    const auto length = int(qint64(groove) * option.pageStep / (range + option.pageStep));
    return std::clamp(length, std::min(leastHandle, groove), groove);
}

} // namespace

void drawScrollBar(const QStyleOptionSlider& option, QPainter* painter, const Tokens& tokens)
{
    if (option.maximum <= option.minimum)
        return;
    const bool isActive = option.state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    const QRectF handle = QRectF(scrollBarRect(option, QStyle::SC_ScrollBarSlider)).adjusted(2, 2, -2, -2);
    drawBox(painter, handle,
            {.fill = isActive ? tokens.ink3 : tokens.lineStrong,
             .border = QColor(),
             .radius = std::min(handle.width(), handle.height()) / 2});
}

QRect scrollBarRect(const QStyleOptionSlider& option, QStyle::SubControl part)
{
    const bool isHorizontal = option.orientation == Qt::Horizontal;
    const QRect& groove = option.rect;
    const int whole = isHorizontal ? groove.width() : groove.height();
    const int length = handleLength(option, whole);
    const int start = QStyle::sliderPositionFromValue(option.minimum, option.maximum, option.sliderPosition,
                                                      whole - length, option.upsideDown);
    const auto along = [&](int from, int extent) {
        return isHorizontal ? QRect(groove.left() + from, groove.top(), extent, groove.height())
                            : QRect(groove.left(), groove.top() + from, groove.width(), extent);
    };
    QRect result;
    if (part == QStyle::SC_ScrollBarSlider)
        result = along(start, length);
    else if (part == QStyle::SC_ScrollBarSubPage)
        result = along(0, start);
    else if (part == QStyle::SC_ScrollBarAddPage)
        result = along(start + length, whole - start - length);
    else if (part == QStyle::SC_ScrollBarGroove)
        result = groove;
    return QStyle::visualRect(option.direction, groove, result);
}

void drawTab(const QStyleOptionTab& option, QPainter* painter, const Tokens& tokens)
{
    const bool isSelected = option.state & QStyle::State_Selected;
    const bool isEnabled = option.state & QStyle::State_Enabled;
    const bool isHovered = isEnabled && option.state & QStyle::State_MouseOver;
    painter->save();
    painter->setFont(font(TextRole::BodyStrong));
    painter->setPen(!isEnabled ? option.palette.color(QPalette::Disabled, QPalette::Text)
                               : (isSelected || isHovered ? tokens.ink : tokens.ink2));
    painter->drawText(option.rect, Qt::AlignCenter | Qt::TextShowMnemonic, option.text);
    painter->restore();
    if (isSelected) {
        QRect underline = option.rect.adjusted(space::small, 0, -space::small, 0);
        underline.setTop(underline.bottom() - 1);
        painter->fillRect(underline, tokens.accent);
    }
    if (option.state & QStyle::State_HasFocus && option.state & QStyle::State_KeyboardFocusChange)
        drawBox(painter, QRectF(option.rect).adjusted(1, 3, -1, -3),
                {.fill = QColor(), .border = tokens.accent, .borderWidth = size::focusRing});
}

void drawSlider(const QStyleOptionSlider& option, const QRect& handle, QPainter* painter,
                const Tokens& tokens)
{
    const bool isHorizontal = option.orientation == Qt::Horizontal;
    const bool isEnabled = option.state & QStyle::State_Enabled;
    const QPointF middle = QRectF(handle).center();
    QRectF groove(option.rect);
    if (isHorizontal) {
        groove.setHeight(sliderGroove);
        groove.moveCenter({groove.center().x(), middle.y()});
    } else {
        groove.setWidth(sliderGroove);
        groove.moveCenter({middle.x(), groove.center().y()});
    }
    const double radius = sliderGroove / 2.0;
    drawBox(painter, groove, {.fill = tokens.ink3, .border = QColor(), .radius = radius});
    const QColor colour = isEnabled ? tokens.accent : tokens.ink3;
    QRectF passed = groove;
    if (isHorizontal && option.upsideDown)
        passed.setLeft(middle.x());
    else if (isHorizontal)
        passed.setRight(middle.x());
    else if (option.upsideDown)
        passed.setTop(middle.y());
    else
        passed.setBottom(middle.y());
    drawBox(painter, passed, {.fill = colour, .border = QColor(), .radius = radius});
    QRectF knob(0, 0, sliderKnob, sliderKnob);
    knob.moveCenter(middle);
    const bool isActive = option.state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    drawBox(painter, knob,
            {.fill = isActive && isEnabled ? tokens.selection : tokens.surface,
             .border = colour,
             .radius = sliderKnob / 2.0,
             .borderWidth = 2});
}

void drawProgressBar(const QStyleOptionProgressBar& option, QPainter* painter, const Tokens& tokens)
{
    QRectF groove(option.rect);
    groove.setHeight(std::min(8.0, groove.height()));
    groove.moveCenter(QRectF(option.rect).center());
    // With lines in ink a groove would hide what is done: it is framed instead.
    drawBox(painter, groove,
            {.fill = tokens.isHighContrast() ? tokens.surface : tokens.line,
             .border = tokens.isHighContrast() ? tokens.ink : QColor(),
             .radius = radius::bar});
    const double range = double(option.maximum) - option.minimum;
    const double share = range > 0 ? (double(option.progress) - option.minimum) / range : 0.3;
    QRectF done = groove;
    done.setWidth(groove.width() * std::clamp(share, 0.0, 1.0));
    if (done.width() >= 2)
        drawBox(painter, done, {.fill = tokens.accent, .border = QColor(), .radius = radius::bar});
}

void drawHeaderGround(const QStyleOption& option, QPainter* painter, const Tokens& tokens)
{
    const bool isHovered = option.state & QStyle::State_MouseOver && option.state & QStyle::State_Enabled;
    painter->fillRect(option.rect, isHovered ? tokens.hover : tokens.raised);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), tokens.line);
}

void drawHeader(const QStyleOptionHeader& option, QPainter* painter, const Tokens& tokens)
{
    drawHeaderGround(option, painter, tokens);
    const bool isSorted = option.sortIndicator != QStyleOptionHeader::None;
    const bool isRight = option.textAlignment & Qt::AlignRight;
    QRect text = option.rect.adjusted(headerPadding, 0, -headerPadding, 0);
    const int arrow = isSorted ? sortArrow + space::hair : 0;
    painter->save();
    painter->setFont(font(TextRole::BodyStrong));
    painter->setPen(isSorted ? tokens.ink : tokens.ink2);
    const QFontMetrics metrics = painter->fontMetrics();
    const QString title = metrics.elidedText(option.text, Qt::ElideRight, text.width() - arrow);
    const int extent = metrics.horizontalAdvance(title);
    text.setLeft(isRight ? text.right() - extent + 1 : text.left());
    painter->drawText(text, Qt::AlignVCenter | Qt::AlignLeft, title);
    painter->restore();
    if (!isSorted)
        return;
    const QRect square(isRight ? text.left() - arrow : text.left() + extent + space::hair, option.rect.top(),
                       sortArrow, option.rect.height());
    // Qt means the direction in which the rows grow, people read the arrow as "ascending is up".
    const bool isAscending = option.sortIndicator == QStyleOptionHeader::SortDown;
    drawMark(painter, square, isAscending ? QStringLiteral("expand_less") : QStringLiteral("expand_more"),
             tokens.ink2);
}

void drawStripGround(QWidget* strip)
{
    const Tokens& tokens = tokensOf(strip);
    QPainter painter(strip);
    painter.fillRect(strip->rect(), tokens.surface);
    painter.fillRect(QRect(0, strip->height() - 1, strip->width(), 1), tokens.line);
}

} // namespace views::theme::painting
