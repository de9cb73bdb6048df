#include "views/dialogs/message.h"

#include "models/text/detail_wording.h"
#include "views/theme/icons.h"
#include "views/theme/proxy_style.h"

#include <QMessageBox>
#include <QPushButton>

namespace views::dialogs {

namespace {

QMessageBox* makeBox(QWidget* parent, const Message& message)
{
    auto* box = new QMessageBox(parent);
    box->setObjectName(QStringLiteral("message"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowModality(Qt::WindowModal);
    box->setWindowTitle(QStringLiteral("Handfast"));
    box->setTextFormat(Qt::PlainText);
    box->setText(message.headline);
    box->setInformativeText(message.text);
    return box;
}

/// One of ours: those of the style are in colours of their own.
void setIcon(QMessageBox* box, const QString& name)
{
    constexpr QSize side(theme::size::cardIcon, theme::size::cardIcon);
    box->setIconPixmap(theme::icon(name).pixmap(side, box->devicePixelRatioF()));
}

} // namespace

void tell(QWidget* parent, const Message& message)
{
    QMessageBox* box = makeBox(parent, message);
    if (message.isTrouble)
        setIcon(box, QStringLiteral("warning_amber"));
    box->addButton(QMessageBox::Close)->setObjectName(QStringLiteral("message.close"));
    box->open();
}

void tellFailure(QWidget* parent, const session::base::Result<>& done, const QString& headline)
{
    if (!done)
        tell(parent, {.headline = headline, .text = models::text::detailText(done.error())});
}

void ask(QWidget* parent, const Question& question, std::function<void()> confirmed,
         std::function<void()> otherwise)
{
    QMessageBox* box = makeBox(parent, question.message);
    setIcon(box, QStringLiteral("help_outline"));
    QPushButton* yes = box->addButton(question.confirm, QMessageBox::AcceptRole);
    yes->setObjectName(QStringLiteral("message.confirm"));
    if (!question.isLoss) {
        theme::setVariant(yes, theme::ButtonVariant::Primary);
        box->setDefaultButton(yes);
    }
    if (!question.other.isEmpty()) {
        QPushButton* other = box->addButton(question.other, QMessageBox::DestructiveRole);
        other->setObjectName(QStringLiteral("message.other"));
        QObject::connect(other, &QPushButton::clicked, parent, std::move(otherwise));
    }
    QPushButton* no = box->addButton(QMessageBox::Cancel);
    no->setObjectName(QStringLiteral("message.cancel"));
    box->setEscapeButton(no);
    if (question.isLoss)
        box->setDefaultButton(no);
    QObject::connect(yes, &QPushButton::clicked, parent, std::move(confirmed));
    box->open();
}

} // namespace views::dialogs
