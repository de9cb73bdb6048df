#include "views/widgets/table_delegate.h"

#include "models/tables/devices/device_table_model.h"
#include "models/tables/rows_model.h"
#include "views/theme/glyphs.h"
#include "views/theme/icons.h"
#include "views/theme/text_scale.h"
#include "views/theme/tokens.h"
#include "views/widgets/table_view.h"

#include <QHeaderView>
#include <QPainter>
#include <QStyle>

namespace views::widgets {

using models::tables::DeviceStatus;
using theme::TextRole;

namespace {

constexpr int cellPadding = 10;
constexpr int currentBar = 3;
constexpr int iconSide = 16;
constexpr double fadedOpacity = 0.4;
constexpr int glyphGap = theme::space::small + 1;
/// In an empty cell, so that it does not look as if something failed to come. Copies and exports stay empty.
const QString nothingSign = QStringLiteral("–");

static_assert(models::tables::warningMark == int(theme::Mark::Warning));
static_assert(models::tables::doomedMark == int(theme::Mark::Doomed));

bool isMono(TextRole role)
{
    return role == TextRole::Mono || role == TextRole::MonoSmall;
}

/// On a selection tertiary ink would be too weak.
QColor inkOf(Ink ink, const theme::Tokens& tokens, bool isSelected)
{
    switch (ink) {
    case Ink::Secondary:
        return tokens.ink2;
    case Ink::Tertiary:
        return isSelected ? tokens.ink2 : tokens.ink3;
    case Ink::Accent:
        return tokens.accent;
    case Ink::Primary:
        break;
    }
    return tokens.ink;
}

} // namespace

struct TableDelegate::Cell
{
    QPainter* painter;
    const QStyleOptionViewItem& option;
    const QModelIndex& index;
    const theme::Tokens& tokens;
    CellStyle style;
    bool isSelected;
    QRect text; ///< where text may go
};

TableDelegate::TableDelegate(TableView* view) : QStyledItemDelegate(view), m_view(view) {}

int TableDelegate::widthOfStatus(const QString& state, const CellStyle& style)
{
    return 2 * cellPadding + theme::scaled(theme::size::glyph) + glyphGap +
           QFontMetrics(theme::font(style.role)).horizontalAdvance(state) + 1;
}

int TableDelegate::indentOf(const QModelIndex& index) const
{
    return m_view->depthRole() >= 0 ? index.data(m_view->depthRole()).toInt() * theme::space::large : 0;
}

QString TableDelegate::asideOf(const QModelIndex& index) const
{
    const int role = m_view->cellStyle(index.column()).aside;
    return role >= 0 ? index.data(role).toString() : QString();
}

TableDelegate::TextWidth TableDelegate::widthOfText(const QModelIndex& index) const
{
    if (m_view->groupTitleRole() >= 0 && !index.data(m_view->groupTitleRole()).toString().isEmpty())
        return {};
    const QFontMetrics metrics(theme::font(m_view->cellStyle(index.column()).role));
    const QString text = index.data(Qt::DisplayRole).toString();
    const int words = 2 * cellPadding + indentOf(index) +
                      metrics.horizontalAdvance(text.isEmpty() ? nothingSign : text) + 1;
    const QString aside = asideOf(index);
    return {.words = words,
            .all = aside.isEmpty()
                       ? words
                       : words + theme::space::small +
                             QFontMetrics(theme::font(TextRole::MonoSmall)).horizontalAdvance(aside),
            .isSaid = !text.isEmpty()};
}

void TableDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const
{
    const Cell cell{painter,
                    option,
                    index,
                    theme::tokensOf(m_view),
                    m_view->cellStyle(index.column()),
                    bool(option.state & QStyle::State_Selected),
                    option.rect.adjusted(cellPadding, 0, -cellPadding, -1)};
    painter->save();
    const QString group =
        m_view->groupTitleRole() >= 0 ? index.data(m_view->groupTitleRole()).toString() : QString();
    if (!group.isEmpty()) {
        paintGroup(cell, group);
        painter->restore();
        return;
    }
    paintGround(cell);
    if (m_view->isFaded())
        painter->setOpacity(fadedOpacity);
    if (cell.style.kind == CellKind::Status)
        paintStatus(cell);
    else if (cell.style.kind == CellKind::Check)
        paintCheck(cell);
    else
        paintText(cell);
    painter->restore();
}

void TableDelegate::paintGround(const Cell& cell) const
{
    const QRect& rect = cell.option.rect;
    const bool isHovered = m_view->hoveredRow() == cell.index.row();
    cell.painter->fillRect(rect, cell.isSelected ? cell.tokens.selection
                                                 : (isHovered ? cell.tokens.hover : cell.tokens.surface));
    cell.painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), cell.tokens.line);
    const bool isFirst = m_view->horizontalHeader()->visualIndex(cell.index.column()) == 0;
    if (isFirst && m_view->hasFocus() && m_view->currentIndex().row() == cell.index.row())
        cell.painter->fillRect(QRect(rect.left(), rect.top(), currentBar, rect.height() - 1),
                               cell.tokens.accent);
}

void TableDelegate::paintGroup(const Cell& cell, const QString& title) const
{
    const QRect& rect = cell.option.rect;
    const bool isHovered = m_view->hoveredRow() == cell.index.row();
    cell.painter->fillRect(rect, isHovered ? cell.tokens.hover : cell.tokens.raised);
    cell.painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), cell.tokens.lineStrong);
    const QHeaderView* header = m_view->horizontalHeader();
    const int left = m_view->columnViewportPosition(header->logicalIndex(0));
    QRect line(left + cellPadding, rect.top(), header->length() - 2 * cellPadding, rect.height() - 1);
    cell.painter->setClipRect(rect);
    const bool isClosed = cell.index.data(m_view->groupClosedRole()).toBool();
    const int side = theme::scaled(iconSide);
    theme::paintIcon(cell.painter, QRectF(line.left(), line.center().y() - side / 2.0, side, side),
                     isClosed ? QStringLiteral("chevron_right") : QStringLiteral("expand_more"),
                     cell.tokens.ink2);
    line.setLeft(line.left() + side + theme::space::small);
    cell.painter->setFont(theme::font(TextRole::BodyStrong));
    cell.painter->setPen(cell.tokens.ink);
    cell.painter->drawText(line, Qt::AlignVCenter | Qt::AlignLeft, title);
    const bool isCurrent = m_view->hasFocus() && m_view->currentIndex().row() == cell.index.row();
    if (isCurrent && header->visualIndex(cell.index.column()) == 0)
        cell.painter->fillRect(QRect(rect.left(), rect.top(), currentBar, rect.height() - 1),
                               cell.tokens.accent);
}

TableDelegate::Words TableDelegate::wordsOf(const Cell& cell, bool isRefused, int room) const
{
    const StatusRoles& roles = m_view->statusRoles();
    const Words words{.state = cell.index.data(Qt::DisplayRole).toString(),
                      .cause = roles.cause >= 0 ? cell.index.data(roles.cause).toString() : QString()};
    if (!roles.isCauseFirst || !isRefused || words.cause.isEmpty())
        return words;
    const int needed = cell.painter->fontMetrics().horizontalAdvance(words.state) + theme::space::small +
                       QFontMetrics(theme::font(TextRole::Small)).horizontalAdvance(words.cause);
    return needed <= room ? words : Words{.state = words.cause, .cause = {}};
}

void TableDelegate::paintStatus(const Cell& cell) const
{
    const StatusRoles& roles = m_view->statusRoles();
    theme::GlyphSpec glyph{.status = cell.index.data(roles.status).value<DeviceStatus>()};
    if (roles.remaining >= 0) {
        const QVariant remaining = cell.index.data(roles.remaining);
        glyph.remaining = remaining.isValid() ? remaining.toDouble() : 1.0;
    }
    if (roles.marks >= 0)
        glyph.marks = theme::Marks::fromInt(cell.index.data(roles.marks).toInt());
    if (roles.pending >= 0 && cell.index.data(roles.pending).toBool())
        glyph.marks |= theme::Mark::Pending;
    const QRect& area = cell.text;
    const int side = theme::scaled(theme::size::glyph);
    const auto mirrored = [&](const QRect& part) {
        return QStyle::visualRect(cell.option.direction, area, part);
    };
    const QRect square = mirrored(QRect(area.left(), area.center().y() - side / 2, side, side));
    const QString icon = roles.icon >= 0 ? cell.index.data(roles.icon).toString() : QString();
    if (icon.isEmpty())
        cell.painter->drawPixmap(square.topLeft(),
                                 theme::glyphPixmap(glyph, {side, m_view->devicePixelRatioF(), cell.tokens}));
    else
        theme::paintIcon(cell.painter, QRectF(square), icon, cell.tokens.ink2);

    QRect rest = area.adjusted(side + glyphGap, 0, 0, 0);
    cell.painter->setFont(theme::font(cell.style.role));
    cell.painter->setPen(inkOf(cell.style.ink, cell.tokens, cell.isSelected));
    const QFontMetrics metrics = cell.painter->fontMetrics();
    const bool isRefused = glyph.status == DeviceStatus::Failed || glyph.status == DeviceStatus::Blocked;
    const auto [state, cause] = wordsOf(cell, isRefused, rest.width());
    cell.painter->drawText(mirrored(rest), Qt::AlignVCenter | Qt::AlignLeft,
                           metrics.elidedText(state, Qt::ElideRight, rest.width()));
    rest.setLeft(rest.left() + metrics.horizontalAdvance(state) + theme::space::small);
    // A stump of two letters says nothing: the cause is shown when a word of it fits.
    if (cause.isEmpty() || rest.width() < metrics.averageCharWidth() * 6)
        return;
    cell.painter->setFont(theme::font(TextRole::Small));
    cell.painter->setPen(inkOf(Ink::Tertiary, cell.tokens, cell.isSelected));
    cell.painter->drawText(mirrored(rest), Qt::AlignVCenter | Qt::AlignLeft,
                           cell.painter->fontMetrics().elidedText(cause, Qt::ElideRight, rest.width()));
}

/// Where QStyledItemDelegate::editorEvent() expects a click.
void TableDelegate::paintCheck(const Cell& cell) const
{
    QStyleOptionViewItem box = cell.option;
    initStyleOption(&box, cell.index);
    box.rect = m_view->style()->subElementRect(QStyle::SE_ItemViewItemCheckIndicator, &box, m_view);
    box.state &= ~(QStyle::State_On | QStyle::State_Off | QStyle::State_HasFocus);
    box.state |= box.checkState == Qt::Checked ? QStyle::State_On : QStyle::State_Off;
    if (!cell.index.flags().testFlag(Qt::ItemIsUserCheckable))
        box.state &= ~QStyle::State_Enabled;
    m_view->style()->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &box, cell.painter, m_view);
}

void TableDelegate::paintText(const Cell& cell) const
{
    cell.painter->setFont(theme::font(cell.style.role));
    cell.painter->setPen(inkOf(cell.style.ink, cell.tokens, cell.isSelected));
    // Serials and fingerprints differ at both ends: shorten them in the middle.
    const Qt::TextElideMode mode = isMono(cell.style.role) ? Qt::ElideMiddle : Qt::ElideRight;
    QString text = cell.index.data(Qt::DisplayRole).toString();
    if (text.isEmpty()) {
        text = nothingSign;
        cell.painter->setPen(inkOf(Ink::Tertiary, cell.tokens, cell.isSelected));
    }
    const QRect area = cell.text.adjusted(indentOf(cell.index), 0, 0, 0);
    const int used = cell.painter->fontMetrics().horizontalAdvance(text);
    cell.painter->drawText(area, int(Qt::AlignVCenter | cell.style.alignment),
                           cell.painter->fontMetrics().elidedText(text, mode, area.width()));
    paintAside(cell, area, used);
}

void TableDelegate::paintAside(const Cell& cell, const QRect& area, int used) const
{
    const QString aside = asideOf(cell.index);
    const QRect rest = area.adjusted(used + theme::space::small, 0, 0, 0);
    cell.painter->setFont(theme::font(TextRole::MonoSmall));
    const QFontMetrics metrics = cell.painter->fontMetrics();
    if (aside.isEmpty() || rest.width() < metrics.horizontalAdvance(aside))
        return; // a stump of a serial says nothing
    cell.painter->setPen(inkOf(Ink::Tertiary, cell.tokens, cell.isSelected));
    cell.painter->drawText(QStyle::visualRect(cell.option.direction, area, rest),
                           int(Qt::AlignVCenter | Qt::AlignLeft), aside);
}

} // namespace views::widgets
