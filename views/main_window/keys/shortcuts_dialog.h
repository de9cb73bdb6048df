// Which keys do what, to be changed: a row for each action, below it the field that takes new keys. Keys that
// another action has are refused with its name. Nothing counts before Save. GUI thread.
#pragma once

#include "views/dialogs/forms/form_dialog.h"
#include "views/main_window/keys/shortcut_book.h"

class QLabel;
class QLineEdit;
class QKeySequenceEdit;

namespace models::tables {
class RowsModel;
}
namespace views::widgets {
class TableView;
}

namespace views::main_window {

class ShortcutsDialog final : public dialogs::FormDialog
{
    Q_OBJECT

public:
    /// The book outlives it.
    explicit ShortcutsDialog(ShortcutBook& book, QWidget* parent = nullptr);

private:
    void arrange();
    void fill();
    void choose(int row);
    void take(const QKeySequence& keys);
    void setChosen(const QList<QKeySequence>& keys);
    void restoreAll();
    void send() override;

    ShortcutBook& m_book;
    Keys m_keys;
    QString m_chosen; ///< an action's id
    QLineEdit* m_words;
    widgets::TableView* m_table;
    models::tables::RowsModel* m_rows;
    QLabel* m_label;
    QKeySequenceEdit* m_field;
    QPushButton* m_clear;
    QPushButton* m_restore;
};

} // namespace views::main_window
