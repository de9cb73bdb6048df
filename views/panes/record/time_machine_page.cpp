#include "views/panes/record/time_machine_page.h"

#include "models/lifecycle/devices/device_registry.h"
#include "models/lifecycle/work_pool.h"
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
#include <utility>

namespace views::panes {

using models::workflows::DeviceThen;
using models::workflows::PredictionRequest;
using theme::TextRole;
using widgets::Ink;

namespace {

constexpr int pauseMs = 200;
constexpr int monthDays = 30;
constexpr int dateWidth = 140;
constexpr int sessionsMs = 3000; ///< sessions come and go in bursts
constexpr int sessionsRest = 10; ///< of very many they count the later: a tenth of the time is work
constexpr int midnightMs = 60'000;

/// In the work pool.
struct Judged
{
    session::base::Result<EstateRows> estate;
    std::vector<models::lifecycle::DeviceRecord> records = {}; ///< when others are to show it
};

struct DayQuestion
{
    session::base::TimePoint at;
    bool isShownThen = false; ///< others are to show it, too
    EstateOrder order;
};

Judged judgedAt(PredictionRequest request, const DayQuestion& question)
{
    std::vector<models::lifecycle::DeviceRecord> records;
    if (question.isShownThen)
        records = request.records;
    auto devices = models::workflows::estateAt(std::move(request), question.at);
    if (!devices)
        return {.estate = std::unexpected(devices.error())};
    if (question.isShownThen)
        records = models::tables::recordsThen(std::move(records), *devices, question.at);
    return {.estate = estateRows(std::make_shared<const std::vector<DeviceThen>>(*std::move(devices)),
                                 question.order),
            .records = std::move(records)};
}

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
    table().setColumnWidths({{0, 264}, {1, 142}, {2, 150}, {3, 110}, {4, 246}});
    sortBy([this](int column, Qt::SortOrder direction) {
        m_order = {.column = EstateColumn(column), .direction = direction};
        arrange();
    });
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
    m_work.start();
    if (!m_devices || m_devices->empty()) {
        m_summary->setText(tr("Judging…"));
        showNobody(!m_lifecycle.devices().records().empty());
    }
    followToday();
    const auto at = models::workflows::momentOf(dayOf(m_date->date()), m_lifecycle.clock().now());
    const bool isShownThen = m_showThen && m_showThen->isChecked();
    models::workflows::gatherPrediction(
        m_lifecycle, {}, *this, [this, at, isShownThen](PredictionRequest request) {
            m_lifecycle.workPool().run(
                [request = std::move(request), at, isShownThen, order = m_order]() mutable {
                    return judgedAt(std::move(request), {at, isShownThen, order});
                },
                [page = QPointer(this), isShownThen, at](Judged judged) {
                    if (!page)
                        return;
                    page->m_isJudging = false;
                    page->m_sessions.setInterval(
                        std::max(sessionsMs, sessionsRest * int(page->m_work.elapsed())));
                    page->showNobody(false);
                    const bool isJudged = judged.estate.has_value();
                    page->showEstate(std::move(judged.estate));
                    if (isShownThen && isJudged && page->m_showThen->isChecked())
                        page->m_then->show(at, std::move(judged.records));
                    if (std::exchange(page->m_isOutdated, false))
                        page->refresh();
                });
        });
}

void TimeMachinePage::showEstate(session::base::Result<EstateRows> estate)
{
    if (!estate) {
        m_summary->setText(tr("The running configuration can't be judged by: %1")
                               .arg(models::text::detailText(estate.error())));
        return;
    }
    QStringList parts{tr("%n would be let in", nullptr, estate->admitted),
                      tr("%n would be refused", nullptr, estate->refused)};
    if (estate->unknown > 0)
        parts << tr("%n unknown: no session to judge by", nullptr, estate->unknown);
    const bool isInOrder = estate->order == m_order;
    take(*std::move(estate));
    m_summary->setText(parts.join(QStringLiteral("  ·  ")));
    if (!isInOrder)
        arrange(); // another one was chosen meanwhile
}

void TimeMachinePage::arrange()
{
    if (!m_devices)
        return;
    m_lifecycle.workPool().run([devices = m_devices, order = m_order] { return estateRows(devices, order); },
                               [page = QPointer(this)](EstateRows made) {
                                   // Else there are others by now.
                                   if (page && made.devices == page->m_devices && made.order == page->m_order)
                                       page->take(std::move(made));
                               });
}

void TimeMachinePage::take(EstateRows made)
{
    auto devices = std::exchange(m_devices, std::move(made.devices));
    auto rows = exchangeRows(std::move(made.rows));
    // Very many are freed where nobody waits.
    m_lifecycle.workPool().run([devices = std::move(devices), rows = std::move(rows)]() mutable {
        devices.reset();
        rows.clear();
    });
}

const DeviceThen* TimeMachinePage::deviceOf(const QString& key) const
{
    if (!m_devices)
        return nullptr;
    const session::base::Serial serial(key.toStdString());
    const auto found = std::ranges::lower_bound(*m_devices, serial, {}, &DeviceThen::serial);
    return found == m_devices->end() || found->serial != serial ? nullptr : &*found;
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
