#include "views/panes/list_page.h"

#include "models/text/numbers.h"
#include "views/panes/details_panel.h"
#include "views/panes/rows_filter.h"
#include "views/theme/icons.h"

#include <QAction>
#include <QHeaderView>
#include <QMenu>
#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace views::panes {

namespace {

/// Several pages in one turn of the event loop would keep the window waiting when there are many devices.
constexpr int hiddenTurnMilliseconds = 20;
constexpr std::size_t hiddenTurns = 16;

} // namespace

ListPage::ListPage(ListPageFacts facts, QWidget* parent)
    : Page(parent),
      m_facts(std::move(facts)),
      m_rows(new models::tables::RowsModel(m_facts.columns, this)),
      m_filter(new RowsFilter(this)),
      m_stack(new QStackedWidget(this)),
      m_table(new widgets::TableView(m_stack)),
      m_empty(new widgets::EmptyState(m_stack)),
      m_noMatch(new widgets::EmptyState(m_stack)),
      m_details(new DetailsPanel(m_facts.nothingSelected, this))
{
    m_details->hide(); // until the window takes it
    m_filter->setSourceModel(m_rows);
    m_table->setModel(m_filter);
    m_table->setObjectName(m_facts.id + QStringLiteral(".table"));
    m_table->setAccessibleName(tr("%1 table").arg(m_facts.title));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setStatusRoles({.status = models::tables::RowStatusRole,
                             .cause = models::tables::RowCauseRole,
                             .remaining = -1,
                             .marks = models::tables::RowMarksRole,
                             .icon = models::tables::RowIconRole});
    m_table->setDepthRole(models::tables::RowDepthRole);
    m_refresh.setSingleShot(true);
    connect(&m_refresh, &QTimer::timeout, this, &ListPage::refresh);
    arrange();
    connect(m_table, &widgets::TableView::currentRowChanged, this, [this] {
        m_isChosen = m_isChosen || !m_isTaking;
        showCurrent();
    });
    connect(m_table, &widgets::TableView::rowOpened, this, [this] { openRow(currentKey()); });
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &QWidget::customContextMenuRequested, this, &ListPage::showRowMenu);
}

void ListPage::arrange()
{
    auto* clear = new QAction(tr("Clear filter"), this);
    clear->setObjectName(m_facts.id + QStringLiteral(".clearFilter"));
    connect(clear, &QAction::triggered, this, [this] { Q_EMIT filterTextWanted(QString()); });
    m_noMatch->setContent({.icon = QStringLiteral("search"),
                           .headline = tr("No match"),
                           .sentence = tr("Nothing here holds all of these words."),
                           .hint = {},
                           .actions = {clear}});
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_noMatch);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    setFocusProxy(m_table);
}

void ListPage::addAbove(QWidget* bar)
{
    static_cast<QVBoxLayout*>(layout())->insertWidget(0, bar);
}

void ListPage::refreshSoon()
{
    const int turn = int(qHash(m_facts.id) % hiddenTurns);
    m_refresh.start(isVisible() ? 0 : (turn + 1) * hiddenTurnMilliseconds);
}

void ListPage::refreshWhenSeen()
{
    if (isVisible())
        refreshSoon();
    else
        m_isStale = true;
}

void ListPage::showEvent(QShowEvent* event)
{
    if (std::exchange(m_isStale, false) || m_refresh.isActive())
        refreshSoon();
    Page::showEvent(event);
}

QWidget* ListPage::inspector()
{
    return m_rows->rowCount() > 0 ? m_details : nullptr; // beside words for an empty page it says nothing
}

void ListPage::setFilterText(const QString& text)
{
    m_filter->setWords(text);
    showFitting();
}

void ListPage::setRows(std::vector<models::tables::Row> rows)
{
    Q_EMIT badgeChanged(QString::number(rows.size()));
    const bool wasEmpty = m_rows->rowCount() == 0;
    const QString chosen = currentKey();
    m_isTaking = true;
    m_rows->setRows(std::move(rows));
    showRows(chosen, wasEmpty);
}

std::vector<models::tables::Row> ListPage::exchangeRows(std::vector<models::tables::Row> rows)
{
    Q_EMIT badgeChanged(QString::number(rows.size()));
    const bool wasEmpty = m_rows->rowCount() == 0;
    const QString chosen = currentKey();
    m_isTaking = true;
    auto before = m_rows->exchange(std::move(rows));
    showRows(chosen, wasEmpty);
    return before;
}

/// The first row is the current one as long as nobody has chosen another.
void ListPage::showRows(const QString& chosen, bool wasEmpty)
{
    if (currentKey() != chosen && m_rows->rowOf(chosen) >= 0)
        selectKey(chosen); // after a reset
    if (wasEmpty != (m_rows->rowCount() == 0))
        Q_EMIT inspectorChanged();
    const bool staysThere = m_table->currentIndex().isValid() && m_isChosen;
    if (!m_wanted.isEmpty() && m_rows->rowOf(m_wanted) >= 0) {
        selectKey(std::exchange(m_wanted, QString()));
        m_isChosen = true;
    } else if (!staysThere && m_filter->rowCount() > 0)
        m_table->selectRow(0);
    m_isTaking = false;
    showFitting();
    showCurrent();
}

void ListPage::showFitting()
{
    const bool isEmpty = m_rows->rowCount() == 0;
    const bool isNothingLeft = m_filter->rowCount() == 0;
    QWidget* filtered = isNothingLeft ? static_cast<QWidget*>(m_noMatch) : m_table;
    m_stack->setCurrentWidget(isEmpty ? m_empty : filtered);
    Q_EMIT filterReplied({.hint = m_filter->isActive() ? tr("%1 of %2")
                                                             .arg(models::text::counted(m_filter->rowCount()),
                                                                  models::text::counted(m_rows->rowCount()))
                                                       : QString(),
                          .problem = {}});
}

QString ListPage::currentKey() const
{
    return m_table->currentIndex().data(models::tables::RowKeyRole).toString();
}

void ListPage::selectKey(const QString& key)
{
    const int row = m_rows->rowOf(key);
    if (row < 0) {
        m_wanted = key;
        return;
    }
    const QModelIndex index = m_filter->mapFromSource(m_rows->index(row, 0));
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index);
}

void ListPage::showCurrent()
{
    const QString key = currentKey();
    for (QAction* action : m_rowActions + m_moreActions)
        action->setEnabled(!key.isEmpty());
    if (key.isEmpty())
        m_details->clear();
    else
        showDetails(key);
}

void ListPage::openRow(const QString& key)
{
    Q_EMIT inspectorWanted(!key.isEmpty());
}

QAction* ListPage::makeAction(const ActionFacts& facts)
{
    auto* action = new QAction(theme::icon(facts.icon), facts.text, this);
    action->setObjectName(m_facts.id + QLatin1Char('.') + facts.name);
    action->setToolTip(facts.tip);
    action->setStatusTip(facts.tip);
    return action;
}

QAction* ListPage::addPageAction(const ActionFacts& facts)
{
    m_pageActions << makeAction(facts);
    return m_pageActions.back();
}

QAction* ListPage::addRowAction(const ActionFacts& facts)
{
    m_rowActions << makeAction(facts);
    m_rowActions.back()->setEnabled(false);
    m_details->setActions(m_rowActions, m_moreActions);
    return m_rowActions.back();
}

QAction* ListPage::addMoreAction(const ActionFacts& facts)
{
    m_moreActions << makeAction(facts);
    m_moreActions.back()->setEnabled(false);
    m_details->setActions(m_rowActions, m_moreActions);
    return m_moreActions.back();
}

void ListPage::showRowMenu(const QPoint& place)
{
    if (!m_table->indexAt(place).isValid())
        return;
    auto* menu = new QMenu(this);
    menu->setObjectName(m_facts.id + QStringLiteral(".rowMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction* details = menu->addAction(theme::icon(QStringLiteral("view_sidebar")), tr("Show details"));
    details->setObjectName(m_facts.id + QStringLiteral(".showDetails"));
    connect(details, &QAction::triggered, this, [this] { Q_EMIT inspectorWanted(true); });
    menu->addSeparator();
    menu->addActions(m_rowActions);
    menu->addSeparator();
    menu->addActions(m_moreActions);
    menu->popup(m_table->viewport()->mapToGlobal(place));
}

void ListPage::addViewMenu(const QList<QAction*>& actions)
{
    m_viewActions = actions;
    QAction* view = addPageAction({.name = QStringLiteral("view"),
                                   .text = tr("&View"),
                                   .icon = QStringLiteral("view_column"),
                                   .tip = tr("Choose the order of the rows and the columns that are shown")});
    QHeaderView* header = m_table->horizontalHeader();
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(view, &QAction::triggered, this, &ListPage::showViewMenu);
    connect(header, &QWidget::customContextMenuRequested, this, &ListPage::showViewMenu);
}

void ListPage::showViewMenu()
{
    auto* menu = new QMenu(this);
    menu->setObjectName(m_facts.id + QStringLiteral(".viewMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(m_viewActions);
    menu->addSection(tr("Columns"));
    for (int column = 1; column < m_facts.columns.size(); ++column) {
        QAction* shown = menu->addAction(m_facts.columns[column]);
        shown->setObjectName(m_facts.id + QStringLiteral(".column.") + m_facts.columns[column]);
        shown->setCheckable(true);
        shown->setChecked(!m_table->isColumnHidden(column));
        connect(shown, &QAction::toggled, m_table,
                [table = m_table, column](bool isShown) { table->setColumnHidden(column, !isShown); });
    }
    // Below the header's right end: the button stands there, and a key press has no place of its own.
    const QWidget* header = m_table->horizontalHeader();
    menu->popup(header->mapToGlobal(QPoint(header->width() - menu->sizeHint().width(), header->height())));
}

void ListPage::saveTo(QSettings& settings) const
{
    const QString place = QStringLiteral("pages/") + m_facts.id;
    settings.setValue(place + QStringLiteral("/columnCount"), m_facts.columns.size());
    settings.setValue(place + QStringLiteral("/columns"), m_table->saveColumns());
    for (const QAction* action : m_viewActions)
        settings.setValue(place + QLatin1Char('/') + action->objectName(), action->isChecked());
}

void ListPage::restoreFrom(const QSettings& settings)
{
    const QString place = QStringLiteral("pages/") + m_facts.id;
    // A version with other columns has written it: their widths would stand at the wrong ones.
    if (settings.value(place + QStringLiteral("/columnCount")).toInt() != int(m_facts.columns.size()))
        return;
    m_table->restoreColumns(settings.value(place + QStringLiteral("/columns")).toByteArray());
    for (QAction* action : m_viewActions)
        action->setChecked(settings.value(place + QLatin1Char('/') + action->objectName()).toBool());
}

void ListPage::sortBy(std::function<void(int column, Qt::SortOrder order)> sort)
{
    connect(m_rows, &models::tables::RowsModel::orderWanted, this, std::move(sort));
    m_filter->setSortedByModel(true);
}

void ListPage::setSorted(bool isSorted)
{
    m_table->setSortingEnabled(isSorted);
    if (!isSorted)
        m_filter->sort(-1);
}

} // namespace views::panes
