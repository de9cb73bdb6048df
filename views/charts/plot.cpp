#include "views/charts/plot.h"

#include "views/theme/fonts.h"
#include "views/theme/tokens.h"

#include <QKeyEvent>
#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>

namespace views::charts {

namespace {

constexpr double zoomStep = 0.8;
constexpr double panStep = 0.2;
constexpr std::array dashes{Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine};

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

} // namespace

Plot::Plot(QWidget* parent) : QCustomPlot(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setMinimumHeight(160);
    setNoAntialiasingOnDrag(true);
    setAutoAddPlottableToLegend(false);
    legend->setVisible(false);
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &Plot::draw);
}

void Plot::setData(const ChartData& data)
{
    if (data == m_data)
        return;
    m_data = data;
    if (m_place >= m_data.places())
        setPlace(-1);
    drawSoon();
}

QColor Plot::colourOf(int series) const
{
    const theme::Tokens& tokens = theme::tokensOf(this);
    const auto& status = m_data.series.at(std::size_t(series)).status;
    return status ? tokens.status.at(std::size_t(*status))
                  : tokens.categories.at(std::size_t(series) % tokens.categories.size());
}

Qt::PenStyle Plot::dashOf(int series)
{
    return dashes.at(std::size_t(series) % dashes.size());
}

void Plot::drawSoon()
{
    if (!m_soon.isActive())
        m_soon.start(m_drawings == 0 ? 0 : replotMs);
}

void Plot::draw()
{
    ++m_drawings;
    const QCPRange before = xAxis->range();
    clearItems();
    m_crosshair = nullptr;
    clearPlottables();
    styleAxes();
    if (m_data.places() > 0) {
        switch (m_data.shape) {
        case ChartData::Shape::Lines:
            drawLines();
            break;
        case ChartData::Shape::Stack:
            drawStack();
            break;
        case ChartData::Shape::StackedBars:
            drawBars();
            break;
        case ChartData::Shape::Ranking:
            drawRanking();
            break;
        }
        if (m_isMoved)
            xAxis->setRange(before);
    }
    showCrosshair();
    replot(rpQueuedRefresh);
}

void Plot::styleAxes()
{
    const theme::Tokens& tokens = theme::tokensOf(this);
    setBackground(tokens.surface);
    for (QCPAxis* axis : {xAxis, yAxis}) {
        axis->setTickLabelFont(theme::font(theme::TextRole::MonoSmall));
        axis->setTickLabelColor(tokens.ink2);
        axis->setLabelFont(theme::font(theme::TextRole::Small));
        axis->setLabelColor(tokens.ink2);
        axis->setBasePen(QPen(tokens.lineStrong));
        axis->setTickPen(Qt::NoPen);
        axis->setSubTickPen(Qt::NoPen);
        axis->grid()->setPen(QPen(tokens.line));
        axis->grid()->setZeroLinePen(Qt::NoPen);
        axis->setLabel({});
    }
    if (m_data.shape == ChartData::Shape::Ranking) {
        xAxis->setTicker(QSharedPointer<QCPAxisTickerFixed>::create());
        yAxis->grid()->setVisible(false);
        xAxis->grid()->setVisible(true);
        return;
    }
    auto ticker = QSharedPointer<QCPAxisTickerDateTime>::create(); // local time
    const bool isLong = m_data.times.size() > 1 && m_data.times.back() - m_data.times.front() > 172'800.0;
    ticker->setDateTimeFormat(isLong ? QStringLiteral("d MMM") : QStringLiteral("HH:mm"));
    ticker->setTickCount(6);
    xAxis->setTicker(ticker);
    xAxis->grid()->setVisible(false);
    yAxis->setTicker(QSharedPointer<QCPAxisTicker>::create());
    yAxis->setLabel(m_data.unit);
    yAxis->setRange(0, highest(m_data) * 1.1);
    if (!m_data.times.empty())
        xAxis->setRange(m_data.times.front(), m_data.times.back());
}

void Plot::drawLines()
{
    const QVector<double> keys(m_data.times.begin(), m_data.times.end());
    for (int i = 0; i < int(m_data.series.size()); ++i) {
        const auto& values = m_data.series.at(std::size_t(i)).values;
        QCPGraph* graph = addGraph();
        graph->setData(keys, QVector<double>(values.begin(), values.end()), true);
        QPen pen(colourOf(i), 1.6);
        pen.setStyle(dashOf(i));
        graph->setPen(pen);
    }
}

/// From the top down, so that each covers what is above it down to its own top.
void Plot::drawStack()
{
    const QVector<double> keys(m_data.times.begin(), m_data.times.end());
    std::vector<QVector<double>> tops;
    QVector<double> sum(keys.size(), 0);
    for (const Series& series : m_data.series) {
        for (qsizetype place = 0; place < sum.size(); ++place)
            sum[place] += series.values.at(std::size_t(place));
        tops.push_back(sum);
    }
    for (int i = int(tops.size()) - 1; i >= 0; --i) {
        QCPGraph* graph = addGraph();
        graph->setData(keys, tops.at(std::size_t(i)), true);
        graph->setPen(QPen(theme::tokensOf(this).surface, 1));
        graph->setBrush(colourOf(i));
        graph->setLineStyle(QCPGraph::lsStepLeft);
    }
}

void Plot::drawBars()
{
    const double width = m_data.times.size() > 1 ? m_data.times[1] - m_data.times[0] : 1;
    QCPBars* below = nullptr;
    for (int i = 0; i < int(m_data.series.size()); ++i) {
        const auto& values = m_data.series.at(std::size_t(i)).values;
        auto* bars = new QCPBars(xAxis, yAxis); // the plot's
        bars->setWidth(width * 0.8);
        bars->setPen(Qt::NoPen);
        bars->setBrush(colourOf(i));
        QVector<double> keys;
        for (const double time : m_data.times)
            keys << time + width / 2;
        bars->setData(keys, QVector<double>(values.begin(), values.end()), true);
        if (below)
            bars->moveAbove(below);
        below = bars;
    }
    xAxis->setRange(m_data.times.front(), m_data.times.back() + width);
}

void Plot::drawRanking()
{
    const int places = m_data.places();
    auto ticker = QSharedPointer<QCPAxisTickerText>::create();
    auto* bars = new QCPBars(yAxis, xAxis); // the plot's
    bars->setWidth(0.62);
    bars->setPen(Qt::NoPen);
    bars->setBrush(colourOf(0));
    const auto& values = m_data.series.front().values;
    for (int place = 0; place < places; ++place) {
        const double value = values.at(std::size_t(place));
        ticker->addTick(keyOf(place), m_data.names.at(place));
        bars->addData(keyOf(place), value);
        auto* label = new QCPItemText(this); // the plot's
        label->position->setCoords(value, keyOf(place));
        label->setPositionAlignment(Qt::AlignLeft | Qt::AlignVCenter);
        label->setPadding({theme::space::tiny, 0, 0, 0});
        label->setFont(theme::font(theme::TextRole::MonoSmall));
        label->setColor(theme::tokensOf(this).ink2);
        label->setText(m_data.valueText(value));
    }
    yAxis->setTicker(ticker);
    yAxis->setTickLabelFont(theme::font(theme::TextRole::Small));
    yAxis->setRange(-0.6, places - 0.4);
    const double most = highest(m_data);
    xAxis->setRange(0, most * 1.15);
    auto fixed = QSharedPointer<QCPAxisTickerFixed>::create();
    fixed->setTickStep(1);
    fixed->setScaleStrategy(QCPAxisTickerFixed::ssMultiples);
    xAxis->setTicker(fixed);
}

double Plot::keyOf(int place) const
{
    if (m_data.shape == ChartData::Shape::Ranking)
        return m_data.places() - 1 - place;
    const auto& times = m_data.times;
    const double half =
        m_data.shape == ChartData::Shape::StackedBars && times.size() > 1 ? (times[1] - times[0]) / 2 : 0;
    return times.at(std::size_t(place)) + half;
}

int Plot::placeAt(const QPointF& position) const
{
    if (m_data.places() == 0 || !axisRect()->rect().contains(position.toPoint()))
        return -1;
    const double key = m_data.shape == ChartData::Shape::Ranking ? yAxis->pixelToCoord(position.y())
                                                                 : xAxis->pixelToCoord(position.x());
    int nearest = 0;
    for (int place = 1; place < m_data.places(); ++place)
        if (std::abs(keyOf(place) - key) < std::abs(keyOf(nearest) - key))
            nearest = place;
    return nearest;
}

void Plot::setPlace(int place)
{
    if (place == m_place)
        return;
    m_place = place;
    showCrosshair();
    Q_EMIT placeChanged(place);
    drawSoon();
}

void Plot::showCrosshair()
{
    if (m_crosshair)
        removeItem(std::exchange(m_crosshair, nullptr));
    if (m_place < 0 || m_data.shape == ChartData::Shape::Ranking)
        return;
    m_crosshair = new QCPItemStraightLine(this); // the plot's
    m_crosshair->setPen(QPen(theme::tokensOf(this).ink3, 1, Qt::DashLine));
    m_crosshair->point1->setCoords(keyOf(m_place), 0);
    m_crosshair->point2->setCoords(keyOf(m_place), 1);
}

void Plot::zoom(double factor)
{
    if (m_data.shape == ChartData::Shape::Ranking || m_data.places() == 0)
        return;
    m_isMoved = true;
    xAxis->scaleRange(factor, m_place >= 0 ? keyOf(m_place) : xAxis->range().center());
    drawSoon();
}

void Plot::pan(double share)
{
    if (m_data.shape == ChartData::Shape::Ranking || m_data.places() == 0)
        return;
    m_isMoved = true;
    xAxis->moveRange(xAxis->range().size() * share);
    drawSoon();
}

void Plot::keyPressEvent(QKeyEvent* event)
{
    const int last = m_data.places() - 1;
    const bool isShifted = event->modifiers().testFlag(Qt::ShiftModifier);
    const bool isRanking = m_data.shape == ChartData::Shape::Ranking;
    const auto step = [this, last](int by) {
        setPlace(std::clamp(m_place < 0 ? last : m_place + by, -1, last));
    };
    switch (event->key()) {
    case Qt::Key_Left:
        return isShifted ? pan(-panStep) : step(-1);
    case Qt::Key_Right:
        return isShifted ? pan(panStep) : step(1);
    case Qt::Key_Up:
        return isRanking ? step(-1) : event->ignore();
    case Qt::Key_Down:
        return isRanking ? step(1) : event->ignore();
    case Qt::Key_Plus:
        return zoom(zoomStep);
    case Qt::Key_Minus:
        return zoom(1 / zoomStep);
    case Qt::Key_Home:
        m_isMoved = false;
        return drawSoon();
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_place >= 0)
            Q_EMIT placeChosen(m_place);
        return;
    default:
        QCustomPlot::keyPressEvent(event);
    }
}

void Plot::mouseMoveEvent(QMouseEvent* event)
{
    setPlace(placeAt(event->position()));
    QCustomPlot::mouseMoveEvent(event);
}

void Plot::mouseReleaseEvent(QMouseEvent* event)
{
    if (const int place = placeAt(event->position()); place >= 0 && event->button() == Qt::LeftButton)
        Q_EMIT placeChosen(place);
    QCustomPlot::mouseReleaseEvent(event);
}

void Plot::changeEvent(QEvent* event)
{
    QCustomPlot::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::PaletteChange ||
        event->type() == QEvent::FontChange)
        drawSoon();
}

} // namespace views::charts
