// Revokes one certificate or puts it on hold, and says what that means before it does. C-5. GUI thread.
#pragma once

#include "models/config/certificate_facts.h"
#include "views/dialogs/forms/form_dialog.h"

class QComboBox;

namespace models::lifecycle {
class Lifecycle;
}
namespace views::widgets {
class TextLabel;
}

namespace views::dialogs {

class RevokeDialog final : public FormDialog
{
    Q_OBJECT

public:
    RevokeDialog(models::lifecycle::Lifecycle& lifecycle, models::config::CertificateFacts certificate,
                 QWidget* parent = nullptr);

private:
    void check();
    void send() override;

    models::lifecycle::Lifecycle& m_lifecycle;
    models::config::CertificateFacts m_certificate;
    QString m_users; ///< what uses it now, "" for nothing
    QComboBox* m_reason;
    widgets::TextLabel* m_consequence;
};

} // namespace views::dialogs
