#include "app/manager/spoken_desktop.h"

#include "app/manager/window_content.h"

#include <QGuiApplication>
#include <QLocale>
#include <QSettings>
#include <QTemporaryDir>

namespace app::manager {

SpokenDesktop::SpokenDesktop(Parts parts, DesktopOptions options, Translations& translations)
    : m_parts(std::move(parts)),
      m_options(std::move(options)),
      m_translations(translations)
{
    make();
    // From then on the user has the last word.
    m_options.theme.reset();
    m_options.size.reset();
}

SpokenDesktop::~SpokenDesktop() = default;

void SpokenDesktop::make()
{
    QGuiApplication::setLayoutDirection(QLocale().textDirection());
    m_desktop = std::make_unique<Desktop>(m_parts());
    m_look = std::make_unique<RememberedLook>(window(), m_options);
    auto& actions = window().actions();
    actions.setLanguage(m_translations.chosen());
    // Queued: the menu that is asked belongs to the window that goes.
    connect(&actions, &views::main_window::WindowActions::languageChosen, this, &SpokenDesktop::speak,
            Qt::QueuedConnection);
}

void SpokenDesktop::speak(const QString& code)
{
    if (code == m_translations.chosen())
        return;
    m_translations.speak(code);
    rememberLanguage(m_options, code);
    const WindowContent content(window());
    const bool isSeen = window().isVisible();
    const QTemporaryDir place;
    QSettings look(place.filePath(QStringLiteral("window.ini")), QSettings::IniFormat);
    window().saveTo(look);
    m_look.reset();
    const std::unique_ptr<Desktop> before =
        std::move(m_desktop); // the last window to go would end the program
    make();
    window().restoreFrom(look);
    content.giveTo(window());
    if (isSeen)
        window().show();
    before->window().hide();
    Q_EMIT remade();
}

} // namespace app::manager
