#include "views/dialogs/export_dialog.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QLineEdit>
#include <QSaveFile>
#include <QVBoxLayout>

namespace views::dialogs {

ExportDialog::ExportDialog(const models::lifecycle::Lifecycle& lifecycle, ExportedObject object,
                           QWidget* parent)
    : FormDialog({.name = QStringLiteral("exportDialog"),
                  .title = tr("Export %1").arg(QString::fromStdString(object.name)),
                  .subtitle = tr("Writes the certificate and its chain as PEM text."),
                  .accept = tr("Save as…")},
                 parent),
      m_lifecycle(lifecycle),
      m_object(std::move(object)),
      m_withKey(new QCheckBox(tr("With the private &key, encrypted"), this)),
      m_passphrase(new QLineEdit(this)),
      m_repeated(new QLineEdit(this))
{
    m_withKey->setObjectName(QStringLiteral("withKey"));
    m_withKey->setEnabled(m_object.hasKey);
    for (QLineEdit* line : {m_passphrase, m_repeated})
        line->setEchoMode(QLineEdit::Password);
    m_passphrase->setObjectName(QStringLiteral("passphrase"));
    m_passphrase->setAccessibleName(tr("Passphrase"));
    m_repeated->setObjectName(QStringLiteral("repeatedPassphrase"));
    m_repeated->setAccessibleName(tr("Repeat passphrase"));
    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(QString(), m_withKey);
    form->addRow(tr("&Passphrase"), m_passphrase);
    form->addRow(tr("&Repeat"), m_repeated);
    body()->addLayout(form);
    connect(m_withKey, &QCheckBox::toggled, this, &ExportDialog::check);
    connect(m_passphrase, &QLineEdit::textChanged, this, &ExportDialog::check);
    connect(m_repeated, &QLineEdit::textChanged, this, &ExportDialog::check);
    check();
}

void ExportDialog::check()
{
    const bool withKey = m_withKey->isChecked();
    m_passphrase->setEnabled(withKey);
    m_repeated->setEnabled(withKey);
    if (withKey && m_passphrase->text().isEmpty())
        return setObstacle(tr("A private key leaves only under a passphrase."));
    if (withKey && m_passphrase->text() != m_repeated->text())
        return setObstacle(tr("The passphrases differ."));
    setObstacle(QString());
}

void ExportDialog::send()
{
    models::lifecycle::ExportRequest request;
    request.location = m_object.location;
    request.name = m_object.name;
    request.includeKey = m_withKey->isChecked();
    if (request.includeKey)
        request.passphrase = session::pki::SecretText(m_passphrase->text().toStdString());
    const auto pem = models::lifecycle::exportCertificate(m_lifecycle, request);
    if (!pem)
        return showProblem(QString::fromStdString(pem.error().detail));
    auto* dialog = new QFileDialog(this, tr("Save the certificate"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("pem"));
    dialog->selectFile(QString::fromStdString(m_object.name) + QStringLiteral(".pem"));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, pem = *pem](const QString& file) { save(file, pem); });
    dialog->open();
}

void ExportDialog::save(const QString& file, const std::string& pem)
{
    QSaveFile target(file);
    const bool isOpen = target.open(QIODevice::WriteOnly);
    if (isOpen && m_withKey->isChecked())
        target.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (!isOpen || target.write(pem.data(), qint64(pem.size())) != qint64(pem.size()) || !target.commit())
        return showProblem(tr("%1 can't be written: %2").arg(file, target.errorString()));
    accept();
}

} // namespace views::dialogs
