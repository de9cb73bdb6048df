#include "views/main_window/frame/completion_list.h"

#include "views/theme/fonts.h"
#include "views/theme/style_painting.h"
#include "views/theme/text_scale.h"
#include "views/theme/tokens.h"

#include <QAbstractItemModel>
#include <QEvent>
#include <QPainter>
#include <QStyle>
#include <QStyledItemDelegate>

#include <algorithm>

namespace views::main_window {

namespace {

constexpr int completionHeight = 28;
constexpr int narrowest = 180;
constexpr int edge = 3; ///< QCompleter adds twice as much to the height of the rows

class WordDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const theme::Tokens& tokens = theme::tokensOf(option.widget);
        const auto* list = static_cast<const QListView*>(option.widget);
        const bool isMarked = option.state.testFlag(QStyle::State_Selected) || list->currentIndex() == index;
        if (isMarked || option.state.testFlag(QStyle::State_MouseOver))
            theme::painting::drawBox(painter, QRectF(option.rect).adjusted(1, 0, -1, 0),
                                     {.fill = isMarked ? tokens.selection : tokens.hover,
                                      .border = QColor(),
                                      .radius = theme::radius::bar});
        painter->setFont(theme::font(theme::TextRole::Mono));
        painter->setPen(tokens.ink);
        const QRect words = option.rect.adjusted(theme::space::small, 0, -theme::space::small, 0);
        painter->drawText(
            words, Qt::AlignVCenter | Qt::AlignLeading,
            painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, words.width()));
    }
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const override
    {
        const QFontMetrics metrics(theme::font(theme::TextRole::Mono));
        return {metrics.horizontalAdvance(index.data().toString()) + 2 * theme::space::small,
                theme::scaled(completionHeight)};
    }
};

} // namespace

CompletionList::CompletionList(QWidget* parent) : QListView(parent)
{
    setObjectName(QStringLiteral("filterCompletions"));
    setFrameShape(QFrame::NoFrame);
    setUniformItemSizes(true);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setViewportMargins(edge, edge, edge, edge);
    viewport()->setAutoFillBackground(false);
}

void CompletionList::dress()
{
    setItemDelegate(new WordDelegate(this));
}

int CompletionList::wantedWidth(int rows) const
{
    const int bar = model()->rowCount() > rows ? style()->pixelMetric(QStyle::PM_ScrollBarExtent) : 0;
    int longest = 0;
    for (int row = 0; row < model()->rowCount(); ++row)
        longest = std::max(longest, sizeHintForIndex(model()->index(row, 0)).width());
    return std::max(theme::scaled(narrowest), longest + bar + 2 * edge);
}

int CompletionList::indent()
{
    return edge + theme::space::small;
}

/// Of the frame, in which the viewport lies: that one's come to paintEvent().
bool CompletionList::event(QEvent* event)
{
    if (event->type() != QEvent::Paint)
        return QListView::event(event);
    const theme::Tokens& tokens = theme::tokensOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), tokens.surface); // behind the corners
    theme::painting::drawBox(&painter, rect(), {.fill = tokens.surface, .border = tokens.lineStrong});
    return true;
}

} // namespace views::main_window
