#include "views/dialogs/fleet/authorization_dialog.h"

#include "models/lifecycle/lifecycle.h"
#include "views/dialogs/forms/draft_findings.h"
#include "views/dialogs/forms/entry_dialog.h"
#include "views/dialogs/forms/entry_name.h"
#include "views/dialogs/forms/setting_form.h"
#include "views/widgets/condition_table.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace views::dialogs {

using models::config::Edit;

namespace {

constexpr const char* listPattern = "deviceconfig setting management secure-conn-server authorization-list *";

std::vector<std::string> pathOf(const std::string& name)
{
    return {"deviceconfig", "setting", "management", "secure-conn-server", "authorization-list", name};
}

} // namespace

AuthorizationDialog::AuthorizationDialog(models::lifecycle::Lifecycle& lifecycle, const std::string& name,
                                         QWidget* parent)
    : FormDialog({.name = QStringLiteral("authorizationDialog"),
                  .title = name.empty() ? tr("New authorization entry")
                                        : tr("Authorization entry %1").arg(QString::fromStdString(name)),
                  .subtitle = tr("A device is let in when one entry of the list is found in its "
                                 "certificate."),
                  .accept = name.empty() ? tr("Create") : tr("Save")},
                 parent),
      m_lifecycle(lifecycle),
      m_existing(name),
      m_name(new QLineEdit(QString::fromStdString(name), this)),
      m_form(new SettingForm(listPattern, this)),
      m_notes(new widgets::ConditionTable(this))
{
    m_name->setObjectName(QStringLiteral("name"));
    m_name->setAccessibleName(tr("Name"));
    m_name->setReadOnly(!name.empty());
    m_form->addRow(tr("&Name"), m_name);
    const SettingField* identifier = m_form->add("identifier");
    m_form->add("type");
    m_form->add("value");
    m_form->load(lifecycle.candidate(), {name});
    body()->addWidget(m_form);
    body()->addWidget(m_notes);
    body()->addStretch();
    connect(m_name, &QLineEdit::textChanged, this, &AuthorizationDialog::check);
    connect(identifier, &SettingField::edited, this, [this] { fitIdentifierType(*m_form); });
    connect(m_form, &SettingForm::edited, this, &AuthorizationDialog::check);
    if (name.empty())
        m_name->setFocus();
    check();
}

std::string AuthorizationDialog::name() const
{
    return m_existing.empty() ? m_name->text().toStdString() : m_existing;
}

std::vector<Edit> AuthorizationDialog::edits() const
{
    std::vector<Edit> edits;
    if (m_existing.empty())
        edits.push_back(models::config::setEntry(pathOf(name())));
    for (Edit& edit : m_form->edits({name()}))
        edits.push_back(std::move(edit));
    return edits;
}

void AuthorizationDialog::check()
{
    QString problem =
        m_existing.empty() ? entryNameProblem(m_lifecycle.candidate(), listPattern, {name()}) : QString();
    if (problem.isEmpty())
        problem = m_form->problem();
    DraftFindings findings;
    if (problem.isEmpty()) {
        findings = draftFindings(m_lifecycle, edits(), pathOf(name()));
        problem = findings.obstacle;
    }
    m_notes->setRows(findingRows(findings.notes));
    setObstacle(problem);
}

void AuthorizationDialog::send()
{
    closeAfter(m_lifecycle.edit(edits()));
}

} // namespace views::dialogs
