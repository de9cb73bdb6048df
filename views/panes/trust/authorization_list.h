// The authorization list of the candidate with what can be done to it: entries are added, edited and removed
// one by one, each at once in the candidate. D5-D8. GUI thread.
#pragma once

#include <QWidget>

#include <string>

class QPushButton;

namespace models::lifecycle {
class Lifecycle;
}
namespace models::tables {
class RowsModel;
}
namespace views::widgets {
class TableView;
class TextLabel;
} // namespace views::widgets

namespace views::panes {

class AuthorizationList final : public QWidget
{
    Q_OBJECT

public:
    explicit AuthorizationList(models::lifecycle::Lifecycle& lifecycle, QWidget* parent = nullptr);

private:
    QPushButton* makeButton(const QString& name, const QString& text, void (AuthorizationList::*act)());
    void refresh();
    void check();
    void add();
    void edit();
    void remove();
    [[nodiscard]] std::string current() const;

    models::lifecycle::Lifecycle& m_lifecycle;
    models::tables::RowsModel* m_rows;
    widgets::TableView* m_table;
    widgets::TextLabel* m_sentence;
    QPushButton* m_add;
    QPushButton* m_edit;
    QPushButton* m_remove;
};

} // namespace views::panes
