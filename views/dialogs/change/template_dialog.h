// A template, new or edited: its name, what it is for, and which manager its devices have typed (E5). Its
// certificates and profiles have pages of their own. GUI thread.
#pragma once

#include "models/lifecycle/lifecycle.h"
#include "views/dialogs/forms/form_dialog.h"

class QLineEdit;

namespace views::dialogs {

class SettingForm;

class TemplateDialog final : public FormDialog
{
    Q_OBJECT

public:
    /// "": a new one.
    TemplateDialog(models::lifecycle::Lifecycle& lifecycle, const std::string& name,
                   QWidget* parent = nullptr);

Q_SIGNALS:
    void saved(const std::string& name);

private:
    void check();
    void send() override;
    [[nodiscard]] std::string name() const;

    models::lifecycle::Lifecycle& m_lifecycle;
    std::string m_existing;
    QLineEdit* m_name;
    SettingForm* m_form;
};

} // namespace views::dialogs
