// What the desktop is told, rule by rule, and what becomes of the program when its window is closed. No part
// of the candidate: what is chosen counts at once. GUI thread. ux 3.9.
#pragma once

#include "models/lifecycle/notices/notice_desk.h"
#include "views/widgets/card.h"

#include <map>

class QCheckBox;
class QComboBox;

namespace views::main_window {
class Tray;
}
namespace views::widgets {
class TextLabel;
}

namespace views::panes {

class NoticeSettings final : public widgets::Card
{
    Q_OBJECT

public:
    /// Both outlive it.
    NoticeSettings(models::lifecycle::NoticeDesk& desk, main_window::Tray& tray, QWidget* parent = nullptr);

private:
    void addRule(models::lifecycle::NoticeRule rule);
    void addClosing();
    void refresh();

    models::lifecycle::NoticeDesk& m_desk;
    main_window::Tray& m_tray;
    std::map<models::lifecycle::NoticeRule, QCheckBox*> m_rules;
    QComboBox* m_closing;
    widgets::TextLabel* m_problem;
};

} // namespace views::panes
