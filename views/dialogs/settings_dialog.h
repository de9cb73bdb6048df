// All settings of one object of the candidate (a template, a stack, an appliance, a group) as forms that are
// made from the schema: sections at the left, the fields of the chosen one beside them. F-1. GUI thread.
#pragma once

#include "models/config/edit.h"
#include "models/text/section_wording.h"
#include "views/dialogs/forms/form_dialog.h"

#include <vector>

class QListWidget;
class QStackedWidget;

namespace models::lifecycle {
class Lifecycle;
}
namespace views::widgets {
class ConditionTable;
class ScrollPage;
} // namespace views::widgets

namespace views::dialogs {

class EntryListField;
class SettingForm;

struct SettingsSubject
{
    std::string pattern;            ///< "template *"
    std::vector<std::string> names; ///< for the stars; an object that is there
    QString title;
    QString subtitle;
};

class SettingsDialog final : public FormDialog
{
    Q_OBJECT

public:
    SettingsDialog(models::lifecycle::Lifecycle& lifecycle, SettingsSubject subject,
                   QWidget* parent = nullptr);

    /// Opens the section of this setting, with the focus in its field, or of the list that it is in. False:
    /// it is not here.
    bool showSetting(const std::vector<std::string>& path);

private:
    struct Section
    {
        models::text::SettingSection which;
        SettingForm* form;
        widgets::ScrollPage* page;
        std::vector<EntryListField*> lists = {};
    };

    Section& addSection(models::text::SettingSection section);
    void addList(const std::string& pattern);
    void leadTo(const Section& section, QWidget* focus);
    [[nodiscard]] std::vector<models::config::Edit> edits() const;
    void check();
    void send() override;

    models::lifecycle::Lifecycle& m_lifecycle;
    SettingsSubject m_subject;
    QListWidget* m_list;
    QStackedWidget* m_pages;
    std::vector<Section> m_sections;
    widgets::ConditionTable* m_notes;
    bool m_isChecking = false;
};

} // namespace views::dialogs
