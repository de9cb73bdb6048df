// One entry of the authorization list, new or edited: where in the certificate to look, for what. D5, D6.
// GUI thread.
#pragma once

#include "models/config/edit.h"
#include "views/dialogs/forms/form_dialog.h"

class QLineEdit;

namespace models::lifecycle {
class Lifecycle;
}
namespace views::widgets {
class ConditionTable;
}

namespace views::dialogs {

class SettingForm;

class AuthorizationDialog final : public FormDialog
{
    Q_OBJECT

public:
    /// "": a new one.
    AuthorizationDialog(models::lifecycle::Lifecycle& lifecycle, const std::string& name,
                        QWidget* parent = nullptr);

private:
    void check();
    void send() override;
    [[nodiscard]] std::string name() const;
    [[nodiscard]] std::vector<models::config::Edit> edits() const;

    models::lifecycle::Lifecycle& m_lifecycle;
    std::string m_existing;
    QLineEdit* m_name;
    SettingForm* m_form;
    widgets::ConditionTable* m_notes;
};

} // namespace views::dialogs
