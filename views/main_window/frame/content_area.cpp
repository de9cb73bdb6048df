#include "views/main_window/frame/content_area.h"

#include "views/main_window/frame/inspector_panel.h"
#include "views/theme/text_scale.h"

#include <QAction>
#include <QKeyEvent>
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

QAction* ContentArea::makeShowDetails(const QAction& toggle)
{
    m_showDetails = new QAction(toggle.icon(), tr("Details"), this);
    m_showDetails->setObjectName(QStringLiteral("showDetails"));
    const auto tell = [show = m_showDetails, &toggle] {
        const QString keys = toggle.shortcut().toString(QKeySequence::NativeText);
        const QString words = tr("Show the details of what is chosen");
        show->setToolTip(keys.isEmpty() ? words : QStringLiteral("%1 (%2)").arg(words, keys));
        show->setStatusTip(words);
    };
    tell();
    connect(&toggle, &QAction::changed, m_showDetails, tell); // its keys can be others
    connect(m_showDetails, &QAction::triggered, this, [this] {
        setInspectorOpen(true);
        if (m_isDrawer)
            m_inspector->takeFocus();
        else if (QWidget* page = m_pages->currentWidget())
            page->setFocus(Qt::OtherFocusReason);
    });
    arrange();
    return m_showDetails;
}

void ContentArea::arrange()
{
    const bool isShown = m_isOpen && m_inspector->hasContent();
    if (m_showDetails)
        m_showDetails->setVisible(m_inspector->hasContent() && !m_isOpen);
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

void ContentArea::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_isDrawer && m_isOpen && m_inspector->hasContent())
        setInspectorOpen(false);
    else
        QWidget::keyPressEvent(event);
}

} // namespace views::main_window
