// The half of TopologyCanvas that is about several devices at once, and about finding one among many.
#include "views/theme/tokens.h"
#include "views/topology/topology_canvas.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace views::topology {

using session::base::Serial;

void TopologyCanvas::choose(const std::vector<Serial>& serials)
{
    std::unordered_set<Serial> chosen;
    for (const Serial& serial : serials)
        if (m_model.indexOf(serial) >= 0)
            chosen.insert(serial);
    setChosen(std::move(chosen));
}

std::vector<Serial> TopologyCanvas::chosen() const
{
    std::vector<Serial> serials;
    if (m_chosen.empty())
        return serials;
    for (const auto& node : m_model.topology().nodes)
        if (m_chosen.contains(node.serial))
            serials.push_back(node.serial);
    return serials;
}

void TopologyCanvas::setChosen(std::unordered_set<Serial> chosen)
{
    if (chosen == m_chosen)
        return update();
    m_chosen = std::move(chosen);
    announce();
    update();
    Q_EMIT chosenChanged();
}

/// Shift adds to what is chosen; the one that was selected before is the first.
void TopologyCanvas::turnChosen(int node)
{
    const Serial serial = m_model.topology().nodes[std::size_t(node)].serial;
    auto chosen = m_chosen;
    if (chosen.empty() && !m_selected.empty() && m_selected != serial)
        chosen.insert(m_selected);
    if (chosen.erase(serial) == 0)
        chosen.insert(serial);
    setChosen(std::move(chosen));
}

void TopologyCanvas::chooseInside(const QPolygonF& lasso)
{
    auto chosen = m_chosen;
    const QRectF bounds = lasso.boundingRect();
    for (std::size_t node = 0; node < m_layout.nodes.size(); ++node) {
        const QPointF middle = m_viewport.toView(m_layout.nodes[node].center());
        if (bounds.contains(middle) && lasso.containsPoint(middle, Qt::OddEvenFill))
            chosen.insert(m_model.topology().nodes[node].serial);
    }
    setChosen(std::move(chosen));
}

void TopologyCanvas::paintLasso(QPainter* painter) const
{
    if (m_lasso.isEmpty())
        return;
    const theme::Tokens& tokens = theme::tokensOf(this);
    QColor ground = tokens.accent;
    ground.setAlphaF(0.12F);
    painter->setPen(QPen(tokens.accent, 1.4, Qt::DashLine));
    painter->setBrush(ground);
    painter->drawPolygon(m_lasso);
}

/// Space turns the selected one, Ctrl+A chooses all that match, F3 goes to the next of them.
bool TopologyCanvas::chooseByKey(QKeyEvent* event)
{
    const int selected = m_model.indexOf(m_selected);
    if (event->key() == Qt::Key_Space && selected >= 0) {
        turnChosen(selected);
        return true;
    }
    if (event->matches(QKeySequence::SelectAll)) {
        std::vector<Serial> matching;
        for (const auto& node : m_model.topology().nodes)
            if (node.isMatch)
                matching.push_back(node.serial);
        choose(matching);
        return true;
    }
    return event->matches(QKeySequence::FindNext) && selectNextMatch();
}

bool TopologyCanvas::selectNextMatch()
{
    const auto& nodes = m_model.topology().nodes;
    const int count = int(nodes.size());
    const int from = m_model.indexOf(m_selected);
    for (int step = 1; step <= count; ++step) {
        const int node = (from + step + count) % count;
        if (!nodes[std::size_t(node)].isMatch)
            continue;
        walkTo(node);
        return true;
    }
    return false;
}

void TopologyCanvas::flyIntoGroup(int group)
{
    if (group < 0 || group >= int(m_layout.groups.size()))
        return;
    Viewport closer = m_viewport;
    closer.show(m_layout.groups[std::size_t(group)].frame);
    flyTo(closer);
}

Minimap TopologyCanvas::minimap() const
{
    return minimapFor(m_layout, m_viewport, size());
}

void TopologyCanvas::paintWhole(QPainter* painter, const QSizeF& paper) const
{
    const theme::Tokens& tokens = theme::tokensOf(this);
    Viewport whole;
    whole.setSizes(paper, m_layout.extent);
    whole.fit();
    GlyphAtlas glyphs;
    glyphs.prepare(tokens.scheme, devicePixelRatioF());
    ScenePainter(painter,
                 {.model = m_model,
                  .layout = m_layout,
                  .viewport = whole,
                  .manager = m_manager,
                  .view = QRectF(QPointF(), paper)},
                 glyphs, tokens)
        .paint();
}

} // namespace views::topology
