// What the bell opens: the history of notices, those of a rule together, and what can be done about them.
// What was seen in it counts as read when it closes. GUI thread. ux 3.9.
#pragma once

#include "models/lifecycle/notices/notice_desk.h"
#include "models/tables/notice_rows.h"

#include <QDialog>
#include <QSet>

class QPushButton;

namespace views::widgets {
class TableView;
class TextLabel;
} // namespace views::widgets

namespace views::main_window {

class NoticePanel final : public QDialog
{
    Q_OBJECT

public:
    /// The desk outlives it.
    explicit NoticePanel(models::lifecycle::NoticeDesk& desk, QWidget* parent = nullptr);

    static constexpr std::chrono::hours snoozeFor{1};

Q_SIGNALS:
    void pageWanted(const models::tables::NoticeTarget& target);

protected:
    void hideEvent(QHideEvent* event) override;

private:
    void refresh();
    void followSelection();
    void openRow(int row);
    void showChosen();
    void turnSnooze();

    models::lifecycle::NoticeDesk& m_desk;
    models::tables::RowsModel* m_rows;
    QSet<QString> m_closed; ///< keys of groups
    widgets::TableView* m_table;
    widgets::TextLabel* m_sentence;
    widgets::TextLabel* m_state;
    QPushButton* m_show;
    QPushButton* m_snooze;
};

} // namespace views::main_window
