#include "views/inspector/wish_dialog.h"

#include "views/theme/tokens.h"
#include "views/widgets/mnemonic.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace views::inspector {

WishDialog::WishDialog(const WishFacts& facts, QWidget* parent) : FormDialog(facts.frame, parent)
{
    if (!facts.fieldLabel.isEmpty())
        addField(facts);
}

void WishDialog::addField(const WishFacts& facts)
{
    auto* label = new QLabel(facts.fieldLabel, this);
    m_field = new QLineEdit(facts.fieldText, this);
    m_field->setObjectName(QStringLiteral("wish"));
    m_field->setAccessibleName(widgets::withoutMnemonic(facts.fieldLabel));
    label->setBuddy(m_field);
    auto* line = new QHBoxLayout;
    line->setSpacing(theme::space::small);
    line->addWidget(label);
    line->addWidget(m_field, 1);
    if (facts.isFile) {
        auto* button = new QPushButton(tr("&Browse…"), this);
        button->setObjectName(QStringLiteral("browse"));
        button->setAccessibleName(tr("Browse for a file"));
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, &WishDialog::browse);
        line->addWidget(button);
    }
    body()->addLayout(line);
    const auto look = [this](const QString& text) {
        setObstacle(text.trimmed().isEmpty() ? tr("Nothing is typed yet") : QString());
    };
    connect(m_field, &QLineEdit::textChanged, this, look);
    look(m_field->text());
    m_field->setFocus();
    m_field->selectAll();
}

void WishDialog::browse()
{
    auto* files = new QFileDialog(this, windowTitle(), m_field->text());
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setAcceptMode(QFileDialog::AcceptSave);
    files->selectFile(m_field->text());
    connect(files, &QFileDialog::fileSelected, m_field, &QLineEdit::setText);
    files->open();
}

void WishDialog::send()
{
    Q_EMIT wished(m_field ? m_field->text().trimmed() : QString());
}

void WishDialog::refuse(const QString& problem)
{
    setBusy(QString());
    showProblem(problem);
    if (m_field)
        m_field->setFocus();
}

} // namespace views::inspector
