#include "views/main_window/lock/lock_screen.h"

#include "models/text/detail_wording.h"
#include "views/theme/proxy_style.h"
#include "views/theme/tokens.h"
#include "views/widgets/icon_label.h"
#include "views/widgets/link_button.h"
#include "views/widgets/text_label.h"

#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace views::main_window {

using theme::TextRole;
using widgets::Ink;
using widgets::TextLabel;

namespace {

constexpr int lockBoxWidth = 420;

} // namespace

LockScreen::LockScreen(QWidget* window)
    : QWidget(window),
      m_passphrase(new QLineEdit(this)),
      m_unlock(new QPushButton(tr("&Unlock"), this)),
      m_file(new widgets::LinkButton(tr("Take the passphrase from a file…"), this)),
      m_quit(new widgets::LinkButton(tr("Quit and end all sessions"), this)),
      m_problem(new TextLabel({.ink = Ink::Primary}, this))
{
    setObjectName(QStringLiteral("lockScreen"));
    m_passphrase->setObjectName(QStringLiteral("lock.passphrase"));
    m_passphrase->setAccessibleName(tr("Master passphrase"));
    m_passphrase->setEchoMode(QLineEdit::Password);
    m_unlock->setObjectName(QStringLiteral("lock.unlock"));
    m_unlock->setAccessibleName(tr("Unlock the window"));
    theme::setVariant(m_unlock, theme::ButtonVariant::Primary);
    m_file->setObjectName(QStringLiteral("lock.file"));
    m_file->setAccessibleName(tr("Take the passphrase from a file"));
    m_quit->setObjectName(QStringLiteral("lock.quit"));
    m_quit->setAccessibleName(tr("Quit and end all sessions"));
    m_problem->setObjectName(QStringLiteral("lock.problem"));
    m_problem->setWordWrap(true);
    arrange();
    connect(m_passphrase, &QLineEdit::textChanged, this, &LockScreen::check);
    connect(m_passphrase, &QLineEdit::returnPressed, this, &LockScreen::send);
    connect(m_unlock, &QPushButton::clicked, this, &LockScreen::send);
    connect(m_file, &QAbstractButton::clicked, this, &LockScreen::chooseFile);
    connect(m_quit, &QAbstractButton::clicked, this, &LockScreen::quitWanted);
    window->installEventFilter(this);
    setGeometry(window->rect());
    startOver();
}

void LockScreen::arrange()
{
    auto* box = new QWidget(this);
    box->setFixedWidth(lockBoxWidth);
    auto* icon = new widgets::IconLabel(theme::size::emptyIcon, box);
    icon->setIcon(QStringLiteral("lock"), Ink::Accent);
    auto* title = new TextLabel(tr("Handfast is locked"), {.role = TextRole::Title}, box);
    auto* sentence = new TextLabel(tr("Sessions go on. The master passphrase opens the window again."),
                                   {.ink = Ink::Secondary}, box);
    for (TextLabel* label : {title, sentence, m_problem})
        label->setAlignment(Qt::AlignCenter);
    sentence->setWordWrap(true);
    auto* label = new QLabel(tr("&Master passphrase"), box);
    label->setBuddy(m_passphrase);
    auto* column = new QVBoxLayout(box);
    column->setSpacing(theme::space::medium);
    column->addWidget(icon, 0, Qt::AlignHCenter);
    column->addWidget(title);
    column->addWidget(sentence);
    column->addSpacing(theme::space::medium);
    column->addWidget(label);
    column->addWidget(m_passphrase);
    column->addWidget(m_problem);
    column->addWidget(m_unlock);
    column->addSpacing(theme::space::medium);
    column->addWidget(m_file, 0, Qt::AlignHCenter);
    column->addWidget(m_quit, 0, Qt::AlignHCenter);
    auto* line = new QHBoxLayout;
    line->addStretch();
    line->addWidget(box);
    line->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->addStretch(2);
    layout->addLayout(line);
    layout->addStretch(3);
    setTabOrder(m_passphrase, m_unlock);
    setTabOrder(m_unlock, m_file);
    setTabOrder(m_file, m_quit);
}

void LockScreen::startOver()
{
    m_passphrase->clear();
    m_problem->setText(QString());
    setBusy(false);
    m_passphrase->setFocus(Qt::OtherFocusReason);
}

void LockScreen::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    m_passphrase->setEnabled(!isBusy);
    m_file->setEnabled(!isBusy);
    check();
}

void LockScreen::check()
{
    m_unlock->setEnabled(!m_isBusy && !m_passphrase->text().isEmpty());
}

void LockScreen::send()
{
    if (!m_unlock->isEnabled())
        return;
    const session::base::SecretText passphrase(m_passphrase->text().toStdString());
    m_passphrase->clear();
    m_problem->setText(tr("Unlocking…"));
    setBusy(true);
    Q_EMIT passphraseTyped(passphrase);
}

void LockScreen::chooseFile()
{
    auto* dialog = new QFileDialog(this, tr("The file that holds the master passphrase"));
    dialog->setObjectName(QStringLiteral("lock.fileDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& file) {
        m_problem->setText(tr("Unlocking…"));
        setBusy(true);
        Q_EMIT fileChosen(file);
    });
    dialog->open();
}

void LockScreen::tell(const session::base::Result<>& opened)
{
    startOver();
    if (!opened)
        m_problem->setText(opened.error().code == session::base::ErrorCode::Denied
                               ? tr("The passphrase does not fit.")
                               : models::text::detailText(opened.error()));
}

void LockScreen::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), theme::tokensOf(this).window);
}

bool LockScreen::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parent() && event->type() == QEvent::Resize)
        setGeometry(parentWidget()->rect());
    return QWidget::eventFilter(watched, event);
}

} // namespace views::main_window
