#include "views/dialogs/fleet/group_dialog.h"

#include "models/config/validation/validate.h"
#include "models/lifecycle/lifecycle.h"
#include "models/tables/change_rows.h"
#include "views/dialogs/fleet/device_list.h"
#include "views/dialogs/forms/setting_form.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace views::dialogs {

using models::config::DeviceGroup;
using models::config::Edit;

GroupDialog::GroupDialog(models::lifecycle::Lifecycle& lifecycle, const std::string& name, QWidget* parent)
    : ObjectDialog(
          {.name = QStringLiteral("groupDialog"),
           .title = name.empty() ? tr("New device group")
                                 : tr("Device group %1").arg(QString::fromStdString(name)),
           .subtitle = tr("Groups stand below each other, at most four levels deep. A device is in one "
                          "group."),
           .accept = name.empty() ? tr("Create") : tr("Save")},
          lifecycle, {.list = "device-group", .name = name}, parent),
      m_devices(new DeviceList(this))
{
    form()->add("description");
    form()->add("parent-dg");
    form()->addRow(tr("&Devices"), m_devices);
    body()->addWidget(form(), 1);
    form()->load(lifecycle.candidate(), {name});
    m_devices->setNothingOffered(tr("Every managed device is in another group."));
    m_devices->setDevices(offeredDevices(lifecycle, takenByOthers(lifecycle.candidate().deviceGroups, name)),
                          membersOf(present()));
    if (isNew())
        nameField()->setFocus();
    check();
}

void GroupDialog::proposeParent(const std::string& name)
{
    form()->field("parent-dg")->setValue(name);
}

DeviceGroup GroupDialog::present() const
{
    const auto& groups = lifecycle().candidate().deviceGroups;
    const auto found = isNew() ? groups.end() : groups.find(name());
    return found == groups.end() ? DeviceGroup() : found->second;
}

/// Too deep, or below itself. Asked of the groups alone, which are few: the devices may be many.
QString GroupDialog::problem() const
{
    models::config::Configuration tree;
    for (const auto& [group, content] : lifecycle().candidate().deviceGroups)
        tree.deviceGroups[group].parent = content.parent;
    tree.deviceGroups[name()].parent = form()->field("parent-dg")->value();
    for (const auto& finding : models::config::validate(
             tree, {.now = lifecycle().clock().now(), .softwareVersions = {}, .factoryCaFingerprint = {}}))
        if (finding.code == "device-group-depth" || finding.code == "device-group-loop")
            return models::tables::sentenceOf(finding);
    return {};
}

std::vector<Edit> GroupDialog::furtherEdits(const std::vector<std::string>& entry) const
{
    return m_devices->edits(entry, membersOf(present()));
}

} // namespace views::dialogs
