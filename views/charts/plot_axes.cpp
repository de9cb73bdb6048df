#include "views/charts/plot_axes.h"

#include "models/text/times.h"
#include "views/theme/fonts.h"

#include <algorithm>
#include <cmath>

namespace views::charts {

namespace {

constexpr double longCourse = 172'800; ///< seconds; dates are enough from here on
constexpr double briefCourse = 420;    ///< seconds; minutes alone would be said twice

} // namespace

void styleAxes(const Canvas& canvas)
{
    QCustomPlot& plot = canvas.plot;
    plot.setBackground(canvas.tokens.surface);
    plot.setLocale(QLocale()); // its own leaves "50,000" without its comma
    for (QCPAxis* axis : {plot.xAxis, plot.yAxis}) {
        axis->setTickLabelFont(theme::font(theme::TextRole::MonoSmall));
        axis->setTickLabelColor(canvas.tokens.ink2);
        axis->setLabelFont(theme::font(theme::TextRole::Small));
        axis->setLabelColor(canvas.tokens.ink2);
        axis->setBasePen(QPen(canvas.tokens.lineStrong));
        axis->setTickPen(Qt::NoPen);
        axis->setSubTickPen(Qt::NoPen);
        // In ink, a grid would stand in front of what it is for.
        axis->grid()->setPen(
            QPen(canvas.tokens.line, 1, canvas.tokens.isHighContrast() ? Qt::DotLine : Qt::SolidLine));
        axis->grid()->setZeroLinePen(Qt::NoPen);
        axis->grid()->setVisible(true);
        axis->setLabel({});
        axis->setTicker(QSharedPointer<QCPAxisTicker>::create());
    }
}

void styleTimes(QCPAxis* axis, double from, double to)
{
    auto ticker = QSharedPointer<QCPAxisTickerDateTime>::create(); // local time
    const double years = (to - from) / (365.25 * 86'400);
    ticker->setDateTimeFormat(years > 2                 ? QStringLiteral("yyyy")
                              : to - from > longCourse  ? models::text::shortDayFormat()
                              : to - from < briefCourse ? QStringLiteral("HH:mm:ss")
                                                        : QStringLiteral("HH:mm"));
    ticker->setTickCount(to - from < briefCourse ? 4 : 6);
    axis->setTicker(ticker);
    axis->grid()->setVisible(false);
    axis->setRange(from, to);
}

QSharedPointer<QCPAxisTicker> wholeNumbers()
{
    auto fixed = QSharedPointer<QCPAxisTickerFixed>::create();
    fixed->setTickStep(1);
    fixed->setScaleStrategy(QCPAxisTickerFixed::ssMultiples);
    return fixed;
}

double highest(const ChartData& data)
{
    double most = 0;
    for (int place = 0; place < data.places(); ++place) {
        double sum = 0;
        for (const Series& series : data.series) {
            const double value = series.values.at(std::size_t(place));
            if (std::isnan(value))
                continue;
            sum = data.shape == ChartData::Shape::Lines ? std::max(sum, value) : sum + value;
        }
        most = std::max(most, sum);
    }
    return most > 0 ? most : 1;
}

} // namespace views::charts
