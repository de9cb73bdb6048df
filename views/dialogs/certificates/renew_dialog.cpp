#include "views/dialogs/certificates/renew_dialog.h"

#include "models/lifecycle/certificates/certificate_children.h"
#include "models/lifecycle/certificates/certificate_renewal.h"
#include "models/lifecycle/certificates/certificate_uses.h"
#include "models/lifecycle/certificates/certificates.h"
#include "models/text/detail_wording.h"
#include "session/pki/issuing/renewal.h"
#include "views/dialogs/forms/fields.h"
#include "views/widgets/text_label.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QPointer>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace views::dialogs {

namespace {

int daysOf(const session::pki::Certificate& certificate)
{
    return std::clamp(
        int(std::chrono::ceil<std::chrono::days>(session::pki::lifetimeOf(certificate)).count()), 1,
        models::lifecycle::longestCertificateDays);
}

} // namespace

RenewDialog::RenewDialog(models::lifecycle::Lifecycle& lifecycle,
                         models::config::CertificateFacts certificate, QWidget* parent)
    : FormDialog(
          {.name = QStringLiteral("renewDialog"),
           .title = tr("Renew %1").arg(QString::fromStdString(certificate.name)),
           .subtitle = tr("A new serial number and validity; name, settings and users stay. It is part of "
                          "the candidate until you commit."),
           .accept = tr("Renew")},
          parent),
      m_lifecycle(lifecycle),
      m_certificate(std::move(certificate)),
      m_signedBy(named(new QComboBox(this), "signedBy", tr("Signed by"))),
      m_newKey(named(new QCheckBox(tr("Make a new &key"), this), "newKey", tr("Make a new key"))),
      m_days(named(new QSpinBox(this), "days", tr("Valid for"))),
      m_consequence(new widgets::TextLabel({.ink = widgets::Ink::Secondary}, this))
{
    makeFields();
    connect(m_newKey, &QCheckBox::toggled, this, &RenewDialog::check);
    connect(m_signedBy, &QComboBox::currentIndexChanged, this, &RenewDialog::check);
    check();
}

void RenewDialog::makeFields()
{
    if (m_certificate.isAuthority() && m_certificate.store == models::config::StoreName())
        if (const auto children = models::lifecycle::childrenOf(m_lifecycle.candidate(), m_certificate.name))
            m_children = int(children->size());
    const auto before = models::lifecycle::signerHere(m_lifecycle, m_certificate);
    if (before)
        m_signedBy->addItem(tr("%1, as before").arg(QString::fromStdString(*before)), QString());
    else if (m_certificate.certificate->isSelfSigned())
        m_signedBy->addItem(tr("Itself, as before"), QString());
    for (const std::string& name : models::config::namesFor(
             m_lifecycle.candidate(), models::config::ReferenceKind::IssuingCertificate, {}))
        if (name != before && (name != m_certificate.name || m_certificate.store.isForDevices()))
            m_signedBy->addItem(QString::fromStdString(name), QString::fromStdString(name));
    m_days->setRange(1, models::lifecycle::longestCertificateDays);
    m_days->setValue(daysOf(*m_certificate.certificate));
    m_days->setSuffix(tr(" days"));
    m_days->setGroupSeparatorShown(true);
    m_consequence->setObjectName(QStringLiteral("consequence"));
    m_consequence->setWordWrap(true);
    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Signed by"), m_signedBy);
    form->addRow(tr("&Valid for"), m_days);
    form->addRow(QString(), m_newKey);
    form->addRow(QString(), m_consequence);
    body()->addLayout(form);
}

QString RenewDialog::consequence() const
{
    if (m_certificate.isAuthority() && m_children > 0)
        return m_newKey->isChecked()
                   ? tr("What it has signed (%n certificate(s) here) is not signed by the new key: "
                        "re-issue it afterwards.",
                        nullptr, m_children)
                   : tr("What it has signed (%n certificate(s) here) stays attached: subject and key stay.",
                        nullptr, m_children);
    return m_newKey->isChecked() ? tr("The old key is replaced in the candidate.")
                                 : tr("The key stays as it is.");
}

void RenewDialog::check()
{
    m_consequence->setText(consequence());
    if (m_signedBy->count() == 0)
        return setObstacle(tr("The CA that signed it is not here, and there is no other: %1 has to renew it.")
                               .arg(QString::fromStdString(m_certificate.certificate->issuer())));
    const bool signsItself = m_certificate.certificate->isSelfSigned() && m_signedBy->currentIndex() == 0;
    setObstacle(signsItself && !m_certificate.hasPrivateKey
                    ? tr("It signs itself, and its private key is not here.")
                    : QString());
}

void RenewDialog::send()
{
    setBusy(tr("Signing…"));
    models::lifecycle::renewCertificate(m_lifecycle,
                                        {.location = m_certificate.store,
                                         .name = m_certificate.name,
                                         .signedBy = m_signedBy->currentData().toString().toStdString(),
                                         .withNewKey = m_newKey->isChecked(),
                                         .days = m_days->value()},
                                        [dialog = QPointer(this)](const session::base::Result<>& done) {
                                            if (!dialog)
                                                return;
                                            dialog->setBusy(QString());
                                            if (!done)
                                                return dialog->showProblem(
                                                    models::text::detailText(done.error()));
                                            dialog->accept();
                                        });
}

} // namespace views::dialogs
