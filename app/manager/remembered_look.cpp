#include "app/manager/remembered_look.h"

#include "models/text/language.h"
#include "views/main_window/window_look.h"

#include <QScreen>

namespace app::manager {

namespace {

const QString lastPage = QStringLiteral("session/page");
const QString lastFilters = QStringLiteral("session/filters");
const QString languageKey = QStringLiteral("look/language");

bool isRemembered(const DesktopOptions& options)
{
    return !options.isDemo && options.screenshot.isEmpty();
}

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

QString languageWanted(const DesktopOptions& options)
{
    if (options.language)
        return *options.language;
    if (!isRemembered(options))
        return models::text::systemLanguage;
    const QString kept = QSettings(QStringLiteral("handfast"), QStringLiteral("window"))
                             .value(languageKey, models::text::systemLanguage)
                             .toString();
    return models::text::isLanguageKnown(kept) ? kept : models::text::systemLanguage;
}

void rememberLanguage(const DesktopOptions& options, const QString& code)
{
    if (isRemembered(options))
        QSettings(QStringLiteral("handfast"), QStringLiteral("window")).setValue(languageKey, code);
}

RememberedLook::RememberedLook(views::main_window::MainWindow& window, const DesktopOptions& options)
    : m_window(window)
{
    if (options.screenshot.isEmpty()) // a picture is as large wherever it is made
        m_window.resize(views::main_window::firstSizeOn(m_window.screen()->availableGeometry().size()));
    if (isRemembered(options)) {
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
