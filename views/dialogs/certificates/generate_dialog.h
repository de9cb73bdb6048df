// Generate a certificate: name, subject, CA or not, who signs it, key, digest, days, alternative names. The
// key is made in the work pool; the dialog waits and can be closed meanwhile. C-1. GUI thread.
#pragma once

#include "models/lifecycle/certificates/certificates.h"
#include "views/dialogs/forms/form_dialog.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace views::dialogs {

class LocationField;
class SettingForm;

class GenerateDialog final : public FormDialog
{
    Q_OBJECT

public:
    explicit GenerateDialog(models::lifecycle::Lifecycle& lifecycle, QWidget* parent = nullptr);

    /// Starts as a self-signed CA.
    void proposeRoot();

Q_SIGNALS:
    /// It is in the candidate.
    void generated(const models::config::StoreName& store, const QString& name);

private:
    void makeFields();
    void fillChoices();
    void check();
    void send() override;
    [[nodiscard]] QString obstacle() const;
    [[nodiscard]] bool isExternal() const;
    [[nodiscard]] models::lifecycle::GenerateRequest request() const;

    models::lifecycle::Lifecycle& m_lifecycle;
    LocationField* m_location;
    QLineEdit* m_name;
    QLineEdit* m_commonName;
    QCheckBox* m_authority;
    QComboBox* m_signedBy;
    QComboBox* m_usage;
    QComboBox* m_key;
    QComboBox* m_digest;
    QSpinBox* m_days;
    QPlainTextEdit* m_names;
};

} // namespace views::dialogs
