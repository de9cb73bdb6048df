// The window by keyboard alone: the ring of its regions, the table of its shortcuts with the dialog that
// changes them, the letters of menus and dialogs. What comes into the menus later is found as well. GUI
// thread.
#pragma once

#include "views/main_window/keys/shortcut_book.h"

#include <QObject>
#include <QTimer>

class QMenu;

namespace views::main_window {

class MainWindow;
class Page;

class WindowKeys final : public QObject
{
    Q_OBJECT

public:
    /// The window's child. What the user has kept comes and goes with the window's own look.
    explicit WindowKeys(MainWindow& window);

    [[nodiscard]] ShortcutBook& shortcuts() { return m_shortcuts; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makeRing();
    void fillBook();
    void addPage(const Page& page);
    void addMenu(QMenu& menu);

    MainWindow& m_window;
    ShortcutBook m_shortcuts;
    QString m_page; ///< the one in sight when the book was filled
    QTimer m_soon;  ///< the book is filled then: many actions come at once
};

} // namespace views::main_window
