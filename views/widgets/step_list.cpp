#include "views/widgets/step_list.h"

#include "views/theme/fonts.h"
#include "views/theme/glyphs.h"
#include "views/theme/icons.h"
#include "views/theme/style_painting.h"
#include "views/theme/text_scale.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace views::widgets {

using theme::TextRole;

namespace {

constexpr int stepHeight = 58;
constexpr int leastRowHeight = 36; ///< where there is little room: two lines of a title
constexpr int designedBeadSide = 18;
constexpr int beadLeft = 12;
constexpr int textGap = 12;
constexpr int designedLockSide = 16;
/// Of a line of it: one that is too long takes two where there is room.
constexpr int designedTitleHeight = 18;
constexpr int subtitleHeight = 18;

} // namespace

StepButton::StepButton(QWidget* parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
}

void StepButton::setRow(const StepRow& row, const Place& place)
{
    m_row = row;
    m_place = place;
    setAccessibleName(row.title);
    setAccessibleDescription(row.subtitle);
    setObjectName(QStringLiteral("step.") + row.id);
    setToolTip(row.toolTip.isEmpty() ? row.title : row.toolTip); // the title may be too long for its place
    setEnabled(row.isChoosable);
    updateGeometry();
    update();
}

QSize StepButton::sizeHint() const
{
    return {theme::scaled(theme::size::stepList), theme::scaled(stepHeight)};
}

QSize StepButton::minimumSizeHint() const
{
    // The one that matters now is told whole.
    const bool isTold = m_row.isCurrent && !m_row.subtitle.isEmpty();
    const int whole = 2 * designedTitleHeight + subtitleHeight;
    return {theme::scaled(theme::size::stepList) / 2,
            theme::scaled(isTold ? std::max(leastRowHeight, whole) : leastRowHeight)};
}

void StepButton::paintEvent(QPaintEvent*)
{
    const int beadSide = theme::scaled(designedBeadSide);
    const int lockSide = theme::scaled(designedLockSide);
    const int titleHeight = theme::scaled(designedTitleHeight);
    const theme::Tokens& tokens = theme::tokensOf(this);
    QPainter painter(this);
    if (m_row.isCurrent || (isEnabled() && underMouse()))
        theme::painting::drawBox(
            &painter, QRectF(rect()).adjusted(0, 2, 0, -2),
            {.fill = m_row.isCurrent ? tokens.selection : tokens.hover, .border = QColor()});
    const auto mirrored = [this](const QRect& part) {
        return QStyle::visualRect(layoutDirection(), rect(), part);
    };
    const QRect bead = mirrored(QRect(beadLeft, height() / 2 - beadSide / 2, beadSide, beadSide));
    const int beadX = bead.left() + beadSide / 2;
    const int beadY = height() / 2;
    painter.setPen(QPen(tokens.lineStrong, 2));
    if (!m_place.isFirst)
        painter.drawLine(beadX, 0, beadX, beadY - beadSide / 2 - 3);
    if (!m_place.isLast)
        painter.drawLine(beadX, beadY + beadSide / 2 + 3, beadX, height());
    painter.drawPixmap(bead.topLeft(),
                       theme::glyphPixmap(glyphOf(m_row.outcome), {beadSide, devicePixelRatioF(), tokens}));

    const bool isFaint = !m_row.isCurrent && m_row.outcome == Outcome::Open;
    const int lockWidth = m_row.isLocked ? lockSide + theme::space::tiny : 0;
    const int textLeft = beadLeft + beadSide + textGap;
    const QRect text =
        mirrored(QRect(textLeft, 0, width() - textLeft - theme::space::small - lockWidth, height()));
    painter.setFont(theme::font(TextRole::BodyStrong));
    const int below = m_row.subtitle.isEmpty() ? 0 : theme::scaled(subtitleHeight);
    const bool isTwoLines = painter.fontMetrics().horizontalAdvance(m_row.title) > text.width() &&
                            height() >= 2 * titleHeight + below;
    const int above = (isTwoLines ? 2 : 1) * titleHeight;
    const QRect title(text.left(), (height() - above - below) / 2, text.width(), above);
    painter.setPen(isFaint ? tokens.ink2 : tokens.ink);
    painter.drawText(title, int(Qt::AlignVCenter | Qt::AlignLeft) | (isTwoLines ? Qt::TextWordWrap : 0),
                     isTwoLines
                         ? m_row.title
                         : painter.fontMetrics().elidedText(m_row.title, Qt::ElideRight, title.width()));
    painter.setFont(theme::font(TextRole::Small));
    painter.setPen(m_row.isCurrent ? tokens.ink2 : tokens.ink3);
    painter.drawText(QRect(text.left(), title.top() + above, text.width(), below),
                     Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(m_row.subtitle, Qt::ElideRight, text.width()));
    if (m_row.isLocked)
        theme::paintIcon(&painter,
                         mirrored(QRect(width() - lockSide - theme::space::small, beadY - lockSide / 2,
                                        lockSide, lockSide)),
                         QStringLiteral("lock"), tokens.ink3);
}

StepList::StepList(QWidget* parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

void StepList::setRows(const std::vector<StepRow>& rows)
{
    if (rows == m_rows)
        return;
    m_rows = rows;
    while (m_buttons.size() < rows.size())
        addButton();
    while (m_buttons.size() > rows.size()) {
        m_layout->removeWidget(m_buttons.back());
        m_buttons.back()->hide();
        m_buttons.back()->deleteLater();
        m_buttons.pop_back();
    }
    for (std::size_t index = 0; index < rows.size(); ++index)
        m_buttons.at(index)->setRow(rows.at(index),
                                    {.isFirst = index == 0, .isLast = index + 1 == rows.size()});
}

QWidget* StepList::current() const
{
    const auto row = std::ranges::find(m_rows, true, &StepRow::isCurrent);
    return row == m_rows.end() ? nullptr : m_buttons.at(std::size_t(row - m_rows.begin()));
}

void StepList::addButton()
{
    auto* button = new StepButton(this);
    const std::size_t index = m_buttons.size();
    connect(button, &StepButton::clicked, this, [this, index] { Q_EMIT stepChosen(m_rows.at(index).id); });
    m_layout->addWidget(button);
    m_buttons.push_back(button);
}

void StepList::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Down)
        focusNextPrevChild(true);
    else if (event->key() == Qt::Key_Up)
        focusNextPrevChild(false);
    else
        QWidget::keyPressEvent(event);
}

} // namespace views::widgets
