#include "views/wizard/migration_footer.h"

#include "views/theme/proxy_style.h"
#include "views/widgets/text_label.h"

#include <QHBoxLayout>
#include <QPushButton>

#include <array>
#include <utility>

namespace views::wizard {

namespace space = theme::space;

namespace {

bool isOpen(const FooterButton& button)
{
    return button.isEnabled && !button.text.isEmpty();
}

void fill(QPushButton* button, const FooterButton& content)
{
    button->setVisible(!content.text.isEmpty());
    button->setEnabled(content.isEnabled);
    if (button->text() == content.text)
        return;
    button->setText(content.text);
    button->setAccessibleName(content.text);
}

} // namespace

MigrationFooter::MigrationFooter(QWidget* parent)
    : QWidget(parent),
      m_back(addButton(QStringLiteral("migrationBack"), &MigrationFooter::backWanted)),
      m_pause(addButton(QStringLiteral("migrationPause"), &MigrationFooter::pauseWanted)),
      m_next(addButton(QStringLiteral("migrationNext"), &MigrationFooter::nextWanted)),
      m_sentence(new widgets::TextLabel({.ink = widgets::Ink::Secondary, .isElided = true}, this))
{
    setObjectName(QStringLiteral("migrationFooter"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setFocusProxy(m_next);
    theme::setVariant(m_next, theme::ButtonVariant::Primary);
    m_sentence->setObjectName(QStringLiteral("migrationSentence"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::wide, space::medium, space::wide, space::medium);
    layout->setSpacing(space::small);
    layout->addWidget(m_back);
    layout->addWidget(m_pause);
    layout->addSpacing(space::small);
    layout->addWidget(m_sentence, 1);
    layout->addWidget(m_next);
}

QPushButton* MigrationFooter::addButton(const QString& name, void (MigrationFooter::*wish)())
{
    auto* button = new QPushButton(this);
    button->setObjectName(name);
    connect(button, &QPushButton::clicked, this, wish);
    return button;
}

/// A button that is shut while it has the focus would hand it to whatever comes next, and whoever goes on by
/// keys would press that: it is kept for it.
void MigrationFooter::setContent(const FooterContent& content)
{
    const std::array buttons{std::pair(m_back, &content.back), std::pair(m_pause, &content.pause),
                             std::pair(m_next, &content.next)};
    for (const auto& [button, wanted] : buttons) {
        if (window()->focusWidget() == button && !isOpen(*wanted)) {
            button->clearFocus();
            m_focusOwedTo = button;
        }
        fill(button, *wanted);
    }
    for (const auto& [button, wanted] : buttons) {
        if (button != m_focusOwedTo || !isOpen(*wanted))
            continue;
        m_focusOwedTo = nullptr;
        if (!window()->focusWidget())
            button->setFocus(Qt::OtherFocusReason);
    }
    m_sentence->setText(content.sentence);
    m_sentence->setToolTip(content.sentence); // it may be cut
}

} // namespace views::wizard
