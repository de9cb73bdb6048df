#include "views/panes/record/time_machine_page.h"

#include "models/lifecycle/devices/device_registry.h"
#include "models/lifecycle/work_pool.h"
#include "models/tables/devices/device_status.h"
#include "models/text/detail_wording.h"
#include "models/text/times.h"
#include "models/text/wording.h"
#include "views/panes/details_panel.h"
#include "views/theme/text_scale.h"
#include "views/theme/tokens.h"
#include "views/widgets/text_label.h"

#include <QDateEdit>
#include <QHBoxLayout>
#include <QPointer>
#include <QPushButton>
#include <QSlider>
#include <QVBoxLayout>

#include <algorithm>

namespace views::panes {

using models::tables::DeviceStatus;
using models::tables::Row;
using models::workflows::DeviceThen;
using models::workflows::PredictionRequest;
using State = DeviceThen::State;
using theme::TextRole;
using widgets::Ink;

namespace {

constexpr int pauseMs = 200;
constexpr int monthDays = 30;
constexpr int dateWidth = 140;
constexpr int sessionsMs = 3000; ///< sessions come and go in bursts
constexpr int midnightMs = 60'000;

/// In the work pool.
struct Judged
{
    session::base::Result<std::vector<DeviceThen>> devices;
    std::vector<models::lifecycle::DeviceRecord> records = {}; ///< when others are to show it
};

QDate epoch()
{
    return {1970, 1, 1};
}

std::chrono::sys_days dayOf(QDate date)
{
    return std::chrono::sys_days(std::chrono::days(epoch().daysTo(date)));
}

QDate dateOf(session::base::TimePoint time)
{
    return epoch().addDays(std::chrono::floor<std::chrono::days>(time).time_since_epoch().count());
}

DeviceStatus statusOf(State state)
{
    switch (state) {
    case State::Admitted:
        return DeviceStatus::Custom;
    case State::Refused:
        return DeviceStatus::Failed;
    case State::Unknown:
        break;
    }
    return DeviceStatus::Offline;
}

QString wordOf(State state)
{
    switch (state) {
    case State::Admitted:
        return TimeMachinePage::tr("Let in");
    case State::Refused:
        return TimeMachinePage::tr("Refused");
    case State::Unknown:
        break;
    }
    return TimeMachinePage::tr("Unknown");
}

Row rowOf(const DeviceThen& device)
{
    const QString serial = QString::fromStdString(device.serial.value);
    const QString refusing =
        device.isByDevice ? TimeMachinePage::tr("Device") : TimeMachinePage::tr("Manager");
    return {.key = serial,
            .cells = {{.text = wordOf(device.state),
                       .sort = -int(device.state == State::Refused),
                       .status = QVariant::fromValue(statusOf(device.state)),
                       .cause = device.reason ? models::text::cause(*device.reason) : QString()},
                      {.text = serial},
                      {.text = QString::fromStdString(device.hostname)},
                      {.text = device.state == State::Refused ? refusing : QString()},
                      {.text = QString::fromStdString(device.certificate)}}};
}

} // namespace

TimeMachinePage::TimeMachinePage(models::lifecycle::Lifecycle& lifecycle, models::tables::EstateThen* then,
                                 QWidget* parent)
    : ListPage({.id = QStringLiteral("time-machine"),
                .title = tr("Time machine"),
                .icon = QStringLiteral("schedule"),
                .section = main_window::Section::Fleet,
                .nothingSelected = tr("Choose a device to see what it would be refused for."),
                .columns = {tr("State then"), tr("Serial"), tr("Name"), tr("Refused by"), tr("Certificate")}},
               parent),
      m_lifecycle(lifecycle),
      m_then(then),
      m_slider(new QSlider(Qt::Horizontal, this)),
      m_date(new QDateEdit(this)),
      m_summary(new widgets::TextLabel({.role = TextRole::Body, .ink = Ink::Secondary}, this))
{
    table().setCellStyle(0, {.kind = widgets::CellKind::Status});
    table().setCellStyle(1, {.role = TextRole::Mono});
    table().setCellStyle(2, {.role = TextRole::BodyStrong});
    table().setCellStyle(4, {.ink = Ink::Secondary});
    table().setColumnWidths({{0, 280}, {1, 150}, {2, 170}, {3, 110}, {4, 260}});
    table().sortByColumn(0, Qt::AscendingOrder);
    showNobody(false);
    addAbove(makeBar());
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, [this] { refreshWhenSeen(); });
    m_sessions.setSingleShot(true);
    m_sessions.setInterval(sessionsMs);
    connect(&m_sessions, &QTimer::timeout, this, [this] { refreshWhenSeen(); });
    connect(&m_midnight, &QTimer::timeout, this, [this] {
        if (followToday())
            refreshWhenSeen();
        if (m_then && m_then->at() && !isVisible())
            refresh(); // others show it
    });
    m_midnight.start(midnightMs);
    const auto changed = [this] {
        if (!m_sessions.isActive())
            m_sessions.start();
    };
    connect(&lifecycle.devices(), &models::lifecycle::DeviceRegistry::devicesChanged, this, changed);
    connect(&lifecycle.devices(), &models::lifecycle::DeviceRegistry::devicesReset, this, changed);
    connect(&lifecycle, &models::lifecycle::Lifecycle::runningChanged, this, [this] { refreshWhenSeen(); });
    refreshWhenSeen();
}

QWidget* TimeMachinePage::makeBar()
{
    auto* bar = new QWidget(this);
    m_slider->setObjectName(QStringLiteral("time-machine.slider"));
    m_slider->setAccessibleName(tr("Days from today"));
    m_slider->setRange(0, furthestDays);
    m_slider->setPageStep(monthDays);
    m_date->setObjectName(QStringLiteral("time-machine.date"));
    m_date->setAccessibleName(tr("Day"));
    m_date->setCalendarPopup(true);
    m_date->setDisplayFormat(models::text::dayFormat());
    theme::atEachTextScale(m_date, [this] { m_date->setMinimumWidth(theme::scaled(dateWidth)); });
    m_date->setToolTip(tr("Judged as this day begins (UTC), today as it is now"));
    followToday();
    m_summary->setObjectName(QStringLiteral("time-machine.summary"));
    m_summary->setWordWrap(true);
    connect(m_slider, &QSlider::valueChanged, this, [this](int days) {
        m_date->setDate(m_date->minimumDate().addDays(days));
        m_slider->setAccessibleDescription(m_date->text());
        m_pause.start();
    });
    connect(m_date, &QDateEdit::dateChanged, this,
            [this](QDate day) { m_slider->setValue(int(m_date->minimumDate().daysTo(day))); });
    auto* upper = new QHBoxLayout;
    upper->setSpacing(theme::space::medium);
    upper->addWidget(m_date);
    upper->addWidget(m_slider, 1);
    if (m_then) {
        addThen(bar, *m_then);
        upper->addWidget(m_showThen);
    }
    auto* column = new QVBoxLayout(bar);
    column->setContentsMargins(theme::space::wide, theme::space::medium, theme::space::wide,
                               theme::space::medium);
    column->addLayout(upper);
    column->addWidget(m_summary);
    return bar;
}

void TimeMachinePage::addThen(QWidget* bar, models::tables::EstateThen& then)
{
    m_showThen = new QPushButton(tr("Show in &Devices and Topology"), bar);
    m_showThen->setObjectName(QStringLiteral("time-machine.show"));
    m_showThen->setCheckable(true);
    m_showThen->setAutoDefault(false);
    m_showThen->setToolTip(tr("These pages show the chosen day, until they are back to now"));
    connect(m_showThen, &QPushButton::toggled, this, &TimeMachinePage::showThen);
    connect(&then, &models::tables::EstateThen::changed, this, [this] {
        const QSignalBlocker quiet(m_showThen);
        m_showThen->setChecked(m_then->at().has_value());
    });
}

void TimeMachinePage::showThen(bool isWanted)
{
    if (isWanted)
        refresh();
    else
        m_then->backToNow();
}

bool TimeMachinePage::followToday()
{
    const QDate today = dateOf(m_lifecycle.clock().now());
    if (m_date->minimumDate() == today)
        return false;
    const bool wasToday = daysAhead() == 0;
    const QSignalBlocker dateStays(m_date);
    const QSignalBlocker sliderStays(m_slider);
    m_date->setDateRange(today, today.addDays(furthestDays));
    if (wasToday)
        m_date->setDate(today);
    m_slider->setValue(int(today.daysTo(m_date->date())));
    m_slider->setAccessibleDescription(m_date->text());
    return true;
}

void TimeMachinePage::showEvent(QShowEvent* event)
{
    if (followToday())
        refreshWhenSeen();
    ListPage::showEvent(event);
}

void TimeMachinePage::goTo(int daysAhead)
{
    m_slider->setValue(daysAhead);
}

int TimeMachinePage::daysAhead() const
{
    return m_slider->value();
}

/// In the place of rows: while many are judged for the first time it takes a while.
void TimeMachinePage::showNobody(bool isJudging)
{
    emptyState().setContent(
        {.icon = iconName(),
         .headline = isJudging ? tr("Judging…") : tr("No device is managed yet"),
         .sentence = isJudging ? QString() : tr("Add devices to see who would be let in at a day to come."),
         .hint = {},
         .actions = {}});
}

void TimeMachinePage::refresh()
{
    if (m_isJudging) {
        m_isOutdated = true;
        return;
    }
    m_isJudging = true;
    if (m_devices.empty()) {
        m_summary->setText(tr("Judging…"));
        showNobody(!m_lifecycle.devices().records().empty());
    }
    followToday();
    const auto at = models::workflows::momentOf(dayOf(m_date->date()), m_lifecycle.clock().now());
    const bool isShownThen = m_showThen && m_showThen->isChecked();
    models::workflows::gatherPrediction(
        m_lifecycle, {}, *this, [this, at, isShownThen](PredictionRequest request) {
            m_lifecycle.workPool().run(
                [request = std::move(request), at, isShownThen]() mutable {
                    Judged judged;
                    if (isShownThen)
                        judged.records = request.records;
                    judged.devices = models::workflows::estateAt(std::move(request), at);
                    if (isShownThen && judged.devices)
                        judged.records =
                            models::tables::recordsThen(std::move(judged.records), *judged.devices, at);
                    return judged;
                },
                [page = QPointer(this), isShownThen, at](Judged judged) {
                    if (!page)
                        return;
                    page->m_isJudging = false;
                    page->showNobody(false);
                    page->showEstate(judged.devices);
                    if (isShownThen && judged.devices && page->m_showThen->isChecked())
                        page->m_then->show(at, std::move(judged.records));
                    if (std::exchange(page->m_isOutdated, false))
                        page->refresh();
                });
        });
}

void TimeMachinePage::showEstate(const session::base::Result<std::vector<DeviceThen>>& devices)
{
    if (!devices) {
        m_summary->setText(tr("The running configuration can't be judged by: %1")
                               .arg(models::text::detailText(devices.error())));
        return;
    }
    m_devices = *devices;
    std::vector<Row> rows;
    for (const DeviceThen& device : m_devices)
        rows.push_back(rowOf(device));
    setRows(std::move(rows));
    const auto count = [this](State state) {
        return int(std::ranges::count(m_devices, state, &DeviceThen::state));
    };
    QStringList parts{tr("%n would be let in", nullptr, count(State::Admitted)),
                      tr("%n would be refused", nullptr, count(State::Refused))};
    if (const int unknown = count(State::Unknown); unknown > 0)
        parts << tr("%n unknown: no session to judge by", nullptr, unknown);
    m_summary->setText(parts.join(QStringLiteral("  ·  ")));
}

const DeviceThen* TimeMachinePage::deviceOf(const QString& key) const
{
    const auto found = std::ranges::find(m_devices, key.toStdString(),
                                         [](const DeviceThen& device) { return device.serial.value; });
    return found == m_devices.end() ? nullptr : &*found;
}

void TimeMachinePage::showDetails(const QString& key)
{
    const DeviceThen* device = deviceOf(key);
    if (!device)
        return details().clear();
    DetailsSection section{.caption = tr("On %1").arg(m_date->text()), .rows = {}};
    const auto add = [&section](const QString& name, const std::string& value) {
        if (!value.empty())
            section.rows.push_back(
                {.key = name, .value = QString::fromStdString(value), .isMono = false, .toolTip = {}});
    };
    section.rows.push_back(
        {.key = tr("State"), .value = wordOf(device->state), .isMono = false, .toolTip = {}});
    if (device->reason)
        add(tr("Cause"), models::text::cause(*device->reason).toStdString());
    add(tr("Rule"), device->rule);
    add(tr("Certificate"), device->certificate);
    add(tr("Detail"), models::text::detailText(device->detail).toStdString());
    details().setContent({.icon = QStringLiteral("dns"),
                          .name = device->hostname.empty() ? key : QString::fromStdString(device->hostname),
                          .subtitle = key,
                          .banner = {},
                          .sections = {section}});
}

void TimeMachinePage::openRow(const QString& key)
{
    Q_EMIT pageWanted(QStringLiteral("devices"), QStringLiteral("serial:") + key);
}

} // namespace views::panes
