#include "views/dialogs/fleet/group_dialog.h"

#include "models/tables/change_rows.h"
#include "models/text/detail_wording.h"
#include "views/dialogs/fleet/device_list.h"
#include "views/dialogs/forms/entry_name.h"
#include "views/dialogs/forms/setting_form.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace views::dialogs {

using models::config::DeviceGroup;
using models::config::Edit;

namespace {

constexpr const char* groupList = "device-group";

std::set<std::string> serialsIn(const DeviceGroup& group)
{
    std::set<std::string> serials;
    for (const auto& entry : group.devices)
        serials.insert(entry.first);
    return serials;
}

/// Of the other groups: a device is in one group.
std::set<std::string> takenByOtherGroups(const models::lifecycle::Lifecycle& lifecycle,
                                         const std::string& groupName)
{
    std::set<std::string> taken;
    for (const auto& [name, group] : lifecycle.candidate().deviceGroups)
        if (name != groupName)
            taken.merge(serialsIn(group));
    return taken;
}

} // namespace

GroupDialog::GroupDialog(models::lifecycle::Lifecycle& lifecycle, const std::string& name, QWidget* parent)
    : FormDialog(
          {.name = QStringLiteral("groupDialog"),
           .title = name.empty() ? tr("New device group")
                                 : tr("Device group %1").arg(QString::fromStdString(name)),
           .subtitle = tr("Groups stand below each other, at most four levels deep. A device is in one "
                          "group."),
           .accept = name.empty() ? tr("Create") : tr("Save")},
          parent),
      m_lifecycle(lifecycle),
      m_existing(name),
      m_name(new QLineEdit(QString::fromStdString(name), this)),
      m_form(new SettingForm(std::string(groupList) + " *", this)),
      m_devices(new DeviceList(this))
{
    makeFields();
    m_form->load(lifecycle.candidate(), {name});
    m_devices->setNothingOffered(tr("Every managed device is in another group."));
    m_devices->setDevices(offeredDevices(lifecycle, takenByOtherGroups(lifecycle, name)),
                          serialsIn(present()));
    connect(m_name, &QLineEdit::textChanged, this, &GroupDialog::check);
    connect(m_form, &SettingForm::edited, this, &GroupDialog::check);
    if (name.empty())
        m_name->setFocus();
    check();
}

void GroupDialog::makeFields()
{
    m_name->setObjectName(QStringLiteral("name"));
    m_name->setAccessibleName(tr("Name"));
    m_name->setReadOnly(!m_existing.empty());
    m_form->addRow(tr("&Name"), m_name);
    m_form->add("description");
    m_form->add("parent-dg");
    m_form->addRow(tr("&Devices"), m_devices);
    body()->addWidget(m_form, 1);
}

void GroupDialog::proposeParent(const std::string& name)
{
    m_form->field("parent-dg")->setValue(name);
}

std::string GroupDialog::name() const
{
    return m_existing.empty() ? m_name->text().toStdString() : m_existing;
}

DeviceGroup GroupDialog::present() const
{
    const auto& groups = m_lifecycle.candidate().deviceGroups;
    const auto found = groups.find(m_existing);
    return found == groups.end() ? DeviceGroup() : found->second;
}

void GroupDialog::check()
{
    QString problem = m_existing.empty()
                          ? entryNameProblem(m_lifecycle.candidate(), std::string(groupList) + " *", {name()})
                          : QString();
    if (problem.isEmpty())
        problem = m_form->problem();
    if (problem.isEmpty())
        problem = treeProblem();
    setObstacle(problem);
}

/// Too deep, or below itself. Asked of the groups alone, which are few: the devices may be many.
QString GroupDialog::treeProblem() const
{
    models::config::Configuration tree;
    for (const auto& [group, content] : m_lifecycle.candidate().deviceGroups)
        tree.deviceGroups[group].parent = content.parent;
    tree.deviceGroups[name()].parent = m_form->field("parent-dg")->value();
    for (const auto& finding : models::config::validate(
             tree, {.now = m_lifecycle.clock().now(), .softwareVersions = {}, .factoryCaFingerprint = {}}))
        if (finding.code == "device-group-depth" || finding.code == "device-group-loop")
            return models::tables::sentenceOf(finding);
    return {};
}

std::vector<Edit> GroupDialog::edits() const
{
    std::vector<Edit> edits;
    if (m_existing.empty())
        edits.push_back(models::config::setEntry({groupList, name()}));
    for (Edit& edit : m_form->edits({name()}))
        edits.push_back(std::move(edit));
    const auto before = serialsIn(present());
    const auto after = m_devices->chosen();
    for (const std::string& serial : before)
        if (!after.contains(serial))
            edits.push_back(
                {.verb = Edit::Verb::Delete, .path = {groupList, name(), "devices", serial}, .values = {}});
    for (const std::string& serial : after)
        if (!before.contains(serial))
            edits.push_back(models::config::setEntry({groupList, name(), "devices", serial}));
    return edits;
}

void GroupDialog::send()
{
    const auto done = m_lifecycle.edit(edits());
    if (!done)
        return showProblem(models::text::detailText(done.error()));
    Q_EMIT saved(name());
    accept();
}

} // namespace views::dialogs
