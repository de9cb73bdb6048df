// Export a certificate with its chain as PEM, with its private key under a passphrase if wanted. C-3. GUI
// thread.
#pragma once

#include "models/lifecycle/certificate_export.h"
#include "views/dialogs/form_dialog.h"

class QCheckBox;
class QLineEdit;

namespace views::dialogs {

struct ExportedObject
{
    models::lifecycle::CertificateLocation location;
    std::string name;
    bool hasKey = false; ///< that may be exported
};

class ExportDialog final : public FormDialog
{
    Q_OBJECT

public:
    ExportDialog(const models::lifecycle::Lifecycle& lifecycle, ExportedObject object,
                 QWidget* parent = nullptr);

private:
    void check();
    void send() override;
    void save(const QString& file, const std::string& pem);

    const models::lifecycle::Lifecycle& m_lifecycle;
    ExportedObject m_object;
    QCheckBox* m_withKey;
    QLineEdit* m_passphrase;
    QLineEdit* m_repeated;
};

} // namespace views::dialogs
