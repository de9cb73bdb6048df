// Enrols a certificate by a SCEP profile: its name, and the device that $UDID stands for. A certificate that
// is there is renewed. The dialog waits for the server; closing it meanwhile ends the request.
// P-3, E9. GUI thread.
#pragma once

#include "models/lifecycle/certificates/enrolment.h"
#include "models/tables/profile_rows.h"
#include "views/dialogs/forms/form_dialog.h"

#include <QPointer>

#include <stop_token>

class QComboBox;
class QLineEdit;

namespace views::dialogs {

class EnrolDialog final : public FormDialog
{
    Q_OBJECT

public:
    EnrolDialog(models::lifecycle::Lifecycle& lifecycle, models::tables::ProfilePlace profile,
                QWidget* parent = nullptr);

Q_SIGNALS:
    /// It is in the candidate, in the profile's store; `notes` are sentences about what was not as it should
    /// be.
    void enrolled(const QString& name, const QStringList& notes);

private:
    void makeFields();
    void check();
    void send() override;
    void finish(const std::expected<models::lifecycle::EnrolledCertificate, models::lifecycle::EnrolFailure>&
                    outcome);
    [[nodiscard]] QString obstacle() const;
    [[nodiscard]] bool namesDevice() const;

    models::lifecycle::Lifecycle& m_lifecycle;
    models::tables::ProfilePlace m_profile;
    QLineEdit* m_name;
    QComboBox* m_device;
    std::stop_source m_stop; ///< of the request that runs
};

} // namespace views::dialogs
