#include "views/main_window/frame/commit_bar.h"

#include "views/theme/proxy_style.h"
#include "views/theme/text_scale.h"
#include "views/widgets/action_button.h"
#include "views/widgets/icon_label.h"
#include "views/widgets/text_label.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPainter>

namespace views::main_window {

using theme::ButtonVariant;
using theme::TextRole;

namespace {

widgets::ActionButton* makeButton(QAction* action, ButtonVariant variant, QWidget* parent)
{
    auto* button = new widgets::ActionButton(action, parent);
    theme::setVariant(button, variant);
    if (variant == ButtonVariant::Primary)
        button->setMinimumWidth(96);
    return button;
}

} // namespace

CommitBar::CommitBar(const CommitActions& actions, QWidget* parent)
    : QWidget(parent),
      m_headline(new widgets::TextLabel({.role = TextRole::BodyStrong}, this)),
      m_effect(new widgets::TextLabel({.ink = widgets::Ink::Secondary, .isElided = true}, this)),
      m_commit(makeButton(actions.commit, ButtonVariant::Primary, this))
{
    setObjectName(QStringLiteral("commitBar"));
    theme::atEachTextScale(this, [this] { setFixedHeight(theme::scaled(theme::size::commitBar)); });
    // Its place stays free: when it appears, no button moves from under the mouse.
    QSizePolicy policy = sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    setSizePolicy(policy);
    auto* mark = new widgets::IconLabel(theme::size::railIcon, this);
    mark->setIcon(QStringLiteral("commit"), widgets::Ink::Accent);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(theme::space::wide, 0, theme::space::wide, 0);
    line->setSpacing(theme::space::small);
    line->addWidget(mark);
    line->addWidget(m_headline);
    line->addWidget(m_effect, 1);
    line->addWidget(makeButton(actions.revert, ButtonVariant::Quiet, this));
    line->addWidget(makeButton(actions.preview, ButtonVariant::Secondary, this));
    line->addWidget(makeButton(actions.validate, ButtonVariant::Secondary, this));
    line->addWidget(m_commit);
    hide();
}

void CommitBar::setPending(const PendingChanges& pending)
{
    m_headline->setText(pending.headline);
    m_effect->setText(pending.effect.isEmpty() ? QString() : QStringLiteral("·  ") + pending.effect);
    setVisible(pending.changes > 0);
}

void CommitBar::stepAside(bool isAside)
{
    theme::setVariant(m_commit, isAside ? ButtonVariant::Secondary : ButtonVariant::Primary);
}

void CommitBar::paintEvent(QPaintEvent*)
{
    const theme::Tokens& tokens = theme::tokensOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), tokens.selection);
    painter.fillRect(QRect(0, 0, width(), 1), tokens.isHighContrast() ? tokens.ink : tokens.selection);
}

} // namespace views::main_window
