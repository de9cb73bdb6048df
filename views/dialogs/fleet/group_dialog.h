// A device group, new or edited: its place in the tree and its devices. panos 4.2, 4.3. GUI thread.
#pragma once

#include "models/config/configuration.h"
#include "views/dialogs/forms/object_dialog.h"

namespace views::dialogs {

class DeviceList;

class GroupDialog final : public ObjectDialog
{
    Q_OBJECT

public:
    /// "": a new one.
    GroupDialog(models::lifecycle::Lifecycle& lifecycle, const std::string& name, QWidget* parent = nullptr);

    /// Of a new one.
    void proposeParent(const std::string& name);

private:
    [[nodiscard]] models::config::DeviceGroup present() const;
    [[nodiscard]] QString problem() const override;
    [[nodiscard]] std::vector<models::config::Edit>
    furtherEdits(const std::vector<std::string>& entry) const override;

    DeviceList* m_devices;
};

} // namespace views::dialogs
