#include "views/dialogs/profiles/service_profile_dialog.h"

#include "models/config/certificate_facts.h"
#include "models/lifecycle/lifecycle.h"
#include "views/dialogs/forms/setting_form.h"
#include "views/theme/text_scale.h"
#include "views/widgets/text_label.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace views::dialogs {

using models::tables::ProfilePlace;

namespace {

constexpr int serviceFormHeight = 200;
constexpr int cipherLines = 3; ///< leaves room for all the flags on a screen 800 high

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
                                             "cipher suite."));
}

} // namespace

ServiceProfileDialog::ServiceProfileDialog(models::lifecycle::Lifecycle& lifecycle,
                                           const std::optional<ProfilePlace>& place, QWidget* parent)
    : ProfileDialog(lifecycle, place,
                    {.name = QStringLiteral("serviceProfileDialog"),
                     .title = place
                                  ? tr("SSL/TLS service profile %1").arg(QString::fromStdString(place->name))
                                  : tr("New SSL/TLS service profile"),
                     .subtitle = tr("What a server presents, and which versions and algorithms it speaks."),
                     .kind = serviceProfiles},
                    parent),
      m_summary(
          new widgets::TextLabel({.role = theme::TextRole::Small, .ink = widgets::Ink::Secondary}, this)),
      m_ciphers(new QPlainTextEdit(this))
{
    makeFields();
    arrange();
    begin();
}

void ServiceProfileDialog::makeFields()
{
    form().add("certificate");
    form().addCaption(tr("Versions"));
    form().add("protocol-settings min-version");
    form().add("protocol-settings max-version");
    form().addCaption(tr("Key exchange"));
    form().addChecks(elements("keyxchg-algo-", {"rsa", "dhe", "ecdhe"}));
    form().addCaption(tr("Encryption"));
    const auto encryption = elements("enc-algo-", {"aes-128-gcm", "aes-128-cbc", "3des", "aes-256-gcm",
                                                   "aes-256-cbc", "rc4", "aes-chacha20-poly1305"});
    form().addChecks(encryption);
    for (const std::string& element : encryption)
        if (isUnavailable(element, encryption))
            markUnavailable(*form().field(element));
    form().addCaption(tr("Authentication"));
    form().addChecks(elements("auth-algo-", {"sha1", "sha256", "sha384"}));
}

void ServiceProfileDialog::arrange()
{
    m_summary->setObjectName(QStringLiteral("cipherSummary"));
    m_summary->setWordWrap(true);
    m_ciphers->setObjectName(QStringLiteral("ciphers"));
    m_ciphers->setAccessibleName(tr("Resulting cipher suites"));
    m_ciphers->setReadOnly(true);
    m_ciphers->setTabChangesFocus(true);
    theme::atEachTextScale(m_ciphers, [this] { m_ciphers->setFont(theme::font(theme::TextRole::Mono)); });
    m_ciphers->setFixedHeight(m_ciphers->fontMetrics().lineSpacing() * (cipherLines + 1));
    body()->addLayout(&head());
    addScrolled(&form(), serviceFormHeight);
    body()->addWidget(m_summary);
    body()->addWidget(m_ciphers);
}

void ServiceProfileDialog::moved()
{
    form()
        .field("certificate")
        ->setNames(models::config::namesFor(lifecycle().candidate(),
                                            models::config::ReferenceKind::ServerCertificate, store()));
}

void ServiceProfileDialog::follow()
{
    const auto profile = typed().sslTlsServiceProfiles[typedName];
    const QStringList ciphers = models::tables::cipherNames(profile);
    m_ciphers->setPlainText(ciphers.join(QLatin1Char('\n')));
    m_summary->setText(ciphers.isEmpty() ? tr("No cipher suite is left: nobody could connect.")
                                         : tr("Device channels: %1, %n cipher suite(s) in this order",
                                              nullptr, int(ciphers.size()))
                                               .arg(models::tables::versionsText(profile)));
}

} // namespace views::dialogs
