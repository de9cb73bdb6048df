#include "views/panes/record/event_log_page.h"

#include "models/lifecycle/devices/device_registry.h"
#include "models/lifecycle/lifecycle.h"
#include "models/lifecycle/log/event_log.h"
#include "models/lifecycle/log/log_filter.h"
#include "models/text/detail_wording.h"
#include "models/text/numbers.h"
#include "views/panes/details_panel.h"
#include "views/panes/record/record_details.h"
#include "views/theme/icons.h"

#include <QAction>
#include <QFileDialog>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace views::panes {

using models::store::EventFormat;
using models::tables::EventColumn;
using models::tables::EventTableModel;
using theme::TextRole;
using widgets::Ink;

namespace {

/// A log grows all the time; more often would only flicker.
constexpr int tailMilliseconds = 500;

} // namespace

EventLogPage::EventLogPage(models::lifecycle::Lifecycle& lifecycle, QWidget* parent)
    : Page(parent),
      m_lifecycle(lifecycle),
      m_events(new EventTableModel(
          [&lifecycle](const auto& query, auto done, auto isCancelled) {
              models::lifecycle::findEventPage(lifecycle, query, std::move(done), std::move(isCancelled));
          },
          this)),
      m_stack(new QStackedWidget(this)),
      m_table(new widgets::TableView(m_stack)),
      m_empty(new widgets::EmptyState(m_stack)),
      m_noMatch(new widgets::EmptyState(m_stack)),
      m_failed(new widgets::EmptyState(m_stack)),
      m_details(new DetailsPanel(tr("Choose a record to see all that it says."), this))
{
    setObjectName(QStringLiteral("eventsPage"));
    m_details->hide(); // until the window takes it
    m_events->setNames([&devices = lifecycle.devices()](const std::string& serial) {
        const auto* record = devices.find(session::base::Serial(serial));
        return record ? QString::fromStdString(record->hostname) : QString();
    });
    setUpTable();
    makeActions();
    fillEmptyStates();
    for (QWidget* content : {static_cast<QWidget*>(m_table), static_cast<QWidget*>(m_empty),
                             static_cast<QWidget*>(m_noMatch), static_cast<QWidget*>(m_failed)})
        m_stack->addWidget(content);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    setFocusProxy(m_table);
    m_tail.setInterval(tailMilliseconds);
    connect(&m_tail, &QTimer::timeout, m_events, &EventTableModel::fetchNewer);
    connect(m_events, &EventTableModel::stateChanged, this, &EventLogPage::showState);
}

EventLogPage::~EventLogPage()
{
    if (m_exportCancelled)
        *m_exportCancelled = true;
}

QString EventLogPage::filterPlaceholder() const
{
    return tr("Filter:  event:session-refused reason:expired since:2h");
}

QStringList EventLogPage::filterWords() const
{
    QStringList words;
    for (const std::string& key : models::lifecycle::logFilterKeys())
        words << QString::fromStdString(key) + QLatin1Char(':');
    return words;
}

QWidget* EventLogPage::inspector()
{
    return m_details;
}

void EventLogPage::setUpTable()
{
    m_table->setObjectName(QStringLiteral("events.table"));
    m_table->setAccessibleName(tr("Event log table"));
    m_table->setModel(m_events);
    m_table->setSortingEnabled(false); // in the order of time
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    const auto style = [this](EventColumn column, const widgets::CellStyle& cell) {
        m_table->setCellStyle(int(column), cell);
    };
    style(EventColumn::Time, {.role = TextRole::Mono, .ink = Ink::Secondary});
    style(EventColumn::Event, {.role = TextRole::BodyStrong});
    style(EventColumn::Device, {.aside = int(models::tables::EventRole::Aside)});
    style(EventColumn::Channel, {.ink = Ink::Secondary});
    style(EventColumn::Detail, {.ink = Ink::Secondary});
    m_table->setColumnWidths({{int(EventColumn::Time), 164},
                              {int(EventColumn::Event), 156},
                              {int(EventColumn::Device), 190},
                              {int(EventColumn::Reason), 170},
                              {int(EventColumn::Channel), 104},
                              {int(EventColumn::Detail), 210}});
    connect(m_table, &widgets::TableView::currentRowChanged, this, &EventLogPage::showDetails);
    connect(m_table, &widgets::TableView::rowOpened, this, &EventLogPage::showDevice);
}

void EventLogPage::makeActions()
{
    const auto make = [this](const char* name, const QString& text, const char* icon, const QString& tip) {
        auto* action = new QAction(theme::icon(QString::fromLatin1(icon)), text, this);
        action->setObjectName(QLatin1String("events.") + QLatin1String(name));
        action->setToolTip(tip);
        action->setStatusTip(tip);
        return action;
    };
    m_follow = make("follow", tr("&Follow"), "history", tr("Show new records on top as they come"));
    m_follow->setCheckable(true);
    m_follow->setChecked(true);
    m_csv = make("csv", tr("Export &CSV…"), "file_download", tr("Write what is shown as a table"));
    m_lines = make("lines", tr("Export &JSON…"), "file_download",
                   tr("Write what is shown as JSON lines, which can be verified"));
    m_cancel = make("cancelExport", tr("Ca&ncel export"), "stop", tr("Give the export up; no file is left"));
    m_cancel->setVisible(false);
    m_device = make("device", tr("Show &device"), "dns", tr("Go to this device in the list of devices"));
    m_device->setEnabled(false);
    m_details->setActions({m_device});
    connect(m_follow, &QAction::toggled, this, [this](bool isOn) {
        if (isOn && isVisible())
            m_tail.start();
        else
            m_tail.stop();
    });
    connect(m_csv, &QAction::triggered, this, [this] { askWhere(EventFormat::Csv); });
    connect(m_lines, &QAction::triggered, this, [this] { askWhere(EventFormat::JsonLines); });
    connect(m_cancel, &QAction::triggered, this, [this] {
        if (m_exportCancelled)
            *m_exportCancelled = true;
    });
    connect(m_device, &QAction::triggered, this, &EventLogPage::showDevice);
}

void EventLogPage::fillEmptyStates()
{
    m_empty->setObjectName(QStringLiteral("events.empty"));
    m_empty->setContent({.icon = iconName(),
                         .headline = tr("Nothing has happened yet"),
                         .sentence = tr("Authentications, commits, pushes and decisions are listed here."),
                         .hint = {},
                         .actions = {}});
    auto* clear = new QAction(tr("Clear filter"), this);
    clear->setObjectName(QStringLiteral("events.clearFilter"));
    connect(clear, &QAction::triggered, this, [this] { Q_EMIT filterTextWanted(QString()); });
    m_noMatch->setObjectName(QStringLiteral("events.noMatch"));
    m_noMatch->setContent({.icon = QStringLiteral("search"),
                           .headline = tr("No record matches"),
                           .sentence = tr("The log has nothing that fits the filter above."),
                           .hint = {},
                           .actions = {clear}});
    m_failed->setObjectName(QStringLiteral("events.failed"));
    m_again = new QAction(tr("Try again"), this);
    m_again->setObjectName(QStringLiteral("events.again"));
    connect(m_again, &QAction::triggered, m_events, &EventTableModel::fetchNewer);
}

void EventLogPage::setFilterText(const QString& text)
{
    const auto query = models::lifecycle::readLogFilter(text.toStdString(), m_lifecycle.clock().now());
    if (!query) {
        Q_EMIT filterReplied({.hint = {}, .problem = models::text::detailText(query.error())});
        return;
    }
    m_filter = text.trimmed();
    m_said.clear();
    m_isStale = !isVisible();
    if (isVisible())
        m_events->setQuery(*query);
}

bool EventLogPage::isSettled() const
{
    return m_events->state() != EventTableModel::State::Loading;
}

void EventLogPage::showState()
{
    const bool isReady = m_events->state() != EventTableModel::State::Failed;
    if (!isReady) {
        if (m_failure != m_events->problem()) // its button may have the focus
            m_failed->setContent({.icon = QStringLiteral("error_outline"),
                                  .headline = tr("The log can not be read"),
                                  .sentence = m_events->problem(),
                                  .hint = {},
                                  .actions = {m_again}});
        m_failure = m_events->problem();
        m_stack->setCurrentWidget(m_failed);
    } else if (m_events->rowCount() > 0 || m_events->state() == EventTableModel::State::Loading)
        m_stack->setCurrentWidget(m_table);
    else
        m_stack->setCurrentWidget(m_filter.isEmpty() ? m_empty : m_noMatch);
    if (!m_table->currentIndex().isValid() && m_events->rowCount() > 0)
        m_table->setCurrentIndex(m_events->index(0, 0));
    else if (!m_table->currentIndex().isValid())
        showDetails(); // what it showed is hidden by the filter
    m_table->setEmptyText(tr("Reading the log…"));
    const bool isMore = m_events->canFetchMore({});
    const bool isFull = std::size_t(m_events->rowCount()) >= EventTableModel::mostRows;
    const QString count = isFull ? tr("the newest %1; narrow the filter to see older ones")
                                       .arg(models::text::counted(m_events->rowCount()))
                          : isMore ? tr("first %1").arg(models::text::counted(m_events->rowCount()))
                                   : models::text::counted(m_events->rowCount());
    Q_EMIT filterReplied({.hint = !m_said.isEmpty()               ? m_said
                                  : m_filter.isEmpty() && !isFull ? QString()
                                                                  : count,
                          .problem = {}});
}

void EventLogPage::showDetails()
{
    const auto* event = m_events->eventAt(m_table->currentIndex().row());
    m_device->setEnabled(event != nullptr && !event->serial.empty());
    if (!event)
        return m_details->clear();
    m_details->setContent(recordDetails(*event, m_events->nameOf(*event)));
}

void EventLogPage::showDevice()
{
    const auto* event = m_events->eventAt(m_table->currentIndex().row());
    if (event && !event->serial.empty())
        Q_EMIT pageWanted(QStringLiteral("devices"),
                          QStringLiteral("serial:") + QString::fromStdString(event->serial));
}

void EventLogPage::askWhere(EventFormat format)
{
    const bool isCsv = format == EventFormat::Csv;
    auto* dialog = new QFileDialog(this, isCsv ? tr("Export as CSV") : tr("Export as JSON lines"));
    dialog->setObjectName(QStringLiteral("events.exportDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(isCsv ? QStringLiteral("csv") : QStringLiteral("jsonl"));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, format](const QString& file) { exportTo(file, format); });
    dialog->open();
}

void EventLogPage::exportTo(const QString& file, EventFormat format)
{
    if (m_exportCancelled)
        return;
    m_exportCancelled = std::make_shared<std::atomic<bool>>(false);
    m_cancel->setVisible(true);
    m_csv->setEnabled(false);
    m_lines->setEnabled(false);
    models::lifecycle::exportEvents(
        m_lifecycle,
        {.query = m_events->query(),
         .format = format,
         .file = file,
         .isCancelled = [cancelled = m_exportCancelled] { return cancelled->load(); }},
        [this, life = std::weak_ptr<int>(m_life)](const auto& written) {
            if (!life.expired())
                finishExport(written);
        });
}

void EventLogPage::finishExport(const session::base::Result<std::uint64_t>& written)
{
    m_exportCancelled.reset();
    m_cancel->setVisible(false);
    m_csv->setEnabled(true);
    m_lines->setEnabled(true);
    const QString problem = written ? QString() : models::text::detailText(written.error());
    m_said = written ? tr("%1 exported").arg(*written) : problem;
    showState();
    Q_EMIT exported(problem);
}

void EventLogPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (std::exchange(m_isStale, false))
        setFilterText(m_filter);
    if (m_follow->isChecked())
        m_tail.start();
}

void EventLogPage::hideEvent(QHideEvent* event)
{
    m_tail.stop();
    Page::hideEvent(event);
}

} // namespace views::panes
