// The diagnostic sentences of this run, newest first, by level: what the programs write to standard error,
// and what is below that. GUI thread; looks for new ones once a second while it is seen.
#pragma once

#include "models/tables/rows_model.h"
#include "session/base/log_ring.h"

#include <QTimer>
#include <QWidget>

#include <vector>

class QComboBox;
class QStackedWidget;

namespace views::widgets {
class EmptyState;
class TableView;
} // namespace views::widgets

namespace views::panes {

class RowsFilter;

class MessagesView final : public QWidget
{
    Q_OBJECT

public:
    /// `ring` outlives it; null: nobody keeps any.
    explicit MessagesView(const session::base::LogRing* ring, QWidget* parent = nullptr);

    void setWords(const QString& words);
    /// All of them, oldest first, a line each.
    [[nodiscard]] QString text() const;
    void refresh();

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    [[nodiscard]] static QString levelText(session::base::LogLevel level);
    [[nodiscard]] static models::tables::Row rowOf(const session::base::LogRing::Line& line);
    void showLines();

    const session::base::LogRing* m_ring;
    std::vector<session::base::LogRing::Line> m_lines;
    QComboBox* m_level;
    models::tables::RowsModel* m_rows;
    RowsFilter* m_filter;
    widgets::TableView* m_table;
    widgets::EmptyState* m_empty;
    QStackedWidget* m_stack;
    QTimer m_seconds;
};

} // namespace views::panes
