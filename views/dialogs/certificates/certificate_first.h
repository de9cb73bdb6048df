// The order that adding devices takes while only custom certificates are let in: the certificate is on the
// device before it is managed (G2). A box to say so, hidden while predefined certificates are let in (G1).
// GUI thread.
#pragma once

#include "models/lifecycle/exchange/device_csv.h"

#include <QWidget>

#include <vector>

class QCheckBox;

namespace models::lifecycle {
class Lifecycle;
}

namespace views::dialogs {

class CertificateFirst final : public QWidget
{
    Q_OBJECT

public:
    explicit CertificateFirst(const models::lifecycle::Lifecycle& lifecycle, QWidget* parent = nullptr);

    /// Why these devices must not be added yet, "" when they may.
    [[nodiscard]] QString obstacle(const std::vector<models::lifecycle::NewDeviceRow>& rows) const;

Q_SIGNALS:
    void edited();

private:
    [[nodiscard]] bool isDemanded() const;

    const models::lifecycle::Lifecycle& m_lifecycle;
    QCheckBox* m_isThere;
};

} // namespace views::dialogs
