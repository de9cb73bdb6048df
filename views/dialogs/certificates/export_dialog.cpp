#include "views/dialogs/certificates/export_dialog.h"

#include "models/lifecycle/master_passphrase.h"
#include "models/text/detail_wording.h"
#include "views/dialogs/forms/fields.h"
#include "views/dialogs/save_file.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPointer>
#include <QVBoxLayout>

namespace views::dialogs {

using models::lifecycle::ExportChain;
using models::lifecycle::ExportFormat;

ExportDialog::ExportDialog(models::lifecycle::Lifecycle& lifecycle, ExportedObject object, QWidget* parent)
    : OwnerDialog({.name = QStringLiteral("exportDialog"),
                   .title = tr("Export %1").arg(QString::fromStdString(object.name)),
                   .subtitle = object.isRequest
                                   ? tr("Writes the request, for the CA that is to sign it.")
                                   : tr("Writes the certificate into a file for other programs."),
                   .accept = tr("Save as…")},
                  lifecycle, parent),
      m_object(std::move(object)),
      m_format(named(new QComboBox(this), "format", tr("Format"))),
      m_chain(named(new QComboBox(this), "chain", tr("Chain"))),
      m_withKey(named(new QCheckBox(tr("With the private &key, encrypted"), this), "withKey",
                      tr("With the private key, encrypted"))),
      m_passphrase(named(new QLineEdit(this), "passphrase", tr("Passphrase"))),
      m_repeated(named(new QLineEdit(this), "repeatedPassphrase", tr("Repeat passphrase")))
{
    makeFields();
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportDialog::check);
    connect(m_withKey, &QCheckBox::toggled, this, &ExportDialog::check);
    connect(m_passphrase, &QLineEdit::textChanged, this, &ExportDialog::check);
    connect(m_repeated, &QLineEdit::textChanged, this, &ExportDialog::check);
    connect(master(), &QLineEdit::textChanged, this, &ExportDialog::check);
    check();
}

void ExportDialog::makeFields()
{
    m_format->addItem(tr("PEM: text"), int(ExportFormat::Pem));
    m_format->addItem(tr("DER: the certificate alone"), int(ExportFormat::Der));
    m_format->addItem(tr("PKCS#7: certificates without key"), int(ExportFormat::Pkcs7));
    m_format->addItem(tr("PKCS#12: AES-256"), int(ExportFormat::Pkcs12));
    m_format->addItem(tr("PKCS#12 for old programs: triple DES"), int(ExportFormat::Pkcs12Legacy));
    m_chain->addItem(tr("Intermediate CAs"), int(ExportChain::Intermediates));
    m_chain->addItem(tr("All CAs up to the root"), int(ExportChain::ToRoot));
    m_chain->addItem(tr("The certificate alone"), int(ExportChain::None));
    setTabOrder(m_repeated, master());
    for (QLineEdit* line : {m_passphrase, m_repeated})
        line->setEchoMode(QLineEdit::Password);
    master()->setToolTip(tr("A private key leaves only with the consent of somebody who knows it"));
    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Format"), m_format);
    form->addRow(tr("&Chain"), m_chain);
    form->addRow(QString(), m_withKey);
    form->addRow(tr("&Passphrase"), m_passphrase);
    form->addRow(tr("&Repeat"), m_repeated);
    if (m_object.hasKey && canAskOwner())
        form->addRow(tr("&Master passphrase"), master());
    else
        master()->hide();
    body()->addLayout(form);
    m_format->setEnabled(!m_object.isRequest);
    m_withKey->setToolTip(m_object.whyNoKey);
    if (!m_object.whyNoKey.isEmpty())
        m_withKey->setText(tr("With the private key: %1").arg(m_object.whyNoKey));
}

ExportFormat ExportDialog::format() const
{
    return chosen<ExportFormat>(m_format);
}

bool ExportDialog::canHoldKey() const
{
    return format() != ExportFormat::Der && format() != ExportFormat::Pkcs7;
}

bool ExportDialog::needsPassphrase() const
{
    const bool isPkcs12 = format() == ExportFormat::Pkcs12 || format() == ExportFormat::Pkcs12Legacy;
    return isPkcs12 || isWithKey();
}

bool ExportDialog::isWithKey() const
{
    return m_withKey->isEnabled() && m_withKey->isChecked();
}

bool ExportDialog::needsProof() const
{
    return isWithKey() && canAskOwner();
}

void ExportDialog::check()
{
    m_chain->setEnabled(!m_object.isRequest && format() != ExportFormat::Der);
    m_withKey->setEnabled(m_object.hasKey && !m_object.isRequest && canHoldKey());
    for (QLineEdit* line : {m_passphrase, m_repeated})
        line->setEnabled(needsPassphrase());
    master()->setEnabled(needsProof());
    if (needsPassphrase() && m_passphrase->text().isEmpty())
        return setObstacle(isWithKey() ? tr("A private key leaves only under a passphrase.")
                                       : tr("A PKCS#12 file needs a passphrase."));
    if (needsPassphrase() && m_passphrase->text() != m_repeated->text())
        return setObstacle(tr("The passphrases differ."));
    if (needsProof() && master()->text().isEmpty())
        return setObstacle(tr("Type the master passphrase, too."));
    setObstacle(QString());
}

void ExportDialog::send()
{
    if (!needsProof())
        return write();
    askOwner([this] { write(); });
}

void ExportDialog::write()
{
    models::lifecycle::ExportRequest request;
    request.location = m_object.location;
    request.name = m_object.name;
    request.format = format();
    request.chain = chosen<ExportChain>(m_chain);
    request.includeKey = isWithKey();
    if (needsPassphrase())
        request.passphrase = session::base::SecretText(m_passphrase->text().toStdString());
    setBusy(needsPassphrase() ? tr("Encrypting…") : tr("Writing…"));
    models::lifecycle::exportCertificate(
        lifecycle(), request, [dialog = QPointer(this)](const session::base::Result<std::string>& bytes) {
            if (!dialog)
                return;
            dialog->setBusy(QString());
            if (bytes)
                dialog->askForFile(*bytes);
            else
                dialog->showProblem(models::text::detailText(bytes.error()));
        });
}

void ExportDialog::askForFile(std::string bytes)
{
    const std::string_view suffix =
        m_object.isRequest ? std::string_view("csr") : models::lifecycle::fileSuffix(format());
    saveFile(this,
             {.title = tr("Save the certificate"),
              .name = QString::fromStdString(m_object.name),
              .suffix = QString::fromUtf8(suffix.data(), qsizetype(suffix.size())),
              .bytes = std::move(bytes),
              .isPrivate = isWithKey()},
             [this](const QString& problem) {
                 if (problem.isEmpty())
                     accept();
                 else
                     showProblem(problem);
             });
}

} // namespace views::dialogs
