#include "views/charts/shapes_by_name.h"

#include "views/charts/plot_axes.h"
#include "views/theme/fonts.h"

#include <QFontMetrics>

#include <algorithm>
#include <array>
#include <cmath>

namespace views::charts {

namespace {

constexpr int longestName = 180; ///< beside a bar, in pixels
constexpr double barShare = 0.62;
constexpr int fewestRows = 4; ///< room for as many, so that one bar alone is not a wall

/// In one line if it has room, else in two, parted at the space nearest to the middle.
QString fitted(const QString& name, const QFontMetrics& metrics)
{
    if (metrics.horizontalAdvance(name) <= longestName)
        return name;
    qsizetype middle = -1;
    for (qsizetype at = name.indexOf(QLatin1Char(' ')); at >= 0; at = name.indexOf(QLatin1Char(' '), at + 1))
        if (middle < 0 || std::abs(2 * at - name.size()) < std::abs(2 * middle - name.size()))
            middle = at;
    const auto line = [&](const QString& part) {
        return metrics.elidedText(part, Qt::ElideMiddle, longestName);
    };
    return middle < 0 ? line(name) : line(name.left(middle)) + QLatin1Char('\n') + line(name.mid(middle + 1));
}

void nameRows(const Canvas& canvas)
{
    QCPAxis* axis = canvas.plot.yAxis;
    auto ticker = QSharedPointer<QCPAxisTickerText>::create();
    const QFont font = theme::font(theme::TextRole::Small);
    for (int place = 0; place < canvas.data.places(); ++place)
        ticker->addTick(rowKey(canvas.data, place), fitted(canvas.data.names.at(place), QFontMetrics(font)));
    axis->setTicker(ticker);
    axis->setTickLabelFont(font);
    axis->grid()->setVisible(false);
    const int places = canvas.data.places();
    axis->setRange(std::min(places - fewestRows, 0) - 0.6, places - 0.4);
}

struct Band
{
    double from = 0;
    double to = 0;
    double row = 0;
};
void drawBand(QCustomPlot& plot, const Band& band, const QBrush& brush, const QPen& pen)
{
    auto* rectangle = new QCPItemRect(&plot); // the plot's
    rectangle->topLeft->setCoords(band.from, band.row + barShare / 2);
    rectangle->bottomRight->setCoords(band.to, band.row - barShare / 2);
    rectangle->setBrush(brush);
    rectangle->setPen(pen);
}

/// Dark is little in a dark theme, light is little in a light one; lightness alone tells the order.
QCPColorGradient heatColours(const theme::Tokens& tokens)
{
    static const std::array stops{QColor(0x44, 0x01, 0x54), QColor(0x3b, 0x52, 0x8b),
                                  QColor(0x21, 0x91, 0x8c), QColor(0x5e, 0xc9, 0x62),
                                  QColor(0xfd, 0xe7, 0x25)};
    QCPColorGradient gradient;
    gradient.clearColorStops();
    for (std::size_t i = 0; i < stops.size(); ++i) {
        const double place = double(i) / double(stops.size() - 1);
        gradient.setColorStopAt(tokens.isDark() ? place : 1 - place, stops.at(i));
    }
    gradient.setNanHandling(QCPColorGradient::nhTransparent);
    return gradient;
}

} // namespace

double rowKey(const ChartData& data, int place)
{
    return data.places() - 1 - place;
}

int heatRows(const ChartData& data)
{
    return data.places() / ChartData::heatColumns;
}

void drawRanking(const Canvas& canvas)
{
    QCustomPlot& plot = canvas.plot;
    auto* bars = new QCPBars(plot.yAxis, plot.xAxis); // the plot's
    bars->setWidth(barShare);
    bars->setPen(Qt::NoPen);
    bars->setBrush(canvas.colours.front());
    const auto& values = canvas.data.series.front().values;
    for (int place = 0; place < canvas.data.places(); ++place) {
        const double value = values.at(std::size_t(place));
        const double key = rowKey(canvas.data, place);
        bars->addData(key, value);
        auto* label = new QCPItemText(&plot); // the plot's
        label->position->setCoords(value, key);
        label->setPositionAlignment(Qt::AlignLeft | Qt::AlignVCenter);
        label->setPadding({theme::space::tiny, 0, 0, 0});
        label->setFont(theme::font(theme::TextRole::MonoSmall));
        label->setColor(canvas.tokens.ink2);
        label->setText(canvas.data.valueText(value));
    }
    nameRows(canvas);
    plot.xAxis->setRange(0, highest(canvas.data) * 1.15);
    plot.xAxis->setTicker(wholeNumbers());
}

void drawBands(const Canvas& canvas)
{
    const auto& series = canvas.data.series;
    const QColor beyond = canvas.tokens.status.at(std::size_t(models::tables::DeviceStatus::Failed));
    double first = INFINITY;
    double last = -INFINITY;
    for (int place = 0; place < canvas.data.places(); ++place) {
        const auto at = std::size_t(place);
        const double end = series.at(1).values.at(at);
        const double red = series.at(2).values.at(at);
        Band band{series.at(0).values.at(at), std::isnan(red) ? end : red, rowKey(canvas.data, place)};
        first = std::min(first, band.from);
        last = std::max(last, end);
        drawBand(canvas.plot, band, canvas.colours.front(), Qt::NoPen);
        if (std::isnan(red))
            continue;
        band.from = std::max(red, band.from);
        band.to = end;
        drawBand(canvas.plot, band, QBrush(beyond, Qt::BDiagPattern), QPen(beyond, 1));
    }
    nameRows(canvas);
    const double margin = (last - first) * 0.02;
    styleTimes(canvas.plot.xAxis, first - margin, last + margin);
    canvas.plot.xAxis->grid()->setVisible(true);
}

void drawHeat(const Canvas& canvas)
{
    QCustomPlot& plot = canvas.plot;
    const int rows = heatRows(canvas.data);
    auto* map = new QCPColorMap(plot.xAxis, plot.yAxis); // the plot's
    map->data()->setSize(ChartData::heatColumns, rows);
    map->data()->setRange(QCPRange(0, ChartData::heatColumns - 1), QCPRange(0, rows - 1));
    for (int place = 0; place < canvas.data.places(); ++place) {
        const double value = canvas.data.series.front().values.at(std::size_t(place));
        map->data()->setCell(place % ChartData::heatColumns, rows - 1 - place / ChartData::heatColumns,
                             value > 0 ? value : noValue); // where there is nothing, nothing is seen
    }
    map->setInterpolate(false);
    map->setTightBoundary(false);
    map->setGradient(heatColours(canvas.tokens));
    map->setDataRange(QCPRange(0, highest({.shape = ChartData::Shape::Lines,
                                           .times = std::vector<double>(std::size_t(canvas.data.places())),
                                           .series = canvas.data.series})));
    auto names = QSharedPointer<QCPAxisTickerText>::create();
    for (int row = 0; row < canvas.data.rows.size(); ++row)
        names->addTick(rows - 1 - row, canvas.data.rows.at(row));
    plot.yAxis->setTicker(names);
    plot.yAxis->setRange(-0.5, rows - 0.5);
    auto hours = QSharedPointer<QCPAxisTickerFixed>::create();
    hours->setTickStep(3);
    plot.xAxis->setTicker(hours);
    plot.xAxis->setRange(-0.5, ChartData::heatColumns - 0.5);
    for (QCPAxis* axis : {plot.xAxis, plot.yAxis})
        axis->grid()->setVisible(false);
}

} // namespace views::charts
