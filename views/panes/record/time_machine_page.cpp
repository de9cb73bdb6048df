#include "views/panes/record/time_machine_page.h"

#include "models/lifecycle/devices/device_registry.h"
#include "models/lifecycle/lifecycle.h"
#include "models/lifecycle/work_pool.h"
#include "models/text/detail_wording.h"
#include "models/text/times.h"
#include "models/text/wording.h"
#include "views/panes/details_panel.h"
#include "views/panes/record/day_chooser.h"
#include "views/theme/tokens.h"
#include "views/widgets/text_label.h"

#include <QPointer>
#include <QPushButton>
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
      m_chooser(new DayChooser(pageId(), furthestDays, this)),
      m_day(new widgets::TextLabel({.role = TextRole::BodyStrong}, this)),
      m_summary(new widgets::TextLabel({.role = TextRole::Body, .ink = Ink::Secondary}, this))
{
    table().setCellStyle(0, {.kind = widgets::CellKind::Status});
    table().setCellStyle(1, {.role = TextRole::Mono});
    table().setCellStyle(2, {.role = TextRole::BodyStrong});
    table().setCellStyle(4, {.ink = Ink::Secondary});
    table().setColumnWidths({{0, 272}, {1, 136}, {2, 104}, {3, 94}, {4, 236}});
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
    followToday();
    m_summary->setObjectName(QStringLiteral("time-machine.summary"));
    m_summary->setWordWrap(true);
    m_day->setObjectName(QStringLiteral("time-machine.day"));
    m_day->setWordWrap(true);
    connect(m_chooser, &DayChooser::dayChosen, this, [this] {
        m_hasFailed = false;
        m_pause.start();
        tellDay();
    });
    if (m_then) {
        addThen(bar, *m_then);
        m_chooser->addTool(m_showThen);
    }
    auto* column = new QVBoxLayout(bar);
    column->setContentsMargins(theme::space::wide, theme::space::medium, theme::space::wide,
                               theme::space::medium);
    column->addWidget(m_chooser);
    column->addWidget(m_day);
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
    if (!m_chooser->setToday(dateOf(m_lifecycle.clock().now())))
        return false;
    tellDay();
    return true;
}

session::base::TimePoint TimeMachinePage::chosenMoment() const
{
    return models::workflows::momentOf(dayOf(m_chooser->day()), m_lifecycle.clock().now());
}

bool TimeMachinePage::isSettled() const
{
    const bool isOfChosenDay = m_hasFailed || (m_shown && m_shown->day == m_chooser->day());
    return isOfChosenDay && !m_isJudging && m_arranging == 0 && !m_pause.isActive() && ListPage::isSettled();
}

void TimeMachinePage::tellDay()
{
    const QString chosen = models::text::dayText(m_chooser->day());
    const bool isOther = m_shown && m_shown->day != m_chooser->day();
    table().setFaded(isOther);
    if (isOther) {
        const QString shown = models::text::dayText(m_shown->day);
        m_day->setText(m_hasFailed ? tr("%1 is not judged: the rows are of %2").arg(chosen, shown)
                                   : tr("Judging %1… Until then the rows are of %2").arg(chosen, shown));
    } else if (m_shown) {
        m_day->setText(
            tr("%1, by what was known at %2").arg(chosen, models::text::localTimeToSecond(m_shown->knownAt)));
    } else {
        m_day->setText(m_hasFailed ? chosen : tr("Judging %1…").arg(chosen));
    }
}

void TimeMachinePage::showEvent(QShowEvent* event)
{
    if (followToday())
        refreshWhenSeen();
    ListPage::showEvent(event);
}

void TimeMachinePage::goTo(int daysAhead)
{
    m_chooser->goTo(daysAhead);
}

int TimeMachinePage::daysAhead() const
{
    return m_chooser->daysAhead();
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
    showFitting();
}

void TimeMachinePage::refresh()
{
    followToday();
    const auto at = chosenMoment();
    const bool isShownThen = m_showThen && m_showThen->isChecked();
    if (isShownThen)
        m_then->await(at);
    if (m_isJudging) {
        m_isOutdated = true;
        return;
    }
    m_isJudging = true;
    m_work.start();
    if (!m_devices || m_devices->empty())
        showNobody(!m_lifecycle.devices().records().empty());
    const auto knownAt = m_lifecycle.clock().now();
    models::workflows::gatherPrediction(
        m_lifecycle, {}, *this,
        [this, at, isShownThen, knownAt, day = m_chooser->day()](PredictionRequest request) {
            m_lifecycle.workPool().run(
                [request = std::move(request), at, isShownThen, order = m_order]() mutable {
                    return judgedAt(std::move(request), {at, isShownThen, order});
                },
                [page = QPointer(this), isShownThen, at, knownAt, day](Judged judged) {
                    if (!page)
                        return;
                    if (isShownThen && page->m_showThen->isChecked()) {
                        if (judged.estate)
                            page->m_then->show(at, std::move(judged.records));
                        else
                            page->m_then->await(std::nullopt);
                    }
                    page->follow(day, knownAt, std::move(judged.estate));
                });
        });
}

void TimeMachinePage::follow(QDate day, session::base::TimePoint knownAt,
                             session::base::Result<EstateRows> estate)
{
    m_isJudging = false;
    m_sessions.setInterval(std::max(sessionsMs, sessionsRest * int(m_work.elapsed())));
    showNobody(false);
    if (estate) {
        m_hasFailed = false;
        m_shown = {.day = day, .knownAt = knownAt};
        showEstate(*std::move(estate));
    } else {
        m_hasFailed = day == m_chooser->day();
        m_summary->setText(tr("The running configuration can't be judged by: %1")
                               .arg(models::text::detailText(estate.error())));
    }
    tellDay();
    if (std::exchange(m_isOutdated, false))
        refresh();
}

void TimeMachinePage::showEstate(EstateRows estate)
{
    QStringList parts{tr("%n would be let in", nullptr, estate.admitted),
                      tr("%n would be refused", nullptr, estate.refused)};
    if (estate.unknown > 0)
        parts << tr("%n unknown: no session to judge by", nullptr, estate.unknown);
    const bool isInOrder = estate.order == m_order;
    take(std::move(estate));
    m_summary->setText(parts.join(QStringLiteral("  ·  ")));
    if (!isInOrder)
        arrange(); // another one was chosen meanwhile
}

void TimeMachinePage::arrange()
{
    if (!m_devices)
        return;
    ++m_arranging;
    m_lifecycle.workPool().run([devices = m_devices, order = m_order] { return estateRows(devices, order); },
                               [page = QPointer(this)](EstateRows made) {
                                   if (!page)
                                       return;
                                   --page->m_arranging;
                                   // Else there are others by now.
                                   if (made.devices == page->m_devices && made.order == page->m_order)
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
    DetailsSection section{.caption = tr("On %1").arg(models::text::dayText(m_shown->day)), .rows = {}};
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
