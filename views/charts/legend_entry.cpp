#include "views/charts/legend_entry.h"

#include "views/charts/plot.h"
#include "views/theme/fonts.h"
#include "views/theme/tokens.h"

#include <QPainter>

namespace views::charts {

namespace {

constexpr int square = 10;
constexpr int dashWidth = 22;

} // namespace

LegendEntry::LegendEntry(LegendFacts facts, QWidget* parent) : QWidget(parent), m_facts(std::move(facts))
{
    setToolTip(m_facts.text);
}

QSize LegendEntry::sizeHint() const
{
    const QFontMetrics metrics(theme::font(theme::TextRole::Small));
    const int mark = m_facts.dash < 0 ? square : dashWidth;
    return {mark + theme::space::tiny + metrics.horizontalAdvance(m_facts.text) + 1, metrics.height()};
}

QSize LegendEntry::minimumSizeHint() const
{
    return {m_facts.dash < 0 ? square : dashWidth, sizeHint().height()};
}

void LegendEntry::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const int mark = m_facts.dash < 0 ? square : dashWidth;
    if (m_facts.dash < 0) {
        painter.fillRect(QRect(0, (height() - square) / 2, square, square), m_facts.colour());
    } else {
        painter.setPen(QPen(m_facts.colour(), 2, Plot::dashOf(m_facts.dash)));
        painter.drawLine(0, height() / 2, dashWidth, height() / 2);
    }
    painter.setFont(theme::font(theme::TextRole::Small));
    painter.setPen(theme::tokensOf(this).ink2);
    const QRect rest = rect().adjusted(mark + theme::space::tiny, 0, 0, 0);
    painter.drawText(rest, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(m_facts.text, Qt::ElideRight, rest.width()));
}

} // namespace views::charts
