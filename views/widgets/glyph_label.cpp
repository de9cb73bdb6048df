#include "views/widgets/glyph_label.h"

#include "views/theme/text_scale.h"
#include "views/theme/tokens.h"

#include <QPainter>

namespace views::widgets {

GlyphLabel::GlyphLabel(int side, QWidget* parent) : QWidget(parent)
{
    theme::keepSquare(this, side);
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void GlyphLabel::setGlyph(const theme::GlyphSpec& spec)
{
    m_spec = spec;
    update();
}

void GlyphLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.drawPixmap(0, 0,
                       theme::glyphPixmap(m_spec, {width(), devicePixelRatioF(), theme::tokensOf(this)}));
}

} // namespace views::widgets
