// A page that lists objects: a table with sort and plain-word filter, details of the selected one beside it,
// and words where nothing is listed. What the rows say and what the buttons do is its subclasses' business.
// GUI thread.
#pragma once

#include "models/tables/rows_model.h"
#include "views/main_window/page.h"
#include "views/widgets/empty_state.h"
#include "views/widgets/table_view.h"

#include <QTimer>

#include <functional>

class QStackedWidget;

namespace views::panes {

class DetailsPanel;
struct DetailsSection;
class RowsFilter;

struct ListPageFacts
{
    QString id;
    QString title;
    QString icon;
    main_window::Section section;
    QString nothingSelected; ///< in the inspector
    QStringList columns;
};

class ListPage : public main_window::Page
{
    Q_OBJECT

public:
    [[nodiscard]] QString pageId() const override { return m_facts.id; }
    [[nodiscard]] QString title() const override { return m_facts.title; }
    [[nodiscard]] QString iconName() const override { return m_facts.icon; }
    [[nodiscard]] main_window::Section section() const override { return m_facts.section; }
    [[nodiscard]] QString filterPlaceholder() const override { return tr("Filter by any word"); }
    void setFilterText(const QString& text) override;
    [[nodiscard]] QWidget* inspector() override;
    [[nodiscard]] bool isSettled() const override { return !m_isStale && !m_refresh.isActive(); }
    [[nodiscard]] QList<QAction*> pageActions() const override { return m_pageActions; }
    [[nodiscard]] QList<QAction*> menuActions() const override { return m_rowActions + m_moreActions; }

protected:
    explicit ListPage(ListPageFacts facts, QWidget* parent = nullptr);

    struct ActionFacts
    {
        QString name; ///< the object name is "<page>.<name>"
        QString text;
        QString icon;
        QString tip;
    };
    /// In the header; the most important one comes last.
    QAction* addPageAction(const ActionFacts& facts);
    /// Below the details; enabled while a row is selected.
    QAction* addRowAction(const ActionFacts& facts);
    /// The same for what is rarer: behind "More", and in the row's own menu with the others.
    QAction* addMoreAction(const ActionFacts& facts);
    /// A button in the header whose menu holds these actions, then the columns that can be shown; the first
    /// one always is. The table's own header opens it too.
    void addViewMenu(const QList<QAction*>& actions);
    /// Above the table, whatever it shows.
    void addAbove(QWidget* bar);
    /// Rows stand as setRows() gave them, or sorted by a column.
    void setSorted(bool isSorted);
    /// Very many rows: the page itself brings them into the order of a column, by exchangeRows().
    void sortBy(std::function<void(int column, Qt::SortOrder order)> sort);

    [[nodiscard]] widgets::TableView& table() { return *m_table; }
    [[nodiscard]] DetailsPanel& details() { return *m_details; }
    [[nodiscard]] widgets::EmptyState& emptyState() { return *m_empty; }
    [[nodiscard]] QString currentKey() const;
    void setRows(std::vector<models::tables::Row> rows);
    /// For very many, in their order; gives back those of before, which are better freed elsewhere.
    [[nodiscard]] std::vector<models::tables::Row> exchangeRows(std::vector<models::tables::Row> rows);
    void selectKey(const QString& key);
    /// The table, or the words in its place.
    void showFitting();

    /// Soon, once for a burst of changes: refresh(). Pages that nobody sees take turns after the one that is.
    void refreshSoon();
    /// For what changes often: not before somebody looks.
    void refreshWhenSeen();
    void showEvent(QShowEvent* event) override;
    /// Asks the models and calls setRows().
    virtual void refresh() = 0;
    /// Fills details() for the row with this key.
    virtual void showDetails(const QString& key) = 0;
    /// Enter or double click.
    virtual void openRow(const QString& key);

public:
    void saveTo(QSettings& settings) const override;
    void restoreFrom(const QSettings& settings) override;

private:
    void arrange();
    void showCurrent();
    void showRows(const QString& chosen, bool wasEmpty);
    QAction* makeAction(const ActionFacts& facts);
    void showViewMenu();
    void showRowMenu(const QPoint& place);

    ListPageFacts m_facts;
    models::tables::RowsModel* m_rows;
    RowsFilter* m_filter;
    QStackedWidget* m_stack;
    widgets::TableView* m_table;
    widgets::EmptyState* m_empty;
    widgets::EmptyState* m_noMatch;
    DetailsPanel* m_details;
    QList<QAction*> m_pageActions;
    QList<QAction*> m_rowActions;
    QList<QAction*> m_moreActions;
    QList<QAction*> m_viewActions;
    QString m_wanted; ///< to be selected when it appears
    QTimer m_refresh;
    bool m_isStale = false;  ///< refreshed when it is seen
    bool m_isChosen = false; ///< the current row, by somebody
    bool m_isTaking = false; ///< rows: what becomes current then, nobody has chosen
};

} // namespace views::panes
