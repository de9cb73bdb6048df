// Shows a private key in the clear, for as long as the dialog is open, to somebody who has typed the master
// passphrase once more; a copy leaves the clipboard by itself. C-7, ux 3.10. GUI thread.
#pragma once

#include "models/config/store_path.h"
#include "views/dialogs/certificates/owner_dialog.h"

#include <string>

class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace models::lifecycle {
class Lifecycle;
}

namespace views::dialogs {

struct RevealedObject
{
    models::config::StoreName location;
    std::string name;
};

class RevealKeyDialog final : public OwnerDialog
{
    Q_OBJECT

public:
    RevealKeyDialog(models::lifecycle::Lifecycle& lifecycle, RevealedObject object,
                    QWidget* parent = nullptr);
    ~RevealKeyDialog() override;

private:
    void check();
    void send() override;
    void reveal();

    RevealedObject m_object;
    QPlainTextEdit* m_key;
    QPushButton* m_copy;
};

} // namespace views::dialogs
