#include "views/dialogs/certificates/enrol_dialog.h"

#include "models/config/compile/scep_settings.h"
#include "models/config/edit.h"
#include "models/config/object_stores.h"
#include "models/config/schema/schema.h"
#include "models/lifecycle/lifecycle.h"
#include "models/text/detail_wording.h"
#include "models/text/enrolment_wording.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace views::dialogs {

using models::lifecycle::EnrolFailure;
using models::lifecycle::EnrolledCertificate;
using models::tables::ProfilePlace;

EnrolDialog::EnrolDialog(models::lifecycle::Lifecycle& lifecycle, ProfilePlace profile, QWidget* parent)
    : FormDialog({.name = QStringLiteral("enrolDialog"),
                  .title = tr("Enrol by %1").arg(QString::fromUtf8(profile.name)),
                  .subtitle = tr("The key is made here and kept sealed; the certificate is part of the "
                                 "candidate until you commit. A name that is there already is renewed."),
                  .accept = tr("Enrol")},
                 parent),
      m_lifecycle(lifecycle),
      m_profile(std::move(profile)),
      m_name(new QLineEdit(this)),
      m_device(new QComboBox(this))
{
    makeFields();
    connect(m_name, &QLineEdit::textChanged, this, &EnrolDialog::check);
    connect(m_device, &QComboBox::currentIndexChanged, this, &EnrolDialog::check);
    connect(this, &QDialog::finished, this, [this] { m_stop.request_stop(); });
    m_name->setFocus();
    check();
}

void EnrolDialog::makeFields()
{
    m_name->setObjectName(QStringLiteral("name"));
    m_name->setAccessibleName(tr("Certificate name"));
    m_name->setMaxLength(models::config::entryListAt("panorama certificate *").maximumNameLength);
    m_device->setObjectName(QStringLiteral("device"));
    m_device->setAccessibleName(tr("Device"));
    for (const auto& [serial, kind] : models::config::managedDevices(m_lifecycle.candidate()))
        m_device->addItem(QString::fromUtf8(serial));
    m_device->setEnabled(namesDevice());
    m_device->setToolTip(namesDevice() ? tr("What $UDID in the subject stands for")
                                       : tr("The profile's subject names no device"));
    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Certificate name"), m_name);
    form->addRow(tr("&Device"), m_device);
    body()->addLayout(form);
}

bool EnrolDialog::namesDevice() const
{
    const auto& candidate = m_lifecycle.candidate();
    const auto* const store = models::config::findStore(candidate, m_profile.store);
    return store && models::config::namesDevice(store->scepProfiles.at(m_profile.name));
}

QString EnrolDialog::obstacle() const
{
    const std::string name = m_name->text().toStdString();
    if (name.empty())
        return tr("The certificate needs a name.");
    const auto checked =
        models::config::checkEntryName(models::config::entryListAt("panorama certificate *"), name);
    if (!checked)
        return models::text::detailText(checked.error());
    if (namesDevice() && m_device->currentIndex() < 0)
        return tr("$UDID in the subject stands for a device, and none is managed yet.");
    return {};
}

void EnrolDialog::check()
{
    setObstacle(obstacle());
}

void EnrolDialog::send()
{
    const QPointer dialog(this);
    models::lifecycle::EnrolRequest request{.location = m_profile.store,
                                            .name = m_name->text().toStdString(),
                                            .scepProfile = m_profile.name,
                                            .stop = m_stop.get_token()};
    if (namesDevice())
        request.device = session::base::Serial(m_device->currentText().toStdString());
    setBusy(
        tr("Asking the SCEP server… Cancel ends the request; a certificate that the CA issues all the same "
           "is not kept."));
    models::lifecycle::enrolCertificate(m_lifecycle, std::move(request), [dialog](const auto& outcome) {
        if (dialog)
            dialog->finish(outcome);
    });
}

void EnrolDialog::finish(const std::expected<EnrolledCertificate, EnrolFailure>& outcome)
{
    setBusy(QString());
    if (!outcome) {
        const EnrolFailure& failure = outcome.error();
        return showProblem(failure.refusal ? models::text::refusalSentence(*failure.refusal)
                                           : models::text::detailText(failure.error));
    }
    QStringList notes;
    for (const auto note : outcome->notes)
        notes << models::text::noteSentence(note);
    Q_EMIT enrolled(m_name->text(), notes);
    accept();
}

} // namespace views::dialogs
