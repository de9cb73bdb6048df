#include "views/dialogs/unlock_dialog.h"

#include "models/text/detail_wording.h"
#include "views/dialogs/forms/fields.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPointer>
#include <QVBoxLayout>

namespace views::dialogs {

UnlockDialog::UnlockDialog(const QString& directory, Attempt attempt, QWidget* parent)
    : FormDialog(
          {.name = QStringLiteral("unlockDialog"),
           .title = tr("Unlock the keys"),
           .subtitle = tr("The private keys in %1 are sealed under a master passphrase.").arg(directory),
           .accept = tr("Unlock")},
          parent),
      m_attempt(std::move(attempt)),
      m_passphrase(named(new QLineEdit(this), "passphrase", tr("Master passphrase"))),
      m_remember(named(new QCheckBox(tr("&Remember it in the desktop's keyring"), this), "remember",
                       tr("Remember it in the desktop's keyring")))
{
    m_passphrase->setEchoMode(QLineEdit::Password);
    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Master passphrase"), m_passphrase);
    form->addRow(QString(), m_remember);
    body()->addLayout(form);
    connect(m_passphrase, &QLineEdit::textChanged, this, &UnlockDialog::check);
    check();
}

void UnlockDialog::waitForKeyring()
{
    setBusy(tr("Asking the desktop's keyring…"));
}

void UnlockDialog::askUser(KeyringSays keyring)
{
    switch (keyring) {
    case KeyringSays::Nothing:
        return ask(QString());
    case KeyringSays::NoAnswer:
        return ask(tr("The desktop's keyring does not answer."));
    case KeyringSays::AnotherPassphrase:
        return ask(tr("The passphrase in the desktop's keyring does not fit."));
    }
}

void UnlockDialog::ask(const QString& note)
{
    setBusy(QString());
    showProblem(note);
    m_passphrase->selectAll();
    m_passphrase->setFocus();
}

void UnlockDialog::check()
{
    setObstacle(m_passphrase->text().isEmpty() ? tr("Without it, no session can be held.") : QString());
}

void UnlockDialog::send()
{
    setBusy(tr("Unlocking…"));
    m_attempt({.passphrase = session::base::SecretText(m_passphrase->text().toStdString()),
               .isToBeRemembered = m_remember->isChecked()},
              [dialog = QPointer(this)](const session::base::Result<>& opened) {
                  if (!dialog)
                      return;
                  if (!opened)
                      return dialog->ask(opened.error().code == session::base::ErrorCode::Denied
                                             ? tr("The passphrase does not fit.")
                                             : models::text::detailText(opened.error()));
                  dialog->m_passphrase->clear();
                  dialog->accept();
              });
}

} // namespace views::dialogs
