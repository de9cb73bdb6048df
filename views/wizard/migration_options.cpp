#include "views/wizard/migration_options.h"

#include "models/config/schema/schema.h"
#include "session/base/host_port.h"
#include "views/theme/tokens.h"
#include "views/widgets/text_label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

#include <algorithm>
#include <array>

namespace views::wizard {

using models::config::Configuration;

ServerSideForm::ServerSideForm(QWidget* parent)
    : QWidget(parent),
      m_address(new QLineEdit(this)),
      m_authority(makeNameBox(QStringLiteral("migrationAuthority"), tr("Certificate authority"), this)),
      m_isNew(new widgets::TextLabel({.role = theme::TextRole::Small, .ink = widgets::Ink::Secondary}, this)),
      m_wait(makeSpinBox(QStringLiteral("migrationDisconnectWait"), tr("Disconnect wait in minutes"), this)),
      m_serial(new QCheckBox(tr("Authorize clients based on serial number"), this))
{
    auto* form = makeForm(this);
    m_address->setObjectName(QStringLiteral("migrationAddress"));
    m_address->setAccessibleName(tr("Management address"));
    m_address->setMinimumWidth(m_authority->minimumWidth());
    m_address->setPlaceholderText(tr("IP address or FQDN that devices have typed"));
    addField(form, tr("Management &address"), m_address);
    addField(form, tr("&Certificate authority"), m_authority);
    m_isNew->setWordWrap(true);
    m_isNew->setMinimumWidth(m_authority->minimumWidth());
    form->addRow(QString(), m_isNew);
    const auto& row =
        models::config::settingAt("deviceconfig setting management secure-conn-server disconnect-wait-time");
    m_wait->setRange(row.minimum, row.maximum);
    m_wait->setSuffix(tr(" min"));
    addField(form, tr("Disconnect &wait"), m_wait);
    m_serial->setObjectName(QStringLiteral("migrationSerial"));
    m_serial->setAccessibleName(m_serial->text());
    m_serial->setChecked(true);
    form->addRow(m_serial);
    connect(m_address, &QLineEdit::textChanged, this, &ServerSideForm::edited);
    connect(m_authority, &QComboBox::currentTextChanged, this, &ServerSideForm::showWhetherNew);
}

QString ServerSideForm::obstacle() const
{
    const std::string address = m_address->text().trimmed().toStdString();
    if (address.empty())
        return tr("Type the address that devices have of this manager.");
    if (const auto dialled = session::base::parseDialledAddress(address); !dialled)
        return tr("The management address is neither a name nor an IP address, with :PORT or without.");
    return {};
}

void ServerSideForm::showWhetherNew()
{
    const QString name = m_authority->currentText().trimmed();
    const bool isNew = !name.isEmpty() && m_authority->findText(name) < 0;
    m_isNew->setText(isNew ? tr("A new root CA of this name will be made.")
                           : tr("This CA will sign the server certificate."));
}

void ServerSideForm::suggest(const Configuration& configuration)
{
    if (m_address->text().isEmpty())
        m_address->setText(QString::fromStdString(configuration.manager.address));
    const QString typed = m_authority->currentText();
    offer(m_authority, certificatesFor(CertificateUse::AuthorityWithKey, configuration));
    if (m_authority->findText(typed) < 0 || typed.isEmpty())
        m_authority->setEditText(!typed.isEmpty()           ? typed
                                 : m_authority->count() > 0 ? m_authority->itemText(0)
                                                            : QStringLiteral("device-root-ca"));
    showWhetherNew();
}

models::workflows::ServerSideOptions ServerSideForm::options() const
{
    models::workflows::ServerSideOptions options;
    options.address = m_address->text().trimmed().toStdString();
    options.authority = m_authority->currentText().trimmed().toStdString();
    options.disconnectWaitMinutes = m_wait->value();
    options.authorizeSerial = m_serial->isChecked();
    return options;
}

RollOutForm::RollOutForm(QWidget* parent)
    : QWidget(parent),
      m_stacks(makeComboBox(QStringLiteral("migrationStacks"), this)),
      m_source(makeComboBox(QStringLiteral("migrationSource"), this)),
      m_authority(makeComboBox(QStringLiteral("migrationSignedBy"), this)),
      m_certificate(makeComboBox(QStringLiteral("migrationCertificate"), this)),
      m_scepProfile(makeComboBox(QStringLiteral("migrationScepProfile"), this)),
      m_noScepProfile(new QWidget(this)),
      m_waves(QStringLiteral("migration"), this)
{
    auto* form = makeForm(this);
    addField(form, tr("Template &stacks"), m_stacks);
    m_source->addItems({tr("Unique to each device, issued here"), tr("Common to all devices"),
                        tr("Unique to each device, by SCEP")});
    addField(form, tr("Client &certificates"), m_source);
    addField(form, tr("Signed &by"), m_authority);
    addField(form, tr("Common c&ertificate"), m_certificate);
    addField(form, tr("SCEP &profile"), m_scepProfile);
    form->addRow(QString(), m_noScepProfile);
    m_authority->setPlaceholderText(tr("No CA with its private key is here"));
    m_certificate->setPlaceholderText(tr("No client certificate with its key is here"));
    m_scepProfile->setPlaceholderText(tr("No SCEP profile is here"));
    makeOffer();
    m_waves.addTo(form);
    connect(m_source, &QComboBox::currentIndexChanged, this, &RollOutForm::showSource);
    connect(m_source, &QComboBox::currentIndexChanged, this, &RollOutForm::edited);
    showSource();
}

void RollOutForm::makeOffer()
{
    auto* words = new widgets::TextLabel(
        tr("Devices enrol by a SCEP profile in Panorama's store: it names the server."),
        {.role = theme::TextRole::Small, .ink = widgets::Ink::Secondary}, m_noScepProfile);
    words->setWordWrap(true);
    auto* make = new QPushButton(tr("&New SCEP profile…"), m_noScepProfile);
    make->setObjectName(QStringLiteral("migrationNewScepProfile"));
    make->setAutoDefault(false);
    auto* line = new QHBoxLayout(m_noScepProfile);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(make);
    line->addWidget(words, 1);
    connect(make, &QPushButton::clicked, this, &RollOutForm::newScepProfileWanted);
}

void RollOutForm::suggest(const Configuration& configuration)
{
    const QString chosen = m_stacks->currentText();
    m_stacks->clear();
    m_stacks->addItem(tr("Every stack that has devices"));
    for (const auto& [name, stack] : configuration.templateStacks) {
        if (!stack.devices.empty())
            m_stacks->addItem(QString::fromStdString(name));
    }
    m_stacks->setCurrentIndex(std::max(0, m_stacks->findText(chosen)));
    offer(m_authority, certificatesFor(CertificateUse::AuthorityWithKey, configuration));
    offer(m_certificate, certificatesFor(CertificateUse::Client, configuration));
    QStringList profiles;
    for (const auto& [name, entry] : configuration.panorama.scepProfiles)
        profiles << QString::fromStdString(name);
    offer(m_scepProfile, profiles);
    showSource();
}

models::workflows::RollOutOptions RollOutForm::options() const
{
    models::workflows::RollOutOptions options;
    if (m_stacks->currentIndex() > 0)
        options.templateStacks = {m_stacks->currentText().toStdString()};
    if (m_source->currentIndex() == 0) {
        options.source = models::workflows::ClientSource::IssuedHere;
        options.signedBy = m_authority->currentText().toStdString();
    } else if (m_source->currentIndex() == 1) {
        options.source = models::workflows::ClientSource::Common;
        options.certificate = m_certificate->currentText().toStdString();
    } else {
        options.source = models::workflows::ClientSource::Scep;
        options.scepProfile = m_scepProfile->currentText().toStdString();
    }
    m_waves.put(options);
    return options;
}

const QComboBox* RollOutForm::sourceField() const
{
    const std::array fields{m_authority, m_certificate, m_scepProfile};
    return fields.at(std::size_t(m_source->currentIndex()));
}

QString RollOutForm::obstacle() const
{
    const QComboBox* field = sourceField();
    return field->currentText().isEmpty() ? field->placeholderText() + QLatin1Char('.') : QString();
}

void RollOutForm::showSource()
{
    m_authority->setEnabled(m_source->currentIndex() == 0);
    m_certificate->setEnabled(m_source->currentIndex() == 1);
    m_scepProfile->setEnabled(m_source->currentIndex() == 2);
    m_noScepProfile->setVisible(m_source->currentIndex() == 2 && m_scepProfile->count() == 0);
}

} // namespace views::wizard
