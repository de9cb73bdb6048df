#include "views/main_window/frame/status_strip.h"

#include "views/theme/fonts.h"
#include "views/theme/style_painting.h"
#include "views/theme/text_scale.h"
#include "views/theme/tokens.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace views::main_window {

using theme::TextRole;

namespace {

constexpr int stripMargin = 16;
constexpr int gap = 20;
constexpr int glyphSide = 13;
constexpr int statusGlyphGap = 8;

int widthOf(const StatusItem& item, const QFontMetrics& metrics)
{
    return metrics.horizontalAdvance(item.text) +
           (item.glyph ? theme::scaled(glyphSide) + statusGlyphGap : 0);
}

QStringList texts(const std::vector<StatusItem>& items)
{
    QStringList result;
    for (const StatusItem& item : items)
        result << item.text;
    return result;
}

} // namespace

StatusStrip::StatusStrip(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("statusStrip"));
    setAccessibleName(tr("Status"));
    setFocusPolicy(Qt::TabFocus);
    theme::atEachTextScale(this, [this] { setFixedHeight(theme::scaled(theme::size::statusStrip)); });
}

void StatusStrip::setItems(const std::vector<StatusItem>& left, const std::vector<StatusItem>& right)
{
    if (left == m_left && right == m_right)
        return;
    m_left = left;
    m_right = right;
    setAccessibleDescription((texts(left) + texts(right)).join(QStringLiteral(", ")));
    update();
}

void StatusStrip::showTip(const QString& tip)
{
    m_tip = tip;
    update();
}

std::vector<StatusStrip::Placed> StatusStrip::placed() const
{
    const QFontMetrics metrics(theme::font(TextRole::Small));
    std::vector<Placed> result;
    int end = width() - stripMargin;
    for (auto item = m_right.rbegin(); item != m_right.rend(); ++item) {
        const int extent = widthOf(*item, metrics);
        result.push_back({QRect(end - extent, 0, extent, height()), &*item});
        end -= extent + gap;
    }
    int x = stripMargin;
    for (const StatusItem& item : m_left) {
        const int extent = widthOf(item, metrics);
        // What has no room is left out whole; the accessible description has it all.
        if (!m_tip.isEmpty() || x + extent > end)
            break;
        result.push_back({QRect(x, 0, extent, height()), &item});
        x += extent + gap;
    }
    std::ranges::sort(result, {}, [](const Placed& place) { return place.area.left(); });
    return result;
}

void StatusStrip::keyPressEvent(QKeyEvent* event)
{
    const int step = event->key() == Qt::Key_Right ? 1 : event->key() == Qt::Key_Left ? -1 : 0;
    const auto places = placed();
    if (step == 0 || places.empty())
        return QWidget::keyPressEvent(event);
    m_pointedAt = std::clamp(m_pointedAt + step, 0, int(places.size()) - 1);
    const Placed& place = places.at(std::size_t(m_pointedAt));
    QToolTip::showText(mapToGlobal(place.area.topLeft()), place.item->toolTip, this, place.area);
}

void StatusStrip::focusInEvent(QFocusEvent*)
{
    m_pointedAt = -1;
    update();
}

void StatusStrip::focusOutEvent(QFocusEvent*)
{
    QToolTip::hideText();
    update();
}

bool StatusStrip::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    for (const Placed& place : placed()) {
        if (place.area.contains(help->pos())) {
            QToolTip::showText(help->globalPos(), place.item->toolTip, this, place.area);
            return true;
        }
    }
    QToolTip::hideText();
    return true;
}

void StatusStrip::paintEvent(QPaintEvent*)
{
    const theme::Tokens& tokens = theme::tokensOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), tokens.raised);
    painter.fillRect(QRect(0, 0, width(), 1), tokens.line);
    painter.setFont(theme::font(TextRole::Small));
    painter.setPen(tokens.ink2);
    for (const Placed& place : placed()) {
        QRect text = place.area;
        if (place.item->glyph) {
            const int side = theme::scaled(glyphSide);
            painter.drawPixmap(
                text.left(), (height() - side) / 2 + 1,
                theme::glyphPixmap({.status = *place.item->glyph}, {side, devicePixelRatioF(), tokens}));
            text.setLeft(text.left() + side + statusGlyphGap);
        }
        painter.drawText(text, Qt::AlignVCenter | Qt::AlignLeft, place.item->text);
    }
    if (!m_tip.isEmpty())
        painter.drawText(rect().adjusted(stripMargin, 0, -stripMargin, 0), Qt::AlignVCenter | Qt::AlignLeft,
                         m_tip);
    if (hasFocus())
        theme::painting::drawBox(&painter, rect(),
                                 {.fill = QColor(),
                                  .border = tokens.accent,
                                  .radius = theme::radius::bar,
                                  .borderWidth = theme::size::focusRing});
}

} // namespace views::main_window
