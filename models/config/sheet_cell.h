// Cells of tables that go to a program for spreadsheets, as files and over the clipboard. Peers choose many
// of these texts: what such a program would take for a formula begins with an apostrophe. Pure; any thread.
#pragma once

#include <QString>

namespace models::config {

/// With quotes where RFC 4180 wants them, or where semicolons or tabs might be taken for the end of the cell.
[[nodiscard]] QString csvCell(const QString& text);
/// For rows with tabs between the cells: tabs and line ends inside become spaces.
[[nodiscard]] QString tabbedCell(QString text);

} // namespace models::config
