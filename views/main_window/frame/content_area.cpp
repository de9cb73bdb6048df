#include "views/main_window/frame/content_area.h"

#include "views/main_window/frame/inspector_panel.h"
#include "views/theme/text_scale.h"

#include <QStackedWidget>

#include <algorithm>

namespace views::main_window {

ContentArea::ContentArea(QWidget* parent)
    : QWidget(parent),
      m_pages(new QStackedWidget(this)),
      m_inspector(new InspectorPanel(this))
{
    connect(m_inspector, &InspectorPanel::widthChanged, this, &ContentArea::arrange);
    connect(m_inspector, &InspectorPanel::closeWanted, this, [this] { setInspectorOpen(false); });
}

void ContentArea::setDrawer(bool isDrawer)
{
    if (isDrawer == m_isDrawer)
        return;
    m_isDrawer = isDrawer;
    m_inspector->setDrawer(isDrawer);
    setInspectorOpen(!isDrawer);
    arrange();
}

void ContentArea::setInspectorOpen(bool isOpen)
{
    if (isOpen == m_isOpen)
        return;
    m_isOpen = isOpen;
    const bool hadFocus = m_inspector->isAncestorOf(focusWidget());
    arrange();
    if (!isOpen && hadFocus && m_pages->currentWidget() != nullptr)
        m_pages->currentWidget()->setFocus(Qt::OtherFocusReason);
    Q_EMIT inspectorOpenChanged(isOpen);
}

void ContentArea::arrange()
{
    const bool isShown = m_isOpen && m_inspector->hasContent();
    // Larger words need more, but the page beside it stays the larger part.
    const int wanted = std::max(m_inspector->wantedWidth(),
                                std::min(theme::scaled(m_inspector->wantedWidth()), width() * 2 / 5));
    const int extent = std::min(wanted, width() - 40);
    m_inspector->setVisible(isShown);
    m_inspector->setGeometry(width() - extent, 0, extent, height());
    m_inspector->raise();
    m_pages->setGeometry(0, 0, isShown && !m_isDrawer ? width() - extent : width(), height());
}

void ContentArea::resizeEvent(QResizeEvent*)
{
    arrange();
}

} // namespace views::main_window
