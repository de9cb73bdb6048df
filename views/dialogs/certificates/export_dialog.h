// Export a certificate: form, chain, with its private key under a passphrase if wanted, and then only for
// somebody who knows the master passphrase (where a person can). C-3, C-7. GUI thread; keys are encrypted in
// the work pool.
#pragma once

#include "models/lifecycle/certificates/certificate_export.h"
#include "views/dialogs/certificates/owner_dialog.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace views::dialogs {

struct ExportedObject
{
    models::config::StoreName location;
    std::string name;
    bool hasKey = false;    ///< that may be exported
    bool isRequest = false; ///< goes out as it is
    QString whyNoKey = {};  ///< what to say in place of the key, "" with one
};

class ExportDialog final : public OwnerDialog
{
    Q_OBJECT

public:
    ExportDialog(models::lifecycle::Lifecycle& lifecycle, ExportedObject object, QWidget* parent = nullptr);

private:
    void makeFields();
    void check();
    void send() override;
    void write();
    void askForFile(std::string bytes);
    [[nodiscard]] models::lifecycle::ExportFormat format() const;
    [[nodiscard]] bool canHoldKey() const;
    [[nodiscard]] bool needsPassphrase() const;
    [[nodiscard]] bool isWithKey() const;
    [[nodiscard]] bool needsProof() const;

    ExportedObject m_object;
    QComboBox* m_format;
    QComboBox* m_chain;
    QCheckBox* m_withKey;
    QLineEdit* m_passphrase;
    QLineEdit* m_repeated;
};

} // namespace views::dialogs
