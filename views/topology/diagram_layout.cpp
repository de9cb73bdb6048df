#include "views/topology/diagram_layout.h"

#include "views/topology/diagram_plan.h"

#include <algorithm>

namespace views::topology {

using models::tables::Topology;
using namespace diagram;

namespace {

constexpr double titleGap = 10;  ///< between a box's first bus and its title
constexpr double aboveItems = 5; ///< from the line that joins a box's columns to its devices
constexpr double spineRoom = 2 * boxGap;

class Placer
{
public:
    Placer(const Topology& topology, DiagramPlan plan) : m_topology(topology), m_plan(std::move(plan)) {}

    [[nodiscard]] Layout place()
    {
        m_layout.extent = m_plan.extent;
        m_layout.groups.resize(m_topology.groups.size());
        m_layout.nodes.resize(m_topology.nodes.size());
        const double spine = hasSpine() ? spineRoom : 0;
        m_middle = spine + (m_plan.extent.width() - spine) / 2;
        // In the middle, or as near to it as the appliances allow.
        const Halves sides = sidesOfAisle(m_plan);
        const double least = margin + spine + sides.left;
        const double most = std::max(least, m_plan.extent.width() - margin - sides.right);
        m_aisle = std::clamp(m_middle, least, most);
        m_layout.manager = QRectF(m_aisle - manager.width() / 2, margin, manager.width(), manager.height());
        m_trunk << QPointF(m_aisle, m_layout.manager.bottom());
        m_bottom = m_layout.manager.bottom();
        if (!m_plan.appliances.empty())
            placeAppliances();
        for (const auto& row : m_plan.rows)
            placeFirewalls(row, &row == m_plan.rows.data());
        addLinks();
        return std::move(m_layout);
    }

private:
    [[nodiscard]] bool hasSpine() const { return m_plan.rows.size() > 1; }

    [[nodiscard]] double widest() const
    {
        double width = 0;
        for (const auto& row : m_plan.rows)
            width = std::max(width, rowWidth(row));
        return width;
    }

    /// In two halves: between them the way goes on to the firewalls.
    void placeAppliances()
    {
        const auto aisle = m_plan.appliances.begin() + std::ptrdiff_t(leftOfAisle(m_plan));
        const std::vector<BoxPlan> left(m_plan.appliances.begin(), aisle);
        const std::vector<BoxPlan> right(aisle, m_plan.appliances.end());
        std::vector<double> entries;
        placeBoxes(left, m_aisle - halfAisle - rowWidth(left), entries);
        placeBoxes(right, m_aisle + halfAisle, entries);
        addBus(entries, m_plan.appliances);
        m_bottom += zone + rowHeight(m_plan.appliances);
    }

    void placeFirewalls(const std::vector<BoxPlan>& row, bool isFirst)
    {
        std::vector<double> entries;
        if (isFirst)
            m_left = m_middle - widest() / 2;
        placeBoxes(row, m_left, entries);
        const double bus = m_bottom + zone / 2;
        const double spine = margin + spineRoom / 2;
        if (isFirst && hasSpine())
            entries.push_back(spine);
        addBus(entries, row);
        if (isFirst && hasSpine()) // past this row, at the left
            m_trunk << QPointF(m_aisle, bus) << QPointF(spine, bus);
        m_bottom += zone + rowHeight(row);
    }

    void placeBoxes(const std::vector<BoxPlan>& row, double x, std::vector<double>& entries)
    {
        for (const BoxPlan& box : row) {
            placeBox(box, QPointF(x, m_bottom + zone));
            entries.push_back(x + padding + busInset);
            x += box.size.width() + boxGap;
        }
    }

    void placeBox(const BoxPlan& box, QPointF at)
    {
        GroupBox& placed = m_layout.groups[std::size_t(box.group)];
        const double entry = at.x() + padding + busInset;
        const double bus = at.y() - zone / 2;
        placed.frame = QRectF(at, box.size);
        placed.header =
            QRectF(entry + titleGap, at.y(), at.x() + box.size.width() - padding - entry - titleGap,
                   headerHeight - aboveItems);
        placed.trunk = m_trunk;
        placed.trunk << QPointF(m_trunk.last().x(), bus) << QPointF(entry, bus) << QPointF(entry, at.y());
        const int devices = int(m_topology.groups[std::size_t(box.group)].nodes.size());
        m_layout.buses.push_back({.line = QLineF(entry, bus, entry, at.y()), .devices = devices});
        for (int column = 0; column < box.columns; ++column)
            placeColumn(box, column);
    }

    void placeColumn(const BoxPlan& box, int column)
    {
        const ItemForm& form = m_plan.form;
        const GroupBox& placed = m_layout.groups[std::size_t(box.group)];
        const auto& nodes = m_topology.groups[std::size_t(box.group)].nodes;
        const double left =
            placed.frame.left() + padding + column * (form.gutter + form.item.width() + columnGap);
        const double entry = placed.trunk.last().x();
        const double bus = left + busInset;
        const double under = placed.header.bottom();
        double last = under;
        for (int row = 0; row < box.rows; ++row) {
            const auto at = std::size_t(column * box.rows + row);
            if (at >= nodes.size())
                break;
            const double top = under + aboveItems + row * (form.item.height() + form.gap);
            const QRectF item(QPointF(left + form.gutter, top), form.item);
            m_layout.nodes[std::size_t(nodes[at])] = item;
            last = item.center().y();
        }
        m_layout.buses.push_back(
            {.line = QLineF(bus, column == 0 ? placed.frame.top() : under, bus, last), .devices = 1});
        if (column > 0)
            m_layout.buses.push_back({.line = QLineF(entry, under, bus, under), .devices = 1});
    }

    /// From the trunk down to the middle of the free zone, and along it to every entry.
    void addBus(std::vector<double> entries, const std::vector<BoxPlan>& row)
    {
        const QPointF from = m_trunk.last();
        const double y = m_bottom + zone / 2;
        entries.push_back(from.x());
        const auto [least, most] = std::ranges::minmax(entries);
        int devices = 0;
        for (const BoxPlan& box : row)
            devices += int(m_topology.groups[std::size_t(box.group)].nodes.size());
        m_layout.buses.push_back({.line = QLineF(least, y, most, y), .devices = devices});
        m_layout.buses.push_back({.line = QLineF(from.x(), from.y(), from.x(), y), .devices = devices});
    }

    void addLinks()
    {
        for (std::size_t at = 0; at < m_topology.edges.size(); ++at) {
            const auto node = std::size_t(m_topology.edges[at].node);
            const GroupBox& box = m_layout.groups[std::size_t(m_topology.nodes[node].group)];
            const QRectF& item = m_layout.nodes[node];
            const double entry = box.trunk.last().x();
            const double bus = item.left() - m_plan.form.gutter + busInset;
            Link link{.edge = int(at), .route = box.trunk};
            if (bus > entry)
                link.route << QPointF(entry, box.header.bottom()) << QPointF(bus, box.header.bottom());
            link.route << QPointF(bus, item.center().y()) << QPointF(item.left(), item.center().y());
            m_layout.links.push_back(std::move(link));
        }
    }

    const Topology& m_topology;
    DiagramPlan m_plan;
    Layout m_layout;
    double m_middle = 0; ///< of the rows of firewalls
    double m_aisle = 0;  ///< of the manager, and the way between the appliances
    double m_left = 0;   ///< of every row of firewalls
    double m_bottom = 0; ///< of what is placed
    QPolygonF m_trunk;   ///< from the manager to where the way down to the next bus begins
};

} // namespace

Layout arrangeDiagram(const Topology& topology, const LayoutRoom& room)
{
    return Placer(topology, planDiagram(topology, room)).place();
}

} // namespace views::topology
