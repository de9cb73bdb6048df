// One device to be managed from now on: its serial number, and where it belongs. F-1, G1 to G3. GUI thread.
#pragma once

#include "models/lifecycle/exchange/device_csv.h"
#include "views/dialogs/forms/form_dialog.h"

class QComboBox;
class QLineEdit;

namespace models::lifecycle {
class Lifecycle;
}
namespace views::widgets {
class TextLabel;
}

namespace views::dialogs {

class CertificateFirst;

class AddDeviceDialog final : public FormDialog
{
    Q_OBJECT

public:
    explicit AddDeviceDialog(models::lifecycle::Lifecycle& lifecycle, QWidget* parent = nullptr);

    /// One that is known already, as of a device that tried to connect.
    void setSerial(const QString& serial);

private:
    void fillChoices();
    void check();
    void send() override;
    [[nodiscard]] models::lifecycle::NewDeviceRow row() const;

    models::lifecycle::Lifecycle& m_lifecycle;
    QComboBox* m_kind;
    QLineEdit* m_serial;
    widgets::TextLabel* m_serialHint; ///< that it looks like none
    QLineEdit* m_hostname;
    QComboBox* m_group;
    QComboBox* m_stack;
    QLineEdit* m_tag;
    CertificateFirst* m_first;
};

} // namespace views::dialogs
