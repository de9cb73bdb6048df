// Asks for the master passphrase when nothing else gives it (C-7): before the window, so it stands alone. GUI
// thread; whoever opens it tries the passphrase out, off this thread.
#pragma once

#include "session/base/error.h"
#include "session/base/secret_text.h"
#include "views/dialogs/form_dialog.h"

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
    /// Comes back with what to say, or "" when it fits: the dialog is accepted then.
    using Answer = std::function<void(const QString& problem)>;
    using Attempt = std::function<void(const UnlockAttempt& attempt, const Answer& answer)>;

    UnlockDialog(const QString& directory, Attempt attempt, QWidget* parent = nullptr);

    /// Somebody else is asked first.
    void waitFor(const QString& what) { setBusy(what); }
    /// Now the user is; `note` says why, "" for no word.
    void ask(const QString& note);

private:
    void check();
    void send() override;

    Attempt m_attempt;
    QLineEdit* m_passphrase;
    QCheckBox* m_remember;
};

} // namespace views::dialogs
