#include "views/topology/topology_page.h"

#include "models/lifecycle/device_registry.h"
#include "views/theme/icons.h"
#include "views/topology/topology_canvas.h"

#include <QAction>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace views::topology {

using models::tables::DeviceFilter;
using models::tables::TopologyModel;

TopologyPage::TopologyPage(const TopologyPageParts& parts, QWidget* parent)
    : Page(parent),
      m_topology(parts.topology),
      m_lifecycle(parts.lifecycle),
      m_inspector(parts.inspector),
      m_stack(new QStackedWidget(this)),
      m_canvas(new TopologyCanvas(parts.topology, m_stack)),
      m_empty(new widgets::EmptyState(m_stack)),
      m_fit(new QAction(tr("Whole fleet"), this))
{
    setObjectName(QStringLiteral("topologyPage"));
    m_canvas->setObjectName(QStringLiteral("topologyCanvas"));
    m_canvas->setAccessibleName(tr("Topology of the managed devices"));
    m_empty->setObjectName(QStringLiteral("topologyEmpty"));
    m_empty->setContent(
        {.icon = QStringLiteral("hub"),
         .headline = tr("Nothing to draw yet"),
         .sentence = tr("Every device that the running configuration names appears here with its link."),
         .hint = tr("In the shell: set mgt-config devices SERIAL, then commit."),
         .actions = {}});
    m_fit->setObjectName(QStringLiteral("topology.fit"));
    m_fit->setIcon(theme::icon(QStringLiteral("fit_screen")));
    m_fit->setShortcut(Qt::CTRL | Qt::Key_0);
    m_fit->setToolTip(tr("Show the whole fleet (Ctrl+0)"));
    m_fit->setStatusTip(tr("Zoom out until the whole fleet is seen"));
    addAction(m_fit);
    m_stack->addWidget(m_canvas);
    m_stack->addWidget(m_empty);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    setFocusProxy(m_canvas);
    connect(m_fit, &QAction::triggered, m_canvas, &TopologyCanvas::fit);
    connect(m_canvas, &TopologyCanvas::selectionChanged, &m_inspector,
            &inspector::DeviceInspector::showDevice);
    connect(m_canvas, &TopologyCanvas::opened, this, [this] { Q_EMIT inspectorWanted(true); });
    connect(&m_topology, &TopologyModel::rebuilt, this, [this] {
        showFitting();
        showManager();
        reply();
    });
    connect(&m_topology, &TopologyModel::changed, this, &TopologyPage::reply);
    connect(&m_topology, &TopologyModel::ticked, this, &TopologyPage::showManager);
    m_topology.setSeen(false); // until it is
    showFitting();
    showManager();
}

QString TopologyPage::filterPlaceholder() const
{
    return tr("Highlight:  state:failed group:Frankfurt expires<30d");
}

QStringList TopologyPage::filterWords() const
{
    QStringList words;
    for (const std::string& key : DeviceFilter::keys())
        words << QString::fromStdString(key) + QLatin1Char(':');
    return words;
}

void TopologyPage::setFilterText(const QString& text)
{
    const auto filter = DeviceFilter::parse(text);
    if (!filter) {
        Q_EMIT filterReplied({.hint = {}, .problem = QString::fromStdString(filter.error().detail)});
        return;
    }
    m_filter = text.trimmed();
    m_topology.setFilter(*filter);
}

void TopologyPage::reply()
{
    const auto total = m_topology.topology().nodes.size();
    Q_EMIT filterReplied(
        {.hint = m_filter.isEmpty() ? QString() : tr("%1 of %2").arg(m_topology.matches()).arg(total),
         .problem = {}});
}

void TopologyPage::showFitting()
{
    const auto& nodes = m_topology.topology().nodes;
    m_fit->setEnabled(!nodes.empty());
    m_stack->setCurrentWidget(nodes.empty() ? static_cast<QWidget*>(m_empty) : m_canvas);
    if (isVisible())
        showChosen();
}

void TopologyPage::showChosen()
{
    const auto& nodes = m_topology.topology().nodes;
    if (m_topology.indexOf(m_inspector.device()) >= 0)
        m_canvas->select(m_inspector.device());
    else if (m_canvas->selected().empty() && !nodes.empty())
        m_canvas->select(nodes.front().serial);
    m_inspector.showDevice(m_canvas->selected());
}

void TopologyPage::showManager()
{
    m_canvas->setManager({.address = QString::fromStdString(m_lifecycle.listeningAddress()),
                          .sessions = int(m_lifecycle.devices().sessions())});
}

void TopologyPage::showEvent(QShowEvent* event)
{
    m_topology.setSeen(true);
    Page::showEvent(event);
    showChosen();
}

void TopologyPage::hideEvent(QHideEvent* event)
{
    m_topology.setSeen(false);
    Page::hideEvent(event);
}

} // namespace views::topology
