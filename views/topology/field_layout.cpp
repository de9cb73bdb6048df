#include "views/topology/field_layout.h"

#include "views/topology/squarify.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace views::topology {

using models::config::DeviceKind;
using models::tables::DeviceStatus;
using models::tables::severityRank;
using models::tables::Topology;

namespace {

constexpr double margin = 16;
constexpr double gutter = 10;
constexpr double stripGap = 24; ///< between the strip and the groups, with the trunks in its middle
constexpr double managerWidth = 232;
constexpr double padding = 8;
constexpr double narrowPadding = 3;
constexpr double corridor = 10;   ///< below an outer group's header: ways to its groups begin there
constexpr double entryInset = 12; ///< of a trunk, from the group's corner: the middle of its header
constexpr double mostCell = 72;
constexpr double leastStripBox = 176;
constexpr QSizeF leastRoom(640, 360);
constexpr QSizeF leastForHeader(40, 44);
constexpr double leastTile = 32 * 32; ///< a group of one is still to be seen
constexpr double tileRoom = 3;        ///< as many least tiles as this, for each group

/// In the same shape, so that nothing beside it stays empty.
QSizeF roomyAs(const QSizeF& size)
{
    return size * std::max({1.0, leastRoom.width() / size.width(), leastRoom.height() / size.height()});
}

class Field
{
public:
    Field(const Topology& topology, const LayoutRoom& room) : m_topology(topology)
    {
        m_layout.isDiagram = false;
        m_layout.extent = roomyAs(room.size.expandedTo({1, 1}));
        const double wanted = tileRoom * leastTile * double(topology.groups.size());
        const double factor = std::sqrt(wanted / (m_layout.extent.width() * m_layout.extent.height()));
        m_layout.extent *= std::max(1.0, factor);
        m_headerHeight *= room.textScale;
        m_stripHeight *= room.textScale;
        m_layout.groups.resize(topology.groups.size());
        m_layout.nodes.resize(topology.nodes.size());
        m_layout.manager = QRectF(margin, margin, managerWidth * room.textScale, m_stripHeight);
    }

    [[nodiscard]] Layout place()
    {
        std::vector<int> strip;
        std::vector<int> field;
        for (int group = 0; group < int(m_topology.groups.size()); ++group)
            (m_topology.groups[std::size_t(group)].kind == DeviceKind::Firewall ? field : strip)
                .push_back(group);
        if (field.empty())
            field.swap(strip);
        placeStrip(strip);
        placeGroups(field);
        return std::move(m_layout);
    }

private:
    [[nodiscard]] int sizeOf(int group) const
    {
        return int(m_topology.groups[std::size_t(group)].nodes.size());
    }
    [[nodiscard]] double busY() const { return m_layout.manager.bottom() + stripGap / 2; }
    [[nodiscard]] QPointF source() const
    {
        return {m_layout.manager.center().x(), m_layout.manager.bottom()};
    }

    /// Beside the manager, two rows of devices high, or denser when there is no room.
    void placeStrip(const std::vector<int>& groups)
    {
        const double inner = m_stripHeight - m_headerHeight - narrowPadding;
        std::vector<double> widths;
        for (const int group : groups)
            widths.push_back(std::max(leastStripBox, (sizeOf(group) + 1) / 2 * inner / 2 + 2 * padding));
        const double gaps = double(groups.size()) * gutter;
        const double room = m_layout.extent.width() - m_layout.manager.right() - margin - gaps;
        const double wanted = std::accumulate(widths.begin(), widths.end(), 0.0);
        const double factor = std::min(1.0, room / std::max(1.0, wanted));
        double x = m_layout.manager.right() + gutter;
        for (std::size_t at = 0; at < groups.size(); ++at) {
            const QRectF frame(x, margin, widths[at] * factor, m_stripHeight);
            QPolygonF trunk({source(), QPointF(source().x(), busY()), QPointF(x - gutter / 2, busY()),
                             QPointF(x - gutter / 2, margin + entryInset), QPointF(x, margin + entryInset)});
            fill(groups[at], frame, std::move(trunk));
            x = frame.right() + gutter;
        }
    }

    /// Groups that share an outer group, or each by itself; the largest first.
    [[nodiscard]] std::vector<std::vector<int>> blocksOf(const std::vector<int>& groups) const
    {
        std::vector<std::vector<int>> blocks;
        for (const int group : groups) {
            const auto& levels = m_topology.groups[std::size_t(group)].levels;
            const bool isNext =
                !blocks.empty() && !levels.inner.isEmpty() &&
                m_topology.groups[std::size_t(blocks.back().front())].levels.outer == levels.outer;
            if (isNext)
                blocks.back().push_back(group);
            else
                blocks.push_back({group});
        }
        for (auto& block : blocks)
            std::ranges::stable_sort(block, std::ranges::greater(), [&](int group) { return sizeOf(group); });
        std::ranges::stable_sort(blocks, std::ranges::greater(),
                                 [&](const auto& block) { return sizeOfAll(block); });
        return blocks;
    }
    [[nodiscard]] int sizeOfAll(const std::vector<int>& groups) const
    {
        return std::accumulate(groups.begin(), groups.end(), 0,
                               [&](int sum, int group) { return sum + sizeOf(group); });
    }

    void placeGroups(const std::vector<int>& groups)
    {
        const auto blocks = blocksOf(groups);
        const QPointF corner(margin, m_layout.manager.bottom() + stripGap);
        const QRectF area(corner,
                          QPointF(m_layout.extent.width() - margin, m_layout.extent.height() - margin));
        const double least = double(m_topology.nodes.size()) * leastTile / (area.width() * area.height());
        std::vector<double> weights;
        for (const auto& block : blocks)
            weights.push_back(std::max(least * double(block.size()), double(sizeOfAll(block))));
        const auto tiles =
            squarify(weights, {.area = area, .gutter = gutter, .entry = entryInset, .roomAbove = stripGap});
        for (std::size_t at = 0; at < blocks.size(); ++at) {
            const QPolygonF trunk = trunkAlong(tiles[at].way);
            const auto& first = m_topology.groups[std::size_t(blocks[at].front())];
            if (first.levels.inner.isEmpty())
                fill(blocks[at].front(), tiles[at].frame, trunk);
            else
                placeBlock(blocks[at], tiles[at].frame, trunk);
        }
    }

    /// The groups of one outer group below its name.
    void placeBlock(const std::vector<int>& groups, const QRectF& frame, const QPolygonF& trunk)
    {
        OuterBox outer{.frame = frame, .header = {}, .groups = groups};
        QRectF area = frame.adjusted(narrowPadding, narrowPadding, -narrowPadding, -narrowPadding);
        const bool hasHeader = frame.width() >= 2 * leastForHeader.width() &&
                               frame.height() >= m_headerHeight + corridor + leastForHeader.height();
        if (hasHeader) {
            outer.header = QRectF(frame.left() + 2 * entryInset, frame.top(),
                                  frame.width() - 2 * entryInset - padding, m_headerHeight);
            area = QRectF(QPointF(frame.left() + padding, frame.top() + m_headerHeight + corridor),
                          frame.bottomRight() - QPointF(padding, padding));
        }
        // In at the corner, down beside the name, and along below it.
        QPolygonF entry = trunk;
        const double under = hasHeader ? area.top() - corridor / 2 : area.top();
        const double x = frame.left() + std::min(entryInset, frame.width() / 2);
        if (entry.last().x() < x)
            entry << QPointF(x, entry.last().y());
        entry << QPointF(entry.last().x(), under);
        std::vector<double> weights;
        for (const int group : groups)
            weights.push_back(double(sizeOf(group)));
        const auto tiles = squarify(weights, {.area = area,
                                              .gutter = std::min(gutter, corridor),
                                              .entry = entryInset,
                                              .roomAbove = hasHeader ? corridor : 0});
        for (std::size_t at = 0; at < groups.size(); ++at) {
            QPolygonF way = entry;
            for (const QPointF& point : withoutLevelStart(tiles[at].way, under))
                way << point;
            fill(groups[at], tiles[at].frame, std::move(way));
        }
        m_layout.outers.push_back(std::move(outer));
    }

    /// Without going back and forth at the height at which the way begins.
    [[nodiscard]] static QPolygonF withoutLevelStart(const QPolygonF& way, double height)
    {
        qsizetype first = 0;
        while (first + 1 < way.size() && qFuzzyCompare(way[first + 1].y(), height))
            ++first;
        return way.mid(first);
    }

    /// From the manager down to the bus and then along the way, without going back and forth on the bus.
    [[nodiscard]] QPolygonF trunkAlong(const QPolygonF& way) const
    {
        QPolygonF trunk({source(), QPointF(source().x(), busY())});
        trunk += withoutLevelStart(way, busY());
        return trunk;
    }

    void fill(int group, const QRectF& frame, QPolygonF trunk)
    {
        GroupBox& box = m_layout.groups[std::size_t(group)];
        box.frame = frame;
        box.trunk = std::move(trunk);
        const bool hasHeader =
            frame.width() >= leastForHeader.width() && frame.height() >= leastForHeader.height();
        const double side = hasHeader ? padding : narrowPadding;
        QRectF body = frame.adjusted(side, narrowPadding, -side, -narrowPadding);
        if (hasHeader) {
            box.header = QRectF(body.left(), frame.top(), body.width(), m_headerHeight);
            body.setTop(box.header.bottom());
        }
        const Grid grid = gridFor(sizeOf(group), body.size());
        box.cell = grid.cell;
        const std::vector<int> order = worstFirst(m_topology.groups[std::size_t(group)].nodes);
        for (std::size_t at = 0; at < order.size(); ++at) {
            const int column = int(at) % grid.columns;
            const int row = int(at) / grid.columns;
            m_layout.nodes[std::size_t(order[at])] =
                QRectF(body.left() + column * grid.cell, body.top() + row * grid.cell, grid.cell, grid.cell);
        }
    }

    /// By name within a state.
    [[nodiscard]] std::vector<int> worstFirst(const std::vector<int>& nodes) const
    {
        std::array<std::vector<int>, std::size_t(DeviceStatus::Count)> byRank;
        for (const int node : nodes)
            byRank[std::size_t(severityRank(m_topology.nodes[std::size_t(node)].status))].push_back(node);
        std::vector<int> order;
        order.reserve(nodes.size());
        for (const auto& same : byRank)
            order.insert(order.end(), same.begin(), same.end());
        return order;
    }

    const Topology& m_topology;
    Layout m_layout;
    double m_headerHeight = 24;
    double m_stripHeight = 66;
};

} // namespace

Grid gridFor(int count, const QSizeF& size)
{
    if (count <= 0 || size.isEmpty())
        return {};
    Grid best;
    for (int columns = 1; columns <= count; ++columns) {
        const int rows = (count + columns - 1) / columns;
        const double cell = std::min(size.width() / columns, size.height() / rows);
        if (cell > best.cell)
            best = {columns, cell};
        else if (size.width() / columns < best.cell)
            break; // narrower from here on
    }
    best.cell = std::min(best.cell, mostCell);
    if (best.cell >= 4) // whole pixels: no moiré
        best.cell = std::floor(best.cell);
    if (best.cell > 0)
        best.columns = std::max(best.columns, int(size.width() / best.cell + 1e-9));
    return best;
}

Layout arrangeField(const Topology& topology, const LayoutRoom& room)
{
    return Field(topology, room).place();
}

} // namespace views::topology
