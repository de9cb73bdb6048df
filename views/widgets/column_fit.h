// How wide the columns of a table are: as they were made, wider where words would be cut though there is
// room, narrower where there is air and no room, and the last one takes what is left. Pure; any thread.
#pragma once

#include <vector>

namespace views::widgets {

/// In pixels.
struct ColumnRoom
{
    int wanted = 0;       ///< as it was made, or as somebody has drawn it
    int content = 0;      ///< what the words in it take; 0: not known
    int least = 0;        ///< what it needs to be read at all
    bool isFixed = false; ///< stays as it is wanted
};

/// In the order in which they stand. The last one is never narrower than its `least`: where all together are
/// too wide, the table scrolls.
[[nodiscard]] std::vector<int> fitColumns(const std::vector<ColumnRoom>& columns, int width);

} // namespace views::widgets
