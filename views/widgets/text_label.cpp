#include "views/widgets/text_label.h"

#include "views/theme/palette.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace views::widgets {

QPalette::ColorRole paletteRole(Ink ink)
{
    switch (ink) {
    case Ink::Secondary:
        return theme::secondaryInk;
    case Ink::Tertiary:
        return theme::tertiaryInk;
    case Ink::Accent:
        return QPalette::Link;
    case Ink::Primary:
        break;
    }
    return QPalette::WindowText;
}

TextLabel::TextLabel(const LabelStyle& style, QWidget* parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setStyling(style);
}

TextLabel::TextLabel(const QString& text, const LabelStyle& style, QWidget* parent) : TextLabel(style, parent)
{
    setText(text);
}

void TextLabel::setStyling(const LabelStyle& style)
{
    m_style = style;
    setFont(theme::font(style.role));
    setForegroundRole(paletteRole(style.ink));
    if (style.isSelectable)
        setTextInteractionFlags(Qt::TextSelectableByMouse);
}

QSize TextLabel::minimumSizeHint() const
{
    const QSize whole = QLabel::minimumSizeHint();
    return m_style.isElided
               ? QSize(std::min(whole.width(), fontMetrics().averageCharWidth() * 6), whole.height())
               : whole;
}

bool TextLabel::event(QEvent* event)
{
    if (event->type() == QEvent::ApplicationFontChange)
        setFont(theme::font(m_style.role));
    return QLabel::event(event);
}

void TextLabel::paintEvent(QPaintEvent* event)
{
    if (!isCut())
        return QLabel::paintEvent(event);
    QPainter painter(this);
    painter.setFont(font());
    painter.setPen(palette().color(foregroundRole()));
    painter.drawText(contentsRect(), int(alignment()),
                     fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width()));
}

void TextLabel::resizeEvent(QResizeEvent* event)
{
    QLabel::resizeEvent(event);
    if (m_style.isElided)
        setToolTip(isCut() ? text() : QString());
}

bool TextLabel::isCut() const
{
    return m_style.isElided && fontMetrics().horizontalAdvance(text()) > contentsRect().width();
}

TextLabel* captionLabel(const QString& text, QWidget* parent)
{
    return new TextLabel(theme::captionText(text), {.role = theme::TextRole::Caption, .ink = Ink::Tertiary},
                         parent);
}

} // namespace views::widgets
