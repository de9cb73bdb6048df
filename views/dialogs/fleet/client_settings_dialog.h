// Secure Client Communication of a template: where its devices get their certificate, how they judge the
// manager, on which channels. E1-E12. GUI thread.
#pragma once

#include "views/dialogs/forms/form_dialog.h"

#include <QStringList>

#include <string>
#include <vector>

class QComboBox;

namespace models::lifecycle {
class Lifecycle;
}
namespace views::widgets {
class ConditionTable;
}

namespace views::dialogs {

class SettingForm;

class ClientSettingsDialog final : public FormDialog
{
    Q_OBJECT

public:
    /// `templates`: those that may be edited here, the first is shown.
    ClientSettingsDialog(models::lifecycle::Lifecycle& lifecycle, const QStringList& templates,
                         QWidget* parent = nullptr);

private:
    SettingForm* makeForm();
    void load();
    void check();
    void send() override;
    [[nodiscard]] std::vector<std::string> names() const;

    models::lifecycle::Lifecycle& m_lifecycle;
    QComboBox* m_template;
    SettingForm* m_form;
    widgets::ConditionTable* m_notes;
};

} // namespace views::dialogs
