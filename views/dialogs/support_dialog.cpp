#include "views/dialogs/support_dialog.h"

#include "views/dialogs/forms/fields.h"
#include "views/theme/fonts.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace views::dialogs {

namespace {

constexpr QSize leastShown(760, 320);

} // namespace

SupportDialog::SupportDialog(QString text, models::lifecycle::SupportNames names, QWidget* parent)
    : FormDialog({.name = QStringLiteral("supportDialog"),
                  .title = tr("Copy for support"),
                  .subtitle = tr("Read it before you give it away. Keys, passphrases and sealed secrets are "
                                 "left out always; nothing is sent by itself."),
                  .accept = tr("&Copy")},
                 parent),
      m_text(std::move(text)),
      m_names(std::move(names)),
      m_pseudonyms(named(new QCheckBox(tr("&Replace addresses, host names and serial numbers"), this),
                         "pseudonyms", tr("Replace addresses, host names and serial numbers"))),
      m_shown(named(new QPlainTextEdit(this), "shown", tr("What is copied")))
{
    m_pseudonyms->setChecked(true);
    m_pseudonyms->setToolTip(
        tr("Each gets a name that stays the same, so that one can see what belongs together"));
    m_shown->setReadOnly(true);
    m_shown->setTabChangesFocus(true);
    m_shown->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_shown->setFont(theme::font(theme::TextRole::Mono));
    m_shown->setMinimumSize(leastShown);
    body()->addWidget(m_pseudonyms);
    body()->addWidget(m_shown, 1);
    connect(m_pseudonyms, &QCheckBox::toggled, this, &SupportDialog::showText);
    showText();
}

void SupportDialog::showText()
{
    using models::lifecycle::Pseudonyms;
    m_shown->setPlainText(models::lifecycle::supportText(
        m_text, m_names, m_pseudonyms->isChecked() ? Pseudonyms::Yes : Pseudonyms::No));
}

void SupportDialog::send()
{
    QGuiApplication::clipboard()->setText(m_shown->toPlainText());
    accept();
}

} // namespace views::dialogs
