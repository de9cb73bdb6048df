#include "views/main_window/notices/notice_bell.h"

#include "views/theme/fonts.h"
#include "views/theme/icons.h"
#include "views/theme/text_scale.h"
#include "views/theme/tokens.h"

#include <QAction>
#include <QPainter>

namespace views::main_window {

namespace {

constexpr int bellWidth = 40;
constexpr int designedBadgeHeight = 14;
constexpr int mostCounted = 99;

} // namespace

NoticeBell::NoticeBell(QAction* action, QWidget* parent) : QPushButton(parent)
{
    setObjectName(QStringLiteral("noticeBell"));
    setAccessibleName(tr("Notifications"));
    setIcon(theme::icon(QStringLiteral("notifications")));
    theme::atEachTextScale(this, [this] {
        const int side = theme::scaled(theme::size::railIcon);
        setIconSize({side, side});
        setFixedSize(theme::scaled(bellWidth), theme::scaled(theme::size::control));
    });
    setAutoDefault(false);
    setStatusTip(action->statusTip());
    connect(this, &QPushButton::clicked, action, &QAction::trigger);
    setUnread(0);
}

void NoticeBell::setUnread(int notices)
{
    m_unread = notices;
    const QString words =
        notices > 0 ? tr("%n notice(s) that nobody has looked at", nullptr, notices) : tr("Nothing new");
    setToolTip(words);
    setAccessibleDescription(words);
    update();
}

void NoticeBell::paintEvent(QPaintEvent* event)
{
    QPushButton::paintEvent(event);
    if (m_unread == 0)
        return;
    const theme::Tokens& tokens = theme::tokensOf(this);
    const QString number =
        m_unread > mostCounted ? QStringLiteral("%1+").arg(mostCounted) : QString::number(m_unread);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(theme::font(theme::TextRole::MonoSmall));
    const int badgeHeight = theme::scaled(designedBadgeHeight);
    const int breadth =
        std::max(badgeHeight, painter.fontMetrics().horizontalAdvance(number) + theme::space::small);
    const QRect badge(width() - breadth - 1, 1, breadth, badgeHeight);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.accent);
    painter.drawRoundedRect(badge, badgeHeight / 2.0, badgeHeight / 2.0);
    painter.setPen(tokens.onAccent);
    painter.drawText(badge, Qt::AlignCenter, number);
}

} // namespace views::main_window
