// A template stack, new or edited: its templates in order (the first that sets a value wins) and its devices.
// F-1. GUI thread.
#pragma once

#include "models/config/configuration.h"
#include "views/dialogs/forms/object_dialog.h"

namespace views::dialogs {

class DeviceList;
class NameList;

class StackDialog final : public ObjectDialog
{
    Q_OBJECT

public:
    /// "": a new one.
    StackDialog(models::lifecycle::Lifecycle& lifecycle, const std::string& name, QWidget* parent = nullptr);

private:
    void load();
    [[nodiscard]] models::config::TemplateStack present() const;
    [[nodiscard]] std::vector<models::config::Edit>
    furtherEdits(const std::vector<std::string>& entry) const override;
    [[nodiscard]] std::vector<models::config::Edit>
    templateEdits(const std::vector<std::string>& entry) const;

    NameList* m_templates;
    DeviceList* m_devices;
};

} // namespace views::dialogs
