#include "views/wizard/ha_pair_form.h"

#include "models/workflows/changes/ha_pair.h"
#include "views/wizard/form_fields.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>

namespace views::wizard {

using models::workflows::HaPairOptions;
using session::base::ErrorCode;

namespace {

std::string nameIn(const QComboBox* box)
{
    return box->currentText().trimmed().toStdString();
}

} // namespace

HaPairForm::HaPairForm(QWidget* parent)
    : QWidget(parent),
      m_certificate(makeNameBox(QStringLiteral("haCertificate"), tr("Certificate of the secondary"), this)),
      m_authority(makeComboBox(QStringLiteral("haSignedBy"), this)),
      m_profile(makeNameBox(QStringLiteral("haProfile"), tr("Profile that judges the primary"), this)),
      m_checksName(new QCheckBox(tr("The secondary checks the primary's server identity"), this))
{
    auto* form = makeForm(this);
    addField(form, tr("C&ertificate of the secondary"), m_certificate);
    addField(form, tr("Signed &by"), m_authority);
    addField(form, tr("&Profile that judges the primary"), m_profile);
    form->addRow(QString(), m_checksName);
    m_authority->setPlaceholderText(tr("No CA with its private key is here"));
    m_checksName->setObjectName(QStringLiteral("haChecksName"));
    m_checksName->setAccessibleName(m_checksName->text());
    m_checksName->setChecked(HaPairOptions().checkServerIdentity);
    for (QComboBox* box : {m_certificate, m_authority, m_profile})
        connect(box, &QComboBox::currentTextChanged, this, &HaPairForm::follow);
    connect(m_checksName, &QCheckBox::toggled, this, &HaPairForm::edited);
}

void HaPairForm::suggest(const models::config::Configuration& configuration,
                         const std::optional<models::lifecycle::PairView>& pair)
{
    m_configuration = configuration;
    m_pair = pair;
    const QString certificate = m_certificate->currentText();
    const QString profile = m_profile->currentText();
    offer(m_authority, certificatesFor(CertificateUse::AuthorityWithKey, configuration));
    offer(m_certificate, certificatesFor(CertificateUse::Client, configuration));
    QStringList profiles;
    for (const auto& [name, entry] : configuration.panorama.certificateProfiles)
        profiles << QString::fromStdString(name);
    offer(m_profile, profiles);
    const HaPairOptions usual =
        models::workflows::completed({}, configuration, pair).value_or(HaPairOptions());
    m_certificate->setEditText(certificate.isEmpty() ? QString::fromStdString(usual.certificate)
                                                     : certificate);
    m_profile->setEditText(profile.isEmpty() ? QString::fromStdString(usual.certificateProfile) : profile);
    if (const int signer = m_authority->findText(QString::fromStdString(usual.signedBy));
        signer >= 0 && certificate.isEmpty())
        m_authority->setCurrentIndex(signer);
    follow();
}

void HaPairForm::follow()
{
    const bool isHere = m_configuration.panorama.certificates.contains(nameIn(m_certificate));
    m_authority->setEnabled(!isHere && partHere().isServing);
    Q_EMIT edited();
}

HaPairOptions HaPairForm::options() const
{
    HaPairOptions options;
    options.signedBy = nameIn(m_authority);
    options.certificate = nameIn(m_certificate);
    options.certificateProfile = nameIn(m_profile);
    options.checkServerIdentity = m_checksName->isChecked();
    return options;
}

session::base::Result<HaPairOptions> HaPairForm::filled() const
{
    return models::workflows::completed(options(), m_configuration, m_pair);
}

HaPairOptions HaPairForm::partHere() const
{
    return filled().value_or(options());
}

QString HaPairForm::obstacle() const
{
    const auto part = filled();
    if (!part && part.error().code == ErrorCode::Unsupported)
        return tr("This manager is not one of a pair: set up high availability first.");
    if (!part)
        return m_authority->placeholderText() + QLatin1Char('.');
    if (part->certificateProfile.empty())
        return tr("Name the certificate profile by which the secondary judges the primary.");
    const bool isMade = part->isServing && !m_configuration.panorama.certificates.contains(part->certificate);
    return isMade ? newCertificateProblem(m_configuration, QString::fromStdString(part->certificate))
                  : QString();
}

} // namespace views::wizard
