#include "views/topology/diagram_plan.h"

#include <algorithm>
#include <array>
#include <span>

namespace views::topology {

using models::config::DeviceKind;
using models::tables::Topology;
using namespace diagram;

namespace {

constexpr double leastBox = 96;
constexpr double mostTitle = 220;
constexpr double titleFrame = 70; ///< beside the letters: padding, bus and count
constexpr double titleLetter = 7;
constexpr double wideLetter = 12.5; ///< of Chinese, Japanese and Korean
constexpr char16_t firstWide = 0x1100;

struct Candidate
{
    ItemForm form;
    double leastScale; ///< below it, names would be cut
};

/// From the most to the least that can be said about a device.
constexpr std::array candidates{
    Candidate{{.item = {196, 82}, .gutter = 44, .gap = 12}, 0.95},
    Candidate{{.item = {178, 66}, .gutter = 34, .gap = 10}, 0.92},
    Candidate{{.item = {212, 46}, .gutter = 32, .gap = 8}, 0.8},
    Candidate{{.item = {168, 46}, .gutter = 32, .gap = 8}, 0.8},
    Candidate{{.item = {132, 26}, .gutter = 28, .gap = 2}, 0.87},
    Candidate{{.item = {108, 25}, .gutter = 26, .gap = 2}, 0.87},
    Candidate{{.item = {86, 24}, .gutter = 26, .gap = 2}, 0.8},
    Candidate{{.item = {22, 24}, .gutter = 26, .gap = 2}, 0.0},
};

ItemForm scaled(const ItemForm& form, double factor)
{
    return {.item = form.item * factor, .gutter = form.gutter, .gap = form.gap, .letters = factor};
}

/// So that the box's name is not cut, unless it is a long one.
double titleWidth(const QString& name, double letters)
{
    const auto wide =
        double(std::ranges::count_if(name, [](QChar letter) { return letter.unicode() >= firstWide; }));
    const double words = wideLetter * wide + titleLetter * (double(name.size()) - wide);
    const double wanted = titleFrame + letters * words;
    return std::clamp(wanted, leastBox, mostTitle * letters);
}

BoxPlan planBox(const Topology& topology, int group, int mostRows, const ItemForm& form)
{
    const auto& facts = topology.groups[std::size_t(group)];
    const int devices = int(facts.nodes.size());
    BoxPlan box{.group = group, .columns = (devices + mostRows - 1) / mostRows, .rows = 1, .size = {}};
    box.rows = (devices + box.columns - 1) / box.columns;
    const double width = box.columns * (form.gutter + form.item.width()) + (box.columns - 1) * columnGap;
    const double height = box.rows * (form.item.height() + form.gap) - form.gap;
    box.size = QSizeF(std::max(titleWidth(facts.name, form.letters), width + 2 * padding),
                      headerHeight + height + padding);
    return box;
}

struct Groups
{
    std::vector<int> appliances;
    std::vector<int> firewalls;
    int mostFirewalls = 1;  ///< in one group
    int mostAppliances = 1; ///< of one kind
};

int sizeOf(const Topology& topology, int group)
{
    return int(topology.groups[std::size_t(group)].nodes.size());
}

Groups groupsOf(const Topology& topology)
{
    Groups result;
    for (int group = 0; group < int(topology.groups.size()); ++group) {
        const bool isFirewall = topology.groups[std::size_t(group)].kind == DeviceKind::Firewall;
        (isFirewall ? result.firewalls : result.appliances).push_back(group);
        int& most = isFirewall ? result.mostFirewalls : result.mostAppliances;
        most = std::max(most, sizeOf(topology, group));
    }
    return result;
}

double applianceWidth(const DiagramPlan& plan)
{
    const Halves sides = sidesOfAisle(plan);
    return sides.left + sides.right;
}

/// The flattest that is not wider than what lies below it or than the room.
void planAppliances(DiagramPlan& plan, const Topology& topology, const Groups& groups, double mostWidth)
{
    for (int mostRows = 1; mostRows <= groups.mostAppliances; ++mostRows) {
        plan.appliances.clear();
        for (const int group : groups.appliances)
            plan.appliances.push_back(planBox(topology, group, mostRows, plan.form));
        if (applianceWidth(plan) <= mostWidth)
            return;
    }
}

void measure(DiagramPlan& plan, const QSizeF& room)
{
    double width = std::max(manager.width(), applianceWidth(plan));
    double height = manager.height();
    if (!plan.appliances.empty())
        height += zone + rowHeight(plan.appliances);
    for (const auto& row : plan.rows) {
        width = std::max(width, rowWidth(row));
        height += zone + rowHeight(row);
    }
    // The way to further rows runs down at the left.
    const double spine = plan.rows.size() > 1 ? 2 * boxGap : 0;
    plan.extent = QSizeF(width + spine + 2 * margin, height + 2 * margin);
    plan.scale = std::min({1.0, room.width() / plan.extent.width(), room.height() / plan.extent.height()});
}

DiagramPlan planWith(const Topology& topology, const Groups& groups, const ItemForm& form, const QSizeF& room)
{
    DiagramPlan best;
    const int most = std::max(1, int(groups.firewalls.size()));
    for (int mostRows = 1; mostRows <= groups.mostFirewalls; ++mostRows) {
        for (int perRow = 1; perRow <= most; ++perRow) {
            DiagramPlan plan;
            plan.form = form;
            double width = room.width() - 2 * margin;
            for (std::size_t at = 0; at < groups.firewalls.size(); ++at) {
                if (at % std::size_t(perRow) == 0)
                    plan.rows.emplace_back();
                const int group = groups.firewalls[at];
                plan.rows.back().push_back(planBox(topology, group, mostRows, form));
                width = std::max(width, rowWidth(plan.rows.back()));
            }
            planAppliances(plan, topology, groups, width);
            measure(plan, room);
            const bool isSimpler = plan.scale == best.scale && plan.rows.size() < best.rows.size();
            if (plan.scale > best.scale || isSimpler)
                best = std::move(plan);
        }
    }
    return best;
}

} // namespace

double rowWidth(const std::vector<BoxPlan>& row)
{
    double width = row.empty() ? 0 : (double(row.size()) - 1) * boxGap;
    for (const BoxPlan& box : row)
        width += box.size.width();
    return width;
}

double rowHeight(const std::vector<BoxPlan>& row)
{
    double height = 0;
    for (const BoxPlan& box : row)
        height = std::max(height, box.size.height());
    return height;
}

std::size_t leftOfAisle(const DiagramPlan& plan)
{
    return (plan.appliances.size() + 1) / 2;
}

Halves sidesOfAisle(const DiagramPlan& plan)
{
    const auto aisle = plan.appliances.begin() + std::ptrdiff_t(leftOfAisle(plan));
    const double least = manager.width() / 2;
    return {.left = std::max(least, rowWidth({plan.appliances.begin(), aisle}) + halfAisle),
            .right = std::max(least, rowWidth({aisle, plan.appliances.end()}) + halfAisle)};
}

DiagramPlan planDiagram(const Topology& topology, const LayoutRoom& room)
{
    const Groups groups = groupsOf(topology);
    DiagramPlan plan;
    for (const Candidate& candidate : candidates) {
        plan = planWith(topology, groups, scaled(candidate.form, room.textScale), room.size);
        if (plan.scale >= candidate.leastScale)
            break;
    }
    return plan;
}

} // namespace views::topology
