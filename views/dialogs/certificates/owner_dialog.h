// A form that gives a private key away, and so asks for the master passphrase once more. C-7, ux 3.10. GUI
// thread.
#pragma once

#include "views/dialogs/forms/form_dialog.h"

#include <functional>

class QLineEdit;

namespace models::lifecycle {
class Lifecycle;
}

namespace views::dialogs {

class OwnerDialog : public FormDialog
{
    Q_OBJECT

protected:
    OwnerDialog(const DialogFacts& facts, models::lifecycle::Lifecycle& lifecycle, QWidget* parent);

    [[nodiscard]] models::lifecycle::Lifecycle& lifecycle() const { return m_lifecycle; }
    /// Nobody knows a passphrase that was made at random: then there is nothing to ask for.
    [[nodiscard]] bool canAskOwner() const;
    [[nodiscard]] QLineEdit* master() const { return m_master; } ///< for the form of the derived one
    /// Calls `proven` when the passphrase fits, else says that it does not and keeps the form open.
    void askOwner(std::function<void()> proven);

private:
    models::lifecycle::Lifecycle& m_lifecycle;
    QLineEdit* m_master;
};

} // namespace views::dialogs
