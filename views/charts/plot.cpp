#include "views/charts/plot.h"

#include "views/charts/plot_shapes.h"
#include "views/theme/status_style.h"
#include "views/theme/tokens.h"

#include <QKeyEvent>

#include <algorithm>
#include <cmath>

namespace views::charts {

namespace {

constexpr double zoomStep = 0.8;
constexpr double panStep = 0.2;

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
    m_latest = data;
    const bool isHeld = m_isPointedAt && data.shape == ChartData::Shape::Ranking;
    ChartData shown = isHeld ? inOrderOf(data, m_data.names) : data;
    if (shown == m_data)
        return;
    m_data = std::move(shown);
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

QBrush Plot::fillOf(int series) const
{
    const auto& status = m_data.series.at(std::size_t(series)).status;
    return status ? theme::statusFill(*status, theme::tokensOf(this)) : QBrush(colourOf(series));
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
    std::vector<QColor> colours;
    std::vector<QBrush> fills;
    for (int i = 0; i < int(m_data.series.size()); ++i) {
        colours.push_back(colourOf(i));
        fills.push_back(fillOf(i));
    }
    drawShape(
        {.plot = *this, .data = m_data, .tokens = theme::tokensOf(this), .colours = colours, .fills = fills});
    if (m_isMoved && !m_data.isByName())
        xAxis->setRange(before);
    showCrosshair();
    replot(rpQueuedRefresh);
}

int Plot::placeAt(const QPointF& position) const
{
    if (!axisRect()->rect().contains(position.toPoint()))
        return -1;
    return nearestPlace(m_data, xAxis->pixelToCoord(position.x()), yAxis->pixelToCoord(position.y()));
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
    const PlaceKeys keys = keysOf(m_data, m_place);
    const QPen pen(theme::tokensOf(this).ink, 1, Qt::DashLine);
    if (!std::isnan(keys.x) && !std::isnan(keys.y)) {
        auto* cell = new QCPItemRect(this); // the plot's
        cell->topLeft->setCoords(keys.x - 0.5, keys.y + 0.5);
        cell->bottomRight->setCoords(keys.x + 0.5, keys.y - 0.5);
        cell->setPen(QPen(theme::tokensOf(this).accent, 2));
        m_crosshair = cell;
        return;
    }
    auto* line = new QCPItemStraightLine(this); // the plot's
    line->setPen(pen);
    const bool isUpright = std::isnan(keys.y);
    line->point1->setCoords(isUpright ? keys.x : 0, isUpright ? 0 : keys.y);
    line->point2->setCoords(isUpright ? keys.x : 1, isUpright ? 1 : keys.y);
    m_crosshair = line;
}

void Plot::zoom(double factor)
{
    if (m_data.isByName() || m_data.places() == 0)
        return;
    m_isMoved = true;
    xAxis->scaleRange(factor, m_place >= 0 ? keysOf(m_data, m_place).x : xAxis->range().center());
    drawSoon();
}

void Plot::pan(double share)
{
    if (m_data.isByName() || m_data.places() == 0)
        return;
    m_isMoved = true;
    xAxis->moveRange(xAxis->range().size() * share);
    drawSoon();
}

void Plot::step(int by)
{
    const int last = m_data.places() - 1;
    setPlace(std::clamp(m_place < 0 ? last : m_place + by, -1, last));
}

void Plot::keyPressEvent(QKeyEvent* event)
{
    const bool isShifted = event->modifiers().testFlag(Qt::ShiftModifier);
    const int down = m_data.shape == ChartData::Shape::HeatMap ? ChartData::heatColumns : 1;
    switch (event->key()) {
    case Qt::Key_Left:
        return isShifted ? pan(-panStep) : step(-1);
    case Qt::Key_Right:
        return isShifted ? pan(panStep) : step(1);
    case Qt::Key_Up:
        return m_data.isByName() ? step(-down) : event->ignore();
    case Qt::Key_Down:
        return m_data.isByName() ? step(down) : event->ignore();
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
    m_isPointedAt = true;
    setPlace(placeAt(event->position()));
    QCustomPlot::mouseMoveEvent(event);
}

void Plot::leaveEvent(QEvent* event)
{
    QCustomPlot::leaveEvent(event);
    m_isPointedAt = false;
    setData(ChartData(m_latest));
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
