// The half of ScenePainter that paints groups: frames, names, bands of states.
#include "views/theme/fonts.h"
#include "views/theme/palette.h"
#include "views/theme/status_style.h"
#include "views/theme/style_painting.h"
#include "views/topology/scene_painter.h"
#include "views/topology/squarify.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace views::topology {

using models::tables::DeviceStatus;
using models::tables::TopologyNode;
using theme::TextRole;

namespace {

constexpr int headerGlyph = 13;
constexpr double calm = 0.72;
constexpr double leastForSticky = 80;

} // namespace

void ScenePainter::paintOuters()
{
    for (const OuterBox& outer : m_scene.layout.outers) {
        const QRectF frame = m_scene.viewport.toView(outer.frame);
        if (!frame.intersects(m_scene.view))
            continue;
        theme::painting::drawBox(
            m_painter, frame.toRect(),
            {.fill = m_tokens.raised, .border = m_tokens.lineStrong, .radius = theme::radius::card});
        QRectF line = m_scene.viewport.toView(outer.header);
        std::size_t devices = 0;
        for (const int group : outer.groups)
            devices += m_topology.groups[std::size_t(group)].nodes.size();
        const QString count = QLocale().toString(qulonglong(devices));
        const QFont digits = theme::font(TextRole::MonoSmall);
        const double room = QFontMetricsF(digits).horizontalAdvance(count);
        if (line.height() < 12 || line.width() < room + 24)
            continue;
        m_painter->setFont(digits);
        m_painter->setPen(m_tokens.ink3);
        m_painter->drawText(line, Qt::AlignRight | Qt::AlignVCenter, count);
        line.setRight(line.right() - room - theme::space::small);
        const QFont words = theme::font(TextRole::BodyStrong);
        m_painter->setFont(words);
        m_painter->setPen(m_tokens.ink);
        const QString& name = m_topology.groups[std::size_t(outer.groups.front())].levels.outer;
        m_painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                            QFontMetricsF(words).elidedText(name, Qt::ElideRight, line.width()));
    }
}

void ScenePainter::paintFrame(std::size_t group)
{
    const auto& nodes = m_topology.groups[group].nodes;
    const bool holdsCards = m_scene.layout.isDiagram && isCard(lookAt(nodes.front()));
    theme::painting::drawBox(m_painter, m_scene.viewport.toView(m_scene.layout.groups[group].frame).toRect(),
                             {.fill = holdsCards ? m_tokens.window : m_tokens.surface,
                              .border = m_tokens.line,
                              .radius = theme::radius::card});
}

void ScenePainter::paintHeader(std::size_t group)
{
    QRectF line = m_scene.viewport.toView(m_scene.layout.groups[group].header);
    if (line.isEmpty() || line.height() < 12)
        return;
    const Group& facts = m_topology.groups[group];
    if (!m_scene.layout.isDiagram) {
        m_devices.paintGlyph({line.left() + headerGlyph / 2.0, line.center().y()}, headerGlyph,
                             {.status = worstOf(m_topology, facts.nodes)});
        line.setLeft(line.left() + headerGlyph + 6);
    }
    QString count = QLocale().toString(qulonglong(facts.nodes.size()));
    const Flashes* flashes = m_scene.flashes;
    if (flashes != nullptr && group < flashes->byGroup.size() && flashes->byGroup[group] > 0)
        count.prepend(QStringLiteral("+%1  ").arg(QLocale().toString(flashes->byGroup[group])));
    const QFont digits = theme::font(TextRole::MonoSmall);
    const QFont words = theme::font(TextRole::Caption);
    const double room = QFontMetricsF(digits).horizontalAdvance(count);
    if (line.width() < room + 24)
        return;
    m_painter->setFont(digits);
    m_painter->setPen(m_tokens.ink3);
    m_painter->drawText(line, Qt::AlignRight | Qt::AlignVCenter, count);
    line.setRight(line.right() - room - theme::space::small);
    m_painter->setFont(words);
    m_painter->setPen(m_tokens.ink2);
    const bool hasOuter = !m_scene.layout.outers.empty() && !facts.levels.inner.isEmpty();
    m_painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                        QFontMetricsF(words).elidedText(hasOuter ? facts.levels.inner : facts.name,
                                                        Qt::ElideRight, line.width()));
}

void ScenePainter::paintSticky(std::size_t group)
{
    const GroupBox& box = m_scene.layout.groups[group];
    const QRectF seen = m_scene.viewport.toView(box.frame).intersected(m_scene.view);
    const QRectF header = m_scene.viewport.toView(box.header);
    const bool isSeen = header.center().y() > m_scene.view.top() && header.left() >= m_scene.view.left();
    if (isSeen || seen.height() < leastForSticky || seen.width() < leastForSticky)
        return;
    const Group& facts = m_topology.groups[group];
    const QFont words = theme::font(TextRole::Caption);
    const QString name =
        facts.name + QStringLiteral(" · ") +
        QCoreApplication::translate("Topology", "%Ln device(s)", nullptr, int(facts.nodes.size()));
    const double room = seen.width() - 4 * theme::space::small;
    const QString text = QFontMetricsF(words).elidedText(name, Qt::ElideRight, room);
    const QRectF label(seen.left() + theme::space::small, seen.top() + theme::space::small,
                       QFontMetricsF(words).horizontalAdvance(text) + 2 * theme::space::small + 2,
                       QFontMetricsF(words).height() + theme::space::small);
    theme::painting::drawBox(
        m_painter, label,
        {.fill = m_tokens.raised, .border = m_tokens.lineStrong, .radius = theme::radius::control});
    m_painter->setFont(words);
    m_painter->setPen(m_tokens.ink2);
    m_painter->drawText(label, Qt::AlignCenter, text);
}

void ScenePainter::paintBands(std::size_t group)
{
    struct Band
    {
        DeviceStatus status = DeviceStatus::Custom;
        int count = 0;
        int matches = 0;
    };
    std::array<Band, std::size_t(DeviceStatus::Count)> bands;
    const auto& nodes = m_topology.groups[group].nodes;
    for (const int node : nodes) {
        const TopologyNode& device = m_topology.nodes[std::size_t(node)];
        Band& band = bands[std::size_t(models::tables::severityRank(device.status))];
        band.status = device.status;
        ++band.count;
        band.matches += device.isMatch ? 1 : 0;
    }
    const GroupBox& box = m_scene.layout.groups[group];
    QRectF body = box.frame.adjusted(4, 4, -4, -4);
    if (!box.header.isEmpty())
        body =
            QRectF(QPointF(box.header.left(), box.header.bottom()), box.frame.bottomRight() - QPointF(8, 6));
    const QRect area = m_scene.viewport.toView(body).toRect(); // as the frame around it
    std::array<int, std::size_t(DeviceStatus::Count)> counts{};
    std::ranges::transform(bands, counts.begin(), &Band::count);
    const std::vector<QRect> rects = bandsIn(area, counts);
    for (std::size_t i = 0; i < bands.size(); ++i) {
        const Band& band = bands[i];
        if (band.count == 0)
            continue;
        QColor colour = theme::statusStyle(band.status, m_tokens).colour;
        if (band.status == DeviceStatus::Custom) // as it should be: it leaves the eye to the others
            colour = theme::blend(colour, m_tokens.surface, calm);
        const int matching = int(std::ceil(double(rects[i].width()) * band.matches / band.count));
        m_painter->fillRect(rects[i], theme::blend(colour, m_tokens.surface, dimmed));
        m_painter->fillRect(QRect(rects[i].topLeft(), QSize(matching, rects[i].height())), colour);
    }
}

} // namespace views::topology
