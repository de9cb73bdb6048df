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
    const QLayout* layout = widget() ? widget()->layout() : nullptr;
    if (layout && layout->hasHeightForWidth())
        widget()->setMinimumHeight(layout->totalHeightForWidth(viewport()->width()));
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
