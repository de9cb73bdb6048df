#include "views/widgets/scroll_page.h"

namespace views::widgets {

ScrollPage::ScrollPage(QWidget* content, QWidget* parent) : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setWidget(content);
    content->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
}

QSize ScrollPage::sizeHint() const
{
    return m_asksForAll ? widget()->sizeHint() : QScrollArea::sizeHint();
}

} // namespace views::widgets
