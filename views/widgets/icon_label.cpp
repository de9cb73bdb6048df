#include "views/widgets/icon_label.h"

#include "views/theme/icons.h"
#include "views/theme/text_scale.h"

#include <QPainter>

namespace views::widgets {

IconLabel::IconLabel(int side, QWidget* parent) : QWidget(parent)
{
    theme::keepSquare(this, side);
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void IconLabel::setIcon(const QString& name, Ink ink)
{
    m_name = name;
    m_ink = ink;
    update();
}

void IconLabel::paintEvent(QPaintEvent*)
{
    if (m_name.isEmpty())
        return;
    QPainter painter(this);
    theme::paintIcon(&painter, rect(), m_name, palette().color(paletteRole(m_ink)));
}

} // namespace views::widgets
