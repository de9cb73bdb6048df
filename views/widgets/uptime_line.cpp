#include "views/widgets/uptime_line.h"

#include "views/theme/tokens.h"

#include <QEvent>

namespace views::widgets {

using models::lifecycle::UpSpan;
using models::lifecycle::Uptime;
using models::tables::DeviceStatus;

UptimeLine::UptimeLine(QWidget* parent) : QCustomPlot(parent)
{
    setObjectName(QStringLiteral("uptimeLine"));
    setFocusPolicy(Qt::NoFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    plotLayout()->setMargins(QMargins());
    for (QCPAxis* axis : {xAxis, yAxis})
        axis->setVisible(false);
    axisRect()->setAutoMargins(QCP::msNone);
    axisRect()->setMargins(QMargins(0, 2, 0, 2));
    setAutoAddPlottableToLegend(false);
    draw();
}

QString UptimeLine::words(const Uptime& uptime)
{
    if (uptime.spans.empty())
        return tr("Nothing is known of the last 24 hours");
    if (uptime.share <= 0)
        return tr("Not connected in the last 24 hours");
    const int percent = int(uptime.share * 100);
    return tr("Up %1 % of the last 24 hours").arg(percent) + QStringLiteral("  ·  ") +
           tr("%n interruptions", nullptr, uptime.interruptions);
}

void UptimeLine::setUptime(const Uptime& uptime)
{
    if (uptime == m_uptime)
        return;
    m_uptime = uptime;
    draw();
}

void UptimeLine::draw()
{
    const theme::Tokens& tokens = theme::tokensOf(this);
    setBackground(tokens.surface);
    setAccessibleName(words(m_uptime));
    setToolTip(words(m_uptime));
    clearPlottables();
    if (!m_uptime.spans.empty()) {
        QVector<double> times;
        QVector<double> levels;
        const auto secondsOf = [](session::base::TimePoint time) {
            return double(time.time_since_epoch().count()) / 1000;
        };
        for (const UpSpan& span : m_uptime.spans) {
            times << secondsOf(span.from);
            levels << (span.isUp ? 1 : 0);
        }
        times << secondsOf(m_uptime.spans.back().to);
        levels << levels.back();
        QCPGraph* graph = addGraph();
        graph->setData(times, levels, true);
        graph->setLineStyle(QCPGraph::lsStepLeft);
        const auto shown = m_uptime.share > 0 ? DeviceStatus::Custom : DeviceStatus::Offline;
        const QColor up = tokens.status.at(std::size_t(shown));
        graph->setPen(QPen(up, 1.6));
        QColor filled = up;
        filled.setAlphaF(0.18F);
        graph->setBrush(filled);
        xAxis->setRange(times.front(), times.back());
        yAxis->setRange(-0.1, 1.2);
    }
    replot(rpQueuedReplot);
}

void UptimeLine::changeEvent(QEvent* event)
{
    QCustomPlot::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::PaletteChange)
        draw();
}

} // namespace views::widgets
