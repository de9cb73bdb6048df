#include "views/dialogs/fleet/client_settings_dialog.h"

#include "models/lifecycle/lifecycle.h"
#include "views/dialogs/forms/draft_findings.h"
#include "views/dialogs/forms/setting_form.h"
#include "views/widgets/condition_table.h"

#include <QComboBox>
#include <QFormLayout>
#include <QVBoxLayout>

namespace views::dialogs {

namespace {

constexpr const char* clientPattern = "template * config deviceconfig setting management secure-conn-client";
constexpr const char* ofLocal[] = {"certificate-type local certificate",
                                   "certificate-type local certificate-profile"};
constexpr const char* ofIssued[] = {"certificate-type issued signed-by",
                                    "certificate-type issued common-name",
                                    "certificate-type issued certificate-profile"};
constexpr const char* ofScep[] = {"certificate-type scep scep-profile",
                                  "certificate-type scep certificate-profile"};
constexpr const char* always[] = {"check-server-identity",
                                  "enable-secure-panorama-communication",
                                  "enable-secure-lc-communication",
                                  "enable-secure-wildfire-communication",
                                  "enable-secure-pandb-communication",
                                  "enable-secure-user-id-communication",
                                  "enable-secure-globalprotect-communication"};

} // namespace

ClientSettingsDialog::ClientSettingsDialog(models::lifecycle::Lifecycle& lifecycle,
                                           const QStringList& templates, QWidget* parent)
    : FormDialog({.name = QStringLiteral("clientSettingsDialog"),
                  .title = tr("Secure client communication"),
                  .subtitle = tr("What the devices of this template present, and how they judge the "
                                 "manager. Commit, then push."),
                  .accept = tr("Save")},
                 parent),
      m_lifecycle(lifecycle),
      m_template(new QComboBox(this)),
      m_form(makeForm()),
      m_notes(new widgets::ConditionTable(this))
{
    m_template->setObjectName(QStringLiteral("template"));
    m_template->setAccessibleName(tr("Template"));
    m_template->addItems(templates);
    m_template->setEnabled(templates.size() > 1);
    auto* head = new QFormLayout;
    head->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    head->addRow(tr("&Template"), m_template);
    m_form->alignWith(*head);
    body()->addLayout(head);
    body()->addWidget(m_form);
    body()->addWidget(m_notes);
    body()->addStretch();
    connect(m_form, &SettingForm::edited, this, &ClientSettingsDialog::check);
    connect(m_template, &QComboBox::currentIndexChanged, this, &ClientSettingsDialog::load);
    load();
}

SettingForm* ClientSettingsDialog::makeForm()
{
    auto* form = new SettingForm(clientPattern, this);
    form->add("certificate-type");
    for (const char* element : ofLocal)
        form->add(element);
    for (const char* element : ofIssued)
        form->add(element);
    for (const char* element : ofScep)
        form->add(element);
    form->addCaption(tr("Towards"));
    for (const char* element : always)
        form->add(element);
    return form;
}

std::vector<std::string> ClientSettingsDialog::names() const
{
    return {m_template->currentText().toStdString()};
}

void ClientSettingsDialog::load()
{
    m_form->load(m_lifecycle.candidate(), names());
    check();
}

void ClientSettingsDialog::check()
{
    const std::string type = m_form->field("certificate-type")->value();
    for (const char* element : ofLocal)
        m_form->field(element)->setVisible(type == "local");
    for (const char* element : ofIssued)
        m_form->field(element)->setVisible(type == "issued");
    for (const char* element : ofScep)
        m_form->field(element)->setVisible(type == "scep");
    QString problem = m_form->problem();
    DraftFindings findings;
    if (problem.isEmpty()) {
        findings = draftFindings(m_lifecycle, m_form->edits(names()),
                                 {"template", names().front(), "config", "deviceconfig", "setting",
                                  "management", "secure-conn-client"});
        problem = findings.obstacle;
    }
    m_notes->setRows(findingRows(findings.notes));
    setObstacle(problem);
}

void ClientSettingsDialog::send()
{
    // The type comes first: choosing it resets what belongs to the others.
    closeAfter(m_lifecycle.edit(m_form->edits(names())));
}

} // namespace views::dialogs
