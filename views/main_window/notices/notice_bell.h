// The bell of the header: how many notices nobody has looked at. GUI thread. ux 3.9.
#pragma once

#include <QPushButton>

class QAction;

namespace views::main_window {

class NoticeBell final : public QPushButton
{
    Q_OBJECT

public:
    /// Triggers the action.
    explicit NoticeBell(QAction* action, QWidget* parent = nullptr);

    void setUnread(int notices);
    [[nodiscard]] int unread() const { return m_unread; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int m_unread = 0;
};

} // namespace views::main_window
