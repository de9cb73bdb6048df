// Which words of a window are cut off: by the edge of their own widget or by one above it. What shortens
// itself and says the whole in a tool tip, what a scroll bar leads to, and cells of tables may be shorter.
// GUI thread.
#pragma once

#include <QStringList>
#include <QWidget>

namespace support {

/// A line for each.
[[nodiscard]] QStringList clippedIn(const QWidget& window);

} // namespace support
