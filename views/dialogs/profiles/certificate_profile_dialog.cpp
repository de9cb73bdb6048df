#include "views/dialogs/profiles/certificate_profile_dialog.h"

#include "views/dialogs/certificates/import_dialog.h"
#include "views/dialogs/forms/name_list.h"
#include "views/dialogs/forms/setting_form.h"
#include "views/dialogs/profiles/profile_authorities.h"
#include "views/theme/tokens.h"
#include "views/widgets/text_label.h"

#include <QFormLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace views::dialogs {

using models::config::Edit;
using models::tables::ProfilePlace;

namespace {

constexpr int formHeight = 380;

} // namespace

CertificateProfileDialog::CertificateProfileDialog(models::lifecycle::Lifecycle& lifecycle,
                                                   const std::optional<ProfilePlace>& place, QWidget* parent)
    : ProfileDialog(
          lifecycle, place,
          {.name = QStringLiteral("certificateProfileDialog"),
           .title = place ? tr("Certificate profile %1").arg(QString::fromStdString(place->name))
                          : tr("New certificate profile"),
           .subtitle = tr("Judges the certificates of peers: the CAs that it trusts and how it asks "
                          "for revocation."),
           .kind = certificateProfiles},
          parent),
      m_authorities(new ProfileAuthorities(lifecycle, place, this)),
      m_deadline(
          new widgets::TextLabel({.role = theme::TextRole::Small, .ink = widgets::Ink::Secondary}, this))
{
    makeFields();
    keepOneUsername();
    arrange();
    connect(m_authorities, &ProfileAuthorities::edited, this, &CertificateProfileDialog::check);
    begin();
    if (!isNew())
        m_authorities->list()->setFocus();
}

void CertificateProfileDialog::makeFields()
{
    form().addCaption(tr("Client name"));
    form().add("username-field subject");
    form().add("username-field subject-alt");
    form().add("domain");
    form().addCaption(tr("Revocation"));
    auto* note =
        new widgets::TextLabel(tr("The manager asks when a device connects, and the session waits for "
                                  "the answer. A device that has this profile asks likewise, before it "
                                  "says anything to the manager."),
                               {.role = theme::TextRole::Small, .ink = widgets::Ink::Secondary}, &form());
    note->setWordWrap(true);
    form().addWide(note);
    form().addChecks({"use-ocsp", "use-crl", "ocsp-exclude-nonce"});
    form().add("ocsp-receive-timeout");
    form().add("crl-receive-timeout");
    form().add("cert-status-timeout");
    form().addWide(m_deadline);
    form().addCaption(tr("Blocks"));
    form().add("block-expired-cert");
    form().add("block-unknown-cert");
    form().add("block-timeout-cert");
    form().add("block-unauthenticated-cert");
    followPlace();
}

/// Only one of them can be set (C21).
void CertificateProfileDialog::keepOneUsername()
{
    SettingField* subject = form().field("username-field subject");
    SettingField* alternative = form().field("username-field subject-alt");
    const auto clear = [](SettingField* chosen, SettingField* other) {
        if (!chosen->value().empty())
            other->setValue({});
    };
    connect(subject, &SettingField::edited, this, [=] { clear(subject, alternative); });
    connect(alternative, &SettingField::edited, this, [=] { clear(alternative, subject); });
}

void CertificateProfileDialog::arrange()
{
    m_deadline->setObjectName(QStringLiteral("deadline"));
    m_deadline->setWordWrap(true);
    head().addRow(tr("CA certificates"), m_authorities->list());
    auto* import = new QPushButton(tr("&Import a CA..."), this);
    import->setObjectName(QStringLiteral("authorities.import"));
    import->setAutoDefault(false);
    connect(import, &QPushButton::clicked, this, &CertificateProfileDialog::openImport);
    auto* importLine = new QHBoxLayout; // as wide as its words
    importLine->addWidget(import);
    importLine->addStretch();
    head().addRow(QString(), importLine);
    auto* fields = new QWidget;
    auto* column = new QVBoxLayout(fields);
    column->setContentsMargins(0, 0, theme::space::small, 0);
    column->setSpacing(theme::space::small);
    column->addLayout(&head());
    column->addWidget(m_authorities->settings());
    column->addWidget(&form());
    addScrolled(fields, formHeight);
}

/// C3: in place, with a name. It is in the store then, whatever becomes of this profile.
void CertificateProfileDialog::openImport()
{
    auto* dialog = new ImportDialog(lifecycle(), this);
    dialog->proposeLocation(store());
    connect(dialog, &ImportDialog::imported, this,
            [this](const models::config::StoreName& to, const QString& name) {
                if (to == store())
                    m_authorities->takeImported(name.toStdString());
            });
    dialog->open();
}

/// C19: gateways have their profiles from templates; in Panorama's store it would do nothing, since it judges
/// devices alone.
void CertificateProfileDialog::followPlace()
{
    form().field("block-unauthenticated-cert")->editor()->setEnabled(store().isForDevices());
}

void CertificateProfileDialog::moved()
{
    m_authorities->setStore(store());
    followPlace();
}

void CertificateProfileDialog::follow()
{
    m_deadline->setText(models::tables::deadlineSentence(typed().certificateProfiles[typedName]));
}

QString CertificateProfileDialog::furtherObstacle() const
{
    return m_authorities->names().empty() ? tr("A profile needs at least one CA certificate.")
                                          : m_authorities->problem();
}

std::vector<Edit> CertificateProfileDialog::furtherEdits() const
{
    return m_authorities->edits(place());
}

} // namespace views::dialogs
