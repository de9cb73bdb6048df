// What waits for a commit: the changes with before and after, what validation says about the candidate, and
// the same changes as commands and side by side. F-2. GUI thread.
#pragma once

#include "models/lifecycle/commit/candidate_review.h"
#include "models/tables/change_rows.h"
#include "models/tables/rows_model.h"
#include "views/main_window/page.h"

#include <QHash>
#include <QTimer>

#include <vector>

class QPlainTextEdit;
class QStackedWidget;
class QTabWidget;

namespace models::lifecycle {
class Lifecycle;
}
namespace views::widgets {
class EmptyState;
class SideBySideView;
class TableView;
} // namespace views::widgets

namespace views::panes {

class DetailsPanel;
class RowsFilter;

class PendingPage final : public main_window::Page
{
    Q_OBJECT

public:
    explicit PendingPage(models::lifecycle::Lifecycle& lifecycle, QWidget* parent = nullptr);

    [[nodiscard]] QString pageId() const override { return QStringLiteral("pending"); }
    [[nodiscard]] QString title() const override { return tr("Pending changes"); }
    [[nodiscard]] QString iconName() const override { return QStringLiteral("commit"); }
    [[nodiscard]] main_window::Section section() const override { return main_window::Section::Change; }
    [[nodiscard]] QString filterPlaceholder() const override { return tr("Filter by any word"); }
    void setFilterText(const QString& text) override;
    [[nodiscard]] QWidget* inspector() override;
    [[nodiscard]] QList<QAction*> pageActions() const override { return {m_open, m_undo}; }

    [[nodiscard]] bool isSettled() const override { return m_review && m_rowsShown == m_rowsAsked; }

    void showChanges();
    void showFindings();

private:
    struct List
    {
        models::tables::RowsModel* rows;
        RowsFilter* filter;
        widgets::TableView* table;
        widgets::EmptyState* empty;
        widgets::EmptyState* noMatch;
        QStackedWidget* stack;
    };

    [[nodiscard]] List makeList(const QString& name, const QStringList& titles);
    void arrange();
    void styleTables();
    void refresh();
    void show(models::lifecycle::ReviewPtr review);
    [[nodiscard]] bool hasTooManyChanges() const; ///< to show them all
    void listChanges();
    void showChangeRows(models::tables::ShownChanges shown);
    [[nodiscard]] const List& shownList() const; ///< of changes while the commands are shown
    void showList(const List& list) const;
    void replyToFilter();
    void compareSides();
    [[nodiscard]] bool showsText() const;
    void showDetails();
    void undo();
    void openSetting();
    /// Of the selected change or finding; empty: none.
    [[nodiscard]] std::vector<std::string> currentPath() const;

    models::lifecycle::Lifecycle& m_lifecycle;
    QAction* m_undo;
    QAction* m_open;
    QTabWidget* m_tabs;
    DetailsPanel* m_details;
    List m_changeList;
    List m_findingList;
    QPlainTextEdit* m_commands;
    widgets::SideBySideView* m_sides;
    QString m_words;                      ///< of the filter
    std::size_t m_matching = 0;           ///< changes that hold them
    QHash<QString, std::size_t> m_places; ///< of the shown rows in the review's changes
    int m_rowsAsked = 0;                  ///< only the last one's answer counts
    int m_rowsShown = 0;                  ///< the question that they answer
    bool m_areSidesStale = true;
    int m_sidesAsked = 0;                  ///< only the last one's answer counts
    models::lifecycle::ReviewPtr m_review; ///< what is shown; null before the first
    QTimer m_soon;
};

} // namespace views::panes
