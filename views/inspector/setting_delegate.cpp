#include "views/inspector/setting_delegate.h"

#include "models/tables/effective_rows.h"
#include "views/theme/fonts.h"
#include "views/theme/tokens.h"

#include <QPainter>

#include <algorithm>

namespace views::inspector {

using models::tables::EffectiveColumn;
using theme::TextRole;
namespace space = theme::space;

namespace {

constexpr int valueShare = 60; ///< percent of the line that a long value may take from the name

struct Words
{
    QString text;
    TextRole role;
    QColor ink;
    Qt::TextElideMode elide = Qt::ElideRight;
};

/// The right one gets what it needs, up to its share; the left one what is left.
void paintLine(QPainter* painter, const QRect& line, const Words& left, const Words& right)
{
    const auto draw = [painter](const QRect& area, const Words& words, Qt::Alignment alignment) {
        painter->setFont(theme::font(words.role));
        painter->setPen(words.ink);
        painter->drawText(area, int(Qt::AlignVCenter | alignment),
                          painter->fontMetrics().elidedText(words.text, words.elide, area.width()));
    };
    const int needed = QFontMetrics(theme::font(right.role)).horizontalAdvance(right.text) + 1;
    const int width = std::min(needed, line.width() * valueShare / 100);
    draw(line.adjusted(0, 0, -width - space::small, 0), left, Qt::AlignLeft);
    draw(QRect(line.right() - width + 1, line.top(), width, line.height()), right, Qt::AlignRight);
}

} // namespace

void SettingDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const
{
    const theme::Tokens& tokens = theme::tokensOf(option.widget);
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const bool isHovered = option.state.testFlag(QStyle::State_MouseOver);
    const auto text = [&index](EffectiveColumn column) {
        return index.siblingAtColumn(int(column)).data().toString();
    };
    painter->save();
    painter->fillRect(option.rect, isSelected ? tokens.selection : isHovered ? tokens.hover : tokens.surface);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), tokens.line);
    const QRect area = option.rect.adjusted(space::large, space::tiny, -space::large, -space::tiny - 1);
    const QRect upper(area.left(), area.top(), area.width(), area.height() / 2);
    const QRect lower(area.left(), upper.bottom() + 1, area.width(), area.height() - upper.height());
    const QColor lighter = isSelected ? tokens.ink2 : tokens.ink3;
    paintLine(painter, upper, {text(EffectiveColumn::Setting), TextRole::Body, tokens.ink},
              {text(EffectiveColumn::Value), TextRole::Mono, tokens.ink, Qt::ElideMiddle});
    paintLine(painter, lower, {text(EffectiveColumn::Origin), TextRole::Small, lighter},
              {text(EffectiveColumn::Section), TextRole::Small, lighter});
    painter->restore();
}

QSize SettingDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    const int height = QFontMetrics(theme::font(TextRole::Body)).height() +
                       QFontMetrics(theme::font(TextRole::Small)).height() + 2 * space::tiny + space::hair;
    return {option.rect.width(), height};
}

} // namespace views::inspector
