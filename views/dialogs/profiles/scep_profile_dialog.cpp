#include "views/dialogs/profiles/scep_profile_dialog.h"

#include "models/config/certificate_facts.h"
#include "models/lifecycle/lifecycle.h"
#include "views/dialogs/forms/setting_form.h"

#include <QFormLayout>
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
    : ProfileDialog(lifecycle, place,
                    {.name = QStringLiteral("scepProfileDialog"),
                     .title = place ? tr("SCEP profile %1").arg(QString::fromStdString(place->name))
                                    : tr("New SCEP profile"),
                     .subtitle = tr("Where certificates are enrolled, and what is asked for."),
                     .kind = scepProfiles},
                    parent)
{
    makeFields();
    keepOneAlternativeName();
    body()->addLayout(&head());
    addScrolled(&form(), scepFormHeight);
    begin();
}

void ScepProfileDialog::makeFields()
{
    form().addCaption(tr("One-time password"));
    form().add("scep-challenge");
    form().add("scep-challenge fixed");
    for (const char* element : ofDynamic)
        form().add(element);
    form().addCaption(tr("Configuration"));
    for (const char* element : {"scep-url", "ca-identity-name", "fingerprint", "subject"})
        form().add(element);
    form().addCaption(tr("Subject alternative name, at most one"));
    for (const char* element : alternativeNames)
        form().add(element);
    form().addCaption(tr("Cryptographic settings"));
    form().add("algorithm rsa rsa-nbits");
    form().add("digest");
    form().addChecks({"use-as-digital-signature", "use-for-key-encipherment"});
    form().addCaption(tr("TLS of the SCEP server"));
    form().add("scep-ca-cert");
    form().add("scep-client-cert");
}

void ScepProfileDialog::moved()
{
    for (const char* element : {"scep-ca-cert", "scep-client-cert"}) {
        SettingField* field = form().field(element);
        field->setNames(
            models::config::namesFor(lifecycle().candidate(), field->setting().reference, store()));
    }
}

/// Only one of them can be set (panos 2.4).
void ScepProfileDialog::keepOneAlternativeName()
{
    for (const char* element : alternativeNames) {
        SettingField* typed = form().field(element);
        connect(typed, &SettingField::edited, this, [this, typed] {
            if (typed->value().empty())
                return;
            for (const char* other : alternativeNames)
                if (SettingField* field = form().field(other); field != typed)
                    field->setValue({});
        });
    }
}

void ScepProfileDialog::follow()
{
    const std::string challenge = form().field("scep-challenge")->value();
    form().field("scep-challenge fixed")->setVisible(challenge == "fixed");
    for (const char* element : ofDynamic)
        form().field(element)->setVisible(challenge == "dynamic");
}

} // namespace views::dialogs
