#include "app/manager/remembered_look.h"

namespace app::manager {

RememberedLook::RememberedLook(views::main_window::MainWindow& window, const DesktopOptions& options)
    : m_window(window)
{
    if (!options.isDemo && options.screenshot.isEmpty()) {
        m_settings.emplace(QStringLiteral("handfast"), QStringLiteral("window"));
        m_window.restoreFrom(*m_settings);
    }
    if (options.theme)
        m_window.chooseTheme(*options.theme);
    if (options.size)
        m_window.resize(*options.size);
}

RememberedLook::~RememberedLook()
{
    if (m_settings)
        m_window.saveTo(*m_settings);
}

} // namespace app::manager
