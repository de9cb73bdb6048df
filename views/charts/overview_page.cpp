#include "views/charts/overview_page.h"

#include "models/lifecycle/lifecycle.h"
#include "models/lifecycle/log/event_log.h"
#include "models/lifecycle/log/expiry_horizon.h"
#include "models/lifecycle/log/statistics.h"
#include "models/lifecycle/work_pool.h"
#include "models/tables/handshake/handshake_subjects.h"
#include "models/text/detail_wording.h"
#include "models/text/wording.h"
#include "views/charts/chart_card.h"
#include "views/charts/number_card.h"
#include "views/charts/statistics_charts.h"
#include "views/theme/text_scale.h"
#include "views/theme/tokens.h"
#include "views/widgets/scroll_page.h"

#include <QGridLayout>
#include <QPointer>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>

namespace views::charts {

using models::store::Span;
using models::tables::DeviceStatus;

namespace {

constexpr int lastMinutes = 24 * 60;
constexpr int lastHours = 28 * 24;
constexpr std::size_t mostMarks = 12; ///< more would cover the plot
constexpr int chartLeast = 420;       ///< narrower ones would be one below the other
constexpr int numberLeast = 190;
/// What goes through all certificates changes slowly: not at every turn, but at the first ones, while devices
/// still come.
constexpr int firstTurns = 3;
constexpr int slowTurns = 15;
constexpr int chartHeight = 320;
/// The worst first.
constexpr std::array worstFirst{DeviceStatus::Failed,         DeviceStatus::Blocked,    DeviceStatus::Offline,
                                DeviceStatus::DisconnectWait, DeviceStatus::Predefined, DeviceStatus::Custom};

QString problemText(const session::base::Error& error)
{
    return OverviewPage::tr("The statistics can't be read: %1").arg(models::text::detailText(error));
}

} // namespace

OverviewPage::OverviewPage(const Parts& parts, QWidget* parent)
    : Page(parent),
      m_devices(parts.devices),
      m_lifecycle(parts.lifecycle),
      m_numberGrid(new QGridLayout),
      m_grid(new QGridLayout)
{
    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(theme::space::wide, theme::space::large, theme::space::wide,
                               theme::space::wide);
    column->setSpacing(theme::space::large);
    addNumbers(content);
    m_reasons = addChart(content, QStringLiteral("reasons"), tr("Refusals by reason"),
                         tr("Refused handshakes in 24 hours. A click shows who."),
                         tr("Nothing was refused in 24 hours."));
    m_states = addChart(content, QStringLiteral("states"), tr("Devices by state"), tr("Last 24 hours"),
                        tr("Nobody has looked yet: states are counted four times a minute."));
    m_expiry = addChart(content, QStringLiteral("expiry"), tr("Certificate expiry"),
                        tr("Certificates that end in each of the next 52 weeks"),
                        tr("No certificate is known yet."));
    m_latency = addChart(content, QStringLiteral("latency"), tr("Handshake latency"), tr("Last 24 hours"),
                         tr("No handshake has succeeded in 24 hours."));
    m_reconnects = addChart(content, QStringLiteral("reconnects"), tr("Sessions that came up"),
                            tr("In the busiest second of each minute, forecast and capacity"),
                            tr("No session came up in 24 hours."));
    m_protocols = addChart(content, QStringLiteral("protocols"), tr("TLS version and cipher"),
                           tr("Share of the sessions that came up, last 24 hours"),
                           tr("No session came up in 24 hours."));
    m_responders = addChart(content, QStringLiteral("responders"), tr("Revocation lookups"),
                            tr("p95 by responder against the deadline, last 24 hours"),
                            tr("No responder was asked in 24 hours."));
    m_hours =
        addChart(content, QStringLiteral("refusal-hours"), tr("Refusals by hour of the week"),
                 tr("Refused handshakes in 4 weeks, local time"), tr("Nothing was refused in 4 weeks."));
    m_authority = addChart(content, QStringLiteral("authority"), tr("Validity under a CA"),
                           tr("Whoever outlives the CA is refused once that has ended"),
                           tr("No CA here has issued anything yet."), tr("CA"));
    connect(m_authority, &ChartCard::chosen, this, [this](const QString& name) {
        m_chosenAuthority = name;
        countAuthority();
    });
    m_grid->setSpacing(theme::space::large);
    column->addLayout(m_grid);
    column->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(new widgets::ScrollPage(content, this));
    connect(&m_devices, &models::tables::DeviceTableModel::countsChanged, this, &OverviewPage::showNumbers);
    connect(&m_refresh, &QTimer::timeout, this, &OverviewPage::refresh);
    showNumbers();
    reflow();
}

void OverviewPage::addNumbers(QWidget* content)
{
    m_numberGrid->setSpacing(theme::space::medium);
    for (const DeviceStatus status : worstFirst) {
        const std::string name(models::tables::toText(status));
        const QString id = QString::fromStdString(name);
        auto* card =
            new NumberCard({.id = id, .label = models::text::statusLabel(name), .status = status}, content);
        connect(card, &NumberCard::clicked, this,
                [this, id] { Q_EMIT pageWanted(QStringLiteral("devices"), QStringLiteral("state:") + id); });
        m_numbers.push_back(card);
    }
    static_cast<QVBoxLayout*>(content->layout())->addLayout(m_numberGrid);
}

ChartCard* OverviewPage::addChart(QWidget* content, const QString& id, const QString& title,
                                  const QString& subtitle, const QString& nothingYet, const QString& choice)
{
    auto* card = new ChartCard(
        {.id = id, .title = title, .subtitle = subtitle, .nothingYet = nothingYet, .choice = choice},
        content);
    theme::atEachTextScale(card, [card] { card->setFixedHeight(theme::scaled(chartHeight)); });
    connect(card, &ChartCard::pageWanted, this, [this](const QString& page, const QString& filter) {
        if (page == QLatin1String("sessions") && !isSeenInSessions(filter)) // all have come in since
            Q_EMIT pageWanted(QStringLiteral("events"),
                              QStringLiteral("event:session-refused since:24h ") + filter);
        else
            Q_EMIT pageWanted(page, filter);
    });
    m_charts.push_back(card);
    return card;
}

bool OverviewPage::isSeenInSessions(const QString& filterText) const
{
    const auto filter = models::tables::DeviceFilter::parse(filterText);
    return filter && models::tables::hasHandshakes(m_lifecycle.devices(), *filter, m_lifecycle.clock().now());
}

void OverviewPage::showNumbers()
{
    const auto counts = m_devices.counts();
    for (std::size_t i = 0; i < worstFirst.size(); ++i)
        m_numbers.at(i)->setNumber(counts.at(std::size_t(worstFirst.at(i))));
}

void OverviewPage::refresh()
{
    readMinutes();
    readCommits();
    const int turn = m_turn++;
    if (turn >= firstTurns && turn % slowTurns != 0)
        return;
    showHorizon();
    readHours();
    countAuthority();
}

void OverviewPage::readMinutes()
{
    if (std::exchange(m_isReadingMinutes, true))
        return; // the next time
    models::lifecycle::readStatistics(
        m_lifecycle, Span::Minute, lastMinutes,
        [page = QPointer(this)](const session::base::Result<std::vector<models::store::Tally>>& tallies) {
            if (!page)
                return;
            page->m_isReadingMinutes = false;
            return tallies ? page->showTallies(*tallies) : page->showProblem(tallies.error());
        });
}

void OverviewPage::readHours()
{
    if (std::exchange(m_isReadingHours, true))
        return;
    models::lifecycle::readStatistics(
        m_lifecycle, Span::Hour, lastHours,
        [page = QPointer(this)](const session::base::Result<std::vector<models::store::Tally>>& hours) {
            if (!page)
                return;
            page->m_isReadingHours = false;
            return hours ? page->showHours(*hours) : page->m_hours->setProblem(problemText(hours.error()));
        });
}

void OverviewPage::readCommits()
{
    if (m_markKindsAwaited > 0)
        return;
    auto all = std::make_shared<std::vector<models::store::StoredEvent>>();
    // One by one: for each there is an index, for both together there is none.
    for (const char* kind : {"committed", "disconnect-wait-ended"}) {
        ++m_markKindsAwaited;
        models::lifecycle::findEvents(
            m_lifecycle,
            {.kinds = {kind},
             .limit = mostMarks,
             .since = m_lifecycle.clock().now() - std::chrono::minutes(lastMinutes)},
            [page = QPointer(this), all](const models::lifecycle::FoundEvents& found) {
                if (!page)
                    return;
                if (found)
                    all->insert(all->end(), found->begin(), found->end());
                if (--page->m_markKindsAwaited == 0)
                    page->setEvents(*all);
            });
    }
}

void OverviewPage::countAuthority()
{
    if (std::exchange(m_isCountingAuthority, true))
        return;
    m_lifecycle.workPool().run(
        [devices = models::lifecycle::shownCertificates(m_lifecycle.devices()),
         running = m_lifecycle.running(), wanted = m_chosenAuthority.toStdString()] {
            return models::lifecycle::authorityCourse(running, devices, wanted);
        },
        [page = QPointer(this)](const models::lifecycle::AuthorityCourse& course) {
            if (!page)
                return;
            page->m_isCountingAuthority = false;
            page->showAuthority(course);
            if (const QString& wanted = page->m_chosenAuthority;
                !wanted.isEmpty() && wanted.toStdString() != course.authority &&
                std::ranges::find(course.authorities, wanted.toStdString()) != course.authorities.end())
                page->countAuthority(); // another was chosen meanwhile
        });
}

void OverviewPage::showHours(const std::vector<models::store::Tally>& hours)
{
    m_hours->setData(refusalHoursChart({.span = Span::Hour, .tallies = hours}));
}

void OverviewPage::showAuthority(const models::lifecycle::AuthorityCourse& course)
{
    QStringList names;
    for (const std::string& name : course.authorities)
        names << QString::fromStdString(name);
    m_authority->setChoices(names, QString::fromStdString(course.authority));
    m_authority->setData(authorityChart(course));
}

void OverviewPage::setEvents(const std::vector<models::store::StoredEvent>& events)
{
    m_marks = marksOf(events);
    m_waves = wavesOf(events);
}

ReconnectForecast OverviewPage::reconnectForecast() const
{
    ReconnectForecast forecast{.waves = m_waves,
                               .pace = models::lifecycle::reconnectPace(m_lifecycle),
                               .now = m_lifecycle.clock().now()};
    const auto deadline = m_lifecycle.disconnectDeadline();
    const int waiting = m_devices.counts().at(std::size_t(DeviceStatus::DisconnectWait));
    if (deadline && *deadline > forecast.now && waiting > 0)
        forecast.waves.push_back({.at = *deadline, .sessions = std::size_t(waiting)});
    return forecast;
}

void OverviewPage::showHorizon()
{
    if (std::exchange(m_isCounting, true))
        return;
    m_lifecycle.workPool().run(
        [devices = models::lifecycle::deviceExpiries(m_lifecycle.devices()), running = m_lifecycle.running(),
         now = m_lifecycle.clock().now()] { return models::lifecycle::countExpiries(devices, running, now); },
        [page = QPointer(this)](const models::lifecycle::ExpiryHorizon& horizon) {
            if (!page)
                return;
            page->m_isCounting = false;
            page->m_expiry->setData(expiryChart(horizon));
        });
}

void OverviewPage::showTallies(const std::vector<models::store::Tally>& minutes)
{
    const TallyCourse course{.span = Span::Minute, .tallies = minutes};
    m_states->setData(withMarks(statesChart(course), m_marks));
    m_latency->setData(withMarks(latencyChart(course), m_marks));
    m_reasons->setData(reasonsChart(course));
    m_reconnects->setData(withMarks(reconnectChart(course, reconnectForecast()), m_marks));
    m_protocols->setData(protocolChart(course));
    m_responders->setData(withMarks(respondersChart(course), m_marks));
}

bool OverviewPage::isSettled() const
{
    return std::ranges::all_of(m_charts, &ChartCard::isKnown);
}

void OverviewPage::showProblem(const session::base::Error& error)
{
    for (ChartCard* card : {m_states, m_latency, m_reasons, m_reconnects, m_protocols, m_responders})
        card->setProblem(problemText(error));
}

void OverviewPage::reflow()
{
    const int inARow = width() >= int(m_numbers.size()) * numberLeast ? int(m_numbers.size()) : 3;
    for (int i = 0; i < int(m_numbers.size()); ++i)
        m_numberGrid->addWidget(m_numbers.at(std::size_t(i)), i / inARow, i % inARow);
    const int columns = std::clamp(width() / chartLeast, 1, 2);
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (int i = 0; i < int(m_charts.size()); ++i)
        m_grid->addWidget(m_charts.at(std::size_t(i)), i / columns, i % columns);
    for (int column = 0; column < 2; ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
}

void OverviewPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    m_turn = 0;
    refresh();
    m_refresh.start(refreshMs);
}

void OverviewPage::hideEvent(QHideEvent* event)
{
    m_refresh.stop();
    Page::hideEvent(event);
}

void OverviewPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    reflow();
}

} // namespace views::charts
