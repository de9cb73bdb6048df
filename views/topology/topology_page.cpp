#include "views/topology/topology_page.h"

#include "models/lifecycle/devices/device_registry.h"
#include "models/lifecycle/lifecycle.h"
#include "models/tables/devices/filter_completion.h"
#include "models/tables/topology/blast_radius.h"
#include "models/text/detail_wording.h"
#include "models/text/numbers.h"
#include "views/inspector/selection_summary.h"
#include "views/inspector/then_panel.h"
#include "views/theme/icons.h"
#include "views/topology/edge_strip.h"
#include "views/topology/place_bar.h"
#include "views/topology/time_bar.h"
#include "views/topology/topology_canvas.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
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
      m_place(new PlaceBar(this)),
      m_edge(new EdgeStrip(parts.lifecycle, this)),
      m_time(new TimeBar(this)),
      m_summary(new inspector::SelectionSummary(parts.lifecycle, QStringLiteral("topologySummary"), this)),
      m_then(parts.then),
      m_empty(new widgets::EmptyState(m_stack)),
      m_fit(new QAction(theme::icon(QStringLiteral("fit_screen")), tr("Whole fleet"), this)),
      m_export(new QAction(theme::icon(QStringLiteral("file_download")), tr("E&xport"), this)),
      m_back(new QAction(theme::icon(QStringLiteral("history")), tr("Last &day"), this))
{
    setObjectName(QStringLiteral("topologyPage"));
    m_summary->hide(); // until the window takes it
    m_canvas->setObjectName(QStringLiteral("topologyCanvas"));
    m_canvas->setAccessibleName(tr("Topology of the managed devices"));
    m_empty->setObjectName(QStringLiteral("topologyEmpty"));
    m_empty->setContent(
        {.icon = QStringLiteral("hub"),
         .headline = tr("Nothing to draw yet"),
         .sentence = tr("Every device that the running configuration names appears here with its link."),
         .hint = tr("In the shell: set mgt-config devices SERIAL, then commit."),
         .actions = {}});
    makeFitAction();
    makeExports();
    m_stack->addWidget(m_canvas);
    m_stack->addWidget(m_empty);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_place);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_time);
    layout->addWidget(m_edge);
    if (m_then)
        addThen(*m_then);
    setFocusProxy(m_canvas);
    connectCanvas();
    connectPlace();
    connectTime();
    m_topology.setSeen(false); // until it is
    showFitting();
    showManager();
}

void TopologyPage::makeFitAction()
{
    m_fit->setObjectName(QStringLiteral("topology.fit"));
    m_fit->setShortcut(Qt::CTRL | Qt::Key_0);
    m_fit->setToolTip(tr("Show the whole fleet (Ctrl+0)"));
    m_fit->setStatusTip(tr("Zoom out until the whole fleet is seen"));
    addAction(m_fit);
    connect(m_fit, &QAction::triggered, m_canvas, &TopologyCanvas::fit);
}

void TopologyPage::connectCanvas()
{
    connect(m_canvas, &TopologyCanvas::selectionChanged, &m_inspector,
            &inspector::DeviceInspector::showDevice);
    connect(m_canvas, &TopologyCanvas::selectionChanged, this, &TopologyPage::showPlace);
    connect(m_canvas, &TopologyCanvas::viewMoved, this, &TopologyPage::showPlace);
    connect(m_canvas, &TopologyCanvas::chosenChanged, this, &TopologyPage::takeChosen);
    connect(m_canvas, &TopologyCanvas::opened, this, [this] { Q_EMIT inspectorWanted(true); });
    connect(m_summary, &inspector::SelectionSummary::onlyTheseWanted, this,
            [this](const QString& text) { Q_EMIT pageWanted(QStringLiteral("devices"), text); });
    connect(&m_topology, &TopologyModel::rebuilt, this, [this] {
        showFitting();
        showManager();
        reply();
    });
    connect(&m_topology, &TopologyModel::changed, this, &TopologyPage::reply);
    connect(&m_topology, &TopologyModel::ticked, this, &TopologyPage::showManager);
}

void TopologyPage::connectPlace()
{
    connect(m_place, &PlaceBar::allWanted, m_canvas, &TopologyCanvas::fit);
    connect(m_place, &PlaceBar::groupWanted, this, [this] {
        if (const auto* node = m_topology.find(m_canvas->selected()))
            m_canvas->flyIntoGroup(node->group);
    });
    m_place->setGrouping(m_topology.grouping());
    connect(m_place, &PlaceBar::groupingChosen, &m_topology, &TopologyModel::setGrouping);
    connect(m_place, &PlaceBar::objectChosen, this, &TopologyPage::lightUp);
    const auto again = [this] {
        if (!isVisible())
            return;
        showObjects();
        lightUp();
    };
    connect(&m_lifecycle, &models::lifecycle::Lifecycle::candidateChanged, this, again);
    connect(&m_lifecycle, &models::lifecycle::Lifecycle::runningChanged, this, again);
}

QWidget* TopologyPage::inspector()
{
    if (isThen())
        return m_thenPanel;
    return m_isSeveral ? static_cast<QWidget*>(m_summary) : &m_inspector;
}

QList<QAction*> TopologyPage::menuActions() const
{
    return m_exports + m_summary->bulkActions();
}

void TopologyPage::takeChosen()
{
    const auto chosen = m_canvas->chosen();
    const bool isSeveral = !chosen.empty() && !isThen();
    m_summary->showDevices(isSeveral ? chosen : std::vector<session::base::Serial>());
    if (isSeveral == m_isSeveral)
        return;
    m_isSeveral = isSeveral;
    Q_EMIT inspectorChanged();
}

void TopologyPage::showPlace()
{
    const auto* node = m_topology.find(m_canvas->selected());
    const auto& groups = m_topology.topology().groups;
    m_place->setPlace(node ? groups[std::size_t(node->group)].name : QString(),
                      node ? node->name : QString());
    m_edge->showDevice(isVisible() && !isThen() ? m_canvas->selected() : session::base::Serial());
    if (m_thenPanel && isVisible())
        m_thenPanel->showDevice(m_canvas->selected());
}

QString TopologyPage::filterPlaceholder() const
{
    return tr("Highlight:  state:failed group:Frankfurt expires<30d");
}

QStringList TopologyPage::filterCompletions(const QString& word) const
{
    return models::tables::filterCompletions(word, m_lifecycle.devices());
}

void TopologyPage::setFilterText(const QString& text)
{
    const auto filter = DeviceFilter::parse(text);
    m_problem = filter ? QString() : models::text::detailText(filter.error());
    if (!filter)
        return reply();
    const bool isAgain = !text.trimmed().isEmpty() && text.trimmed() == m_filter;
    m_filter = text.trimmed();
    if (!m_filter.isEmpty())
        m_canvas->choose({}); // what was chosen is not what is sought, and its verbs must not act on it
    m_topology.setFilter(*filter);
    if (isAgain && qobject_cast<QLineEdit*>(QApplication::focusWidget())) // Enter: on to the next one
        m_canvas->selectNextMatch();
}

void TopologyPage::reply()
{
    const auto total = m_topology.topology().nodes.size();
    Q_EMIT filterReplied({.hint = m_filter.isEmpty() ? QString()
                                                     : tr("%1 of %2")
                                                           .arg(models::text::counted(m_topology.matches()),
                                                                models::text::counted(total)),
                          .problem = m_problem});
}

void TopologyPage::showFitting()
{
    const auto& nodes = m_topology.topology().nodes;
    m_fit->setEnabled(!nodes.empty());
    m_export->setEnabled(!nodes.empty());
    m_back->setEnabled(!nodes.empty() && !isThen());
    m_place->setVisible(!nodes.empty());
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
    showPlace();
}

void TopologyPage::showManager()
{
    const auto hasSession = [](const models::tables::TopologyNode& node) {
        return node.status == models::tables::DeviceStatus::Custom ||
               node.status == models::tables::DeviceStatus::Predefined;
    };
    m_canvas->setManager(
        {.address = QString::fromStdString(m_lifecycle.lastListeningAddress()),
         .sessions = isThen() ? int(std::ranges::count_if(m_topology.topology().nodes, hasSession))
                              : int(m_lifecycle.devices().sessions())});
}

void TopologyPage::showEvent(QShowEvent* event)
{
    m_topology.setSeen(true);
    Page::showEvent(event);
    showObjects();
    showChosen();
}

void TopologyPage::hideEvent(QHideEvent* event)
{
    showTime(false);
    m_topology.setSeen(false);
    Page::hideEvent(event);
}

} // namespace views::topology
