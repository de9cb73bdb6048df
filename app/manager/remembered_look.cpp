#include "app/manager/remembered_look.h"

namespace app::manager {

namespace {

const QString lastPage = QStringLiteral("session/page");
const QString lastFilters = QStringLiteral("session/filters");

void restoreSession(views::main_window::MainWindow& window, QSettings& settings)
{
    std::map<QString, QString> filters;
    settings.beginGroup(lastFilters);
    for (const QString& page : settings.childKeys())
        filters[page] = settings.value(page).toString();
    settings.endGroup();
    window.setFilters(filters);
    window.showPage(settings.value(lastPage).toString()); // unless it is gone
}

void saveSession(const views::main_window::MainWindow& window, QSettings& settings)
{
    settings.setValue(lastPage, window.currentPageId());
    settings.remove(lastFilters);
    for (const auto& [page, filter] : window.filters())
        if (!filter.isEmpty())
            settings.setValue(lastFilters + QLatin1Char('/') + page, filter);
}

} // namespace

RememberedLook::RememberedLook(views::main_window::MainWindow& window, const DesktopOptions& options)
    : m_window(window)
{
    if (!options.isDemo && options.screenshot.isEmpty()) {
        m_settings.emplace(QStringLiteral("handfast"), QStringLiteral("window"));
        m_window.restoreFrom(*m_settings);
        restoreSession(m_window, *m_settings);
    }
    if (options.theme)
        m_window.chooseTheme(*options.theme);
    if (options.size)
        m_window.resize(*options.size);
}

RememberedLook::~RememberedLook()
{
    if (!m_settings)
        return;
    m_window.saveTo(*m_settings);
    saveSession(m_window, *m_settings);
}

} // namespace app::manager
