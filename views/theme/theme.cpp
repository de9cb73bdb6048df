#include "views/theme/theme.h"

#include "views/theme/focus_ring.h"
#include "views/theme/fonts.h"
#include "views/theme/palette.h"
#include "views/theme/proxy_style.h"
#include "views/theme/system_appearance.h"

#include <QApplication>
#include <QEvent>
#include <QPointer>
#include <QToolTip>
#include <QWidget>

#include <array>
#include <vector>

namespace views::theme {

namespace {

struct ChoiceName
{
    ThemeChoice choice;
    const char* name;
};

constexpr std::array choiceNames{
    ChoiceName{ThemeChoice::System, "system"}, ChoiceName{ThemeChoice::Light, "light"},
    ChoiceName{ThemeChoice::Dark, "dark"}, ChoiceName{ThemeChoice::HighContrastLight, "high-contrast-light"},
    ChoiceName{ThemeChoice::HighContrastDark, "high-contrast-dark"}};

Scheme schemeOf(const Appearance& desktop)
{
    if (desktop.isHighContrast)
        return desktop.isDark ? Scheme::HighContrastDark : Scheme::HighContrastLight;
    return desktop.isDark ? Scheme::Dark : Scheme::Light;
}

Scheme schemeOf(ThemeChoice choice, const Appearance& desktop)
{
    switch (choice) {
    case ThemeChoice::Light:
        return Scheme::Light;
    case ThemeChoice::Dark:
        return Scheme::Dark;
    case ThemeChoice::HighContrastLight:
        return Scheme::HighContrastLight;
    case ThemeChoice::HighContrastDark:
        return Scheme::HighContrastDark;
    case ThemeChoice::System:
        break;
    }
    return schemeOf(desktop);
}

void setClassFonts()
{
    QApplication::setFont(font(TextRole::BodyStrong), "QPushButton");
    QApplication::setFont(font(TextRole::BodyStrong), "QHeaderView");
    QApplication::setFont(font(TextRole::BodyStrong), "QTabBar");
    QApplication::setFont(font(TextRole::Body), "QMenu");
    QApplication::setFont(font(TextRole::Body), "QMenuBar");
    QToolTip::setFont(font(TextRole::Small));
}

} // namespace

Theme::Theme(ThemeChoice choice, QObject* parent)
    : QObject(parent),
      m_choice(choice),
      m_system(new SystemAppearance(this)),
      m_style(new ProxyStyle(tokensFor(Scheme::Light))),
      m_focusRing(new FocusRing(this))
{
    QApplication::setStyle(m_style);
    connect(m_system, &SystemAppearance::changed, this, &Theme::apply);
    setTextScale(100);
    apply();
}

Theme::~Theme() = default;

const Tokens& Theme::tokens() const
{
    return m_style->tokens();
}

void Theme::choose(ThemeChoice choice)
{
    m_choice = choice;
    apply();
}

void Theme::setTextScale(int percent)
{
    QApplication::setFont(applicationFont(percent));
    setClassFonts();
    // Widgets with a font of their own are not told otherwise.
    const QWidgetList all = QApplication::allWidgets();
    const std::vector<QPointer<QWidget>> widgets(all.begin(), all.end());
    for (const QPointer<QWidget>& widget : widgets) {
        QEvent event(QEvent::ApplicationFontChange);
        if (widget)
            QCoreApplication::sendEvent(widget, &event);
    }
}

void Theme::setMotionReduced(bool isReduced)
{
    m_isMotionReduced = isReduced;
    m_style->setMotionReduced(isMotionReduced());
}

bool Theme::isMotionReduced() const
{
    return m_isMotionReduced || !m_system->current().hasMotion;
}

void Theme::apply()
{
    const Tokens& next = tokensFor(schemeOf(m_choice, m_system->current()));
    m_style->setTokens(next);
    m_style->setMotionReduced(isMotionReduced());
    const QPalette palette = paletteFor(next);
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
    Q_EMIT changed();
}

QString toText(ThemeChoice choice)
{
    for (const ChoiceName& entry : choiceNames) {
        if (entry.choice == choice)
            return QString::fromLatin1(entry.name);
    }
    return QStringLiteral("system");
}

ThemeChoice themeChoiceFrom(const QString& text)
{
    for (const ChoiceName& entry : choiceNames) {
        if (text == QLatin1String(entry.name))
            return entry.choice;
    }
    return ThemeChoice::System;
}

} // namespace views::theme
