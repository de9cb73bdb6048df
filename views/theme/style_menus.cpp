#include "views/theme/style_painting.h"

#include "views/theme/fonts.h"
#include "views/theme/text_scale.h"

#include <QPainter>

#include <algorithm>

namespace views::theme::painting {

namespace {

constexpr int itemHeight = 30;
constexpr int separatorHeight = 9;
constexpr int captionHeight = 26;
constexpr int markColumn = 34; ///< icon or check mark
constexpr int trailing = 28;   ///< submenu chevron

/// With words it is the caption of what stands below it.
void drawSeparator(const QStyleOptionMenuItem& option, QPainter* painter, const Tokens& tokens)
{
    if (!option.text.isEmpty()) {
        painter->save();
        painter->setFont(font(TextRole::Caption));
        painter->setPen(tokens.ink3);
        painter->drawText(option.rect.adjusted(space::medium, space::tiny, -space::medium, -space::tiny),
                          Qt::AlignBottom | Qt::AlignLeft, captionText(option.text));
        painter->restore();
        return;
    }
    QRect line = option.rect.adjusted(space::medium, 0, -space::medium, 0);
    line.setTop(line.center().y());
    line.setHeight(1);
    painter->fillRect(line, tokens.line);
}

void drawLeadingMark(const QStyleOptionMenuItem& option, QPainter* painter, const QColor& colour)
{
    const QRect square(option.rect.left() + space::tiny, option.rect.top(), markColumn - space::tiny,
                       option.rect.height());
    if (option.checkType != QStyleOptionMenuItem::NotCheckable) {
        if (option.checked)
            drawMark(painter, square, QStringLiteral("check"), colour);
    } else if (!option.icon.isNull()) {
        QRect iconSquare(0, 0, scaled(size::buttonIcon), scaled(size::buttonIcon));
        iconSquare.moveCenter(square.center());
        option.icon.paint(painter, iconSquare, Qt::AlignCenter,
                          option.state & QStyle::State_Enabled ? QIcon::Normal : QIcon::Disabled);
    }
}

} // namespace

void drawMenuItem(const QStyleOptionMenuItem& option, QPainter* painter, const Tokens& tokens)
{
    painter->fillRect(option.rect, tokens.surface);
    if (option.menuItemType == QStyleOptionMenuItem::Separator)
        return drawSeparator(option, painter, tokens);
    const bool isEnabled = option.state & QStyle::State_Enabled;
    const bool isSelected = option.state & QStyle::State_Selected;
    if (isSelected && isEnabled)
        drawBox(painter, QRectF(option.rect).adjusted(4, 0, -4, 0),
                {.fill = tokens.selection, .border = QColor(), .radius = radius::bar});
    const QColor ink = isEnabled ? tokens.ink : option.palette.color(QPalette::Disabled, QPalette::Text);
    drawLeadingMark(option, painter, ink);

    const QStringList parts = option.text.split(QLatin1Char('\t'));
    const QRect text = option.rect.adjusted(markColumn, 0, -space::large, 0);
    painter->save();
    painter->setFont(option.font);
    painter->setPen(ink);
    painter->drawText(text, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextShowMnemonic, parts.constFirst());
    if (parts.size() > 1) {
        painter->setFont(font(TextRole::MonoSmall));
        painter->setPen(isSelected ? tokens.ink2 : tokens.ink3);
        painter->drawText(text, Qt::AlignVCenter | Qt::AlignRight, parts.constLast());
    }
    painter->restore();
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu)
        drawMark(painter,
                 QRect(option.rect.right() - trailing, option.rect.top(), trailing, option.rect.height()),
                 QStringLiteral("chevron_right"), tokens.ink2);
}

void drawMenuBarItem(const QStyleOptionMenuItem& option, QPainter* painter, const Tokens& tokens)
{
    painter->fillRect(option.rect, tokens.raised);
    const bool isOpen = option.state & (QStyle::State_Selected | QStyle::State_Sunken);
    const bool isEnabled = option.state & QStyle::State_Enabled;
    if (isOpen && isEnabled)
        drawBox(painter, QRectF(option.rect).adjusted(1, 2, -1, -2),
                {.fill = tokens.hover, .border = QColor(), .radius = radius::bar});
    painter->setPen(isEnabled ? tokens.ink : option.palette.color(QPalette::Disabled, QPalette::Text));
    // The letters are underlined once Alt has brought the keyboard here.
    const auto mnemonics =
        option.state & QStyle::State_HasFocus ? Qt::TextShowMnemonic : Qt::TextHideMnemonic;
    painter->drawText(option.rect, int(Qt::AlignCenter) | mnemonics, option.text);
}

QSize menuItemSize(const QStyleOptionMenuItem& option, QSize contents)
{
    if (option.menuItemType == QStyleOptionMenuItem::Separator)
        return option.text.isEmpty()
                   ? QSize(contents.width(), separatorHeight)
                   : QSize(QFontMetrics(font(TextRole::Caption)).horizontalAdvance(captionText(option.text)) +
                               2 * space::medium,
                           scaled(captionHeight));
    const QFontMetrics metrics(option.font);
    const QStringList parts = option.text.split(QLatin1Char('\t'));
    int width = markColumn + metrics.size(Qt::TextShowMnemonic, parts.constFirst()).width() + trailing;
    if (parts.size() > 1)
        width += space::huge + QFontMetrics(font(TextRole::MonoSmall)).horizontalAdvance(parts.constLast());
    return {std::max(width, 160), std::max(scaled(itemHeight), metrics.height() + space::small)};
}

} // namespace views::theme::painting
