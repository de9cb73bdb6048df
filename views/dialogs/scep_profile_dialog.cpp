#include "views/dialogs/scep_profile_dialog.h"

#include "models/config/certificate_facts.h"
#include "views/dialogs/draft_findings.h"
#include "views/dialogs/location_field.h"
#include "views/dialogs/profile_edits.h"
#include "views/dialogs/setting_form.h"
#include "views/widgets/condition_table.h"
#include "views/widgets/scroll_page.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QScrollBar>
#include <QVBoxLayout>

namespace views::dialogs {

using models::tables::ProfilePlace;

namespace {

constexpr int scepFormHeight = 300;
constexpr const char* ofDynamic[] = {"scep-challenge dynamic otp-server-url",
                                     "scep-challenge dynamic username", "scep-challenge dynamic password"};
constexpr const char* alternativeNames[] = {"certificate-attributes rfc822name",
                                            "certificate-attributes dnsname",
                                            "certificate-attributes uniform-resource-identifier"};

} // namespace

ScepProfileDialog::ScepProfileDialog(models::lifecycle::Lifecycle& lifecycle,
                                     const std::optional<ProfilePlace>& place, QWidget* parent)
    : FormDialog({.name = QStringLiteral("scepProfileDialog"),
                  .title = place ? tr("SCEP profile %1").arg(QString::fromStdString(place->name))
                                 : tr("New SCEP profile"),
                  .subtitle = tr("Where certificates are enrolled, and what is asked for."),
                  .accept = place ? tr("Save") : tr("Create")},
                 parent),
      m_lifecycle(lifecycle),
      m_existing(place),
      m_location(new LocationField(lifecycle.candidate(), this)),
      m_name(new QLineEdit(this)),
      m_form(makeForm()),
      m_notes(new widgets::ConditionTable(this))
{
    makeFields();
    keepOneAlternativeName();
    load();
    connect(m_name, &QLineEdit::textChanged, this, &ScepProfileDialog::check);
    connect(m_form, &SettingForm::edited, this, &ScepProfileDialog::check);
    connect(m_location, &QComboBox::currentIndexChanged, this, [this] {
        offerCertificates();
        check();
    });
    if (!m_existing)
        m_name->setFocus();
    check();
}

SettingForm* ScepProfileDialog::makeForm()
{
    auto* form = new SettingForm(patternOf(scepProfiles, m_existing.value_or(ProfilePlace())), this);
    form->addCaption(tr("One-time password"));
    form->add("scep-challenge");
    form->add("scep-challenge fixed");
    for (const char* element : ofDynamic)
        form->add(element);
    form->addCaption(tr("Configuration"));
    for (const char* element : {"scep-url", "ca-identity-name", "fingerprint", "subject"})
        form->add(element);
    form->addCaption(tr("Subject alternative name, at most one"));
    for (const char* element : alternativeNames)
        form->add(element);
    form->addCaption(tr("Cryptographic settings"));
    form->add("algorithm rsa rsa-nbits");
    form->add("digest");
    form->addChecks({"use-as-digital-signature", "use-for-key-encipherment"});
    form->addCaption(tr("TLS of the SCEP server"));
    form->add("scep-ca-cert");
    form->add("scep-client-cert");
    return form;
}

void ScepProfileDialog::makeFields()
{
    m_name->setObjectName(QStringLiteral("name"));
    m_name->setAccessibleName(tr("Name"));
    auto* head = new QFormLayout;
    head->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    head->addRow(tr("&Name"), m_name);
    head->addRow(tr("&Location"), m_location);
    auto* scroll = new widgets::ScrollPage(m_form, this);
    scroll->setMinimumHeight(scepFormHeight);
    scroll->setMinimumWidth(m_form->minimumSizeHint().width() +
                            scroll->verticalScrollBar()->sizeHint().width());
    m_form->alignWith(*head);
    body()->addLayout(head);
    body()->addWidget(scroll, 1);
    body()->addWidget(m_notes);
}

void ScepProfileDialog::load()
{
    if (m_existing) {
        m_name->setText(QString::fromStdString(m_existing->name));
        m_name->setReadOnly(true);
        m_location->setTemplateName(m_existing->templateName);
        m_location->setEnabled(false);
    }
    m_form->load(m_lifecycle.candidate(), namesOf(place()));
}

void ScepProfileDialog::offerCertificates()
{
    for (const char* element : {"scep-ca-cert", "scep-client-cert"}) {
        SettingField* field = m_form->field(element);
        field->setNames(models::config::namesFor(m_lifecycle.candidate(), field->setting().reference,
                                                 m_location->templateName()));
    }
}

ProfilePlace ScepProfileDialog::place() const
{
    return {m_location->templateName(), m_name->text().toStdString()};
}

/// Only one of them can be set (panos 2.4).
void ScepProfileDialog::keepOneAlternativeName()
{
    for (const char* element : alternativeNames) {
        SettingField* typed = m_form->field(element);
        connect(typed, &SettingField::edited, this, [this, typed] {
            if (typed->value().empty())
                return;
            for (const char* other : alternativeNames)
                if (SettingField* field = m_form->field(other); field != typed)
                    field->setValue({});
        });
    }
}

QString ScepProfileDialog::obstacle() const
{
    const QString problem =
        m_existing ? QString() : nameProblem(m_lifecycle.candidate(), scepProfiles, place());
    return problem.isEmpty() ? m_form->problem() : problem;
}

std::vector<models::config::Edit> ScepProfileDialog::edits() const
{
    return m_existing ? m_form->edits(namesOf(place())) : creationEdits(*m_form, scepProfiles, place());
}

void ScepProfileDialog::check()
{
    const std::string challenge = m_form->field("scep-challenge")->value();
    m_form->field("scep-challenge fixed")->setVisible(challenge == "fixed");
    for (const char* element : ofDynamic)
        m_form->field(element)->setVisible(challenge == "dynamic");
    QString problem = obstacle();
    DraftFindings findings;
    if (problem.isEmpty()) {
        findings = draftFindings(m_lifecycle, edits(), objectOf(scepProfiles, place()));
        problem = findings.obstacle;
    }
    m_notes->setRows(findingRows(findings.notes));
    setObstacle(problem);
}

void ScepProfileDialog::send()
{
    const auto done = m_lifecycle.edit(edits());
    if (!done)
        return showProblem(QString::fromStdString(done.error().detail));
    Q_EMIT saved(models::tables::profileKey(place()));
    accept();
}

} // namespace views::dialogs
