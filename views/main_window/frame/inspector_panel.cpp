#include "views/main_window/frame/inspector_panel.h"

#include "views/theme/icons.h"
#include "views/theme/text_scale.h"
#include "views/theme/tokens.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace views::main_window {

namespace {

constexpr int grip = 6; ///< the strip at the left that can be dragged

} // namespace

InspectorPanel::InspectorPanel(QWidget* parent)
    : QWidget(parent),
      m_stack(new QStackedWidget(this)),
      m_close(new QToolButton(this)),
      m_wantedWidth(theme::size::inspector)
{
    setObjectName(QStringLiteral("inspectorPanel"));
    setMouseTracking(true);
    m_close->setObjectName(QStringLiteral("inspectorPanel.close"));
    m_close->setAccessibleName(tr("Close details"));
    m_close->setToolTip(tr("Close details (Esc)"));
    m_close->setIcon(theme::icon(QStringLiteral("close"), theme::IconInk::Secondary));
    m_close->setAutoRaise(true);
    m_close->hide();
    connect(m_close, &QToolButton::clicked, this, &InspectorPanel::closeWanted);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(grip, 0, 0, 0);
    layout->addWidget(m_stack);
}

void InspectorPanel::setContent(QWidget* content)
{
    if (content == nullptr)
        return m_stack->hide();
    if (m_stack->indexOf(content) < 0)
        m_stack->addWidget(content);
    m_stack->setCurrentWidget(content);
    m_stack->show();
}

bool InspectorPanel::hasContent() const
{
    return !m_stack->isHidden() && m_stack->count() > 0;
}

void InspectorPanel::setDrawer(bool isDrawer)
{
    m_close->setVisible(isDrawer);
    m_close->raise();
}

void InspectorPanel::takeFocus()
{
    m_close->setFocus(Qt::OtherFocusReason);
}

void InspectorPanel::setWantedWidth(int width)
{
    m_wantedWidth = std::clamp(width, theme::size::inspectorLeast, theme::size::inspectorMost);
    Q_EMIT widthChanged();
}

void InspectorPanel::paintEvent(QPaintEvent*)
{
    const theme::Tokens& tokens = theme::tokensOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), tokens.surface);
    painter.fillRect(QRect(0, 0, 1, height()), m_close->isVisible() ? tokens.lineStrong : tokens.line);
}

void InspectorPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_close->isVisible())
        Q_EMIT closeWanted();
    else
        QWidget::keyPressEvent(event);
}

void InspectorPanel::mousePressEvent(QMouseEvent* event)
{
    m_isDragging = event->button() == Qt::LeftButton && event->position().x() <= grip;
}

void InspectorPanel::mouseMoveEvent(QMouseEvent* event)
{
    setCursor(m_isDragging || event->position().x() <= grip ? Qt::SizeHorCursor : Qt::ArrowCursor);
    if (m_isDragging)
        setWantedWidth((width() - event->position().toPoint().x()) * 100 / theme::scaled(100));
}

void InspectorPanel::mouseReleaseEvent(QMouseEvent*)
{
    m_isDragging = false;
}

void InspectorPanel::resizeEvent(QResizeEvent*)
{
    m_close->adjustSize();
    m_close->move(width() - m_close->width() - theme::space::small, theme::space::small);
}

} // namespace views::main_window
