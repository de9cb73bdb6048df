// The settings of the manager itself that a person edits as a form: how it serves devices (4.D) and how it is
// known to them. What is typed goes into the candidate by a button; nothing else acts here. GUI thread.
#pragma once

#include "models/lifecycle/lifecycle.h"
#include "views/main_window/page.h"

class QPushButton;

namespace views::dialogs {
class SettingForm;
}
namespace views::widgets {
class ConditionTable;
class TextLabel;
} // namespace views::widgets

namespace views::panes {

class SettingsPage final : public main_window::Page
{
    Q_OBJECT

public:
    explicit SettingsPage(models::lifecycle::Lifecycle& lifecycle, QWidget* parent = nullptr);

    [[nodiscard]] QString pageId() const override { return QStringLiteral("settings"); }
    [[nodiscard]] QString title() const override { return tr("Settings"); }
    [[nodiscard]] QString iconName() const override { return QStringLiteral("settings"); }
    [[nodiscard]] main_window::Section section() const override { return main_window::Section::Bottom; }
    [[nodiscard]] bool showsFleetStrip() const override { return false; }

private:
    QWidget* makeServer();
    QWidget* makeAuthorization();
    QWidget* makeManager();
    QWidget* makeKeys();
    void showKeeper();
    QWidget* makeFooter();
    void load();
    void follow();
    void check();
    void showFindings(const std::vector<models::config::Edit>& edits);
    [[nodiscard]] std::vector<models::config::Edit> edits() const;
    void apply();

    models::lifecycle::Lifecycle& m_lifecycle;
    dialogs::SettingForm* m_server;
    dialogs::SettingForm* m_manager;
    widgets::ConditionTable* m_notes = nullptr;
    QWidget* m_authorization = nullptr;
    widgets::TextLabel* m_sentence = nullptr;
    widgets::TextLabel* m_keeper = nullptr;
    QPushButton* m_discard = nullptr;
    QPushButton* m_apply = nullptr;
    bool m_isEdited = false;
};

} // namespace views::panes
