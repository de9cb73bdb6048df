#include "views/topology/topology_canvas.h"

#include "models/text/wording.h"
#include "views/theme/fonts.h"
#include "views/topology/canvas_accessible.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

#include <algorithm>

namespace views::topology {

using models::tables::TopologyModel;
using models::tables::TopologyNode;
using session::base::Serial;

namespace {

constexpr double designHeight = 16; ///< of a line of body text at the design's size
constexpr int flightMilliseconds = 180;
constexpr int flashMilliseconds = 400;
constexpr int mostFlashes = 20;         ///< at ten changes a second: 200 devices a second
constexpr double mostDeviceWidth = 260; ///< larger than this shows nothing more

} // namespace

TopologyCanvas::TopologyCanvas(const TopologyModel& model, QWidget* parent) : QWidget(parent), m_model(model)
{
    installCanvasAccessible();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setMinimumSize(320, 200);
    connect(&model, &TopologyModel::rebuilt, this, &TopologyCanvas::rearrange);
    connect(&model, &TopologyModel::changed, this, &TopologyCanvas::takeChanges);
    connect(&model, &TopologyModel::ticked, this, [this] {
        const auto& nodes = m_model.topology().nodes;
        if (std::ranges::any_of(nodes, [](const TopologyNode& node) { return node.waitEnd.has_value(); }))
            update();
    });
    m_flashEnd.setSingleShot(true);
    connect(&m_flashEnd, &QTimer::timeout, this, [this] {
        m_flashes = {};
        update();
    });
    m_flight.setStartValue(0.0);
    m_flight.setEndValue(1.0);
    connect(&m_flight, &QVariantAnimation::valueChanged, this, [this](const QVariant& share) {
        moveView(Viewport::between(m_flightFrom, m_flightTo, share.toDouble()));
    });
    rearrange();
}

void TopologyCanvas::setManager(const ManagerFacts& facts)
{
    if (facts == m_manager)
        return;
    m_manager = facts;
    update();
}

void TopologyCanvas::select(const Serial& serial)
{
    m_selected = m_model.indexOf(serial) >= 0 ? serial : Serial();
    announce();
    update();
}

void TopologyCanvas::selectNode(int node)
{
    const Serial& serial = m_model.topology().nodes[std::size_t(node)].serial;
    if (serial == m_selected)
        return;
    select(serial);
    if (hasFocus()) {
        QAccessibleEvent focused(this, QAccessible::Focus);
        focused.setChild(node);
        QAccessible::updateAccessibility(&focused);
    }
    Q_EMIT selectionChanged(m_selected);
}

QRect TopologyCanvas::placeOf(const Serial& serial) const
{
    const int node = m_model.indexOf(serial);
    return node < 0 ? QRect() : m_viewport.toView(m_layout.nodes[std::size_t(node)]).toRect();
}

QString TopologyCanvas::describe(const Serial& serial) const
{
    const TopologyNode* node = m_model.find(serial);
    if (node == nullptr)
        return {};
    const auto left = m_model.waitLeft(*node);
    const QString label = models::text::statusLabel(models::tables::toText(node->status));
    const QString words = stateWords(*node, left ? models::text::countdown(*left) : QString());
    const auto& group = m_model.topology().groups[std::size_t(node->group)].name;
    return words == label ? tr("%1, %2, %3").arg(node->name, label, group)
                          : tr("%1, %2: %3, %4").arg(node->name, label, words, group);
}

void TopologyCanvas::announce()
{
    setAccessibleDescription(m_selected.empty() ? tr("No device is selected") : describe(m_selected));
}

void TopologyCanvas::open(const Serial& serial)
{
    const int node = m_model.indexOf(serial);
    if (node < 0)
        return;
    selectNode(node);
    Q_EMIT opened(m_selected);
}

void TopologyCanvas::rearrange()
{
    if (m_flight.state() == QAbstractAnimation::Running) {
        m_flight.stop();
        m_viewport = m_flightTo;
    }
    m_hovered = -1;
    m_flashes = {};
    placeEverything();
    m_viewport.setSizes(size(), m_layout.extent);
    double least = mostDeviceWidth;
    for (const QRectF& node : m_layout.nodes)
        least = std::min(least, node.width());
    m_viewport.setMostScale(std::max(2.0, mostDeviceWidth / std::max(least, 0.5)));
    if (!m_selected.empty() && m_model.indexOf(m_selected) < 0)
        m_selected = {};
    if (std::erase_if(m_chosen, [this](const Serial& serial) { return m_model.indexOf(serial) < 0; }) > 0)
        Q_EMIT chosenChanged();
    announce();
    Q_EMIT viewMoved();
    update();
}

void TopologyCanvas::placeEverything()
{
    const double scale = QFontMetricsF(theme::font(theme::TextRole::Body)).height() / designHeight;
    m_layout = arrange(m_model.topology(), {.size = size(), .textScale = std::max(1.0, scale)});
}

void TopologyCanvas::takeChanges()
{
    if (!isVisible())
        return; // everything is placed anew when it is shown
    flash(m_model.lately());
    if (!m_layout.isDiagram) // where the worst come first, states move devices
        placeEverything();
    announce();
    update();
}

void TopologyCanvas::flash(const std::vector<int>& nodes)
{
    const bool hasMotion = style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) > 0;
    if (nodes.empty() || !hasMotion)
        return;
    m_flashes = {};
    m_flashEnd.start(flashMilliseconds);
    if (int(nodes.size()) <= mostFlashes) {
        m_flashes.nodes.insert(nodes.begin(), nodes.end());
        return;
    }
    m_flashes.byGroup.resize(m_layout.groups.size());
    for (const int node : nodes)
        ++m_flashes.byGroup[std::size_t(m_model.topology().nodes[std::size_t(node)].group)];
}

void TopologyCanvas::fit()
{
    Viewport whole = m_viewport;
    whole.fit();
    flyTo(whole);
}

void TopologyCanvas::zoomBy(double factor)
{
    m_flight.stop();
    Viewport closer = m_viewport;
    closer.zoomAt(QPointF(width() / 2.0, height() / 2.0), factor);
    moveView(closer);
}

void TopologyCanvas::moveView(const Viewport& viewport)
{
    m_viewport = viewport;
    Q_EMIT viewMoved();
    update();
}

void TopologyCanvas::flyTo(const Viewport& target)
{
    m_flight.stop();
    const bool hasMotion = style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) > 0;
    if (!hasMotion || !isVisible()) {
        return moveView(target);
    }
    m_flightFrom = m_viewport;
    m_flightTo = target;
    m_flight.setDuration(flightMilliseconds);
    m_flight.setEasingCurve(QEasingCurve::OutCubic);
    m_flight.start();
}

int TopologyCanvas::nodeUnder(QPointF place) const
{
    const int node = nodeAt(m_model.topology(), m_layout, m_viewport.toScene(place));
    if (node < 0)
        return -1;
    const QRectF cover = m_viewport.toView(m_layout.nodes[std::size_t(node)]);
    return lookOf(cover.size()) == Look::Band ? -1 : node;
}

void TopologyCanvas::hoverAt(QPointF place)
{
    const int node = nodeUnder(place);
    if (node == m_hovered)
        return;
    m_hovered = node;
    setCursor(node >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

QStringList TopologyCanvas::tipLinesAt(QPointF place) const
{
    const auto& topology = m_model.topology();
    if (const int at = nodeUnder(place); at >= 0) {
        const TopologyNode& node = topology.nodes[std::size_t(at)];
        const auto left = m_model.waitLeft(node);
        const QString words = stateWords(node, left ? models::text::countdown(*left) : QString());
        const QString label = models::text::statusLabel(models::tables::toText(node.status));
        QStringList lines{node.name, QString::fromStdString(node.serial.value),
                          topology.groups[std::size_t(node.group)].name, label};
        if (words != label)
            lines << words;
        lines << tr("Management channel, opened by the device");
        return lines;
    }
    const int group = groupAt(m_layout, m_viewport.toScene(place));
    if (group < 0)
        return {};
    const auto& facts = topology.groups[std::size_t(group)];
    return {facts.name, tr("%n device(s)", nullptr, int(facts.nodes.size())),
            tr("Double click to look closer")};
}

bool TopologyCanvas::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const QStringList lines = tipLinesAt(help->pos());
    if (lines.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), lines.join(QLatin1Char('\n')), this);
    return true;
}

void TopologyCanvas::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        rearrange();
    QWidget::changeEvent(event);
}

void TopologyCanvas::paintEvent(QPaintEvent*)
{
    const theme::Tokens& tokens = theme::tokensOf(this);
    m_glyphs.prepare(tokens.scheme, devicePixelRatioF());
    QPainter painter(this);
    ScenePainter(&painter,
                 {.model = m_model,
                  .layout = m_layout,
                  .viewport = m_viewport,
                  .manager = m_manager,
                  .view = rect(),
                  .selected = m_model.indexOf(m_selected),
                  .hovered = m_hovered,
                  .hasFocus = hasFocus(),
                  .chosen = m_chosen.empty() ? nullptr : &m_chosen,
                  .flashes = m_flashes.isEmpty() ? nullptr : &m_flashes},
                 m_glyphs, tokens)
        .paint();
    paintMinimap(&painter, minimap(), m_model.topology(), m_layout, m_viewport, tokens);
    paintLasso(&painter);
}

void TopologyCanvas::resizeEvent(QResizeEvent*)
{
    rearrange();
}

void TopologyCanvas::showEvent(QShowEvent* event)
{
    rearrange();
    QWidget::showEvent(event);
}

} // namespace views::topology
