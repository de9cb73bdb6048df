// A template stack, new or edited: its templates in order (the first that sets a value wins) and its devices.
// F-1. GUI thread.
#pragma once

#include "models/lifecycle/lifecycle.h"
#include "views/dialogs/forms/form_dialog.h"

#include <set>

class QLineEdit;

namespace views::dialogs {

class DeviceList;
class NameList;
class SettingForm;

class StackDialog final : public FormDialog
{
    Q_OBJECT

public:
    /// "": a new one.
    StackDialog(models::lifecycle::Lifecycle& lifecycle, const std::string& name, QWidget* parent = nullptr);

Q_SIGNALS:
    void saved(const std::string& name);

private:
    void makeFields();
    void load();
    void check();
    void send() override;
    [[nodiscard]] std::string name() const;
    [[nodiscard]] models::config::TemplateStack present() const;
    [[nodiscard]] std::vector<models::config::Edit> edits() const;
    void addTemplateEdits(std::vector<models::config::Edit>& edits) const;
    void addDeviceEdits(std::vector<models::config::Edit>& edits) const;

    models::lifecycle::Lifecycle& m_lifecycle;
    std::string m_existing;
    QLineEdit* m_name;
    SettingForm* m_form;
    NameList* m_templates;
    DeviceList* m_devices;
};

} // namespace views::dialogs
