// Raises the window and opens files in it when the program is started once more over the same data directory;
// opens those of its own command line, too. The demo and pictures of the window stand apart. GUI thread.
#pragma once

#include "app/manager/desktop_options.h"
#include "app/manager/window_door.h"
#include "models/lifecycle/lifecycle.h"
#include "views/main_window/main_window.h"

#include <QTextStream>

namespace app::manager {

class SingleWindow
{
public:
    /// Both outlive it, and this process holds the data directory. `err` is told when nobody can knock.
    SingleWindow(const DesktopOptions& options, views::main_window::MainWindow& window,
                 models::lifecycle::Lifecycle& lifecycle, QTextStream& err);

    /// Whether another process's window took over what was asked for.
    [[nodiscard]] static bool isElsewhere(const DesktopOptions& options);

private:
    WindowDoor m_door;
};

} // namespace app::manager
