#include "views/dialogs/certificates/revoke_dialog.h"

#include "models/lifecycle/certificates/certificate_revocation.h"
#include "models/lifecycle/certificates/certificate_uses.h"
#include "models/text/import_wording.h"
#include "views/dialogs/forms/fields.h"
#include "views/widgets/text_label.h"

#include <QFormLayout>
#include <QVBoxLayout>

namespace views::dialogs {

using session::pki::RevocationReason;

RevokeDialog::RevokeDialog(models::lifecycle::Lifecycle& lifecycle,
                           models::config::CertificateFacts certificate, QWidget* parent)
    : FormDialog({.name = QStringLiteral("revokeDialog"),
                  .title = tr("Revoke %1").arg(QString::fromStdString(certificate.name)),
                  .subtitle = tr(
                      "Counts at once, without a commit, and stands in the next revocation list of its CA."),
                  .accept = tr("Revoke")},
                 parent),
      m_lifecycle(lifecycle),
      m_certificate(std::move(certificate)),
      m_reason(named(new QComboBox(this), "reason", tr("Reason"))),
      m_consequence(new widgets::TextLabel({.ink = widgets::Ink::Secondary}, this))
{
    for (const RevocationReason reason : session::pki::allRevocationReasons)
        m_reason->addItem(models::text::revocationReason(reason), int(reason));
    m_consequence->setObjectName(QStringLiteral("consequence"));
    m_consequence->setWordWrap(true);
    const auto uses = models::lifecycle::usesOf(m_lifecycle, m_certificate);
    QStringList users;
    if (uses.isUsed())
        users << tr("%n setting(s) name it", nullptr, int(uses.settings.size()));
    if (uses.sessions() > 0)
        users << tr("%n live session(s) use it", nullptr, int(uses.sessions()));
    if (!users.isEmpty())
        m_users = users.join(QStringLiteral(", ")) + QLatin1Char('.');
    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Reason"), m_reason);
    form->addRow(QString(), m_consequence);
    body()->addLayout(form);
    connect(m_reason, &QComboBox::currentIndexChanged, this, &RevokeDialog::check);
    check();
}

void RevokeDialog::check()
{
    const bool isHold = chosen<RevocationReason>(m_reason) == RevocationReason::CertificateHold;
    const QString sentence = isHold ? tr("A hold can be taken back later.") : tr("This can't be taken back.");
    m_consequence->setText(m_users.isEmpty() ? sentence : sentence + QLatin1Char(' ') + m_users);
    setAcceptText(isHold ? tr("Put on hold") : tr("Revoke"));
}

void RevokeDialog::send()
{
    closeAfter(
        models::lifecycle::revokeCertificate(m_lifecycle, {.location = m_certificate.store,
                                                           .name = m_certificate.name,
                                                           .reason = chosen<RevocationReason>(m_reason)}));
}

} // namespace views::dialogs
