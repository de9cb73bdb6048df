#include "views/dialogs/certificate_profile_dialog.h"

#include "views/dialogs/draft_findings.h"
#include "views/dialogs/location_field.h"
#include "views/dialogs/name_list.h"
#include "views/dialogs/profile_authorities.h"
#include "views/dialogs/profile_edits.h"
#include "views/dialogs/setting_form.h"
#include "views/theme/tokens.h"
#include "views/widgets/condition_table.h"
#include "views/widgets/scroll_page.h"
#include "views/widgets/text_label.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

namespace views::dialogs {

using models::config::Edit;
using models::tables::ProfilePlace;

namespace {

constexpr int formHeight = 380;

} // namespace

CertificateProfileDialog::CertificateProfileDialog(models::lifecycle::Lifecycle& lifecycle,
                                                   const std::optional<ProfilePlace>& place, QWidget* parent)
    : FormDialog({.name = QStringLiteral("certificateProfileDialog"),
                  .title = place ? tr("Certificate profile %1").arg(QString::fromStdString(place->name))
                                 : tr("New certificate profile"),
                  .subtitle = tr("Judges the certificates of peers: the CAs that it trusts and how it asks "
                                 "for revocation."),
                  .accept = place ? tr("Save") : tr("Create")},
                 parent),
      m_lifecycle(lifecycle),
      m_existing(place),
      m_location(new LocationField(lifecycle.candidate(), this)),
      m_name(new QLineEdit(this)),
      m_authorities(new ProfileAuthorities(lifecycle.candidate(), place, this)),
      m_deadline(
          new widgets::TextLabel({.role = theme::TextRole::Small, .ink = widgets::Ink::Secondary}, this)),
      m_form(makeForm()),
      m_notes(new widgets::ConditionTable(this))
{
    makeFields();
    keepOneUsername();
    load();
    connect(m_name, &QLineEdit::textChanged, this, &CertificateProfileDialog::check);
    connect(m_form, &SettingForm::edited, this, &CertificateProfileDialog::check);
    connect(m_location, &QComboBox::currentIndexChanged, this,
            [this] { m_authorities->setTemplateName(m_location->templateName()); });
    connect(m_authorities, &ProfileAuthorities::edited, this, &CertificateProfileDialog::check);
    (m_existing ? static_cast<QWidget*>(m_authorities->list()) : m_name)->setFocus();
    check();
}

SettingForm* CertificateProfileDialog::makeForm()
{
    auto* form = new SettingForm(patternOf(certificateProfiles, m_existing.value_or(ProfilePlace())), this);
    form->addCaption(tr("Client name"));
    form->add("username-field subject");
    form->add("username-field subject-alt");
    form->add("domain");
    form->addCaption(tr("Revocation"));
    auto* note =
        new widgets::TextLabel(tr("The manager asks when a device connects, and the session waits for "
                                  "the answer. A device that has this profile asks nobody; it says "
                                  "that the check was skipped."),
                               {.role = theme::TextRole::Small, .ink = widgets::Ink::Secondary}, form);
    note->setWordWrap(true);
    form->addWide(note);
    form->addChecks({"use-ocsp", "use-crl", "ocsp-exclude-nonce"});
    form->add("ocsp-receive-timeout");
    form->add("crl-receive-timeout");
    form->add("cert-status-timeout");
    form->addWide(m_deadline);
    form->addCaption(tr("Blocks"));
    form->add("block-expired-cert");
    form->add("block-unknown-cert");
    form->add("block-timeout-cert");
    form->add("block-unauthenticated-cert")->editor()->setEnabled(false); // C19: not on device sessions
    return form;
}

/// Only one of them can be set (C21).
void CertificateProfileDialog::keepOneUsername()
{
    SettingField* subject = m_form->field("username-field subject");
    SettingField* alternative = m_form->field("username-field subject-alt");
    const auto clear = [](SettingField* chosen, SettingField* other) {
        if (!chosen->value().empty())
            other->setValue({});
    };
    connect(subject, &SettingField::edited, this, [=] { clear(subject, alternative); });
    connect(alternative, &SettingField::edited, this, [=] { clear(alternative, subject); });
}

void CertificateProfileDialog::makeFields()
{
    m_name->setObjectName(QStringLiteral("name"));
    m_name->setAccessibleName(tr("Name"));
    m_deadline->setObjectName(QStringLiteral("deadline"));
    m_deadline->setWordWrap(true);
    auto* head = new QFormLayout;
    head->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    head->addRow(tr("&Name"), m_name);
    head->addRow(tr("&Location"), m_location);
    head->addRow(tr("CA certificates"), m_authorities->list());
    m_form->alignWith(*head);
    auto* fields = new QWidget;
    auto* column = new QVBoxLayout(fields);
    column->setContentsMargins(0, 0, theme::space::small, 0);
    column->setSpacing(theme::space::small);
    column->addLayout(head);
    column->addWidget(m_authorities->settings());
    column->addWidget(m_form);
    auto* scroll = new widgets::ScrollPage(fields, this);
    scroll->setMinimumHeight(formHeight);
    scroll->setMinimumWidth(fields->minimumSizeHint().width() +
                            scroll->verticalScrollBar()->sizeHint().width());
    body()->addWidget(scroll, 1);
    body()->addWidget(m_notes);
}

void CertificateProfileDialog::load()
{
    if (m_existing) {
        m_name->setText(QString::fromStdString(m_existing->name));
        m_name->setReadOnly(true);
        m_location->setTemplateName(m_existing->templateName);
        m_location->setEnabled(false);
    }
    m_form->load(m_lifecycle.candidate(), namesOf(place()));
}

ProfilePlace CertificateProfileDialog::place() const
{
    return {m_location->templateName(), m_name->text().toStdString()};
}

/// In an empty configuration, where only the fields count.
models::config::CertificateProfile CertificateProfileDialog::typed() const
{
    const ProfilePlace scratch{m_existing ? m_existing->templateName : std::string(), "typed"};
    models::config::Configuration configuration;
    m_form->writeTo(configuration, namesOf(scratch));
    auto& store = scratch.templateName.empty() ? configuration.panorama
                                               : configuration.templates[scratch.templateName].shared;
    return store.certificateProfiles[scratch.name];
}

QString CertificateProfileDialog::obstacle() const
{
    const QString problem =
        m_existing ? QString() : nameProblem(m_lifecycle.candidate(), certificateProfiles, place());
    if (!problem.isEmpty())
        return problem;
    if (m_authorities->names().empty())
        return tr("A profile needs at least one CA certificate (C2).");
    const QString ofAuthority = m_authorities->problem();
    return ofAuthority.isEmpty() ? m_form->problem() : ofAuthority;
}

std::vector<Edit> CertificateProfileDialog::edits() const
{
    auto edits =
        m_existing ? m_form->edits(namesOf(place())) : creationEdits(*m_form, certificateProfiles, place());
    std::ranges::move(m_authorities->edits(place()), std::back_inserter(edits));
    return edits;
}

void CertificateProfileDialog::check()
{
    m_deadline->setText(models::tables::deadlineSentence(typed()));
    QString problem = obstacle();
    DraftFindings findings;
    if (problem.isEmpty()) {
        findings = draftFindings(m_lifecycle, edits(), objectOf(certificateProfiles, place()));
        problem = findings.obstacle;
    }
    m_notes->setRows(findingRows(findings.notes));
    setObstacle(problem);
}

void CertificateProfileDialog::send()
{
    const auto done = m_lifecycle.edit(edits());
    if (!done)
        return showProblem(QString::fromStdString(done.error().detail));
    Q_EMIT saved(models::tables::profileKey(place()));
    accept();
}

} // namespace views::dialogs
