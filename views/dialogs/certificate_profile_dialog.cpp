#include "views/dialogs/certificate_profile_dialog.h"

#include "models/config/certificate_facts.h"
#include "views/dialogs/location_field.h"
#include "views/dialogs/profile_edits.h"
#include "views/dialogs/setting_form.h"
#include "views/widgets/scroll_page.h"
#include "views/widgets/text_label.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace views::dialogs {

using models::config::Edit;
using models::tables::ProfilePlace;

namespace {

constexpr ProfileKind kind{.list = "certificate-profile"};
constexpr int authorityLines = 3;
constexpr int formHeight = 300;

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
      m_authorities(new QListWidget(this)),
      m_offered(new QComboBox(this)),
      m_form(makeForm()),
      m_deadline(
          new widgets::TextLabel({.role = theme::TextRole::Small, .ink = widgets::Ink::Secondary}, this))
{
    makeFields();
    load();
    connect(m_name, &QLineEdit::textChanged, this, &CertificateProfileDialog::check);
    connect(m_form, &SettingForm::edited, this, &CertificateProfileDialog::check);
    connect(m_location, &QComboBox::currentIndexChanged, this, [this] {
        m_authorities->clear();
        offerAuthorities();
        check();
    });
    (m_existing ? static_cast<QWidget*>(m_authorities) : m_name)->setFocus();
    check();
}

SettingForm* CertificateProfileDialog::makeForm()
{
    auto* form = new SettingForm(patternOf(kind, m_existing.value_or(ProfilePlace())), this);
    form->addCaption(tr("Client name"));
    form->add("username-field subject");
    form->add("username-field subject-alt");
    form->add("domain");
    form->addCaption(tr("Revocation"));
    form->add("use-ocsp");
    form->add("use-crl");
    form->add("ocsp-receive-timeout");
    form->add("crl-receive-timeout");
    form->add("cert-status-timeout");
    form->add("ocsp-exclude-nonce");
    form->addCaption(tr("Blocks"));
    form->add("block-expired-cert");
    form->add("block-unknown-cert");
    form->add("block-timeout-cert");
    form->add("block-unauthenticated-cert");
    return form;
}

QWidget* CertificateProfileDialog::makeAuthorities()
{
    m_authorities->setObjectName(QStringLiteral("authorities"));
    m_authorities->setAccessibleName(tr("CA certificates"));
    m_authorities->setFixedHeight(m_authorities->fontMetrics().lineSpacing() * (authorityLines + 1) + 8);
    m_offered->setObjectName(QStringLiteral("offeredAuthority"));
    m_offered->setAccessibleName(tr("CA to add"));
    m_add = new QPushButton(tr("&Add"), this);
    m_add->setObjectName(QStringLiteral("addAuthority"));
    m_remove = new QPushButton(tr("&Remove"), this);
    m_remove->setObjectName(QStringLiteral("removeAuthority"));
    for (QPushButton* button : {m_add, m_remove})
        button->setAutoDefault(false);
    connect(m_add, &QPushButton::clicked, this, [this] {
        m_authorities->addItem(m_offered->currentText());
        offerAuthorities();
        check();
    });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        delete m_authorities->currentItem();
        offerAuthorities();
        check();
    });
    connect(m_authorities, &QListWidget::currentRowChanged, this, [this] { check(); });
    auto* box = new QWidget(this);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_offered, 1);
    buttons->addWidget(m_add);
    buttons->addWidget(m_remove);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_authorities);
    column->addLayout(buttons);
    return box;
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
    head->addRow(tr("CA certificates"), makeAuthorities());
    auto* scroll = new widgets::ScrollPage(m_form, this);
    scroll->setMinimumHeight(formHeight);
    body()->addLayout(head);
    body()->addWidget(scroll, 1);
    body()->addWidget(m_deadline);
}

void CertificateProfileDialog::load()
{
    if (m_existing) {
        m_name->setText(QString::fromStdString(m_existing->name));
        m_name->setReadOnly(true);
        m_location->setTemplateName(m_existing->templateName);
        m_location->setEnabled(false);
        for (const std::string& name : presentAuthorities())
            m_authorities->addItem(QString::fromStdString(name));
    }
    m_form->load(m_lifecycle.candidate(), namesOf(place()));
    offerAuthorities();
}

void CertificateProfileDialog::offerAuthorities()
{
    m_offered->clear();
    for (const std::string& name :
         models::config::namesFor(m_lifecycle.candidate(), models::config::ReferenceKind::CaCertificate,
                                  m_location->templateName()))
        if (m_authorities->findItems(QString::fromStdString(name), Qt::MatchExactly).isEmpty())
            m_offered->addItem(QString::fromStdString(name));
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

std::vector<std::string> CertificateProfileDialog::presentAuthorities() const
{
    if (!m_existing)
        return {};
    const auto& list = models::config::entryListAt(patternOf(kind, *m_existing) + " CA *");
    return list.names(m_lifecycle.candidate(), namesOf(*m_existing));
}

QString CertificateProfileDialog::obstacle() const
{
    const QString problem = m_existing ? QString() : nameProblem(m_lifecycle.candidate(), kind, place());
    if (!problem.isEmpty())
        return problem;
    if (m_authorities->count() == 0)
        return tr("A profile needs at least one CA certificate (C2).");
    return m_form->problem();
}

void CertificateProfileDialog::check()
{
    m_add->setEnabled(m_offered->count() > 0);
    m_remove->setEnabled(m_authorities->currentItem() != nullptr);
    m_deadline->setText(models::tables::deadlineSentence(typed()));
    setObstacle(obstacle());
}

void CertificateProfileDialog::addAuthorityEdits(std::vector<Edit>& edits) const
{
    auto list = pathOf(kind, place());
    list.emplace_back("CA");
    auto present = presentAuthorities();
    for (int row = 0; row < m_authorities->count(); ++row) {
        const std::string name = m_authorities->item(row)->text().toStdString();
        if (std::erase(present, name) > 0)
            continue;
        auto path = list;
        path.push_back(name);
        edits.push_back({.verb = Edit::Verb::Set, .path = std::move(path), .values = {}});
    }
    for (const std::string& name : present) {
        auto path = list;
        path.push_back(name);
        edits.push_back({.verb = Edit::Verb::Delete, .path = std::move(path), .values = {}});
    }
}

void CertificateProfileDialog::send()
{
    auto edits = m_existing ? m_form->edits(namesOf(place())) : creationEdits(*m_form, kind, place());
    addAuthorityEdits(edits);
    const auto done = m_lifecycle.edit(std::move(edits));
    if (!done)
        return showProblem(QString::fromStdString(done.error().detail));
    Q_EMIT saved(models::tables::profileKey(place()));
    accept();
}

} // namespace views::dialogs
