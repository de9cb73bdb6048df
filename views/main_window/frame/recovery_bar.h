// After a manager that was cut off: a line above everything that says how many changes were not committed,
// with Show, Keep and Drop. It goes with the answer, and when nothing is pending any more. GUI thread.
#pragma once

#include <QFrame>

namespace models::lifecycle {
class Lifecycle;
}
namespace views::widgets {
class TextLabel;
}

namespace views::main_window {

class MainWindow;

class RecoveryBar final : public QFrame
{
    Q_OBJECT

public:
    /// Takes its place in the window, whose child it is; hidden until the changes are counted.
    RecoveryBar(MainWindow& window, models::lifecycle::Lifecycle& lifecycle);

Q_SIGNALS:
    /// Whoever is in front of the window knows by now.
    void answered();

private:
    void follow();
    void answer();
    void show(int changes);
    void drop();

    MainWindow& m_window;
    models::lifecycle::Lifecycle& m_lifecycle;
    widgets::TextLabel* m_sentence;
    bool m_isAnswered = false;
};

} // namespace views::main_window
