// Changes the master passphrase and says who keeps it (C-7). GUI thread; scrypt runs in the work pool.
#pragma once

#include "models/lifecycle/master_passphrase.h"
#include "views/dialogs/forms/form_dialog.h"

class QComboBox;
class QLineEdit;

namespace views::widgets {
class TextLabel;
}

namespace views::dialogs {

class PassphraseDialog final : public FormDialog
{
    Q_OBJECT

public:
    explicit PassphraseDialog(models::lifecycle::Lifecycle& lifecycle, QWidget* parent = nullptr);

private:
    void makeFields();
    void check();
    [[nodiscard]] QString obstacle() const;
    void send() override;
    void show(const models::lifecycle::PassphraseOutcome& outcome);

    models::lifecycle::Lifecycle& m_lifecycle;
    bool m_knowsCurrent; ///< the data directory keeps it
    QLineEdit* m_current;
    QLineEdit* m_next;
    QLineEdit* m_repeated;
    QComboBox* m_keeper;
    widgets::TextLabel* m_consequence;
};

} // namespace views::dialogs
