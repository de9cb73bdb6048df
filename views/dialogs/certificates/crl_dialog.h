// Writes a CA's revocation list into a file: how long it is to be used, and in which form. C-5. GUI thread;
// signs in the work pool.
#pragma once

#include "views/dialogs/forms/form_dialog.h"

#include <string>

class QComboBox;
class QSpinBox;

namespace models::lifecycle {
class Lifecycle;
}

namespace views::dialogs {

class CrlDialog final : public FormDialog
{
    Q_OBJECT

public:
    CrlDialog(models::lifecycle::Lifecycle& lifecycle, std::string authority, QWidget* parent = nullptr);

private:
    void send() override;
    void askForFile(std::string bytes);

    models::lifecycle::Lifecycle& m_lifecycle;
    std::string m_authority;
    QSpinBox* m_days;
    QComboBox* m_format;
};

} // namespace views::dialogs
