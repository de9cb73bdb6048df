#include "views/inspector/ladder_view.h"

#include "views/theme/fonts.h"
#include "views/theme/glyphs.h"
#include "views/theme/icons.h"
#include "views/theme/status_style.h"
#include "views/theme/text_scale.h"
#include "views/theme/tokens.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyledItemDelegate>

namespace views::inspector {

using models::tables::DeviceStatus;
using models::tables::MessageRole;
using theme::TextRole;
namespace space = theme::space;

namespace {

constexpr int stepHeight = 38;
constexpr int timeWidth = 92; // "10,000.0 ms"
constexpr int marksWidth = 58;
constexpr int arrowLength = 9;
constexpr qreal plainStroke = 1.4;
constexpr qreal failedStroke = 2.4;

QVariant roleOf(const QModelIndex& index, MessageRole role)
{
    return index.data(int(role));
}

class LadderDelegate final : public QStyledItemDelegate
{
public:
    explicit LadderDelegate(LadderView* view) : QStyledItemDelegate(view), m_view(view) {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const theme::Tokens& tokens = theme::tokensOf(m_view);
        const bool isSelected = option.state.testFlag(QStyle::State_Selected);
        const bool isHovered = option.state.testFlag(QStyle::State_MouseOver);
        const QColor ground = isSelected ? tokens.selection : isHovered ? tokens.hover : tokens.surface;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (ground != tokens.surface) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(ground);
            painter->drawRoundedRect(option.rect.adjusted(2, 1, -2, -1), theme::radius::control,
                                     theme::radius::control);
        }
        const LifeLines lines = lifeLines(option.rect.width());
        painter->setPen(tokens.lineStrong);
        for (const int x : {lines.device, lines.manager})
            painter->drawLine(option.rect.left() + x, option.rect.top(), option.rect.left() + x,
                              option.rect.bottom());
        paintArrow(painter, option.rect, index, ground);
        paintWords(painter, option.rect, index, isSelected);
        paintMarks(painter, option.rect, index);
        painter->restore();
    }
    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        const int text = QFontMetrics(theme::font(TextRole::Body)).height();
        return {200, std::max(theme::scaled(stepHeight), text + 20)};
    }

private:
    void paintArrow(QPainter* painter, const QRect& rect, const QModelIndex& index,
                    const QColor& ground) const
    {
        const theme::Tokens& tokens = theme::tokensOf(m_view);
        const bool isFailed = roleOf(index, MessageRole::IsFailed).toBool();
        const bool isSent = roleOf(index, MessageRole::IsSent).toBool();
        const LifeLines lines = lifeLines(rect.width());
        const QColor colour =
            isFailed ? theme::statusStroke(DeviceStatus::Failed, ground, tokens) : tokens.ink2;
        const qreal y = rect.bottom() - 12;
        const qreal from = rect.left() + (isSent ? lines.manager : lines.device);
        const qreal to = rect.left() + (isSent ? lines.device : lines.manager);
        const qreal back = isSent ? arrowLength : -arrowLength;
        QPen pen(colour, isFailed ? failedStroke : plainStroke);
        if (roleOf(index, MessageRole::IsFrame).toBool())
            pen.setStyle(Qt::DashLine); // of the session, no more of TLS
        painter->setPen(pen);
        painter->drawLine(QPointF(from, y), QPointF(to + back, y));
        QPainterPath head(QPointF(to, y));
        head.lineTo(to + back, y - 4.5);
        head.lineTo(to + back, y + 4.5);
        head.closeSubpath();
        painter->fillPath(head, colour);
    }
    void paintWords(QPainter* painter, const QRect& rect, const QModelIndex& index, bool isSelected) const
    {
        const theme::Tokens& tokens = theme::tokensOf(m_view);
        const LifeLines lines = lifeLines(rect.width());
        const QColor weak = isSelected ? tokens.ink2 : tokens.ink3;
        painter->setFont(theme::font(TextRole::Mono));
        painter->setPen(weak);
        painter->drawText(QRect(rect.left(), rect.bottom() - 22, theme::scaled(timeWidth) - space::small, 20),
                          Qt::AlignRight | Qt::AlignVCenter, roleOf(index, MessageRole::Time).toString());
        const QRect area(rect.left() + lines.device + space::medium, rect.top() + 3,
                         lines.manager - lines.device - 2 * space::medium, rect.height() - 20);
        const bool isFailed = roleOf(index, MessageRole::IsFailed).toBool();
        QFont labelFont = theme::font(TextRole::BodyStrong);
        if (isFailed)
            labelFont.setWeight(QFont::DemiBold);
        painter->setFont(labelFont);
        painter->setPen(tokens.ink);
        const QString label = painter->fontMetrics().elidedText(roleOf(index, MessageRole::Label).toString(),
                                                                Qt::ElideRight, area.width());
        painter->drawText(area, Qt::AlignLeft | Qt::AlignVCenter, label);
        const int used = painter->fontMetrics().horizontalAdvance(label) + space::medium;
        const QString size = roleOf(index, MessageRole::Size).toString();
        const QString summary = roleOf(index, MessageRole::Summary).toString();
        painter->setFont(theme::font(TextRole::Small));
        painter->setPen(weak);
        const QRect rest = area.adjusted(used, 0, 0, 0);
        const QString said = summary.isEmpty() ? size : summary + QStringLiteral(" · ") + size;
        painter->drawText(rest, Qt::AlignRight | Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(said, Qt::ElideMiddle, rest.width()));
    }
    void paintMarks(QPainter* painter, const QRect& rect, const QModelIndex& index) const
    {
        const theme::Tokens& tokens = theme::tokensOf(m_view);
        const int y = rect.bottom() - 12 - 7;
        int x = rect.right() - theme::scaled(marksWidth) + space::medium;
        if (roleOf(index, MessageRole::IsEncrypted).toBool())
            theme::paintIcon(painter, QRectF(x, y, 14, 14), QStringLiteral("lock"), tokens.ink3);
        x += 20;
        if (roleOf(index, MessageRole::IsFailed).toBool())
            theme::paintGlyph(painter, QRectF(x, y, theme::size::glyph, theme::size::glyph),
                              {.status = DeviceStatus::Failed}, tokens);
    }

    LadderView* m_view;
};

} // namespace

LifeLines lifeLines(int width)
{
    return {.device = theme::scaled(timeWidth) + space::tiny, .manager = width - theme::scaled(marksWidth)};
}

LadderView::LadderView(QWidget* parent) : QListView(parent)
{
    setObjectName(QStringLiteral("handshake.ladder"));
    setAccessibleName(tr("Messages of the handshake"));
    setItemDelegate(new LadderDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setUniformItemSizes(true);
    setMouseTracking(true);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
}

void LadderView::setEmptyText(const QString& text)
{
    m_emptyText = text;
    viewport()->update();
}

void LadderView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QListView::currentChanged(current, previous);
    if (current.isValid())
        Q_EMIT messageChosen(current.row());
}

void LadderView::resizeEvent(QResizeEvent* event)
{
    QListView::resizeEvent(event);
    if (currentIndex().isValid())
        scrollTo(currentIndex()); // what it is about stays in sight when the window gets lower
    viewport()->update();
}

void LadderView::changeEvent(QEvent* event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        doItemsLayout();
}

void LadderView::paintEvent(QPaintEvent* event)
{
    if (!model() || model()->rowCount() == 0) {
        QPainter painter(viewport());
        painter.setPen(theme::tokensOf(this).ink3);
        painter.setFont(theme::font(TextRole::Body));
        painter.drawText(viewport()->rect().adjusted(space::huge, 0, -space::huge, 0),
                         Qt::AlignCenter | Qt::TextWordWrap, m_emptyText);
        return;
    }
    QListView::paintEvent(event);
    // The lines go on below the last message, as far as there is room.
    const int below = visualRect(model()->index(model()->rowCount() - 1, 0)).bottom();
    if (below >= viewport()->height())
        return;
    QPainter painter(viewport());
    painter.setPen(theme::tokensOf(this).lineStrong);
    const LifeLines lines = lifeLines(viewport()->width());
    for (const int x : {lines.device, lines.manager})
        painter.drawLine(x, below, x, viewport()->height());
}

} // namespace views::inspector
