#include "views/dialogs/certificates/certificate_first.h"

#include "models/config/device/effective_template.h"
#include "models/lifecycle/lifecycle.h"
#include "views/widgets/text_label.h"

#include <QCheckBox>
#include <QVBoxLayout>

#include <map>

namespace views::dialogs {

using models::config::DeviceKind;

CertificateFirst::CertificateFirst(const models::lifecycle::Lifecycle& lifecycle, QWidget* parent)
    : QWidget(parent),
      m_lifecycle(lifecycle),
      m_isThere(new QCheckBox(tr("The certificate is on the device &already"), this))
{
    m_isThere->setObjectName(QStringLiteral("certificateIsThere"));
    m_isThere->setAccessibleName(tr("The certificate is on the device already"));
    auto* why = new widgets::TextLabel(
        tr("Only custom certificates are let in: put the certificate onto the device first, by its web "
           "interface or a bootstrap file, and add it then. With another one it would be refused."),
        {.role = theme::TextRole::Small, .ink = widgets::Ink::Secondary}, this);
    why->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_isThere);
    column->addWidget(why);
    setVisible(isDemanded());
    connect(m_isThere, &QCheckBox::toggled, this, &CertificateFirst::edited);
}

bool CertificateFirst::isDemanded() const
{
    return isCustomOnly(m_lifecycle.candidate().secureConnServer) ||
           isCustomOnly(m_lifecycle.running().secureConnServer);
}

QString CertificateFirst::obstacle(const std::vector<models::lifecycle::NewDeviceRow>& rows) const
{
    if (!isDemanded())
        return {};
    std::map<std::string, bool> stacks; // asked once each
    for (const auto& row : rows) {
        if (row.problem || row.device.kind != DeviceKind::Firewall)
            continue;
        const auto [stack, isNew] = stacks.try_emplace(row.device.templateStack, false);
        if (isNew)
            stack->second =
                models::config::givesCustomCertificate(m_lifecycle.candidate(), row.device.templateStack);
        if (!stack->second)
            return tr("%1 needs a template stack that gives it a custom certificate.")
                .arg(QString::fromStdString(row.device.serial));
    }
    return m_isThere->isChecked() ? QString() : tr("The certificate comes first.");
}

} // namespace views::dialogs
