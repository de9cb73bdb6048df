#include "views/dialogs/service_profile_dialog.h"

#include "models/config/certificate_facts.h"
#include "views/dialogs/draft_findings.h"
#include "views/dialogs/location_field.h"
#include "views/dialogs/profile_edits.h"
#include "views/dialogs/setting_form.h"
#include "views/widgets/condition_table.h"
#include "views/widgets/scroll_page.h"
#include "views/widgets/text_label.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace views::dialogs {

using models::tables::ProfilePlace;

namespace {

constexpr int formHeight = 200;
constexpr int cipherLines = 6;

std::vector<std::string> elements(const std::string& prefix, std::initializer_list<const char*> names)
{
    std::vector<std::string> result;
    for (const char* name : names)
        result.push_back("protocol-settings " + prefix + name);
    return result;
}

/// Without the others of its kind it leaves no cipher suite: this OpenSSL has none.
bool isUnavailable(const std::string& algorithm, const std::vector<std::string>& ofItsKind)
{
    models::config::Configuration configuration;
    const std::string pattern = patternOf(serviceProfiles, ProfilePlace()) + ' ';
    for (const std::string& other : ofItsKind)
        static_cast<void>(
            models::config::settingAt(pattern + other)
                .write(configuration, std::vector<std::string>{"one"}, other == algorithm ? "yes" : "no"));
    return models::tables::cipherNames(configuration.panorama.sslTlsServiceProfiles["one"]).isEmpty();
}

void markUnavailable(const SettingField& field)
{
    auto* box = qobject_cast<QCheckBox*>(field.editor());
    box->setText(ServiceProfileDialog::tr("%1 (not available)").arg(box->text()));
    box->setToolTip(ServiceProfileDialog::tr("Kept and exported, but the OpenSSL of this manager has no such "
                                             "cipher suite (B8)."));
}

} // namespace

ServiceProfileDialog::ServiceProfileDialog(models::lifecycle::Lifecycle& lifecycle,
                                           const std::optional<ProfilePlace>& place, QWidget* parent)
    : FormDialog({.name = QStringLiteral("serviceProfileDialog"),
                  .title = place ? tr("SSL/TLS service profile %1").arg(QString::fromStdString(place->name))
                                 : tr("New SSL/TLS service profile"),
                  .subtitle = tr("What a server presents, and which versions and algorithms it speaks."),
                  .accept = place ? tr("Save") : tr("Create")},
                 parent),
      m_lifecycle(lifecycle),
      m_existing(place),
      m_location(new LocationField(lifecycle.candidate(), this)),
      m_name(new QLineEdit(this)),
      m_form(makeForm()),
      m_summary(
          new widgets::TextLabel({.role = theme::TextRole::Small, .ink = widgets::Ink::Secondary}, this)),
      m_ciphers(new QPlainTextEdit(this)),
      m_notes(new widgets::ConditionTable(this))
{
    makeFields();
    load();
    connect(m_name, &QLineEdit::textChanged, this, &ServiceProfileDialog::check);
    connect(m_form, &SettingForm::edited, this, &ServiceProfileDialog::check);
    connect(m_location, &QComboBox::currentIndexChanged, this, [this] {
        m_form->field("certificate")
            ->setNames(models::config::namesFor(m_lifecycle.candidate(),
                                                models::config::ReferenceKind::ServerCertificate,
                                                m_location->templateName()));
        check();
    });
    if (!m_existing)
        m_name->setFocus();
    check();
}

SettingForm* ServiceProfileDialog::makeForm()
{
    auto* form = new SettingForm(patternOf(serviceProfiles, m_existing.value_or(ProfilePlace())), this);
    form->add("certificate");
    form->addCaption(tr("Versions"));
    form->add("protocol-settings min-version");
    form->add("protocol-settings max-version");
    form->addCaption(tr("Key exchange"));
    form->addChecks(elements("keyxchg-algo-", {"rsa", "dhe", "ecdhe"}));
    form->addCaption(tr("Encryption"));
    const auto encryption =
        elements("enc-algo-", {"aes-128-gcm", "aes-128-cbc", "3des", "aes-256-gcm", "aes-256-cbc", "rc4"});
    form->addChecks(encryption);
    for (const std::string& element : encryption)
        if (isUnavailable(element, encryption))
            markUnavailable(*form->field(element));
    form->addCaption(tr("Authentication"));
    form->addChecks(elements("auth-algo-", {"sha1", "sha256", "sha384"}));
    return form;
}

void ServiceProfileDialog::makeFields()
{
    m_name->setObjectName(QStringLiteral("name"));
    m_name->setAccessibleName(tr("Name"));
    m_summary->setObjectName(QStringLiteral("cipherSummary"));
    m_summary->setWordWrap(true);
    m_ciphers->setObjectName(QStringLiteral("ciphers"));
    m_ciphers->setAccessibleName(tr("Resulting cipher suites"));
    m_ciphers->setReadOnly(true);
    m_ciphers->setTabChangesFocus(true);
    m_ciphers->setFont(theme::font(theme::TextRole::Mono));
    m_ciphers->setFixedHeight(m_ciphers->fontMetrics().lineSpacing() * (cipherLines + 1));
    auto* head = new QFormLayout;
    head->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    head->addRow(tr("&Name"), m_name);
    head->addRow(tr("&Location"), m_location);
    auto* scroll = new widgets::ScrollPage(m_form, this);
    scroll->setMinimumHeight(formHeight);
    m_form->alignWith(*head);
    body()->addLayout(head);
    body()->addWidget(scroll, 1);
    body()->addWidget(m_summary);
    body()->addWidget(m_ciphers);
    body()->addWidget(m_notes);
}

void ServiceProfileDialog::load()
{
    if (m_existing) {
        m_name->setText(QString::fromStdString(m_existing->name));
        m_name->setReadOnly(true);
        m_location->setTemplateName(m_existing->templateName);
        m_location->setEnabled(false);
    }
    m_form->load(m_lifecycle.candidate(), namesOf(place()));
}

ProfilePlace ServiceProfileDialog::place() const
{
    return {m_location->templateName(), m_name->text().toStdString()};
}

/// In an empty configuration, where only the fields count.
models::config::SslTlsServiceProfile ServiceProfileDialog::typed() const
{
    const ProfilePlace scratch{m_existing ? m_existing->templateName : std::string(), "typed"};
    models::config::Configuration configuration;
    m_form->writeTo(configuration, namesOf(scratch));
    auto& store = scratch.templateName.empty() ? configuration.panorama
                                               : configuration.templates[scratch.templateName].shared;
    return store.sslTlsServiceProfiles[scratch.name];
}

void ServiceProfileDialog::check()
{
    const auto profile = typed();
    const QStringList ciphers = models::tables::cipherNames(profile);
    m_ciphers->setPlainText(ciphers.join(QLatin1Char('\n')));
    m_summary->setText(ciphers.isEmpty() ? tr("No cipher suite is left: nobody could connect (B9).")
                                         : tr("Device channels: %1, %n cipher suite(s) in this order",
                                              nullptr, int(ciphers.size()))
                                               .arg(models::tables::versionsText(profile)));
    QString problem = m_existing ? QString() : nameProblem(m_lifecycle.candidate(), serviceProfiles, place());
    if (problem.isEmpty())
        problem = m_form->problem();
    DraftFindings findings;
    if (problem.isEmpty()) {
        findings = draftFindings(m_lifecycle, edits(), objectOf(serviceProfiles, place()));
        problem = findings.obstacle;
    }
    m_notes->setRows(findingRows(findings.notes));
    setObstacle(problem);
}

std::vector<models::config::Edit> ServiceProfileDialog::edits() const
{
    return m_existing ? m_form->edits(namesOf(place())) : creationEdits(*m_form, serviceProfiles, place());
}

void ServiceProfileDialog::send()
{
    const auto done = m_lifecycle.edit(edits());
    if (!done)
        return showProblem(QString::fromStdString(done.error().detail));
    Q_EMIT saved(models::tables::profileKey(place()));
    accept();
}

} // namespace views::dialogs
