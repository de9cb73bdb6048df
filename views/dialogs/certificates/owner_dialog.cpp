#include "views/dialogs/certificates/owner_dialog.h"

#include "models/lifecycle/master_passphrase.h"
#include "models/text/detail_wording.h"
#include "views/dialogs/forms/fields.h"

#include <QLineEdit>
#include <QPointer>

namespace views::dialogs {

OwnerDialog::OwnerDialog(const DialogFacts& facts, models::lifecycle::Lifecycle& lifecycle, QWidget* parent)
    : FormDialog(facts, parent),
      m_lifecycle(lifecycle),
      m_master(named(new QLineEdit(this), "masterPassphrase", tr("Master passphrase")))
{
    m_master->setEchoMode(QLineEdit::Password);
}

bool OwnerDialog::canAskOwner() const
{
    return models::lifecycle::canBeAskedFor(m_lifecycle);
}

void OwnerDialog::askOwner(std::function<void()> proven)
{
    setBusy(tr("Checking the master passphrase…"));
    models::lifecycle::checkPassphrase(
        m_lifecycle, session::base::SecretText(m_master->text().toStdString()),
        [dialog = QPointer(this), proven = std::move(proven)](const session::base::Result<>& fits) {
            if (!dialog)
                return;
            dialog->setBusy(QString());
            if (fits)
                return proven();
            dialog->m_master->selectAll();
            dialog->m_master->setFocus();
            dialog->showProblem(fits.error().code == session::base::ErrorCode::Denied
                                    ? tr("The master passphrase does not fit.")
                                    : models::text::detailText(fits.error()));
        });
}

} // namespace views::dialogs
