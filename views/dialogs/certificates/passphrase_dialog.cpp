#include "views/dialogs/certificates/passphrase_dialog.h"

#include "models/text/detail_wording.h"
#include "views/dialogs/forms/fields.h"
#include "views/dialogs/message.h"
#include "views/widgets/text_label.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QPointer>
#include <QVBoxLayout>

namespace views::dialogs {

using models::lifecycle::PassphraseKeeper;
using models::lifecycle::PassphraseOutcome;
using session::base::ErrorCode;
using session::base::SecretText;

PassphraseDialog::PassphraseDialog(models::lifecycle::Lifecycle& lifecycle, QWidget* parent)
    : FormDialog({.name = QStringLiteral("passphraseDialog"),
                  .title = tr("Change the master passphrase"),
                  .subtitle = tr("One key is wrapped anew; certificates, keys and sessions stay as they are. "
                                 "It counts at once, without a commit."),
                  .accept = tr("Change")},
                 parent),
      m_lifecycle(lifecycle),
      m_knowsCurrent(models::lifecycle::passphraseKeeper(lifecycle) == PassphraseKeeper::Directory),
      m_current(named(new QLineEdit(this), "currentPassphrase", tr("Current passphrase"))),
      m_next(named(new QLineEdit(this), "newPassphrase", tr("New passphrase"))),
      m_repeated(named(new QLineEdit(this), "repeatedPassphrase", tr("Repeat passphrase"))),
      m_keeper(named(new QComboBox(this), "keeper", tr("Kept by"))),
      m_consequence(new widgets::TextLabel({.ink = widgets::Ink::Secondary}, this))
{
    makeFields();
    for (QLineEdit* line : {m_current, m_next, m_repeated})
        connect(line, &QLineEdit::textChanged, this, &PassphraseDialog::check);
    connect(m_keeper, &QComboBox::currentIndexChanged, this, &PassphraseDialog::check);
    check();
}

void PassphraseDialog::makeFields()
{
    for (QLineEdit* line : {m_current, m_next, m_repeated})
        line->setEchoMode(QLineEdit::Password);
    m_keeper->addItem(tr("Nobody: you type it at each start"), int(PassphraseKeeper::Nobody));
    m_keeper->addItem(tr("The desktop's keyring"), int(PassphraseKeeper::Keyring));
    m_keeper->addItem(tr("A file in the data directory"), int(PassphraseKeeper::Directory));
    m_consequence->setObjectName(QStringLiteral("consequence"));
    m_consequence->setWordWrap(true);
    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    if (m_knowsCurrent)
        m_current->hide();
    else
        form->addRow(tr("C&urrent passphrase"), m_current);
    form->addRow(tr("&New passphrase"), m_next);
    form->addRow(tr("&Repeat"), m_repeated);
    form->addRow(tr("&Kept by"), m_keeper);
    form->addRow(QString(), m_consequence);
    body()->addLayout(form);
}

void PassphraseDialog::check()
{
    switch (chosen<PassphraseKeeper>(m_keeper)) {
    case PassphraseKeeper::Nobody:
        m_consequence->setText(
            tr("Lost, it can't be recovered: the keys are lost with it. A manager without a "
               "display gets it by --passphrase-file or HANDFAST_PASSPHRASE."));
        break;
    case PassphraseKeeper::Keyring:
        m_consequence->setText(tr("Whoever is logged in here as you can unlock the keys."));
        break;
    case PassphraseKeeper::Directory:
        m_consequence->setText(
            tr("Whoever gets a copy of the data directory has the keys. Only its owner may "
               "read the file."));
        break;
    }
    setObstacle(obstacle());
}

QString PassphraseDialog::obstacle() const
{
    if (!m_knowsCurrent && m_current->text().isEmpty())
        return tr("The current passphrase is needed.");
    constexpr auto least = int(models::lifecycle::leastPassphraseLength);
    if (m_next->text().toUcs4().size() < least)
        return tr("The new one needs at least %n character(s).", nullptr, least);
    if (m_next->text() != m_repeated->text())
        return tr("The passphrases differ.");
    return {};
}

void PassphraseDialog::send()
{
    setBusy(tr("Wrapping the key…"));
    models::lifecycle::changePassphrase(m_lifecycle,
                                        {.current = SecretText(m_current->text().toStdString()),
                                         .next = SecretText(m_next->text().toStdString()),
                                         .keeper = chosen<PassphraseKeeper>(m_keeper)},
                                        [dialog = QPointer(this)](const PassphraseOutcome& outcome) {
                                            if (dialog)
                                                dialog->show(outcome);
                                        });
}

void PassphraseDialog::show(const PassphraseOutcome& outcome)
{
    setBusy(QString());
    if (!outcome.change) {
        const bool isWrong = outcome.change.error().code == ErrorCode::Denied;
        return showProblem(isWrong ? tr("The current passphrase does not fit. Nothing was changed.")
                                   : models::text::detailText(outcome.change.error()));
    }
    for (QLineEdit* line : {m_current, m_next, m_repeated})
        line->clear();
    if (!outcome.keeping)
        tell(parentWidget(), {.headline = tr("The passphrase was changed, but nobody keeps it."),
                              .text = tr("You will be asked for it at the next start. %1")
                                          .arg(models::text::detailText(outcome.keeping.error()))});
    accept();
}

} // namespace views::dialogs
