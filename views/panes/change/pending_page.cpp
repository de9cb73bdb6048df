#include "views/panes/change/pending_page.h"

#include "models/config/side_by_side.h"
#include "models/lifecycle/lifecycle.h"
#include "models/lifecycle/work_pool.h"
#include "models/tables/change_rows.h"
#include "models/text/numbers.h"
#include "views/dialogs/message.h"
#include "views/panes/change/pending_details.h"
#include "views/panes/details_panel.h"
#include "views/panes/rows_filter.h"
#include "views/theme/icons.h"
#include "views/theme/text_scale.h"
#include "views/widgets/empty_state.h"
#include "views/widgets/short_tabs.h"
#include "views/widgets/side_by_side_view.h"
#include "views/widgets/table_view.h"

#include <QAction>
#include <QPlainTextEdit>
#include <QPointer>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

#include <memory>

namespace views::panes {

using models::tables::ChangeColumn;
using models::tables::FindingColumn;
using theme::TextRole;
using widgets::CellKind;
using widgets::Ink;

PendingPage::PendingPage(models::lifecycle::Lifecycle& lifecycle, QWidget* parent)
    : Page(parent),
      m_lifecycle(lifecycle),
      m_undo(new QAction(theme::icon(QStringLiteral("undo")), tr("&Undo last edit"), this)),
      m_open(new QAction(theme::icon(QStringLiteral("edit")), tr("&Go to setting"), this)),
      m_tabs(new QTabWidget(this)),
      m_details(new DetailsPanel(tr("Choose a change or a finding to see all of it."), this)),
      m_changeList(makeList(QStringLiteral("changes"), models::tables::changeTitles())),
      m_findingList(makeList(QStringLiteral("findings"), models::tables::findingTitles())),
      m_commands(new QPlainTextEdit(this)),
      m_sides(new widgets::SideBySideView(this))
{
    m_details->hide(); // until the window takes it
    m_tabs->tabBar()->setAccessibleName(tr("Changes, findings, commands, side by side"));
    widgets::shortenTabs(m_tabs->tabBar());
    arrange();
    styleTables();
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &PendingPage::refresh);
    const auto refreshSoon = qOverload<>(&QTimer::start);
    connect(&lifecycle, &models::lifecycle::Lifecycle::candidateChanged, &m_soon, refreshSoon);
    connect(&lifecycle, &models::lifecycle::Lifecycle::runningChanged, &m_soon, refreshSoon);
    connect(m_undo, &QAction::triggered, this, &PendingPage::undo);
    connect(m_open, &QAction::triggered, this, &PendingPage::openSetting);
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
        replyToFilter();
        showDetails();
        compareSides();
    });
    m_soon.start();
}

PendingPage::List PendingPage::makeList(const QString& name, const QStringList& titles)
{
    auto* stack = new QStackedWidget(m_tabs);
    const List list{.rows = new models::tables::RowsModel(titles, this),
                    .filter = new RowsFilter(this),
                    .table = new widgets::TableView(stack),
                    .empty = new widgets::EmptyState(stack),
                    .noMatch = new widgets::EmptyState(stack),
                    .stack = stack};
    list.filter->setSourceModel(list.rows);
    list.table->setModel(list.filter);
    list.table->setObjectName(QStringLiteral("pending.") + name);
    list.table->setSelectionMode(QAbstractItemView::SingleSelection);
    list.table->setStatusRoles({.status = models::tables::RowStatusRole,
                                .marks = models::tables::RowMarksRole,
                                .icon = models::tables::RowIconRole});
    stack->addWidget(list.table);
    stack->addWidget(list.empty);
    stack->addWidget(list.noMatch);
    auto* clear = new QAction(tr("Clear filter"), this);
    clear->setObjectName(list.table->objectName() + QStringLiteral(".clearFilter"));
    connect(clear, &QAction::triggered, this, [this] { Q_EMIT filterTextWanted(QString()); });
    list.noMatch->setContent({.icon = QStringLiteral("search"),
                              .headline = tr("No match"),
                              .sentence = tr("Nothing here holds all of these words."),
                              .hint = {},
                              .actions = {clear}});
    connect(list.table, &widgets::TableView::currentRowChanged, this, &PendingPage::showDetails);
    connect(list.table, &widgets::TableView::rowOpened, this, &PendingPage::openSetting);
    return list;
}

void PendingPage::arrange()
{
    m_undo->setObjectName(QStringLiteral("pending.undo"));
    m_undo->setStatusTip(tr("Take back the last edit of the candidate"));
    m_open->setObjectName(QStringLiteral("pending.open"));
    m_open->setStatusTip(tr("Open the form where the chosen setting can be changed"));
    m_tabs->setObjectName(QStringLiteral("pending.tabs"));
    m_tabs->setAccessibleName(tr("Pending changes"));
    m_tabs->setDocumentMode(true);
    m_changeList.table->setAccessibleName(tr("Changes"));
    m_findingList.table->setAccessibleName(tr("Findings"));
    m_commands->setObjectName(QStringLiteral("pending.commands"));
    m_commands->setAccessibleName(tr("Commands"));
    m_commands->setReadOnly(true);
    m_commands->setFrameShape(QFrame::NoFrame);
    theme::atEachTextScale(m_commands, [this] { m_commands->setFont(theme::font(TextRole::Mono)); });
    m_commands->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_tabs->addTab(m_changeList.stack, tr("Changes"));
    m_tabs->addTab(m_findingList.stack, tr("Findings"));
    m_sides->setTitles(tr("Running"), tr("Candidate"));
    m_tabs->addTab(m_commands, tr("Commands"));
    m_tabs->addTab(m_sides, tr("Side by side"));
    m_changeList.empty->setContent({.icon = QStringLiteral("task_alt"),
                                    .headline = tr("Nothing is pending"),
                                    .sentence = tr("The candidate is what runs. Edits wait here until you "
                                                   "commit them."),
                                    .hint = {},
                                    .actions = {}});
    m_findingList.empty->setContent({.icon = QStringLiteral("verified"),
                                     .headline = tr("Nothing to complain about"),
                                     .sentence = tr("Validation found neither errors nor warnings."),
                                     .hint = {},
                                     .actions = {}});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_tabs);
    setFocusProxy(m_changeList.table);
}

void PendingPage::styleTables()
{
    widgets::TableView& changes = *m_changeList.table;
    changes.setCellStyle(int(ChangeColumn::Kind), {.kind = CellKind::Status});
    changes.setCellStyle(int(ChangeColumn::Path), {.role = TextRole::Mono});
    changes.setCellStyle(int(ChangeColumn::Before), {.role = TextRole::Mono, .ink = Ink::Secondary});
    changes.setCellStyle(int(ChangeColumn::After), {.role = TextRole::Mono});
    changes.setColumnWidths(
        {{int(ChangeColumn::Kind), 120}, {int(ChangeColumn::Path), 440}, {int(ChangeColumn::Before), 140}});
    changes.sortByColumn(int(ChangeColumn::Path), Qt::AscendingOrder);
    widgets::TableView& findings = *m_findingList.table;
    findings.setCellStyle(int(FindingColumn::Severity), {.kind = CellKind::Status});
    findings.setCellStyle(int(FindingColumn::Rule), {.role = TextRole::Mono, .ink = Ink::Secondary});
    findings.setCellStyle(int(FindingColumn::Path), {.role = TextRole::Mono, .ink = Ink::Secondary});
    findings.setColumnWidths({{int(FindingColumn::Severity), 120},
                              {int(FindingColumn::Rule), 64},
                              {int(FindingColumn::Sentence), 420}});
    findings.sortByColumn(int(FindingColumn::Severity), Qt::AscendingOrder);
}

QWidget* PendingPage::inspector()
{
    return showsText() || shownList().rows->rowCount() == 0 ? nullptr : m_details;
}

const PendingPage::List& PendingPage::shownList() const
{
    return m_tabs->currentWidget() == m_findingList.stack ? m_findingList : m_changeList;
}

void PendingPage::setFilterText(const QString& text)
{
    m_words = text;
    for (const List* list : {&m_changeList, &m_findingList}) {
        list->filter->setWords(text);
        showList(*list);
    }
    if (hasTooManyChanges())
        listChanges(); // those that are not in the table may hold the words
    replyToFilter();
    showDetails();
}

bool PendingPage::hasTooManyChanges() const
{
    return m_review && m_review->changes.size() > models::tables::mostShownChanges;
}

/// Many are made into rows in the work pool.
void PendingPage::listChanges()
{
    const int question = ++m_rowsAsked;
    if (!hasTooManyChanges())
        return showChangeRows(models::tables::changeRows(m_review->changes));
    m_lifecycle.workPool().run(
        [review = m_review, words = m_words] { return models::tables::changeRows(review->changes, words); },
        [page = QPointer(this), question](models::tables::ShownChanges shown) {
            if (page && page->m_rowsAsked == question)
                page->showChangeRows(std::move(shown));
        });
}

void PendingPage::showChangeRows(models::tables::ShownChanges shown)
{
    m_rowsShown = m_rowsAsked;
    m_matching = shown.matching;
    m_places.clear();
    for (std::size_t row = 0; row < shown.rows.size(); ++row)
        m_places.insert(shown.rows[row].key, shown.places[row]);
    m_changeList.rows->setRows(std::move(shown.rows));
    showList(m_changeList);
    replyToFilter();
    showDetails();
}

void PendingPage::replyToFilter()
{
    const List& shown = shownList();
    const bool areChanges = &shown == &m_changeList && m_review;
    const qsizetype all = areChanges ? qsizetype(m_review->changes.size()) : shown.rows->rowCount();
    QString hint;
    if (areChanges && m_matching > models::tables::mostShownChanges)
        hint = tr("the first %1 of %2")
                   .arg(models::text::counted(shown.rows->rowCount()), models::text::counted(m_matching));
    else if (shown.filter->isActive())
        hint =
            tr("%1 of %2").arg(models::text::counted(shown.filter->rowCount()), models::text::counted(all));
    Q_EMIT filterReplied({.hint = hint, .problem = {}});
}

void PendingPage::showChanges()
{
    m_tabs->setCurrentWidget(m_changeList.stack);
}

void PendingPage::showFindings()
{
    m_tabs->setCurrentWidget(m_findingList.stack);
    m_findingList.table->setFocus();
}

void PendingPage::refresh()
{
    m_lifecycle.review([page = QPointer(this)](const models::lifecycle::ReviewPtr& review) {
        if (page)
            page->show(review);
    });
}

void PendingPage::show(models::lifecycle::ReviewPtr review)
{
    if (m_review && m_review->running == review->running && m_review->candidate == review->candidate &&
        m_review->findings == review->findings)
        return;
    m_review = std::move(review);
    m_places.clear(); // until there are rows of this one
    const auto& changes = m_review->changes;
    const auto& findings = m_review->findings;
    listChanges();
    m_tabs->setTabText(0, changes.empty() ? tr("Changes") : tr("Changes (%1)").arg(changes.size()));
    m_findingList.rows->setRows(models::tables::findingRows(findings));
    m_tabs->setTabText(1, findings.empty() ? tr("Findings") : tr("Findings (%1)").arg(findings.size()));
    m_commands->setPlainText(models::tables::commandsText(m_review->edits));
    m_areSidesStale = true;
    compareSides();
    m_undo->setEnabled(!changes.empty());
    Q_EMIT badgeChanged(changes.empty() ? QString() : QString::number(changes.size()));
    showList(m_findingList);
    showDetails();
}

bool PendingPage::showsText() const
{
    return m_tabs->currentWidget() == m_commands || m_tabs->currentWidget() == m_sides;
}

/// Both texts are made in the work pool, and only while they are seen.
void PendingPage::compareSides()
{
    if (m_tabs->currentWidget() != m_sides || !m_review || !std::exchange(m_areSidesStale, false))
        return;
    m_lifecycle.workPool().run(
        [review = m_review] { return models::config::sideBySide(*review->running, *review->candidate); },
        [page = QPointer(this), question = ++m_sidesAsked](auto lines) {
            if (page && page->m_sidesAsked == question)
                page->m_sides->setLines(std::move(lines));
        });
}

void PendingPage::showList(const List& list) const
{
    const bool isFilteredOut = &list == &m_changeList && hasTooManyChanges();
    const bool isEmpty = list.rows->rowCount() == 0 && !isFilteredOut;
    const bool isNothingLeft = list.filter->rowCount() == 0;
    QWidget* filtered = isNothingLeft ? static_cast<QWidget*>(list.noMatch) : list.table;
    list.stack->setCurrentWidget(isEmpty ? list.empty : filtered);
    if (!isNothingLeft && !list.table->currentIndex().isValid())
        list.table->selectRow(0);
}

void PendingPage::showDetails()
{
    Q_EMIT inspectorChanged();
    m_open->setEnabled(!currentPath().empty());
    const QString key = shownList().table->currentIndex().data(models::tables::RowKeyRole).toString();
    if (key.isEmpty())
        return m_details->clear();
    if (m_tabs->currentWidget() == m_findingList.stack) {
        if (const auto details = findingDetails(m_review->findings, key))
            m_details->setContent(*details);
    } else if (const auto place = m_places.constFind(key); place != m_places.cend()) {
        m_details->setContent(changeDetails(m_review->changes.at(*place), key));
    }
}

std::vector<std::string> PendingPage::currentPath() const
{
    if (showsText())
        return {};
    const List& list = shownList();
    const auto column =
        m_tabs->currentWidget() == m_findingList.stack ? int(FindingColumn::Path) : int(ChangeColumn::Path);
    const QString path = list.table->currentIndex().siblingAtColumn(column).data().toString();
    return models::config::splitWords(path.toStdString()).value_or(std::vector<std::string>());
}

void PendingPage::openSetting()
{
    if (const auto path = currentPath(); !path.empty())
        Q_EMIT settingWanted(path);
}

void PendingPage::undo()
{
    dialogs::tellFailure(this, m_lifecycle.undo(), tr("The edit was not taken back."));
}

} // namespace views::panes
