// The words that may follow in the filter field: a list below the field, in the look of the menus. It takes
// no keys of its own; its QCompleter does. GUI thread.
#pragma once

#include <QListView>

namespace views::main_window {

class CompletionList final : public QListView
{
    Q_OBJECT

public:
    explicit CompletionList(QWidget* parent = nullptr);

    /// After a completer has taken it, which gives it rows of its own look.
    void dress();
    /// So that the longest word can be read, with room for a scroll bar when there are more than `rows`.
    [[nodiscard]] int wantedWidth(int rows) const;
    /// From its left edge to its words.
    [[nodiscard]] static int indent();

protected:
    bool event(QEvent* event) override;
};

} // namespace views::main_window
