// How the user left the window: geometry, theme, row height, text size, language. Taken from the user's
// settings when it begins and kept there when it ends; --theme and --size go before what was kept. The demo
// and pictures of the window look the same for everybody: they neither read nor write it. GUI thread.
#pragma once

#include "app/manager/desktop_options.h"
#include "views/main_window/main_window.h"

#include <QSettings>

#include <optional>

namespace app::manager {

/// As --language says, else as the user chose it the last time, else that of the desktop.
[[nodiscard]] QString languageWanted(const DesktopOptions& options);
/// For the next start; not of the demo and of pictures.
void rememberLanguage(const DesktopOptions& options, const QString& code);

class RememberedLook
{
public:
    /// The window outlives it, and has its pages: the one in sight and the filters are kept, too.
    RememberedLook(views::main_window::MainWindow& window, const DesktopOptions& options);
    ~RememberedLook();
    RememberedLook(const RememberedLook&) = delete;
    RememberedLook& operator=(const RememberedLook&) = delete;

private:
    views::main_window::MainWindow& m_window;
    std::optional<QSettings> m_settings; ///< nullopt: nothing is kept
};

} // namespace app::manager
