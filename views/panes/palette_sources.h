// What the command palette finds besides actions and pages: devices, certificates and settings. GUI thread.
#pragma once

#include "views/main_window/main_window.h"

namespace models::lifecycle {
class Lifecycle;
}

namespace views::panes {

/// Both outlive the sources, which the window keeps.
void addPaletteSources(main_window::MainWindow& window, models::lifecycle::Lifecycle& lifecycle);

/// The sections of a long page, such as those of the settings. The page is the window's.
void addSectionSource(main_window::MainWindow& window, main_window::Page& page);

} // namespace views::panes
