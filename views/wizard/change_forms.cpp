#include "views/wizard/change_forms.h"

#include "models/workflows/changes/authority_change.h"
#include "models/workflows/changes/authority_paths.h"
#include "views/widgets/text_label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSpinBox>

#include <algorithm>

namespace views::wizard {

using models::config::Configuration;
using models::workflows::serverCertificateName;
using models::workflows::successorOf;

namespace {

std::string typedIn(const QComboBox* box)
{
    return box->currentText().trimmed().toStdString();
}

/// Of a box whose first choice stands for "".
std::string chosenAfterFirst(const QComboBox* box)
{
    return box->currentIndex() > 0 ? box->currentText().toStdString() : std::string();
}

bool isHere(const Configuration& configuration, const std::string& certificate)
{
    return configuration.panorama.certificates.contains(certificate);
}

QString serverWords(const std::string& serial, const std::string& hostname)
{
    return QString::fromStdString(hostname.empty() ? serial : hostname + " (" + serial + ')');
}

/// Puts a name there, unless another one has been chosen or typed.
void proposeName(QComboBox* box, const std::string& name)
{
    constexpr auto proposed = "proposedName";
    const QString present = box->currentText();
    if (present.isEmpty() || present == box->property(proposed).toString())
        box->setEditText(QString::fromStdString(name));
    box->setProperty(proposed, QString::fromStdString(name));
}

} // namespace

ServerCertificateForm::ServerCertificateForm(QWidget* parent)
    : QWidget(parent),
      m_server(makeComboBox(QStringLiteral("changeServer"), this)),
      m_present(new widgets::TextLabel({.role = theme::TextRole::Mono, .isSelectable = true}, this)),
      m_certificate(makeNameBox(QStringLiteral("changeServerCertificate"), tr("New certificate"), this)),
      m_authority(makeComboBox(QStringLiteral("changeServerSignedBy"), this)),
      m_wait(makeWaitBox(QStringLiteral("changeServerWait"), tr("Disconnect wait in minutes"), this))
{
    m_present->setObjectName(QStringLiteral("changeServerPresent"));
    auto* form = makeForm(this);
    addField(form, tr("Ser&ver"), m_server);
    form->addRow(new widgets::TextLabel(tr("Presents now"), {.ink = widgets::Ink::Secondary}, this),
                 m_present);
    addField(form, tr("Ne&w certificate"), m_certificate);
    addField(form, tr("Signed &by"), m_authority);
    addField(form, tr("&Disconnect wait"), m_wait);
    connect(m_server, &QComboBox::currentIndexChanged, this, &ServerCertificateForm::followServer);
    connect(m_certificate, &QComboBox::currentTextChanged, this, [this] {
        m_authority->setEnabled(isMade());
        Q_EMIT edited();
    });
}

void ServerCertificateForm::suggest(const Configuration& configuration)
{
    m_configuration = configuration;
    offerServers();
    offer(m_certificate, certificatesFor(CertificateUse::Server, configuration));
    offer(m_authority, QStringList(tr("The CA of the present one")) +
                           certificatesFor(CertificateUse::AuthorityWithKey, configuration));
    followServer();
}

/// The manager, and each Log Collector that has a server side of its own (A6).
void ServerCertificateForm::offerServers()
{
    const QSignalBlocker quiet(m_server);
    const QVariant chosen = m_server->currentData();
    m_server->clear();
    m_server->addItem(tr("This manager"), QString());
    for (const auto& [serial, collector] : m_configuration.logCollectors) {
        if (!serverCertificateName(m_configuration, serial).empty())
            m_server->addItem(serverWords(serial, collector.hostname), QString::fromStdString(serial));
    }
    m_server->setCurrentIndex(std::max(0, m_server->findData(chosen)));
}

void ServerCertificateForm::followServer()
{
    const std::string present = serverCertificateName(m_configuration, collector());
    m_present->setText(present.empty() ? tr("No certificate") : QString::fromStdString(present));
    if (!present.empty())
        proposeName(m_certificate, successorOf(present));
    m_authority->setEnabled(isMade());
    Q_EMIT edited();
}

std::string ServerCertificateForm::collector() const
{
    return m_server->currentData().toString().toStdString();
}

bool ServerCertificateForm::isMade() const
{
    return !isHere(m_configuration, typedIn(m_certificate));
}

models::workflows::ServerCertificateOptions ServerCertificateForm::options() const
{
    return {.collector = collector(),
            .certificate = typedIn(m_certificate),
            .signedBy = isMade() ? chosenAfterFirst(m_authority) : std::string(),
            .disconnectWaitMinutes = waitIn(m_wait)};
}

QString ServerCertificateForm::obstacle() const
{
    const std::string name = typedIn(m_certificate);
    const std::string present = serverCertificateName(m_configuration, collector());
    if (present.empty())
        return tr("This server presents no custom certificate yet: set up the server side first.");
    if (name == present)
        return tr("That is the certificate that it presents now.");
    if (isMade())
        return newCertificateProblem(m_configuration, QString::fromStdString(name));
    if (m_certificate->findText(QString::fromStdString(name)) < 0)
        return tr("%1 is no server certificate with its key.").arg(QString::fromStdString(name));
    return {};
}

ClientCertificateForm::ClientCertificateForm(QWidget* parent)
    : QWidget(parent),
      m_way(makeComboBox(QStringLiteral("changeClientsWay"), this)),
      m_devices(new dialogs::DeviceList(this))
{
    m_way->addItems({tr("By the templates, in waves"), tr("On the devices themselves")});
    m_devices->setNothingOffered(tr("No device is managed."));
    m_devices->setMinimumWidth(m_way->minimumWidth());
    auto* form = makeForm(this);
    addField(form, tr("&Replace them"), m_way);
    form->addRow(QString(), m_devices);
    connect(m_devices, &dialogs::DeviceList::edited, this, &ClientCertificateForm::edited);
    connect(m_way, &QComboBox::currentIndexChanged, this, [this] {
        m_devices->setVisible(!isByTemplates());
        Q_EMIT edited();
    });
    m_devices->hide();
}

void ClientCertificateForm::suggest(const std::vector<dialogs::OfferedDevice>& devices)
{
    if (devices == m_offered)
        return;
    m_offered = devices;
    m_devices->setDevices(devices, m_devices->chosen());
    Q_EMIT edited();
}

models::workflows::ClientCertificateOptions ClientCertificateForm::options() const
{
    models::workflows::ClientCertificateOptions options;
    if (isByTemplates())
        return options;
    for (const std::string& serial : m_devices->chosen())
        options.devices.emplace_back(serial);
    return options;
}

bool ClientCertificateForm::isByTemplates() const
{
    return m_way->currentIndex() == 0;
}

QString ClientCertificateForm::obstacle() const
{
    if (isByTemplates() || !m_devices->chosen().empty())
        return {};
    return tr("Tick the devices whose certificates are replaced.");
}

AuthorityForm::AuthorityForm(QWidget* parent)
    : QWidget(parent),
      m_replaces(makeComboBox(QStringLiteral("changeCaReplaces"), this)),
      m_authority(makeNameBox(QStringLiteral("changeCaNew"), tr("New CA"), this)),
      m_signedBy(makeComboBox(QStringLiteral("changeCaSignedBy"), this)),
      m_crossSigns(new QCheckBox(tr("The old CA &cross-signs the new one"), this)),
      m_serverCertificate(makeNameBox(QStringLiteral("changeCaServer"), tr("New server certificate"), this)),
      m_commonCertificate(
          makeNameBox(QStringLiteral("changeCaCommon"), tr("New common client certificate"), this)),
      m_wait(makeWaitBox(QStringLiteral("changeCaWait"), tr("Disconnect wait in minutes"), this)),
      m_waves(QStringLiteral("changeCa"), this)
{
    m_replaces->setPlaceholderText(tr("No CA is here"));
    addFields(makeForm(this));
    connect(m_replaces, &QComboBox::currentIndexChanged, this, &AuthorityForm::followReplaced);
    connect(m_authority, &QComboBox::currentTextChanged, this, [this] {
        m_signedBy->setEnabled(isMade());
        Q_EMIT edited();
    });
    for (const QComboBox* names : {m_serverCertificate, m_commonCertificate})
        connect(names, &QComboBox::currentTextChanged, this, &AuthorityForm::edited);
}

void AuthorityForm::addFields(QFormLayout* form)
{
    addField(form, tr("CA to &replace"), m_replaces);
    addField(form, tr("Ne&w CA"), m_authority);
    addField(form, tr("Signed &by"), m_signedBy);
    form->addRow(QString(), m_crossSigns);
    addField(form, tr("Server c&ertificate"), m_serverCertificate);
    addField(form, tr("Common certi&ficate"), m_commonCertificate);
    addField(form, tr("&Disconnect wait"), m_wait);
    m_waves.addTo(form);
    m_commonCertificate->lineEdit()->setPlaceholderText(tr("The old name and “-new”"));
    m_crossSigns->setObjectName(QStringLiteral("changeCaCrossSigns"));
    m_crossSigns->setToolTip(tr("A device that has missed a push and knows only the old CA accepts the new "
                                "server certificate, too."));
    connect(m_crossSigns, &QCheckBox::toggled, this, &AuthorityForm::edited);
}

void AuthorityForm::suggest(const Configuration& configuration)
{
    m_configuration = configuration;
    offer(m_replaces, certificatesFor(CertificateUse::Authority, configuration));
    const QStringList signers = certificatesFor(CertificateUse::AuthorityWithKey, configuration);
    offer(m_authority, signers);
    offer(m_signedBy, QStringList(tr("Itself: a new root")) + signers);
    offer(m_serverCertificate, certificatesFor(CertificateUse::Server, configuration));
    offer(m_commonCertificate, certificatesFor(CertificateUse::Client, configuration));
    if (const std::string server = serverCertificateName(configuration); !server.empty())
        proposeName(m_serverCertificate, successorOf(server));
    followReplaced();
}

void AuthorityForm::followReplaced()
{
    if (m_replaces->currentIndex() >= 0)
        proposeName(m_authority, successorOf(typedIn(m_replaces)));
    m_signedBy->setEnabled(isMade());
    Q_EMIT edited();
}

bool AuthorityForm::isMade() const
{
    return !isHere(m_configuration, typedIn(m_authority));
}

models::workflows::AuthorityOptions AuthorityForm::options() const
{
    models::workflows::AuthorityOptions options;
    options.replaces = typedIn(m_replaces);
    options.authority = typedIn(m_authority);
    options.signedBy = isMade() ? chosenAfterFirst(m_signedBy) : std::string();
    options.crossSign = m_crossSigns->isChecked();
    options.serverCertificate = typedIn(m_serverCertificate);
    options.commonCertificate = typedIn(m_commonCertificate);
    options.disconnectWaitMinutes = waitIn(m_wait);
    return options;
}

models::workflows::RollOutOptions AuthorityForm::waves() const
{
    models::workflows::RollOutOptions options;
    m_waves.put(options);
    return options;
}

QString AuthorityForm::newNamesProblem() const
{
    for (const QComboBox* box : {m_authority, m_serverCertificate, m_commonCertificate}) {
        const std::string name = typedIn(box);
        const bool mayBeEmpty = box != m_authority;
        if ((name.empty() && mayBeEmpty) || isHere(m_configuration, name))
            continue;
        if (const QString problem = newCertificateProblem(m_configuration, QString::fromStdString(name));
            !problem.isEmpty())
            return problem;
    }
    return {};
}

QString AuthorityForm::obstacle() const
{
    const QString authority = QString::fromStdString(typedIn(m_authority));
    if (m_replaces->currentIndex() < 0)
        return tr("There is no CA to replace.");
    if (serverCertificateName(m_configuration).empty())
        return tr("This server presents no custom certificate yet: set up the server side first.");
    if (authority == m_replaces->currentText())
        return tr("The new CA has to be another one.");
    if (!isMade() && m_authority->findText(authority) < 0)
        return tr("%1 is no CA with its key.").arg(authority);
    if (m_crossSigns->isChecked() && !certificatesFor(CertificateUse::AuthorityWithKey, m_configuration)
                                          .contains(m_replaces->currentText()))
        return tr("%1 can't sign: its key is not here.").arg(m_replaces->currentText());
    if (isMade() && chosenAfterFirst(m_signedBy) == typedIn(m_replaces))
        return tr("A CA that the old one signs would go with it.");
    return newNamesProblem();
}

} // namespace views::wizard
