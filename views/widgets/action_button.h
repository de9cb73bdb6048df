// A push button that shows and triggers one action: icon text, icon, tool tip and enabled state follow it. GUI
// thread.
#pragma once

#include <QPushButton>

class QAction;

namespace views::widgets {

class ActionButton final : public QPushButton
{
    Q_OBJECT

public:
    explicit ActionButton(QAction* action, QWidget* parent = nullptr);

private:
    void follow();

    QAction* m_action;
};

} // namespace views::widgets
