// Renews one certificate: as long as before or for so many days, with its key or a new one, by the CA that
// signed it or another. Says what becomes of what it has signed. C-5. GUI thread; signs in the work pool.
#pragma once

#include "models/config/certificate_facts.h"
#include "views/dialogs/forms/form_dialog.h"

class QCheckBox;
class QComboBox;
class QSpinBox;

namespace models::lifecycle {
class Lifecycle;
}
namespace views::widgets {
class TextLabel;
}

namespace views::dialogs {

class RenewDialog final : public FormDialog
{
    Q_OBJECT

public:
    RenewDialog(models::lifecycle::Lifecycle& lifecycle, models::config::CertificateFacts certificate,
                QWidget* parent = nullptr);

private:
    void makeFields();
    void check();
    void send() override;
    [[nodiscard]] QString consequence() const;

    models::lifecycle::Lifecycle& m_lifecycle;
    models::config::CertificateFacts m_certificate;
    int m_children = 0; ///< in the stores
    QComboBox* m_signedBy;
    QCheckBox* m_newKey;
    QSpinBox* m_days;
    widgets::TextLabel* m_consequence;
};

} // namespace views::dialogs
