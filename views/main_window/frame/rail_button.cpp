#include "views/main_window/frame/rail_button.h"

#include "models/text/numbers.h"
#include "views/theme/fonts.h"
#include "views/theme/icons.h"
#include "views/theme/style_painting.h"
#include "views/theme/text_scale.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace views::main_window {

using theme::TextRole;

namespace {

constexpr int itemHeight = 32;
constexpr int leastHeight = 22;
constexpr int railIconLeft = 11;

int labelLeft()
{
    return railIconLeft + theme::scaled(theme::size::railIcon) + 10;
}

/// Pages give plain numbers, or words.
QString asCount(const QString& badge)
{
    bool isNumber = false;
    const int number = badge.toInt(&isNumber);
    return isNumber ? models::text::counted(number) : badge;
}

/// In thousands: the label beside it is worth more than its last digits.
QString shortened(const QString& badge)
{
    constexpr int thousand = 1000;
    const int number = badge.toInt();
    return number < thousand ? asCount(badge) : QStringLiteral("%1k").arg(number / thousand);
}

int widthIn(TextRole role, const QString& text)
{
    return text.isEmpty() ? 0 : QFontMetrics(theme::font(role)).horizontalAdvance(text);
}

} // namespace

RailButton::RailButton(RailItem item, QWidget* parent)
    : QAbstractButton(parent),
      m_item(std::move(item)),
      m_height(itemHeight)
{
    setObjectName(QStringLiteral("rail.") + m_item.id);
    setText(m_item.label);
    setAccessibleName(m_item.label);
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void RailButton::setBadge(const QString& badge)
{
    if (badge == m_badge)
        return;
    m_badge = badge;
    setAccessibleDescription(asCount(badge));
    tellRest();
    update();
}

void RailButton::setCollapsed(bool isCollapsed)
{
    m_isCollapsed = isCollapsed;
    tellRest();
    update();
}

QString RailButton::shownBadge() const
{
    constexpr int large = 10'000;
    const QString whole = asCount(m_badge);
    const bool fits =
        m_badge.toInt() < large && widthIn(TextRole::BodyStrong, m_item.label) <= roomBeside(whole);
    return fits ? whole : shortened(m_badge);
}

int RailButton::roomBeside(const QString& badge) const
{
    return sizeHint().width() - labelLeft() - railIconLeft - widthIn(TextRole::MonoSmall, badge) -
           theme::space::tiny;
}

void RailButton::tellRest()
{
    const QString badge = shownBadge();
    const bool isCut = widthIn(TextRole::BodyStrong, m_item.label) > roomBeside(badge);
    const bool isShortened = badge != asCount(m_badge);
    QStringList rest;
    if (m_isCollapsed || isCut || isShortened)
        rest << m_item.label;
    if (!m_badge.isEmpty() && (m_isCollapsed || isShortened))
        rest << asCount(m_badge);
    setToolTip(rest.join(QStringLiteral("  ·  ")));
}

void RailButton::setHeight(int height)
{
    if (const int wanted =
            std::clamp(height, std::max(leastHeight, fontMetrics().height()), theme::scaled(itemHeight));
        wanted != m_height) {
        m_height = wanted;
        updateGeometry();
    }
}

QSize RailButton::sizeHint() const
{
    return {theme::scaled(theme::size::railWidth) - 3 * theme::space::small, m_height};
}

void RailButton::keyPressEvent(QKeyEvent* event)
{
    // A button alone would follow the tab order instead of the eye, and the scroll area would scroll.
    if (event->key() == Qt::Key_Up)
        Q_EMIT walked(-1);
    else if (event->key() == Qt::Key_Down)
        Q_EMIT walked(1);
    else
        QAbstractButton::keyPressEvent(event);
}

void RailButton::paintEvent(QPaintEvent*)
{
    const theme::Tokens& tokens = theme::tokensOf(this);
    QPainter painter(this);
    if (isChecked() || underMouse())
        theme::painting::drawBox(&painter, rect(),
                                 {.fill = isChecked() ? tokens.selection : tokens.hover, .border = QColor()});
    const int side = theme::scaled(theme::size::railIcon);
    const int left = m_isCollapsed ? (width() - side) / 2 : railIconLeft;
    const QColor ink = isEnabled() ? tokens.ink2 : palette().color(QPalette::Disabled, QPalette::Text);
    const auto mirrored = [this](const QRect& part) {
        return QStyle::visualRect(layoutDirection(), rect(), part);
    };
    theme::paintIcon(&painter, mirrored(QRect(left, (height() - side) / 2, side, side)), m_item.icon,
                     isChecked() ? tokens.accent : ink);
    if (m_isCollapsed)
        return;
    painter.setFont(theme::font(TextRole::MonoSmall));
    painter.setPen(isChecked() ? tokens.ink2 : tokens.ink3);
    const QString badge = shownBadge();
    const int badgeWidth = widthIn(TextRole::MonoSmall, badge);
    painter.drawText(mirrored(rect().adjusted(0, 0, -railIconLeft, 0)), Qt::AlignVCenter | Qt::AlignRight,
                     badge);

    const QRect label =
        mirrored(rect().adjusted(labelLeft(), 0, -railIconLeft - badgeWidth - theme::space::tiny, 0));
    painter.setFont(theme::font(isChecked() ? TextRole::BodyStrong : TextRole::Body));
    painter.setPen(isChecked() ? tokens.ink : ink);
    painter.drawText(label, Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(m_item.label, Qt::ElideRight, label.width()));
}

} // namespace views::main_window
