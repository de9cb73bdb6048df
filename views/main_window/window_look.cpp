#include "views/main_window/window_look.h"

#include "views/main_window/window_actions.h"

#include <QAction>
#include <QSettings>

#include <algorithm>

namespace views::main_window {

namespace {

constexpr int leastScale = 90;
constexpr int mostScale = 150;
constexpr int scaleStep = 10;

const QString themeKey = QStringLiteral("look/theme");
const QString rowHeightKey = QStringLiteral("look/rowHeight");
const QString textScaleKey = QStringLiteral("look/textScale");
const QString motionKey = QStringLiteral("look/reduceMotion");

constexpr QSize mostFrame(8, 40); ///< what window managers put around it

} // namespace

QSize firstSizeOn(const QSize& available)
{
    return firstWindowSize.boundedTo(available - mostFrame).expandedTo(leastWindowSize);
}

WindowLook::WindowLook(QWidget& window, theme::Theme& theme, WindowActions& actions)
    : QObject(&window),
      m_window(window),
      m_theme(theme),
      m_actions(actions)
{
    connect(&actions, &WindowActions::themeChosen, &m_theme, &theme::Theme::choose);
    connect(&actions, &WindowActions::densityChosen, this, &WindowLook::setDensity);
    connect(actions.largerText, &QAction::triggered, this, [this] { setTextScale(m_textScale + scaleStep); });
    connect(actions.smallerText, &QAction::triggered, this,
            [this] { setTextScale(m_textScale - scaleStep); });
    connect(actions.normalText, &QAction::triggered, this, [this] { setTextScale(100); });
    connect(actions.reduceMotion, &QAction::toggled, &m_theme, &theme::Theme::setMotionReduced);
    actions.setThemeChoice(m_theme.choice());
    actions.setDensity(m_density);
}

void WindowLook::chooseTheme(theme::ThemeChoice choice)
{
    m_theme.choose(choice);
    m_actions.setThemeChoice(choice);
}

void WindowLook::setDensity(widgets::Density density)
{
    m_density = density;
    m_actions.setDensity(density);
    for (widgets::TableView* table : m_window.findChildren<widgets::TableView*>())
        table->setDensity(density);
}

void WindowLook::setTextScale(int percent)
{
    m_textScale = std::clamp(percent, leastScale, mostScale);
    m_theme.setTextScale(m_textScale);
    m_actions.largerText->setEnabled(m_textScale < mostScale);
    m_actions.smallerText->setEnabled(m_textScale > leastScale);
    m_actions.normalText->setEnabled(m_textScale != 100);
}

void WindowLook::saveTo(QSettings& settings) const
{
    settings.setValue(themeKey, theme::toText(m_theme.choice()));
    settings.setValue(rowHeightKey, int(m_density));
    settings.setValue(textScaleKey, m_textScale);
    settings.setValue(motionKey, m_actions.reduceMotion->isChecked());
}

void WindowLook::restoreFrom(const QSettings& settings)
{
    chooseTheme(theme::themeChoiceFrom(settings.value(themeKey).toString()));
    const int density = settings.value(rowHeightKey, int(widgets::Density::Default)).toInt();
    setDensity(widgets::Density(std::clamp(density, 0, int(widgets::Density::Comfortable))));
    setTextScale(settings.value(textScaleKey, 100).toInt());
    m_actions.reduceMotion->setChecked(settings.value(motionKey).toBool());
}

} // namespace views::main_window
