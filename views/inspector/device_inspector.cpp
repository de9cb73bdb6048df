#include "views/inspector/device_inspector.h"

#include "models/config/device_place.h"
#include "models/lifecycle/devices/device_registry.h"
#include "models/lifecycle/lifecycle.h"
#include "views/inspector/device_actions.h"
#include "views/inspector/device_facts.h"
#include "views/inspector/fix_bar.h"
#include "views/inspector/settings_view.h"
#include "views/inspector/uptime_part.h"
#include "views/theme/icons.h"
#include "views/theme/tokens.h"
#include "views/widgets/banner.h"
#include "views/widgets/check_list.h"
#include "views/widgets/icon_label.h"
#include "views/widgets/link_button.h"
#include "views/widgets/scroll_page.h"

#include <QHBoxLayout>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace views::inspector {

using theme::TextRole;
using widgets::Ink;
using widgets::TextLabel;
namespace space = theme::space;

namespace {

bool isManagedIn(const models::config::Configuration& configuration, const session::base::Serial& serial)
{
    return models::config::kindOf(configuration, serial).has_value();
}

} // namespace

DeviceInspector::DeviceInspector(const DeviceInspectorParts& parts, QWidget* parent)
    : QWidget(parent),
      m_lifecycle(parts.lifecycle),
      m_actions(new DeviceActions(parts.lifecycle, parts.dropDirectory, this))
{
    setObjectName(QStringLiteral("deviceInspector"));
    m_nothing =
        new TextLabel(tr("Select a device to see why it is in its state."), {.ink = Ink::Tertiary}, this);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    m_object = new QWidget(this);
    m_fixes = new FixBar(*m_actions, m_object);
    auto* column = new QVBoxLayout(m_object);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(makeTabs(), 1);
    column->addWidget(m_fixes);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_nothing);
    layout->addWidget(m_object);
    connectLifecycle();
    refresh();
}

QList<QAction*> DeviceInspector::deviceActions() const
{
    return m_actions->all();
}

QAction* DeviceInspector::actionFor(models::tables::DeviceFix fix) const
{
    return m_actions->actionFor(fix);
}

QWidget* DeviceInspector::makeContent()
{
    auto* content = new QWidget(m_object);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(space::large, space::large, space::large, space::large);
    layout->setSpacing(space::medium);
    m_banner = new widgets::Banner(content);
    layout->addWidget(m_banner);
    layout->addSpacing(space::tiny);
    layout->addLayout(makeWhy(content));
    m_checks = new widgets::CheckList(content);
    layout->addWidget(m_checks);
    m_certificate = addPart(tr("Client certificate"), layout);
    m_session = addPart(tr("Session"), layout);
    m_uptime = new UptimePart(m_lifecycle, content);
    layout->addSpacing(space::tiny);
    layout->addWidget(m_uptime);
    m_device = addPart(tr("Device"), layout);
    layout->addStretch(1);
    return content;
}

QLayout* DeviceInspector::makeWhy(QWidget* content)
{
    m_why = new TextLabel(theme::captionText(tr("Why — checks in order")),
                          {.role = TextRole::Caption, .ink = Ink::Tertiary}, content);
    auto* handshake = new widgets::LinkButton(tr("Handshake"), content);
    handshake->setObjectName(QStringLiteral("deviceInspector.handshake"));
    handshake->setAccessibleName(tr("Handshake of this device"));
    handshake->setToolTip(tr("Show its messages one by one"));
    connect(handshake, &QAbstractButton::clicked, this, [this] { Q_EMIT handshakeWanted(m_serial); });
    m_handshake = handshake;
    auto* line = new QHBoxLayout;
    line->addWidget(m_why, 1);
    line->addWidget(m_handshake);
    return line;
}

QWidget* DeviceInspector::makeTabs()
{
    auto* tabs = new QTabWidget(m_object);
    tabs->setObjectName(QStringLiteral("deviceInspector.tabs"));
    tabs->setAccessibleName(tr("Device"));
    tabs->tabBar()->setAccessibleName(tr("State, settings"));
    tabs->setDocumentMode(true);
    m_settings = new SettingsView(m_lifecycle, tabs);
    connect(m_settings, &SettingsView::settingWanted, this, &DeviceInspector::settingWanted);
    tabs->addTab(new widgets::ScrollPage(makeContent(), tabs), tr("State"));
    tabs->addTab(m_settings, tr("Settings"));
    return tabs;
}

QWidget* DeviceInspector::makeHead()
{
    auto* head = new QWidget(m_object);
    m_icon = new widgets::IconLabel(theme::size::cardIcon, head);
    m_name = new TextLabel(QString(), {.role = TextRole::ObjectName, .isElided = true}, head);
    m_name->setObjectName(QStringLiteral("deviceInspector.name"));
    m_place =
        new TextLabel(QString(), {.role = TextRole::Mono, .ink = Ink::Tertiary, .isElided = true}, head);
    auto* names = new QVBoxLayout;
    names->setSpacing(space::hair);
    names->addWidget(m_name);
    names->addWidget(m_place);
    m_leaving = new TextLabel(tr("✎ Its removal waits for the next commit"),
                              {.role = TextRole::Small, .ink = Ink::Accent}, head);
    m_leaving->setObjectName(QStringLiteral("deviceInspector.leaving"));
    names->addWidget(m_leaving);
    auto* layout = new QHBoxLayout(head);
    layout->setContentsMargins(space::large, space::large, space::large + space::huge, space::small);
    // at the right the drawer's close button
    layout->setSpacing(space::small);
    layout->addWidget(m_icon);
    layout->addLayout(names, 1);
    return head;
}

DeviceInspector::Part DeviceInspector::addPart(const QString& title, QVBoxLayout* layout)
{
    Part part;
    part.caption =
        new TextLabel(theme::captionText(title), {.role = TextRole::Caption, .ink = Ink::Tertiary}, m_object);
    part.rows = new widgets::KeyValueList(m_object);
    layout->addSpacing(space::tiny);
    layout->addWidget(part.caption);
    layout->addWidget(part.rows);
    return part;
}

void DeviceInspector::connectLifecycle()
{
    using models::lifecycle::DeviceRegistry;
    const auto& registry = m_lifecycle.devices();
    connect(&registry, &DeviceRegistry::devicesChanged, this, [this](const auto& serials) {
        if (std::ranges::find(serials, m_serial) == serials.end())
            return;
        refresh();
        m_uptime->read();
    });
    connect(&registry, &DeviceRegistry::devicesReset, this, &DeviceInspector::refresh);
    connect(&m_lifecycle, &models::lifecycle::Lifecycle::candidateChanged, this, &DeviceInspector::refresh);
    connect(&m_lifecycle, &models::lifecycle::Lifecycle::jobChanged, this, [this] {
        m_problem.clear();
        showLastJob();
    });
    connect(m_actions, &DeviceActions::failed, this, [this](const QString& sentence) {
        m_problem = sentence;
        showLastJob();
    });
    connect(&m_seconds, &QTimer::timeout, this, [this] {
        if (isVisible())
            refresh();
    });
    m_seconds.start(1000);
}

void DeviceInspector::showDevice(const session::base::Serial& serial)
{
    if (serial != m_serial)
        m_problem.clear();
    m_serial = serial;
    refresh();
}

void DeviceInspector::showEvent(QShowEvent* event)
{
    refresh();
    QWidget::showEvent(event);
}

void DeviceInspector::refresh()
{
    const auto* record = m_serial.empty() ? nullptr : m_lifecycle.devices().find(m_serial);
    m_actions->setDevice(record ? m_serial : session::base::Serial());
    m_object->setVisible(record != nullptr);
    m_nothing->setVisible(record == nullptr);
    if (!record)
        return;
    showRecord(*record);
    showLastJob();
}

void DeviceInspector::showRecord(const models::lifecycle::DeviceRecord& record)
{
    const auto now = m_lifecycle.clock().now();
    const bool isLeaving =
        isManagedIn(m_lifecycle.running(), m_serial) && !isManagedIn(m_lifecycle.candidate(), m_serial);
    m_leaving->setVisible(isLeaving);
    m_settings->showDevice(m_serial);
    m_icon->setIcon(deviceIcon(record.kind), Ink::Secondary);
    m_name->setText(deviceName(record));
    const QString serial = QString::fromStdString(record.serial.value);
    m_place->setText(record.deviceGroup.empty()
                         ? serial
                         : tr("%1 · %2").arg(serial, QString::fromStdString(record.deviceGroup)));
    m_banner->setContent(bannerOf(record, now));
    const auto& attempt = record.latestJudgement();
    m_why->setVisible(attempt != nullptr);
    m_handshake->setVisible(attempt != nullptr);
    m_checks->setVisible(attempt != nullptr);
    m_checks->setRows(attempt ? checksOf(*attempt) : std::vector<widgets::CheckRow>());
    const auto fill = [](const Part& part, const std::vector<widgets::KeyValue>& rows) {
        part.rows->setRows(rows);
        part.rows->setVisible(!rows.empty());
        part.caption->setVisible(!rows.empty());
    };
    fill(m_certificate, certificateRows(record, now));
    fill(m_session, sessionRows(record, now));
    fill(m_device, deviceRows(record));
    m_uptime->showDevice(m_serial);
    // What leaves at the commit needs no advice to take it out.
    m_fixes->setFixes(isLeaving ? models::tables::DeviceFixes() : models::tables::fixesFor(record, now));
}

void DeviceInspector::showLastJob()
{
    QString line = m_problem;
    const auto& jobs = m_lifecycle.jobs();
    for (auto job = jobs.rbegin(); line.isEmpty() && job != jobs.rend(); ++job)
        if (const auto* part = job->find(m_serial))
            line = jobLine(*job, *part);
    m_fixes->setJob(line);
}

} // namespace views::inspector
