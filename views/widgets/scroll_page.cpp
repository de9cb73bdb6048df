#include "views/widgets/scroll_page.h"

#include <QEvent>
#include <QLayout>

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
    content->installEventFilter(this);
}

void ScrollPage::fit()
{
    QLayout* layout = widget() ? widget()->layout() : nullptr;
    if (!layout)
        return;
    const int needed = layout->hasHeightForWidth() ? layout->totalHeightForWidth(viewport()->width()) : 0;
    if (needed == widget()->minimumHeight())
        return;
    widget()->setMinimumHeight(needed);
    // Within the first resize before it is seen a widget forgets that it was resized once more.
    layout->invalidate();
}

bool ScrollPage::event(QEvent* event)
{
    // Of the viewport, too: parts that are shown one by one are laid out at once, and nobody else hears of it.
    if (event->type() == QEvent::LayoutRequest)
        fit();
    return QScrollArea::event(event);
}

bool ScrollPage::eventFilter(QObject* watched, QEvent* event)
{
    const bool mayNeedMore = event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize ||
                             event->type() == QEvent::Show;
    if (watched == widget() && mayNeedMore)
        fit();
    return QScrollArea::eventFilter(watched, event);
}

void ScrollPage::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    fit();
}

QSize ScrollPage::sizeHint() const
{
    return m_asksForAll ? widget()->sizeHint() : QScrollArea::sizeHint();
}

} // namespace views::widgets
