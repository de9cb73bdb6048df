#include "views/inspector/selection_summary.h"

#include "models/lifecycle/devices/device_registry.h"
#include "models/lifecycle/lifecycle.h"
#include "models/tables/devices/device_filter.h"
#include "models/text/times.h"
#include "models/text/wording.h"
#include "views/inspector/bulk_actions.h"
#include "views/theme/proxy_style.h"
#include "views/widgets/action_button.h"
#include "views/widgets/key_value_list.h"
#include "views/widgets/scroll_page.h"
#include "views/widgets/segment_bar.h"
#include "views/widgets/text_label.h"

#include <QAction>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace views::inspector {

using models::lifecycle::DeviceRegistry;
using models::tables::DeviceStatus;
using models::tables::SelectionFacts;
using theme::TextRole;
using widgets::Ink;
using widgets::KeyValue;
using widgets::TextLabel;
namespace space = theme::space;

namespace {

constexpr int pauseMilliseconds = 500;
/// A filter that names more serials than this is nothing for a line of text.
constexpr std::size_t mostNamed = 200;

std::vector<KeyValue> stateRows(const SelectionFacts& facts)
{
    std::vector<KeyValue> rows;
    for (std::size_t i = 0; i < facts.states.size(); ++i)
        if (facts.states[i] > 0)
            rows.push_back({models::text::statusLabel(models::tables::toText(DeviceStatus(i))),
                            QLocale().toString(facts.states[i]),
                            true,
                            {}});
    return rows;
}

std::vector<KeyValue> factRows(const SelectionFacts& facts, session::base::TimePoint now)
{
    const auto number = [](qsizetype value) { return QLocale().toString(value); };
    std::vector<KeyValue> rows;
    rows.push_back(
        {SelectionSummary::tr("With a session"), number(qsizetype(facts.connected.size())), true, {}});
    rows.push_back({SelectionSummary::tr("Device groups"), number(facts.groups), true, {}});
    if (facts.firstExpiry)
        rows.push_back({SelectionSummary::tr("First expiry"),
                        models::text::remaining(*facts.firstExpiry - now), true,
                        models::text::bothTimes(*facts.firstExpiry)});
    rows.push_back({SelectionSummary::tr("Expire within 30 d"), number(facts.expiring), true, {}});
    rows.push_back({SelectionSummary::tr("Fail at the next reconnect"), number(facts.doomed), true, {}});
    rows.push_back({SelectionSummary::tr("Template out of sync"), number(facts.outOfSync), true, {}});
    return rows;
}

} // namespace

SelectionSummary::SelectionSummary(models::lifecycle::Lifecycle& lifecycle, const QString& name,
                                   QWidget* parent)
    : QWidget(parent),
      m_lifecycle(lifecycle),
      m_actions(new BulkActions(lifecycle, this)),
      m_title(new TextLabel(QString(), {.role = TextRole::ObjectName}, this)),
      m_bar(new widgets::SegmentBar(this)),
      m_states(new widgets::KeyValueList(this)),
      m_rows(new widgets::KeyValueList(this))
{
    setObjectName(name);
    m_title->setObjectName(name + QStringLiteral(".title"));
    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(space::large, space::large, space::large, space::large);
    column->setSpacing(space::medium);
    column->addWidget(m_title);
    column->addWidget(m_bar);
    column->addWidget(widgets::captionLabel(tr("States"), content));
    column->addWidget(m_states);
    column->addWidget(widgets::captionLabel(tr("Together"), content));
    column->addWidget(m_rows);
    column->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(new widgets::ScrollPage(content, this), 1);
    layout->addWidget(makeButtons(name));
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMilliseconds);
    connect(&m_pause, &QTimer::timeout, this, &SelectionSummary::refresh);
    const auto soon = [this] {
        if (!m_serials.empty() && isVisible() && !m_pause.isActive())
            m_pause.start();
    };
    connect(&lifecycle.devices(), &DeviceRegistry::devicesChanged, this, soon);
    connect(&lifecycle.devices(), &DeviceRegistry::devicesReset, this, soon);
}

QWidget* SelectionSummary::makeButtons(const QString& name)
{
    auto* foot = new QWidget(this);
    auto* layout = new QVBoxLayout(foot);
    layout->setContentsMargins(space::large, space::small, space::large, space::large);
    layout->setSpacing(space::small);
    auto* only = new QAction(tr("Show only these"), this);
    only->setObjectName(name + QStringLiteral(".only"));
    connect(only, &QAction::triggered, this,
            [this] { Q_EMIT onlyTheseWanted(models::tables::DeviceFilter::textFor(m_serials)); });
    for (QAction* action : m_actions->all() + QList<QAction*>{only}) {
        auto* button = new widgets::ActionButton(action, foot);
        button->setPlace(name, tr("Several devices"));
        theme::setVariant(button, theme::ButtonVariant::Secondary);
        layout->addWidget(button);
    }
    return foot;
}

QList<QAction*> SelectionSummary::bulkActions() const
{
    return m_actions->all();
}

void SelectionSummary::showDevices(std::vector<session::base::Serial> serials)
{
    m_serials = std::move(serials);
    refresh();
}

void SelectionSummary::refresh()
{
    const auto now = m_lifecycle.clock().now();
    const SelectionFacts facts = models::tables::selectionFacts(m_serials, m_lifecycle.devices(), now);
    m_title->setText(tr("%Ln device(s) chosen", nullptr, int(facts.devices.size())));
    std::vector<widgets::Segment> segments;
    for (std::size_t i = 0; i < facts.states.size(); ++i)
        segments.push_back({DeviceStatus(i), facts.states[i]});
    m_bar->setSegments(segments);
    m_states->setRows(stateRows(facts));
    m_rows->setRows(factRows(facts, now));
    m_actions->setFacts(facts);
    if (auto* only = findChild<QAction*>(objectName() + QStringLiteral(".only")))
        only->setEnabled(facts.devices.size() <= mostNamed);
}

} // namespace views::inspector
