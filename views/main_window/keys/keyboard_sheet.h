// Every key that does something: those of the menus as they are now, and those of panes, which have no menu
// entry. Not modal. GUI thread.
#pragma once

#include <QDialog>

class QMenuBar;

namespace views::main_window {

class KeyboardSheet final : public QDialog
{
    Q_OBJECT

public:
    explicit KeyboardSheet(const QMenuBar& bar, QWidget* parent = nullptr);

Q_SIGNALS:
    /// Other keys are wanted.
    void changeWanted();
};

} // namespace views::main_window
