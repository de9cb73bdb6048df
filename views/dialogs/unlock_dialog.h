// Asks for the master passphrase when nothing else gives it (C-7): before the window, so it stands alone. GUI
// thread; whoever opens it tries the passphrase out, off this thread.
#pragma once

#include "session/base/error.h"
#include "session/base/secret_text.h"
#include "views/dialogs/forms/form_dialog.h"

#include <functional>

class QCheckBox;
class QLineEdit;

namespace views::dialogs {

struct UnlockAttempt
{
    session::base::SecretText passphrase;
    bool isToBeRemembered = false; ///< in the desktop's keyring
};

class UnlockDialog final : public FormDialog
{
    Q_OBJECT

public:
    /// Whether it fits: the dialog is accepted then. ErrorCode::Denied when it does not.
    using Answer = std::function<void(const session::base::Result<>& opened)>;
    using Attempt = std::function<void(const UnlockAttempt& attempt, const Answer& answer)>;

    UnlockDialog(const QString& directory, Attempt attempt, QWidget* parent = nullptr);

    /// The desktop's keyring is asked first.
    void waitForKeyring();
    enum class KeyringSays {
        Nothing, ///< there is none, or it keeps none
        NoAnswer,
        AnotherPassphrase ///< that does not fit
    };
    /// Now the user is asked.
    void askUser(KeyringSays keyring);

private:
    void ask(const QString& note);
    void check();
    void send() override;

    Attempt m_attempt;
    QLineEdit* m_passphrase;
    QCheckBox* m_remember;
};

} // namespace views::dialogs
