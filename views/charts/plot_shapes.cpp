#include "views/charts/plot_shapes.h"

#include "views/charts/plot_axes.h"
#include "views/charts/shapes_by_name.h"
#include "views/theme/fonts.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace views::charts {

namespace {

constexpr double leastHeight = 2; ///< of what a stack shows, in pixels
constexpr std::array dashes{Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine};

QVector<double> valuesOf(const Series& series)
{
    return {series.values.begin(), series.values.end()};
}

/// Bars stand behind the time at which they begin.
double widthOfBars(const ChartData& data)
{
    return data.times.size() > 1 ? data.times[1] - data.times[0] : 1;
}

void styleCourse(const Canvas& canvas)
{
    canvas.plot.yAxis->setLabel(canvas.data.unit);
    if (canvas.data.unit.isEmpty())
        canvas.plot.yAxis->setTicker(wholeNumbers());
    canvas.plot.yAxis->setRange(0, highest(canvas.data) * 1.1);
    if (!canvas.data.times.empty())
        styleTimes(canvas.plot.xAxis, canvas.data.times.front(), canvas.data.times.back());
}

void drawLines(const Canvas& canvas)
{
    const QVector<double> keys(canvas.data.times.begin(), canvas.data.times.end());
    for (int i = 0; i < int(canvas.data.series.size()); ++i) {
        QCPGraph* graph = canvas.plot.addGraph();
        graph->setData(keys, valuesOf(canvas.data.series.at(std::size_t(i))), true);
        QPen pen(canvas.colours.at(std::size_t(i)), 1.6);
        pen.setStyle(dashOfSeries(i));
        graph->setPen(pen);
    }
}

/// The tops of what is there, in its own colour: one of thousands is thinner than a line, and is seen.
void drawTops(const Canvas& canvas, const QVector<double>& keys, const std::vector<QVector<double>>& tops)
{
    for (std::size_t i = 0; i < tops.size(); ++i) {
        QVector<double> there = tops[i];
        for (qsizetype place = 0; place < there.size(); ++place)
            if (!(canvas.data.series.at(i).values.at(std::size_t(place)) > 0))
                there[place] = noValue;
        QCPGraph* line = canvas.plot.addGraph();
        line->setData(keys, there, true);
        line->setPen(QPen(canvas.colours.at(i), leastHeight, Qt::SolidLine, Qt::FlatCap));
        line->setLineStyle(QCPGraph::lsStepLeft);
    }
}

/// From the top down, so that each covers what is above it down to its own top.
void drawStack(const Canvas& canvas)
{
    const QVector<double> keys(canvas.data.times.begin(), canvas.data.times.end());
    std::vector<QVector<double>> tops;
    QVector<double> sum(keys.size(), 0);
    for (const Series& series : canvas.data.series) {
        for (qsizetype place = 0; place < sum.size(); ++place)
            sum[place] += series.values.at(std::size_t(place));
        tops.push_back(sum);
    }
    for (int i = int(tops.size()) - 1; i >= 0; --i) {
        QCPGraph* graph = canvas.plot.addGraph();
        graph->setData(keys, tops.at(std::size_t(i)), true);
        graph->setPen(Qt::NoPen);
        graph->setBrush(canvas.fills.at(std::size_t(i)));
        graph->setLineStyle(QCPGraph::lsStepLeft);
    }
    drawTops(canvas, keys, tops);
}

void drawBars(const Canvas& canvas)
{
    QCustomPlot& plot = canvas.plot;
    const double width = widthOfBars(canvas.data);
    QCPBars* below = nullptr;
    for (int i = 0; i < int(canvas.data.series.size()); ++i) {
        auto* bars = new QCPBars(plot.xAxis, plot.yAxis); // the plot's
        bars->setWidth(width * 0.8);
        bars->setPen(Qt::NoPen);
        bars->setBrush(canvas.colours.at(std::size_t(i)));
        QVector<double> keys;
        for (const double time : canvas.data.times)
            keys << time + width / 2;
        bars->setData(keys, valuesOf(canvas.data.series.at(std::size_t(i))), true);
        if (below)
            bars->moveAbove(below);
        below = bars;
    }
    plot.xAxis->setRange(canvas.data.times.front(), canvas.data.times.back() + width);
}

/// A line and its words, one below the other so that they don't cover each other; on a ground of their own,
/// since what they stand on may be of any colour, and to the left of the line near the end.
void drawMarks(const Canvas& canvas)
{
    constexpr double late = 0.85;
    const QCPRange shown = canvas.plot.xAxis->range();
    int level = 0;
    for (const Mark& mark : canvas.data.marks) {
        auto* line = new QCPItemStraightLine(&canvas.plot); // the plot's
        line->setPen(QPen(canvas.tokens.ink2, 1, Qt::DashDotLine));
        line->point1->setCoords(mark.time, 0);
        line->point2->setCoords(mark.time, 1);
        auto* text = new QCPItemText(&canvas.plot); // the plot's
        text->position->setTypeX(QCPItemPosition::ptPlotCoords);
        text->position->setTypeY(QCPItemPosition::ptAxisRectRatio);
        text->position->setCoords(mark.time, 0.02 + 0.09 * (level++ % 3));
        const bool isLate = mark.time > shown.lower + late * shown.size();
        text->setPositionAlignment((isLate ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignTop);
        text->setPadding({theme::space::tiny, 0, theme::space::tiny, 0});
        text->setBrush(canvas.tokens.surface);
        text->setFont(theme::font(theme::TextRole::Small));
        text->setColor(canvas.tokens.ink);
        text->setText(mark.text);
    }
}

} // namespace

Qt::PenStyle dashOfSeries(int series)
{
    return dashes.at(std::size_t(series) % dashes.size());
}

void drawShape(const Canvas& canvas)
{
    styleAxes(canvas);
    if (canvas.data.places() == 0)
        return;
    switch (canvas.data.shape) {
    case ChartData::Shape::Lines:
        styleCourse(canvas);
        drawLines(canvas);
        return drawMarks(canvas);
    case ChartData::Shape::Stack:
        styleCourse(canvas);
        drawStack(canvas);
        return drawMarks(canvas);
    case ChartData::Shape::StackedBars:
        styleCourse(canvas);
        return drawBars(canvas);
    case ChartData::Shape::Ranking:
        return drawRanking(canvas);
    case ChartData::Shape::Bands:
        return drawBands(canvas);
    case ChartData::Shape::HeatMap:
        return drawHeat(canvas);
    }
}

PlaceKeys keysOf(const ChartData& data, int place)
{
    switch (data.shape) {
    case ChartData::Shape::Ranking:
    case ChartData::Shape::Bands:
        return {.y = rowKey(data, place)};
    case ChartData::Shape::HeatMap:
        return {.x = double(place % ChartData::heatColumns),
                .y = double(heatRows(data) - 1 - place / ChartData::heatColumns)};
    case ChartData::Shape::StackedBars:
        return {.x = data.times.at(std::size_t(place)) + widthOfBars(data) / 2};
    default:
        return {.x = data.times.at(std::size_t(place))};
    }
}

int nearestPlace(const ChartData& data, double x, double y)
{
    int nearest = -1;
    double least = INFINITY;
    for (int place = 0; place < data.places(); ++place) {
        const PlaceKeys keys = keysOf(data, place);
        const double away =
            std::hypot(std::isnan(keys.x) ? 0 : keys.x - x, std::isnan(keys.y) ? 0 : keys.y - y);
        if (away < least) {
            least = away;
            nearest = place;
        }
    }
    return nearest;
}

} // namespace views::charts
