#include "views/dialogs/certificates/generate_dialog.h"

#include "models/config/trusted_authorities.h"
#include "models/lifecycle/lifecycle.h"
#include "models/text/detail_wording.h"
#include "views/dialogs/certificates/alternative_names.h"
#include "views/dialogs/forms/fields.h"
#include "views/dialogs/forms/location_field.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QSpinBox>
#include <QVBoxLayout>

namespace views::dialogs {

using session::pki::CertificateRole;
using session::pki::Digest;
using session::pki::KeyType;

namespace {

constexpr int longestCommonName = 64; // RFC 5280, ub-common-name
constexpr int linesOfNames = 3;

} // namespace

GenerateDialog::GenerateDialog(models::lifecycle::Lifecycle& lifecycle, QWidget* parent)
    : FormDialog({.name = QStringLiteral("generateDialog"),
                  .title = tr("Generate certificate"),
                  .subtitle = tr("The key is made here and kept sealed; the certificate is part of the "
                                 "candidate until you commit."),
                  .accept = tr("Generate")},
                 parent),
      m_lifecycle(lifecycle),
      m_location(new LocationField(lifecycle.candidate(), this)),
      m_name(named(new QLineEdit(this), "name", tr("Certificate name"))),
      m_commonName(named(new QLineEdit(this), "commonName", tr("Common name"))),
      m_authority(
          named(new QCheckBox(tr("Certificate &authority"), this), "authority", tr("Certificate authority"))),
      m_signedBy(named(new QComboBox(this), "signedBy", tr("Signed by"))),
      m_usage(named(new QComboBox(this), "usage", tr("Usage"))),
      m_key(named(new QComboBox(this), "key", tr("Key"))),
      m_digest(named(new QComboBox(this), "digest", tr("Digest"))),
      m_days(named(new QSpinBox(this), "days", tr("Days"))),
      m_names(named(new QPlainTextEdit(this), "alternativeNames", tr("Alternative names")))
{
    fillChoices();
    makeFields();
    connect(m_name, &QLineEdit::textChanged, this, &GenerateDialog::check);
    connect(m_location, &QComboBox::currentIndexChanged, this, &GenerateDialog::check);
    connect(m_authority, &QCheckBox::toggled, this, &GenerateDialog::check);
    connect(m_signedBy, &QComboBox::currentIndexChanged, this, &GenerateDialog::check);
    connect(m_commonName, &QLineEdit::textChanged, this, &GenerateDialog::check);
    connect(m_names, &QPlainTextEdit::textChanged, this, &GenerateDialog::check);
    m_name->setFocus();
    check();
}

void GenerateDialog::fillChoices()
{
    m_signedBy->addItem(tr("Its own key (self-signed)"), QString());
    const auto authorities = models::config::namesFor(m_lifecycle.candidate(),
                                                      models::config::ReferenceKind::IssuingCertificate, {});
    for (const std::string& name : authorities)
        m_signedBy->addItem(QString::fromStdString(name), QString::fromStdString(name));
    m_signedBy->addItem(tr("A CA elsewhere: make a request"), QString());
    const std::string wanted =
        models::config::authorityToSignWith(models::config::certificateFacts(m_lifecycle.candidate()));
    m_signedBy->setCurrentIndex(wanted.empty() ? 0 : m_signedBy->findData(QString::fromStdString(wanted)));
    m_usage->addItem(tr("Server"), int(CertificateRole::Server));
    m_usage->addItem(tr("Client"), int(CertificateRole::Client));
    m_usage->addItem(tr("Server and client"), int(CertificateRole::ServerAndClient));
    m_key->addItem(QStringLiteral("ECDSA P-256"), int(KeyType::EcP256));
    m_key->addItem(QStringLiteral("ECDSA P-384"), int(KeyType::EcP384));
    m_key->addItem(QStringLiteral("ECDSA P-521"), int(KeyType::EcP521));
    m_key->addItem(QStringLiteral("RSA 2048"), int(KeyType::Rsa2048));
    m_key->addItem(QStringLiteral("RSA 3072"), int(KeyType::Rsa3072));
    m_key->addItem(QStringLiteral("RSA 4096"), int(KeyType::Rsa4096));
    m_digest->addItem(QStringLiteral("SHA-256"), int(Digest::Sha256));
    m_digest->addItem(QStringLiteral("SHA-384"), int(Digest::Sha384));
    m_digest->addItem(QStringLiteral("SHA-512"), int(Digest::Sha512));
    m_days->setRange(1, models::lifecycle::longestCertificateDays);
    m_days->setValue(models::lifecycle::usualCertificateDays);
    m_days->setSuffix(tr(" days"));
    m_days->setGroupSeparatorShown(true);
}

void GenerateDialog::makeFields()
{
    m_name->setMaxLength(models::config::entryListAt("panorama certificate *").maximumNameLength);
    m_commonName->setMaxLength(longestCommonName);
    m_commonName->setPlaceholderText(tr("the certificate's name"));
    m_names->setPlaceholderText(QStringLiteral("mgmt.example.net\n10.0.0.5"));
    m_names->setTabChangesFocus(true);
    m_names->setFixedHeight(m_names->fontMetrics().lineSpacing() * (linesOfNames + 1));
    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Location"), m_location);
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("&Common name"), m_commonName);
    form->addRow(QString(), m_authority);
    form->addRow(tr("&Signed by"), m_signedBy);
    form->addRow(tr("&Usage"), m_usage);
    form->addRow(tr("&Key"), m_key);
    form->addRow(tr("&Digest"), m_digest);
    form->addRow(tr("&Valid for"), m_days);
    form->addRow(tr("Alternative na&mes"), m_names);
    body()->addLayout(form);
}

void GenerateDialog::proposeRoot()
{
    m_authority->setChecked(true);
    m_signedBy->setCurrentIndex(0);
    m_days->setValue(models::lifecycle::usualAuthorityDays);
}

QString GenerateDialog::obstacle() const
{
    const std::string name = m_name->text().toStdString();
    if (name.empty())
        return tr("The certificate needs a name.");
    const auto checked =
        models::config::checkEntryName(models::config::entryListAt("panorama certificate *"), name);
    if (!checked)
        return models::text::detailText(checked.error());
    for (const auto& facts : models::config::certificateFacts(m_lifecycle.candidate()))
        if (facts.name == name && facts.store == m_location->store())
            return tr("There is a certificate of this name already.");
    if (const auto wanted = request();
        wanted.signedBy.empty() && !wanted.isExternal && !models::lifecycle::maySignItself(wanted.role))
        return tr("Choose a CA that signs it: only a CA signs itself.");
    return readAlternativeNames(m_names->toPlainText()).problem;
}

/// The last choice: what is made is a request.
bool GenerateDialog::isExternal() const
{
    return m_signedBy->currentIndex() == m_signedBy->count() - 1;
}

void GenerateDialog::check()
{
    m_usage->setEnabled(!m_authority->isChecked() && !isExternal());
    m_authority->setEnabled(!isExternal());
    m_days->setEnabled(!isExternal());
    m_digest->setEnabled(!isExternal());
    setAcceptText(isExternal() ? tr("Make request") : tr("Generate"));
    setObstacle(obstacle());
}

models::lifecycle::GenerateRequest GenerateDialog::request() const
{
    models::lifecycle::GenerateRequest request;
    request.location = m_location->store();
    request.name = m_name->text().toStdString();
    request.subject = m_commonName->text().trimmed().toStdString();
    request.alternativeNames = readAlternativeNames(m_names->toPlainText()).names;
    request.role =
        m_authority->isChecked() ? CertificateRole::CertificateAuthority : chosen<CertificateRole>(m_usage);
    request.keyType = chosen<KeyType>(m_key);
    request.digest = chosen<Digest>(m_digest);
    request.signedBy = m_signedBy->currentData().toString().toStdString();
    request.isExternal = isExternal();
    request.days = m_days->value();
    return request;
}

void GenerateDialog::send()
{
    setBusy(tr("Making the key…"));
    models::lifecycle::generateCertificate(
        m_lifecycle, request(), [dialog = QPointer(this)](const session::base::Result<>& outcome) {
            if (!dialog)
                return;
            dialog->setBusy(QString());
            if (!outcome)
                return dialog->showProblem(models::text::detailText(outcome.error()));
            Q_EMIT dialog->generated(dialog->m_location->store(), dialog->m_name->text());
            dialog->accept();
        });
}

} // namespace views::dialogs
