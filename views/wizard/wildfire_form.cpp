#include "views/wizard/wildfire_form.h"

#include "models/workflows/changes/wildfire.h"
#include "views/theme/tokens.h"
#include "views/wizard/form_fields.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace views::wizard {

using models::config::Configuration;
using models::workflows::WildfireOptions;
using session::base::ErrorCode;

namespace {

constexpr int fieldWidth = 320; ///< as combo boxes are

QLineEdit* makeField(const QString& name, const QString& accessibleName, QWidget* parent)
{
    auto* field = new QLineEdit(parent);
    field->setObjectName(name);
    field->setAccessibleName(accessibleName);
    field->setMinimumWidth(fieldWidth);
    return field;
}

std::string textOf(const QLineEdit* field)
{
    return field->text().trimmed().toStdString();
}

} // namespace

WildfireForm::WildfireForm(QWidget* parent)
    : QWidget(parent),
      m_appliance(makeComboBox(QStringLiteral("wildfireAppliance"), this)),
      m_address(makeField(QStringLiteral("wildfireAddress"), tr("Address of the appliance"), this)),
      m_certificate(
          makeNameBox(QStringLiteral("wildfireCertificate"), tr("Certificate of the appliance"), this)),
      m_authority(makeComboBox(QStringLiteral("wildfireSignedBy"), this)),
      m_client(makeComboBox(QStringLiteral("wildfireClient"), this)),
      m_directory(makeField(QStringLiteral("wildfireDirectory"), tr("Directory for its files"), this)),
      m_fileServer(makeField(QStringLiteral("wildfireFileServer"), tr("TFTP server"), this))
{
    auto* form = makeForm(this);
    addField(form, tr("&WildFire appliance"), m_appliance);
    addField(form, tr("&Address that firewalls dial"), m_address);
    addField(form, tr("C&ertificate of the appliance"), m_certificate);
    addField(form, tr("Signed &by"), m_authority);
    addField(form, tr("Firewalls &show"), m_client);
    auto* place = new QWidget(this);
    auto* line = new QHBoxLayout(place);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(theme::space::small);
    auto* choose = new QPushButton(tr("Ch&oose…"), place);
    choose->setObjectName(QStringLiteral("wildfireChoose"));
    choose->setAccessibleName(tr("Choose the directory for its files"));
    choose->setAutoDefault(false);
    line->addWidget(m_directory, 1);
    line->addWidget(choose);
    addField(form, tr("&Directory for its files"), place);
    addField(form, tr("T&FTP server"), m_fileServer);
    m_appliance->setPlaceholderText(tr("No WildFire appliance is managed"));
    m_authority->setPlaceholderText(tr("No CA with its private key is here"));
    connect(choose, &QPushButton::clicked, this, &WildfireForm::chooseDirectory);
    for (QComboBox* box : {m_appliance, m_certificate, m_authority, m_client})
        connect(box, &QComboBox::currentTextChanged, this, &WildfireForm::follow);
    for (QLineEdit* field : {m_address, m_directory, m_fileServer})
        connect(field, &QLineEdit::textChanged, this, &WildfireForm::edited);
}

void WildfireForm::suggest(const Configuration& configuration)
{
    m_configuration = configuration;
    QStringList appliances;
    for (const auto& [serial, appliance] : configuration.wildfireAppliances)
        appliances << QString::fromStdString(serial);
    const QString certificate = m_certificate->currentText();
    offer(m_appliance, appliances);
    offer(m_authority, certificatesFor(CertificateUse::AuthorityWithKey, configuration));
    offer(m_certificate, certificatesFor(CertificateUse::Server, configuration));
    offer(m_client, QStringList{tr("What they show to the manager")} +
                        certificatesFor(CertificateUse::Client, configuration));
    if (certificate.isEmpty() && !appliances.isEmpty())
        m_certificate->setEditText(QStringLiteral("wildfire-") + m_appliance->currentText());
    else
        m_certificate->setEditText(certificate);
    if (m_fileServer->text().isEmpty())
        m_fileServer->setText(QString::fromStdString(configuration.manager.address));
    follow();
}

void WildfireForm::follow()
{
    m_authority->setEnabled(!m_configuration.panorama.certificates.contains(
        m_certificate->currentText().trimmed().toStdString()));
    Q_EMIT edited();
}

WildfireOptions WildfireForm::options() const
{
    WildfireOptions options;
    options.appliance = session::base::Serial(m_appliance->currentText().toStdString());
    options.address = textOf(m_address);
    options.certificate = m_certificate->currentText().trimmed().toStdString();
    if (m_authority->isEnabled())
        options.signedBy = m_authority->currentText().toStdString();
    if (m_client->currentIndex() > 0)
        options.clientCertificate = m_client->currentText().toStdString();
    options.directory = textOf(m_directory);
    options.fileServer = textOf(m_fileServer);
    options.makesCertificate = m_authority->isEnabled();
    return options;
}

QString WildfireForm::obstacle() const
{
    if (m_appliance->count() == 0)
        return m_appliance->placeholderText() + QLatin1Char('.');
    if (m_address->text().trimmed().isEmpty())
        return tr("The address by which firewalls reach the appliance is needed.");
    if (m_directory->text().trimmed().isEmpty())
        return tr("A directory for the appliance's files is needed.");
    if (QDir::isRelativePath(m_directory->text().trimmed()))
        return tr("The directory needs its whole path.");
    const auto filled = models::workflows::completed(options(), m_configuration);
    if (!filled)
        return filled.error().code == ErrorCode::NotFound
                   ? m_authority->placeholderText() + QLatin1Char('.')
                   : tr("The address is none that firewalls could dial.");
    return filled->makesCertificate
               ? newCertificateProblem(m_configuration, QString::fromStdString(filled->certificate))
               : QString();
}

void WildfireForm::chooseDirectory()
{
    auto* dialog = new QFileDialog(this, tr("Where the appliance's files are written"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, m_directory, &QLineEdit::setText);
    dialog->open();
}

} // namespace views::wizard
