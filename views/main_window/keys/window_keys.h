// The window by keyboard alone: the ring of its regions, the table of its shortcuts with the dialog that
// changes them, the letters of menus and dialogs. Made when the window has its pages. GUI thread.
#pragma once

#include "views/main_window/keys/shortcut_book.h"

#include <QObject>

namespace views::main_window {

class MainWindow;

class WindowKeys final : public QObject
{
    Q_OBJECT

public:
    /// The window's child. What the user has kept comes and goes with the window's own look.
    explicit WindowKeys(MainWindow& window);

    [[nodiscard]] ShortcutBook& shortcuts() { return m_shortcuts; }

private:
    void makeRing();
    void fillBook();

    MainWindow& m_window;
    ShortcutBook m_shortcuts;
};

} // namespace views::main_window
