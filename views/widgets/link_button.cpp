#include "views/widgets/link_button.h"

#include "views/theme/fonts.h"
#include "views/theme/tokens.h"

#include <QEvent>
#include <QPainter>

namespace views::widgets {

LinkButton::LinkButton(const QString& text, QWidget* parent) : QAbstractButton(parent)
{
    setText(text);
    setFont(theme::font(theme::TextRole::BodyStrong));
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize LinkButton::sizeHint() const
{
    return fontMetrics().size(Qt::TextShowMnemonic, text()) +
           QSize(2 * theme::space::tiny, theme::space::small);
}

void LinkButton::paintEvent(QPaintEvent*)
{
    const theme::Tokens& tokens = theme::tokensOf(this);
    QFont face = font();
    face.setUnderline(underMouse() && isEnabled());
    QPainter painter(this);
    painter.setFont(face);
    painter.setPen(isEnabled() ? tokens.accent : palette().color(QPalette::Disabled, QPalette::Text));
    painter.drawText(rect(), Qt::AlignCenter | Qt::TextShowMnemonic, text());
}

bool LinkButton::event(QEvent* event)
{
    if (event->type() == QEvent::ApplicationFontChange)
        setFont(theme::font(theme::TextRole::BodyStrong));
    return QAbstractButton::event(event);
}

} // namespace views::widgets
