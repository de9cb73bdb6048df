#include "views/dialogs/change/stack_dialog.h"

#include "models/config/certificate_facts.h"
#include "models/text/detail_wording.h"
#include "views/dialogs/fleet/device_list.h"
#include "views/dialogs/forms/entry_name.h"
#include "views/dialogs/forms/name_list.h"
#include "views/dialogs/forms/setting_form.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

namespace views::dialogs {

using models::config::Edit;
using models::config::TemplateStack;

namespace {

constexpr const char* list = "template-stack";

/// Of the other stacks: a device takes its settings from one stack.
std::set<std::string> takenByOtherStacks(const models::lifecycle::Lifecycle& lifecycle,
                                         const std::string& stackName)
{
    std::set<std::string> taken;
    for (const auto& [name, stack] : lifecycle.candidate().templateStacks)
        if (name != stackName)
            taken.merge(serialsOf(stack));
    return taken;
}

} // namespace

StackDialog::StackDialog(models::lifecycle::Lifecycle& lifecycle, const std::string& name, QWidget* parent)
    : FormDialog({.name = QStringLiteral("stackDialog"),
                  .title = name.empty() ? tr("New template stack")
                                        : tr("Template stack %1").arg(QString::fromStdString(name)),
                  .subtitle = tr("Its devices get what its templates say; of two that set the same value the "
                                 "upper one wins. Commit, then push."),
                  .accept = name.empty() ? tr("Create") : tr("Save")},
                 parent),
      m_lifecycle(lifecycle),
      m_existing(name),
      m_name(new QLineEdit(QString::fromStdString(name), this)),
      m_form(new SettingForm(std::string(list) + " *", this)),
      m_templates(new NameList({.name = QStringLiteral("templates"),
                                .label = tr("Templates"),
                                .offered = tr("Template to add"),
                                .isOrdered = true},
                               this)),
      m_devices(new DeviceList(this))
{
    makeFields();
    load();
    connect(m_name, &QLineEdit::textChanged, this, &StackDialog::check);
    connect(m_form, &SettingForm::edited, this, &StackDialog::check);
    connect(m_templates, &NameList::edited, this, &StackDialog::check);
    (m_existing.empty() ? static_cast<QWidget*>(m_name) : m_templates)->setFocus();
    check();
}

void StackDialog::makeFields()
{
    m_name->setObjectName(QStringLiteral("name"));
    m_name->setAccessibleName(tr("Name"));
    m_name->setReadOnly(!m_existing.empty());
    m_form->addRow(tr("&Name"), m_name);
    m_form->add("description");
    m_form->addRow(tr("&Templates"), m_templates);
    m_form->addRow(tr("&Devices"), m_devices);
    body()->addWidget(m_form, 1);
}

void StackDialog::load()
{
    m_form->load(m_lifecycle.candidate(), {m_existing});
    std::vector<std::string> offered;
    for (const auto& [name, entry] : m_lifecycle.candidate().templates)
        offered.push_back(name);
    m_templates->setOffered(std::move(offered));
    m_templates->setNames(present().templates);
    m_devices->setDevices(offeredDevices(m_lifecycle, takenByOtherStacks(m_lifecycle, m_existing)),
                          serialsOf(present()));
}

std::string StackDialog::name() const
{
    return m_existing.empty() ? m_name->text().toStdString() : m_existing;
}

TemplateStack StackDialog::present() const
{
    const auto& stacks = m_lifecycle.candidate().templateStacks;
    const auto found = stacks.find(m_existing);
    return found == stacks.end() ? TemplateStack() : found->second;
}

void StackDialog::check()
{
    QString problem = m_existing.empty()
                          ? entryNameProblem(m_lifecycle.candidate(), std::string(list) + " *", {name()})
                          : QString();
    if (problem.isEmpty())
        problem = m_form->problem();
    setObstacle(problem);
}

std::vector<Edit> StackDialog::edits() const
{
    std::vector<Edit> edits;
    if (m_existing.empty())
        edits.push_back(models::config::setEntry({list, name()}));
    for (Edit& edit : m_form->edits({name()}))
        edits.push_back(std::move(edit));
    addTemplateEdits(edits);
    addDeviceEdits(edits);
    return edits;
}

void StackDialog::addTemplateEdits(std::vector<Edit>& edits) const
{
    const auto before = present().templates;
    auto after = m_templates->names();
    if (before == after)
        return;
    // A set adds at the end: for an order the old ones go first.
    if (!before.empty())
        edits.push_back({.verb = Edit::Verb::Delete, .path = {list, name(), "templates"}, .values = {}});
    if (!after.empty())
        edits.push_back(
            {.verb = Edit::Verb::Set, .path = {list, name(), "templates"}, .values = std::move(after)});
}

void StackDialog::addDeviceEdits(std::vector<Edit>& edits) const
{
    const auto before = serialsOf(present());
    const auto after = m_devices->chosen();
    for (const std::string& serial : before)
        if (!after.contains(serial))
            edits.push_back(
                {.verb = Edit::Verb::Delete, .path = {list, name(), "devices", serial}, .values = {}});
    for (const std::string& serial : after)
        if (!before.contains(serial))
            edits.push_back(models::config::setEntry({list, name(), "devices", serial}));
}

void StackDialog::send()
{
    const auto done = m_lifecycle.edit(edits());
    if (!done)
        return showProblem(models::text::detailText(done.error()));
    Q_EMIT saved(name());
    accept();
}

} // namespace views::dialogs
