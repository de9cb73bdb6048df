// The hearing half of TopologyCanvas: what mouse, wheel and keys do.
#include "views/topology/topology_canvas.h"
#include "views/topology/walk.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QWheelEvent>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace views::topology {

namespace {

constexpr double wheelStep = 1.25; ///< for one notch
constexpr double notch = 120;      ///< in eighths of a degree
constexpr double keyStep = 1.4;

struct WalkKey
{
    int key;
    Step step;
};
constexpr std::array walkKeys{WalkKey{Qt::Key_Left, Step::Left}, WalkKey{Qt::Key_Right, Step::Right},
                              WalkKey{Qt::Key_Up, Step::Up}, WalkKey{Qt::Key_Down, Step::Down}};

} // namespace

void TopologyCanvas::wheelEvent(QWheelEvent* event)
{
    m_flight.stop();
    Viewport closer = m_viewport;
    closer.zoomAt(event->position(), std::pow(wheelStep, event->angleDelta().y() / notch));
    moveView(closer);
    hoverAt(event->position());
    event->accept();
}

void TopologyCanvas::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const QPointF place = event->position();
    m_press = Press{.from = place, .last = place};
    m_press->isLasso = event->modifiers().testFlag(Qt::ShiftModifier);
    m_press->isOnMap = !m_press->isLasso && minimap().area.contains(place);
    if (m_press->isOnMap)
        mouseMoveEvent(event);
}

void TopologyCanvas::mouseMoveEvent(QMouseEvent* event)
{
    const QPointF place = event->position();
    if (!m_press)
        return hoverAt(place);
    const bool isClose = (place - m_press->from).manhattanLength() < QApplication::startDragDistance();
    if (!m_press->isDrag && !m_press->isOnMap && isClose)
        return;
    m_flight.stop();
    m_press->isDrag = true;
    Viewport moved = m_viewport;
    if (m_press->isLasso) {
        if (m_lasso.isEmpty())
            m_lasso << m_press->from;
        m_lasso << place;
        setCursor(Qt::CrossCursor);
        return update();
    }
    if (m_press->isOnMap) {
        moved.centreOn(minimap().toScene(place));
    } else {
        setCursor(Qt::ClosedHandCursor);
        moved.panBy(place - m_press->last);
    }
    m_press->last = place;
    moveView(moved);
}

void TopologyCanvas::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !m_press)
        return;
    const Press press = *m_press;
    m_press.reset();
    unsetCursor();
    m_hovered = -1;
    hoverAt(event->position());
    if (press.isLasso && press.isDrag)
        return chooseInside(std::exchange(m_lasso, {}));
    if (press.isDrag)
        return;
    const int node = nodeUnder(event->position());
    if (press.isLasso && node >= 0)
        return turnChosen(node);
    setChosen({});
    if (node >= 0)
        open(m_model.topology().nodes[std::size_t(node)].serial);
}

void TopologyCanvas::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && !minimap().area.contains(event->position()))
        flyIntoGroup(groupAt(m_layout, m_viewport.toScene(event->position())));
}

void TopologyCanvas::leaveEvent(QEvent*)
{
    m_hovered = -1;
    update();
}

void TopologyCanvas::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void TopologyCanvas::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

void TopologyCanvas::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!m_selected.empty())
            Q_EMIT opened(m_selected);
        return;
    case Qt::Key_Escape:
        if (!m_chosen.empty())
            return setChosen({});
        if (m_viewport.isFitted())
            break;
        return fit();
    case Qt::Key_Plus:
        return zoomBy(keyStep);
    case Qt::Key_Minus:
        return zoomBy(1 / keyStep);
    default:
        if (walk(event->key()) || chooseByKey(event))
            return;
    }
    QWidget::keyPressEvent(event);
}

bool TopologyCanvas::walk(int key)
{
    const auto found = std::ranges::find(walkKeys, key, &WalkKey::key);
    if (found == walkKeys.end() || m_layout.nodes.empty())
        return false;
    const int from = m_model.indexOf(m_selected);
    walkTo(from < 0 ? 0 : stepFrom(m_layout.nodes, from, found->step));
    return true;
}

void TopologyCanvas::walkTo(int node)
{
    selectNode(node);
    m_flight.stop();
    Viewport moved = m_viewport;
    moved.reveal(m_layout.nodes[std::size_t(node)]);
    moveView(moved);
}

int TopologyCanvas::neighbourGroup(int step) const
{
    const auto* node = m_model.find(m_selected);
    const int group = node != nullptr ? node->group + step : (step > 0 ? 0 : -1);
    return group >= 0 && group < int(m_layout.groups.size()) ? group : -1;
}

bool TopologyCanvas::focusNextPrevChild(bool next)
{
    const int group = neighbourGroup(next ? 1 : -1);
    if (group < 0)
        return QWidget::focusNextPrevChild(next);
    // The first one of the group as it is drawn: in the field, the worst.
    const auto& nodes = m_model.topology().groups[std::size_t(group)].nodes;
    const auto place = [this](int node) {
        const QPointF corner = m_layout.nodes[std::size_t(node)].topLeft();
        return m_layout.isDiagram ? std::pair(corner.x(), corner.y()) : std::pair(corner.y(), corner.x());
    };
    walkTo(*std::ranges::min_element(nodes, {}, place));
    return true;
}

} // namespace views::topology
