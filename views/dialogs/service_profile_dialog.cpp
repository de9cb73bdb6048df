#include "views/dialogs/service_profile_dialog.h"

#include "models/config/certificate_facts.h"
#include "views/dialogs/location_field.h"
#include "views/dialogs/profile_edits.h"
#include "views/dialogs/setting_form.h"
#include "views/widgets/scroll_page.h"
#include "views/widgets/text_label.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace views::dialogs {

using models::tables::ProfilePlace;

namespace {

constexpr ProfileKind kind{.list = "ssl-tls-service-profile"};
constexpr int formHeight = 280;
constexpr int cipherLines = 6;

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
      m_ciphers(new QPlainTextEdit(this))
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
    auto* form = new SettingForm(patternOf(kind, m_existing.value_or(ProfilePlace())), this);
    form->add("certificate");
    form->addCaption(tr("Versions"));
    form->add("protocol-settings min-version");
    form->add("protocol-settings max-version");
    form->addCaption(tr("Key exchange"));
    for (const char* name : {"rsa", "dhe", "ecdhe"})
        form->add(std::string("protocol-settings keyxchg-algo-") + name);
    form->addCaption(tr("Encryption"));
    for (const char* name : {"3des", "rc4", "aes-128-cbc", "aes-256-cbc", "aes-128-gcm", "aes-256-gcm"})
        form->add(std::string("protocol-settings enc-algo-") + name);
    form->addCaption(tr("Authentication"));
    for (const char* name : {"sha1", "sha256", "sha384"})
        form->add(std::string("protocol-settings auth-algo-") + name);
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
    body()->addLayout(head);
    body()->addWidget(scroll, 1);
    body()->addWidget(m_summary);
    body()->addWidget(m_ciphers);
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
                                         : tr("Device channels: %1, %2 cipher suites in this order")
                                               .arg(models::tables::versionsText(profile))
                                               .arg(ciphers.size()));
    QString problem = m_existing ? QString() : nameProblem(m_lifecycle.candidate(), kind, place());
    if (problem.isEmpty())
        problem = m_form->problem();
    setObstacle(problem);
}

void ServiceProfileDialog::send()
{
    auto edits = m_existing ? m_form->edits(namesOf(place())) : creationEdits(*m_form, kind, place());
    const auto done = m_lifecycle.edit(std::move(edits));
    if (!done)
        return showProblem(QString::fromStdString(done.error().detail));
    Q_EMIT saved(models::tables::profileKey(place()));
    accept();
}

} // namespace views::dialogs
