// A device group, new or edited: its place in the tree and its devices. panos 4.2, 4.3. GUI thread.
#pragma once

#include "models/lifecycle/lifecycle.h"
#include "views/dialogs/forms/form_dialog.h"

class QLineEdit;

namespace views::dialogs {

class DeviceList;
class SettingForm;

class GroupDialog final : public FormDialog
{
    Q_OBJECT

public:
    /// "": a new one.
    GroupDialog(models::lifecycle::Lifecycle& lifecycle, const std::string& name, QWidget* parent = nullptr);

    /// Of a new one.
    void proposeParent(const std::string& name);

Q_SIGNALS:
    void saved(const std::string& name);

private:
    void makeFields();
    void check();
    void send() override;
    [[nodiscard]] QString treeProblem() const;
    [[nodiscard]] std::string name() const;
    [[nodiscard]] models::config::DeviceGroup present() const;
    [[nodiscard]] std::vector<models::config::Edit> edits() const;

    models::lifecycle::Lifecycle& m_lifecycle;
    std::string m_existing;
    QLineEdit* m_name;
    SettingForm* m_form;
    DeviceList* m_devices;
};

} // namespace views::dialogs
