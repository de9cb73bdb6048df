#include "views/charts/legend.h"

#include "views/charts/plot_shapes.h"
#include "views/theme/fonts.h"
#include "views/theme/tokens.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace views::charts {

namespace {

constexpr int square = 10;
constexpr int dashWidth = 22;

int markWidth(const LegendFacts& entry)
{
    return entry.dash < 0 ? square : dashWidth;
}

} // namespace

Legend::Legend(QWidget* parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void Legend::setEntries(std::vector<LegendFacts> entries)
{
    m_entries = std::move(entries);
    QStringList names;
    for (const LegendFacts& entry : m_entries)
        names << entry.text;
    setToolTip(names.join(QLatin1Char('\n')));
    updateGeometry();
    update();
}

std::vector<QRect> Legend::places(int width) const
{
    const QFontMetrics metrics(theme::font(theme::TextRole::Small));
    std::vector<QRect> places;
    QPoint at;
    for (const LegendFacts& entry : m_entries) {
        const int wanted = markWidth(entry) + theme::space::tiny + metrics.horizontalAdvance(entry.text) + 1;
        if (at.x() > 0 && at.x() + wanted > width)
            at = {0, at.y() + metrics.height() + theme::space::hair};
        places.emplace_back(at, QSize(std::min(wanted, width), metrics.height()));
        at.rx() += wanted + theme::space::medium;
    }
    return places;
}

int Legend::heightForWidth(int width) const
{
    return m_entries.empty() ? 0 : places(width).back().bottom() + 1;
}

QSize Legend::sizeHint() const
{
    return {200, heightForWidth(std::max(width(), 200))};
}

QSize Legend::minimumSizeHint() const
{
    return {square, heightForWidth(std::max(width(), 200))};
}

void Legend::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setFont(theme::font(theme::TextRole::Small));
    const auto mirrored = [this](const QRect& whole, const QRect& part) {
        return QStyle::visualRect(layoutDirection(), whole, part);
    };
    std::vector<QRect> at = places(width());
    for (QRect& place : at)
        place = QStyle::visualRect(layoutDirection(), rect(), place);
    for (std::size_t i = 0; i < at.size(); ++i) {
        const LegendFacts& entry = m_entries.at(i);
        const int middle = at[i].top() + at[i].height() / 2;
        if (entry.dash < 0) {
            painter.fillRect(mirrored(at[i], QRect(at[i].left(), middle - square / 2, square, square)),
                             entry.fill());
        } else {
            painter.setPen(QPen(entry.fill().color(), 2, dashOfSeries(entry.dash)));
            const QRect dash = mirrored(at[i], QRect(at[i].left(), middle, dashWidth, 1));
            painter.drawLine(dash.left(), middle, dash.left() + dashWidth, middle);
        }
        painter.setPen(theme::tokensOf(this).ink2);
        const QRect rest = mirrored(at[i], at[i].adjusted(markWidth(entry) + theme::space::tiny, 0, 0, 0));
        painter.drawText(rest, Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(entry.text, Qt::ElideRight, rest.width()));
    }
}

} // namespace views::charts
