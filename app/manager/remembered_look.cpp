#include "app/manager/remembered_look.h"

#include "models/text/language.h"

namespace app::manager {

namespace {

const QString languageKey = QStringLiteral("look/language");

bool isRemembered(const DesktopOptions& options)
{
    return !options.isDemo && options.screenshot.isEmpty();
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
    if (isRemembered(options)) {
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
