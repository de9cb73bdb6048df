// When the window locks by itself. No part of the candidate: what is chosen counts at once. GUI thread.
// ux 3.10.
#pragma once

#include "views/widgets/card.h"

class QComboBox;
class QPushButton;

namespace views::main_window {
class LockDesk;
}
namespace views::widgets {
class TextLabel;
}

namespace views::panes {

class LockSettings final : public widgets::Card
{
    Q_OBJECT

public:
    /// `desk` outlives it.
    explicit LockSettings(main_window::LockDesk& desk, QWidget* parent = nullptr);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void refresh();

    main_window::LockDesk& m_desk;
    QComboBox* m_minutes;
    QPushButton* m_now;
    widgets::TextLabel* m_sentence;
};

} // namespace views::panes
