#include "views/widgets/column_fit.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <functional>
#include <numeric>

namespace views::widgets {

namespace {

/// Each column gives or takes its share of `room`, up to what it can; negative: what has been too much.
void shareOut(std::vector<int>& widths, int room, const std::function<int(std::size_t column)>& change)
{
    int possible = 0;
    for (std::size_t i = 0; i + 1 < widths.size(); ++i)
        possible += change(i);
    if (possible == 0)
        return;
    const double part = std::min(1.0, double(room) / possible);
    for (std::size_t i = 0; i + 1 < widths.size(); ++i)
        widths[i] += int(std::floor(part * change(i))); // rather a pixel less than one too many
}

} // namespace

std::vector<int> fitColumns(const std::vector<ColumnRoom>& columns, int width)
{
    std::vector<int> widths;
    for (const ColumnRoom& column : columns)
        widths.push_back(column.wanted);
    if (widths.empty())
        return widths;
    widths.back() = columns.back().least;
    const auto spare = [&] { return width - std::accumulate(widths.begin(), widths.end(), 0); };
    const auto shrink = [&](int ColumnRoom::* goal) {
        shareOut(widths, spare(), [&](std::size_t i) {
            const bool isKnown = !columns[i].isFixed && columns[i].content > 0;
            return isKnown ? std::min(0, columns[i].*goal - widths[i]) : 0;
        });
    };
    if (spare() > 0)
        shareOut(widths, spare(), [&](std::size_t i) {
            return columns[i].isFixed ? 0 : std::max(0, columns[i].content - widths[i]);
        });
    if (spare() < 0)
        shrink(&ColumnRoom::content);
    if (spare() < 0)
        shrink(&ColumnRoom::least);
    widths.back() += std::max(0, spare());
    return widths;
}

} // namespace views::widgets
