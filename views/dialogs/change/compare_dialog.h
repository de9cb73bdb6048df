// What differs between two configurations: versions, what runs, the candidate; as a table of settings and as
// commands. Window modal. GUI thread.
#pragma once

#include "models/lifecycle/commit/versions.h"
#include "models/tables/rows_model.h"

#include <QDialog>

class QComboBox;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;
class QTabWidget;

namespace views::widgets {
class EmptyState;
class TableView;
class TextLabel;
} // namespace views::widgets

namespace views::dialogs {

class CompareDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Opens with `before` against what runs.
    CompareDialog(models::lifecycle::Lifecycle& lifecycle,
                  const std::vector<models::store::VersionInfo>& versions,
                  const models::lifecycle::ConfigurationChoice& before, QWidget* parent = nullptr);

private:
    [[nodiscard]] QComboBox* makeChoice(const QString& name, const QString& words,
                                        const std::vector<models::store::VersionInfo>& versions);
    void arrange();
    [[nodiscard]] QWidget* makeTabs();
    void compare();
    void show(const models::lifecycle::Comparison& comparison);
    void say(const QString& headline, const QString& sentence);

    models::lifecycle::Lifecycle& m_lifecycle;
    QComboBox* m_before;
    QComboBox* m_after;
    QPushButton* m_swap;
    models::tables::RowsModel* m_rows;
    widgets::TableView* m_table;
    widgets::EmptyState* m_empty;
    QStackedWidget* m_stack;
    QPlainTextEdit* m_commands;
    widgets::TextLabel* m_more; ///< says that not all are shown
    int m_question = 0;         ///< the answers to older ones are dropped
};

} // namespace views::dialogs
