// The actions of a menu bar as lines of the command palette. GUI thread.
#pragma once

#include "views/main_window/palette/command_palette.h"

class QMenuBar;

namespace views::main_window {

/// Those that can be taken now, in their order; each says where it stands or which keys it has.
[[nodiscard]] std::vector<PaletteEntry> menuEntries(const QMenuBar& bar);

} // namespace views::main_window
