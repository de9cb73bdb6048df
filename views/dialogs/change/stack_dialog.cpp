#include "views/dialogs/change/stack_dialog.h"

#include "models/lifecycle/lifecycle.h"
#include "views/dialogs/fleet/device_list.h"
#include "views/dialogs/forms/name_list.h"
#include "views/dialogs/forms/setting_form.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace views::dialogs {

using models::config::Edit;
using models::config::TemplateStack;

StackDialog::StackDialog(models::lifecycle::Lifecycle& lifecycle, const std::string& name, QWidget* parent)
    : ObjectDialog(
          {.name = QStringLiteral("stackDialog"),
           .title = name.empty() ? tr("New template stack")
                                 : tr("Template stack %1").arg(QString::fromStdString(name)),
           .subtitle = tr("Its devices get what its templates say; of two that set the same value the "
                          "upper one wins. Commit, then push."),
           .accept = name.empty() ? tr("Create") : tr("Save")},
          lifecycle, {.list = "template-stack", .name = name}, parent),
      m_templates(new NameList({.name = QStringLiteral("templates"),
                                .label = tr("Templates"),
                                .offered = tr("Template to add"),
                                .isOrdered = true},
                               this)),
      m_devices(new DeviceList(this))
{
    form()->add("description");
    form()->addRow(tr("&Templates"), m_templates);
    form()->addRow(tr("&Devices"), m_devices);
    body()->addWidget(form(), 1);
    load();
    connect(m_templates, &NameList::edited, this, &StackDialog::check);
    (isNew() ? static_cast<QWidget*>(nameField()) : m_templates)->setFocus();
    check();
}

void StackDialog::load()
{
    const auto& candidate = lifecycle().candidate();
    form()->load(candidate, {name()});
    std::vector<std::string> offered;
    for (const auto& [templateName, entry] : candidate.templates)
        offered.push_back(templateName);
    m_templates->setOffered(std::move(offered));
    m_templates->setNames(present().templates);
    m_devices->setDevices(offeredDevices(lifecycle(), takenByOthers(candidate.templateStacks, name())),
                          membersOf(present()));
}

TemplateStack StackDialog::present() const
{
    const auto& stacks = lifecycle().candidate().templateStacks;
    const auto found = isNew() ? stacks.end() : stacks.find(name());
    return found == stacks.end() ? TemplateStack() : found->second;
}

std::vector<Edit> StackDialog::furtherEdits(const std::vector<std::string>& entry) const
{
    std::vector<Edit> edits = templateEdits(entry);
    for (Edit& edit : m_devices->edits(entry, membersOf(present())))
        edits.push_back(std::move(edit));
    return edits;
}

std::vector<Edit> StackDialog::templateEdits(const std::vector<std::string>& entry) const
{
    const auto before = present().templates;
    auto after = m_templates->names();
    if (before == after)
        return {};
    std::vector<std::string> path = entry;
    path.emplace_back("templates");
    std::vector<Edit> edits;
    // A set adds at the end: for an order the old ones go first.
    if (!before.empty())
        edits.push_back({.verb = Edit::Verb::Delete, .path = path, .values = {}});
    if (!after.empty())
        edits.push_back({.verb = Edit::Verb::Set, .path = std::move(path), .values = std::move(after)});
    return edits;
}

} // namespace views::dialogs
