#include "views/theme/style_painting.h"

#include "views/theme/icons.h"
#include "views/theme/palette.h"
#include "views/theme/proxy_style.h"
#include "views/theme/text_scale.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace views::theme::painting {

namespace {

constexpr int buttonPadding = 14;
constexpr int iconGap = 7;
constexpr double designedSide = 17; ///< of a check box, for which its mark is drawn

struct ButtonColours
{
    QColor fill;
    QColor border;
    QColor text;
};

QColor shaded(const QColor& colour, const Tokens& tokens, const QStyleOption& option)
{
    const bool isDown = option.state & QStyle::State_Sunken;
    const bool isHovered = option.state & QStyle::State_MouseOver;
    return blend(tokens.ink, colour, isDown ? 0.12 : (isHovered ? 0.05 : 0.0));
}

ButtonColours coloursOf(const QStyleOptionButton& option, const Tokens& tokens, const QWidget* widget)
{
    const bool isEnabled = option.state & QStyle::State_Enabled;
    const ButtonVariant variant = variantOf(widget);
    const QColor faint = option.palette.color(QPalette::Disabled, QPalette::ButtonText);
    const bool isActive = option.state & (QStyle::State_Sunken | QStyle::State_On | QStyle::State_MouseOver);
    if (variant == ButtonVariant::Quiet)
        return {
            isEnabled && isActive
                ? shaded(option.state & QStyle::State_On ? tokens.selection : tokens.hover, tokens, option)
                : QColor(Qt::transparent),
            QColor(), isEnabled ? tokens.ink : faint};
    if (!isEnabled)
        return {tokens.hover, tokens.line, faint};
    if (variant == ButtonVariant::Primary)
        return {blend(tokens.isDark() ? QColor(Qt::white) : QColor(Qt::black), tokens.accent,
                      option.state & QStyle::State_Sunken ? 0.18 : (isActive ? 0.09 : 0.0)),
                tokens.isHighContrast() ? tokens.ink : QColor(), tokens.onAccent};
    const bool isOn = option.state & QStyle::State_On; // as chosen rows are
    return {shaded(isOn ? tokens.selection : tokens.surface, tokens, option),
            isOn ? tokens.accent : tokens.lineStrong, tokens.ink};
}

} // namespace

void drawBox(QPainter* painter, const QRectF& rect, const Box& box)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(box.border.isValid() ? QPen(box.border, box.borderWidth) : QPen(Qt::NoPen));
    painter->setBrush(box.fill.isValid() ? QBrush(box.fill) : QBrush(Qt::NoBrush));
    const double inset = box.border.isValid() ? box.borderWidth / 2 : 0;
    painter->drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), box.radius, box.radius);
    painter->restore();
}

void drawMark(QPainter* painter, const QRect& rect, const QString& icon, const QColor& colour)
{
    const int side = std::min({rect.width(), rect.height(), scaled(size::buttonIcon)});
    QRect square(0, 0, side, side);
    square.moveCenter(rect.center());
    paintIcon(painter, square, icon, colour);
}

void drawPushButton(const QStyleOptionButton& option, QPainter* painter, const Tokens& tokens,
                    const QWidget* widget)
{
    const ButtonColours colours = coloursOf(option, tokens, widget);
    drawBox(painter, option.rect, {.fill = colours.fill, .border = colours.border});
}

void drawPushButtonLabel(const QStyleOptionButton& option, QPainter* painter, const Tokens& tokens,
                         const QWidget* widget)
{
    const bool hasIcon = !option.icon.isNull();
    const bool hasMenu = option.features & QStyleOptionButton::HasMenu;
    const int iconWidth = hasIcon ? option.iconSize.width() + (option.text.isEmpty() ? 0 : iconGap) : 0;
    const int menuWidth = hasMenu ? scaled(size::buttonIcon) + iconGap : 0;
    const int textWidth = option.fontMetrics.horizontalAdvance(option.text);
    QRect line(0, 0, std::min(iconWidth + textWidth + menuWidth, option.rect.width() - 8),
               option.rect.height());
    line.moveCenter(option.rect.center());
    if (hasIcon) {
        QRect square(line.topLeft(), option.iconSize);
        square.moveCenter(QPoint(square.center().x(), option.rect.center().y()));
        square = QStyle::visualRect(option.direction, line, square);
        const QIcon::Mode mode = !(option.state & QStyle::State_Enabled)       ? QIcon::Disabled
                                 : variantOf(widget) == ButtonVariant::Primary ? QIcon::Selected
                                                                               : QIcon::Normal;
        option.icon.paint(painter, square, Qt::AlignCenter, mode);
    }
    const QRect text = QStyle::visualRect(option.direction, line, line.adjusted(iconWidth, 0, -menuWidth, 0));
    painter->setPen(coloursOf(option, tokens, widget).text);
    painter->drawText(text, Qt::AlignCenter | Qt::TextShowMnemonic, option.text);
    if (hasMenu)
        drawMark(painter,
                 QStyle::visualRect(option.direction, line,
                                    QRect(line.right() - menuWidth + iconGap + 1, line.top(),
                                          menuWidth - iconGap, line.height())),
                 QStringLiteral("expand_more"), coloursOf(option, tokens, widget).text);
}

QSize pushButtonSize(const QStyleOptionButton& option)
{
    int width = option.fontMetrics.size(Qt::TextShowMnemonic, option.text).width() + 2 * buttonPadding;
    if (!option.icon.isNull())
        width += option.iconSize.width() + (option.text.isEmpty() ? 0 : iconGap);
    if (option.features & QStyleOptionButton::HasMenu)
        width += scaled(size::buttonIcon) + iconGap;
    if (option.text.isEmpty())
        width = scaled(size::control);
    return {width, std::max(scaled(size::control), option.fontMetrics.height() + 2 * space::small)};
}

void drawCheckIndicator(const QStyleOption& option, QPainter* painter, const Tokens& tokens)
{
    const bool isEnabled = option.state & QStyle::State_Enabled;
    const bool isPartly = option.state & QStyle::State_NoChange;
    const bool isOn = isPartly || option.state & QStyle::State_On;
    const QColor on = isEnabled ? tokens.accent : tokens.ink3;
    const QColor off =
        isEnabled ? (option.state & QStyle::State_MouseOver ? tokens.ink2 : tokens.ink3) : tokens.lineStrong;
    drawBox(painter, option.rect,
            {.fill = isOn ? on : tokens.surface, .border = isOn ? on : off, .radius = 4, .borderWidth = 1.2});
    if (!isOn)
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(tokens.onAccent, 1.9, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->translate(QRectF(option.rect).center());
    painter->scale(option.rect.width() / designedSide, option.rect.width() / designedSide);
    if (isPartly)
        painter->drawLine(QPointF(-3.5, 0), QPointF(3.5, 0));
    else
        painter->drawPolyline(QPolygonF{{-3.8, 0.1}, {-1.2, 2.8}, {3.9, -2.8}});
    painter->restore();
}

void drawRadioIndicator(const QStyleOption& option, QPainter* painter, const Tokens& tokens)
{
    const bool isEnabled = option.state & QStyle::State_Enabled;
    const bool isOn = option.state & QStyle::State_On;
    const QColor colour = !isEnabled ? tokens.lineStrong : (isOn ? tokens.accent : tokens.ink3);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QPointF centre = QRectF(option.rect).center();
    const double radius = option.rect.width() / 2.0 - 1;
    painter->setPen(QPen(colour, isOn ? 2.0 : 1.2));
    painter->setBrush(tokens.surface);
    painter->drawEllipse(centre, radius, radius);
    if (isOn) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(colour);
        painter->drawEllipse(centre, radius * 0.47, radius * 0.47);
    }
    painter->restore();
}

void drawToolButtonGround(const QStyleOption& option, QPainter* painter, const Tokens& tokens)
{
    const bool isDown = option.state & QStyle::State_Sunken;
    const bool isHovered = option.state & QStyle::State_Enabled && option.state & QStyle::State_MouseOver;
    if (isDown || isHovered)
        drawBox(painter, option.rect, {.fill = isDown ? tokens.selection : tokens.hover, .border = QColor()});
}

} // namespace views::theme::painting
