// The half of TopologyPage that is about more than the picture of now: files, what depends on a CA, the last
// day.
#include "models/lifecycle/devices/device_registry.h"
#include "models/lifecycle/lifecycle.h"
#include "models/lifecycle/work_pool.h"
#include "models/tables/devices/estate_then.h"
#include "models/tables/topology/blast_radius.h"
#include "models/tables/topology/state_history.h"
#include "models/tables/topology/topology_dot.h"
#include "models/text/detail_wording.h"
#include "models/text/numbers.h"
#include "views/dialogs/message.h"
#include "views/dialogs/save_file.h"
#include "views/inspector/then_bar.h"
#include "views/inspector/then_panel.h"
#include "views/topology/picture_files.h"
#include "views/topology/place_bar.h"
#include "views/topology/time_bar.h"
#include "views/topology/topology_canvas.h"
#include "views/topology/topology_page.h"

#include <QAction>
#include <QMenu>
#include <QPointer>
#include <QVBoxLayout>

#include <functional>

namespace views::topology {

using models::tables::BlastRadius;
using models::tables::StateHistory;
using models::tables::TrustObject;

void TopologyPage::makeExports()
{
    m_export->setObjectName(QStringLiteral("topology.export"));
    m_export->setToolTip(tr("Save the topology as a picture or as a graph"));
    m_export->setStatusTip(m_export->toolTip());
    const auto add = [this](const QString& suffix, const QString& text, std::function<QByteArray()> bytes) {
        auto* action = new QAction(text, this);
        action->setObjectName(QStringLiteral("topology.export.") + suffix);
        connect(action, &QAction::triggered, this,
                [this, suffix, bytes = std::move(bytes)] { saveAs(suffix, bytes()); });
        m_exports << action;
    };
    add(QStringLiteral("png"), tr("Picture (PNG)…"), [this] { return pngOf(*m_canvas); });
    add(QStringLiteral("svg"), tr("Drawing (SVG)…"), [this] { return svgOf(*m_canvas); });
    add(QStringLiteral("pdf"), tr("Document (PDF)…"), [this] { return pdfOf(*m_canvas); });
    add(QStringLiteral("dot"), tr("Graph of what matches (DOT)…"),
        [this] { return models::tables::topologyDot(m_topology.topology()).toUtf8(); });
    connect(m_export, &QAction::triggered, this, [this] {
        auto* menu = new QMenu(this);
        menu->setObjectName(QStringLiteral("topology.exportMenu"));
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->addActions(m_exports);
        menu->popup(mapToGlobal(QPoint(width() - menu->sizeHint().width(), 0)));
    });
}

void TopologyPage::saveAs(const QString& suffix, const QByteArray& bytes)
{
    dialogs::saveFile(this,
                      {.title = tr("Export the topology"),
                       .name = QStringLiteral("topology"),
                       .suffix = suffix,
                       .bytes = bytes.toStdString()},
                      [this](const QString& problem) {
                          if (!problem.isEmpty())
                              dialogs::tell(
                                  this, {.headline = tr("The topology is not exported"), .text = problem});
                      });
}

void TopologyPage::showObjects()
{
    m_lifecycle.workPool().run(
        [candidate = m_lifecycle.candidate()] { return models::tables::trustObjects(candidate); },
        [page = QPointer(this), asked = ++m_objectsAsked](std::vector<TrustObject> objects) {
            if (page && page->m_objectsAsked == asked)
                page->m_place->setObjects(std::move(objects));
        });
}

void TopologyPage::lightUp()
{
    const auto object = m_place->object();
    const quint64 asked = ++m_reachAsked; // what is on its way belongs to another one
    if (!object) {
        m_topology.lightUp(std::nullopt);
        return m_place->setReach({});
    }
    m_lifecycle.workPool().run(
        [object = *object, ground = models::tables::blastGround(m_lifecycle)] {
            return models::tables::blastRadius(object, ground);
        },
        [page = QPointer(this), asked](const BlastRadius& radius) {
            if (page && page->m_reachAsked == asked)
                page->showReach(radius);
        });
}

void TopologyPage::showReach(const BlastRadius& radius)
{
    const auto all = radius.all();
    m_place->setReach(tr("%Ln device(s)", nullptr, int(all.size())) + QStringLiteral(": ") +
                      tr("%1 by sessions, %2 by settings")
                          .arg(models::text::counted(radius.bySession.size()),
                               models::text::counted(radius.bySettings.size())));
    m_topology.lightUp(all);
}

bool TopologyPage::isThen() const
{
    return m_then && m_then->at();
}

void TopologyPage::addThen(models::tables::EstateThen& then)
{
    static_cast<QVBoxLayout*>(layout())->insertWidget(
        0, new inspector::ThenBar(then, QStringLiteral("topologyThen"), this));
    m_thenPanel = new inspector::ThenPanel(then, QStringLiteral("topologyThenPanel"), this);
    m_thenPanel->hide(); // until the window takes it
    connect(&then, &models::tables::EstateThen::changed, this, [this] {
        showTime(false); // the last day and a day to come do not go together
        takeChosen();
        showFitting();
        showPlace();
        Q_EMIT inspectorChanged();
    });
}

void TopologyPage::connectTime()
{
    m_back->setObjectName(QStringLiteral("topology.lastDay"));
    m_back->setCheckable(true);
    m_back->setToolTip(tr("Look back over the last 24 hours, as the event log has them"));
    m_back->setStatusTip(m_back->toolTip());
    m_time->hide();
    connect(m_back, &QAction::toggled, this, &TopologyPage::showTime);
    connect(m_time, &TimeBar::closeWanted, this, [this] { showTime(false); });
    connect(m_time, &TimeBar::momentChanged, this,
            [this] { m_topology.setMoment(m_time->moment(), m_history); });
}

void TopologyPage::showTime(bool isShown)
{
    m_back->setChecked(isShown);
    if (isShown == m_time->isVisibleTo(this))
        return;
    m_time->setVisible(isShown);
    if (isShown)
        return lookBack();
    m_topology.setMoment(std::nullopt);
    m_history.reset();
}

void TopologyPage::lookBack()
{
    const auto end = m_lifecycle.clock().now();
    m_time->setNotice(tr("Reading the log…"));
    StateHistory::load(m_lifecycle, {.begin = end - TimeBar::span, .end = end},
                       [page = QPointer(this), end](const auto& history) {
                           if (!page || !page->m_time->isVisibleTo(page))
                               return;
                           if (!history)
                               return page->m_time->setNotice(models::text::detailText(history.error()));
                           page->m_history = *history;
                           page->m_time->setEnd(end, (*history)->knownFrom());
                       });
}

} // namespace views::topology
