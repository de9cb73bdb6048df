#include "views/widgets/diagram_view.h"

#include "views/theme/fonts.h"
#include "views/theme/glyphs.h"
#include "views/theme/text_scale.h"
#include "views/theme/tokens.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

#include <algorithm>

namespace views::widgets {

using models::tables::BoxState;
using models::tables::Diagram;
using models::tables::DiagramArrow;
using models::tables::DiagramBox;
using theme::TextRole;

namespace {

constexpr int diagramMargin = 16;
constexpr int columnGap = 48;
constexpr int rowGap = 16;
constexpr int columnTitleHeight = 28;
constexpr int leastBoxWidth = 230;
constexpr int usualBoxWidth = 320;
constexpr int mostBoxWidth = 420;
constexpr int arrowHead = 5;

constexpr int diagramGlyph = theme::size::cardIcon - 4;
constexpr int mostLines = 2; ///< of a title, and of a text
constexpr int besideWords = 3 * theme::space::medium + diagramGlyph;

QString saidIn(const DiagramBox& box)
{
    return box.text.isEmpty() ? models::tables::boxStateText(box.state) : box.text;
}

/// At most two lines; what is longer still ends in an ellipsis.
void drawLines(QPainter* painter, const QRect& area, const QString& words, int lines)
{
    const QFontMetrics metrics = painter->fontMetrics();
    QString shown = words;
    if (lines == 1)
        shown = metrics.elidedText(words, Qt::ElideRight, area.width());
    else
        while (metrics.boundingRect(area, Qt::TextWordWrap, shown).height() > lines * metrics.height() &&
               shown.contains(QLatin1Char(' ')))
            shown = shown.section(QLatin1Char(' '), 0, -2).remove(QChar(0x2026)) + QChar(0x2026);
    // A word that is longer than a line, such as a fingerprint, is not broken.
    while (lines > 1 && shown.size() > 1 &&
           metrics.boundingRect(area, Qt::TextWordWrap, shown).width() > area.width())
        shown = shown.chopped(shown.endsWith(QChar(0x2026)) ? 2 : 1) + QChar(0x2026);
    painter->drawText(area, Qt::AlignLeft | Qt::AlignVCenter | (lines > 1 ? Qt::TextWordWrap : 0), shown);
}

} // namespace

DiagramView::DiagramView(QWidget* parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void DiagramView::setDiagram(Diagram diagram)
{
    if (diagram == m_diagram)
        return;
    const QString id = m_chosen >= 0 ? m_diagram.boxes.at(std::size_t(m_chosen)).id : QString();
    m_diagram = std::move(diagram);
    const auto again = std::ranges::find(m_diagram.boxes, id, &DiagramBox::id);
    m_chosen = again == m_diagram.boxes.end() ? -1 : int(again - m_diagram.boxes.begin());
    measure();
    setAccessibleDescription(m_diagram.boxes.empty() ? m_diagram.emptyText : m_diagram.sentence);
    updateGeometry();
    update();
}

void DiagramView::measure()
{
    const int room = usualBoxWidth - besideWords;
    const auto linesOf = [room](TextRole role, const QString& words) {
        return QFontMetrics(theme::font(role)).horizontalAdvance(words) > room ? mostLines : 1;
    };
    m_titleLines = m_textLines = 1;
    for (const DiagramBox& box : m_diagram.boxes) {
        m_titleLines = std::max(m_titleLines, linesOf(TextRole::BodyStrong, box.title));
        m_textLines = std::max(m_textLines, linesOf(TextRole::Small, saidIn(box)));
    }
}

int DiagramView::boxHeight() const
{
    return m_titleLines * QFontMetrics(theme::font(TextRole::BodyStrong)).height() +
           m_textLines * QFontMetrics(theme::font(TextRole::Small)).height() + 2 * theme::space::small;
}

int DiagramView::rows() const
{
    int rows = 0;
    for (const DiagramBox& box : m_diagram.boxes)
        rows = std::max(rows, box.row + 1);
    return rows;
}

QSize DiagramView::minimumSizeHint() const
{
    const int columns = std::max(1, int(m_diagram.columns.size()));
    const int height = rows() * (boxHeight() + rowGap) - rowGap;
    return {2 * diagramMargin + columns * leastBoxWidth + (columns - 1) * columnGap,
            2 * diagramMargin + theme::scaled(columnTitleHeight) + std::max(height, boxHeight())};
}

QSize DiagramView::sizeHint() const
{
    const int columns = std::max(1, int(m_diagram.columns.size()));
    return {2 * diagramMargin + columns * usualBoxWidth + (columns - 1) * columnGap,
            minimumSizeHint().height()};
}

QRect DiagramView::areaIn(const QSize& size, int index) const
{
    const DiagramBox& box = m_diagram.boxes.at(std::size_t(index));
    const int columns = std::max(1, int(m_diagram.columns.size()));
    const int room = size.width() - 2 * diagramMargin - (columns - 1) * columnGap;
    const int width = std::min(room / columns, mostBoxWidth);
    return {diagramMargin + box.column * (width + columnGap),
            diagramMargin + theme::scaled(columnTitleHeight) + box.row * (boxHeight() + rowGap), width,
            boxHeight()};
}

QRect DiagramView::areaOf(int box) const
{
    return areaIn(size(), box);
}

int DiagramView::boxAt(const QPoint& place) const
{
    for (int box = 0; box < int(m_diagram.boxes.size()); ++box)
        if (areaOf(box).contains(place))
            return box;
    return -1;
}

void DiagramView::choose(int box)
{
    const int chosen = box >= 0 && box < int(m_diagram.boxes.size()) ? box : -1;
    if (chosen == m_chosen)
        return;
    m_chosen = chosen;
    update();
}

void DiagramView::take(int box)
{
    if (box < 0 || box == m_chosen)
        return;
    choose(box);
    Q_EMIT boxChosen(box);
}

int DiagramView::neighbour(int key) const
{
    if (m_diagram.boxes.empty())
        return -1;
    if (m_chosen < 0)
        return 0;
    const DiagramBox& from = m_diagram.boxes.at(std::size_t(m_chosen));
    const bool isUpright = key == Qt::Key_Up || key == Qt::Key_Down;
    const int way = key == Qt::Key_Down || key == Qt::Key_Right ? 1 : -1;
    int best = -1;
    int bestDistance = 0;
    for (int i = 0; i < int(m_diagram.boxes.size()); ++i) {
        const DiagramBox& box = m_diagram.boxes.at(std::size_t(i));
        const int along = (isUpright ? box.row - from.row : box.column - from.column) * way;
        const int aside = std::abs(isUpright ? box.column - from.column : box.row - from.row);
        if (along <= 0)
            continue;
        const int distance = isUpright ? along * 2 + aside : along * 100 + aside;
        if (best < 0 || distance < bestDistance) {
            best = i;
            bestDistance = distance;
        }
    }
    return best;
}

bool DiagramView::event(QEvent* event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange) {
        measure();
        updateGeometry();
    }
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const int box = boxAt(help->pos());
    if (box < 0) {
        QToolTip::hideText();
        return true;
    }
    const DiagramBox& shown = m_diagram.boxes.at(std::size_t(box));
    QStringList lines{shown.title, models::tables::boxStateText(shown.state)};
    for (const QString& more : {shown.text, shown.detail})
        if (!more.isEmpty())
            lines << more;
    QToolTip::showText(help->globalPos(), lines.join(QLatin1Char('\n')), this, areaOf(box));
    return true;
}

void DiagramView::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Left:
    case Qt::Key_Right:
        return take(neighbour(event->key()));
    case Qt::Key_Home:
        return take(m_diagram.boxes.empty() ? -1 : 0);
    case Qt::Key_End:
        return take(int(m_diagram.boxes.size()) - 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_chosen >= 0)
            Q_EMIT boxOpened(m_chosen);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void DiagramView::mousePressEvent(QMouseEvent* event)
{
    take(boxAt(event->pos()));
}

void DiagramView::mouseDoubleClickEvent(QMouseEvent* event)
{
    const int box = boxAt(event->pos());
    take(box);
    if (box >= 0)
        Q_EMIT boxOpened(box);
}

/// By keys there is always one to go on from.
void DiagramView::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    if (m_chosen < 0 && !m_diagram.boxes.empty())
        take(0);
    update();
}

void DiagramView::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

void DiagramView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintOn(&painter, size(), true);
}

void DiagramView::paintOn(QPainter* painter, const QSize& size, bool withChoice) const
{
    const theme::Tokens& tokens = theme::tokensOf(this);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->fillRect(QRect(QPoint(), size), tokens.window);
    if (m_diagram.boxes.empty()) {
        painter->setFont(theme::font(TextRole::Body));
        painter->setPen(tokens.ink2);
        return painter->drawText(
            QRect(QPoint(), size).adjusted(diagramMargin, diagramMargin, -diagramMargin, -diagramMargin),
            Qt::AlignCenter | Qt::TextWordWrap, m_diagram.emptyText);
    }
    paintColumns(painter, size);
    for (const DiagramArrow& arrow : m_diagram.arrows)
        paintArrow(painter, size, arrow);
    for (int box = 0; box < int(m_diagram.boxes.size()); ++box)
        paintBox(painter, areaIn(size, box), m_diagram.boxes.at(std::size_t(box)),
                 withChoice && box == m_chosen);
}

void DiagramView::paintColumns(QPainter* painter, const QSize& size) const
{
    const theme::Tokens& tokens = theme::tokensOf(this);
    painter->setFont(theme::font(TextRole::Heading));
    painter->setPen(tokens.ink);
    for (int column = 0; column < int(m_diagram.columns.size()); ++column) {
        const auto first = std::ranges::find(m_diagram.boxes, column, &DiagramBox::column);
        if (first == m_diagram.boxes.end())
            continue;
        QRect area = areaIn(size, int(first - m_diagram.boxes.begin()));
        area.setTop(diagramMargin);
        area.setHeight(theme::scaled(columnTitleHeight));
        painter->drawText(
            area, Qt::AlignLeft | Qt::AlignTop,
            painter->fontMetrics().elidedText(m_diagram.columns.at(column), Qt::ElideRight, area.width()));
    }
}

/// Straight down inside a column; across, out at the side and down into the top of the next.
void DiagramView::paintArrow(QPainter* painter, const QSize& size, const DiagramArrow& arrow) const
{
    const theme::Tokens& tokens = theme::tokensOf(this);
    const DiagramBox& next = m_diagram.boxes.at(std::size_t(arrow.to));
    const QRect from = areaIn(size, arrow.from);
    const QRect to = areaIn(size, arrow.to);
    const bool isReached = next.state != BoxState::NotReached;
    painter->setPen(QPen(isReached ? tokens.ink2 : tokens.lineStrong, isReached ? 1.4 : 1.0,
                         isReached ? Qt::SolidLine : Qt::DashLine));
    painter->setBrush(Qt::NoBrush);
    QPointF tip;
    QPainterPath path;
    bool isSideways = false;
    if (from.left() == to.left()) {
        tip = QPointF(to.center().x(), to.top() - 1);
        path.moveTo(from.center().x(), from.bottom() + 1);
    } else {
        const bool isRight = to.left() > from.left();
        tip = QPointF(isRight ? to.left() - 1 : to.right() + 1, to.center().y());
        const qreal middle = isRight ? to.left() - columnGap / 2.0 : to.right() + columnGap / 2.0;
        path.moveTo(isRight ? from.right() + 1 : from.left() - 1, from.center().y());
        path.lineTo(middle, from.center().y());
        path.lineTo(middle, to.center().y());
        isSideways = true;
    }
    path.lineTo(tip);
    painter->drawPath(path);
    const qreal back = isSideways ? (tip.x() < to.center().x() ? -arrowHead : arrowHead) : -arrowHead;
    QPainterPath head(tip);
    if (isSideways) {
        head.lineTo(tip.x() + back, tip.y() - arrowHead + 1);
        head.lineTo(tip.x() + back, tip.y() + arrowHead - 1);
    } else {
        head.lineTo(tip.x() - arrowHead + 1, tip.y() + back);
        head.lineTo(tip.x() + arrowHead - 1, tip.y() + back);
    }
    head.closeSubpath();
    painter->fillPath(head, isReached ? tokens.ink2 : tokens.lineStrong);
}

void DiagramView::paintBox(QPainter* painter, const QRect& area, const DiagramBox& box, bool isChosen) const
{
    const theme::Tokens& tokens = theme::tokensOf(this);
    const auto shape = models::tables::shapeOf(box.state);
    const bool isPale = box.state == BoxState::NotReached || box.state == BoxState::NotNeeded;
    QPen border(box.state == BoxState::Refused ? tokens.status[std::size_t(shape)]
                : isPale                       ? tokens.line
                                               : tokens.lineStrong,
                box.state == BoxState::Refused ? 2.0 : 1.0, isPale ? Qt::DashLine : Qt::SolidLine);
    painter->setPen(border);
    painter->setBrush(isChosen ? tokens.selection : tokens.surface);
    painter->drawRoundedRect(QRectF(area).adjusted(0.5, 0.5, -0.5, -0.5), theme::radius::card,
                             theme::radius::card);
    if (isChosen && hasFocus()) {
        painter->setPen(QPen(tokens.accent, theme::size::focusRing));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(area).adjusted(-2, -2, 2, 2), theme::radius::card + 2,
                                 theme::radius::card + 2);
    }
    const int side = diagramGlyph;
    theme::paintGlyph(painter,
                      QRectF(area.left() + theme::space::medium, area.center().y() - side / 2.0, side, side),
                      {.status = shape, .remaining = 0.7}, tokens);
    QRect words = area.adjusted(2 * theme::space::medium + side, theme::space::small, -theme::space::medium,
                                -theme::space::small);
    painter->setFont(theme::font(TextRole::BodyStrong));
    painter->setPen(isPale ? tokens.ink2 : tokens.ink);
    const int title = m_titleLines * painter->fontMetrics().height();
    drawLines(painter, QRect(words.left(), words.top(), words.width(), title), box.title, m_titleLines);
    words.setTop(words.top() + title);
    painter->setFont(theme::font(TextRole::Small));
    painter->setPen(isChosen ? tokens.ink2 : isPale ? tokens.ink3 : tokens.ink2);
    drawLines(painter, words, saidIn(box), m_textLines);
}

} // namespace views::widgets
