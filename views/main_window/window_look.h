// How the window looks, as its View menu says: theme, height of rows, size of text, motion. Kept under
// "look/". GUI thread.
#pragma once

#include "views/theme/theme.h"
#include "views/widgets/table_view.h"

#include <QObject>
#include <QSize>

class QSettings;

namespace views::main_window {

class WindowActions;

inline constexpr QSize leastWindowSize(1024, 640);
inline constexpr QSize firstWindowSize(1440, 900);
/// With which it begins on a screen that leaves so much free, for its frame too.
[[nodiscard]] QSize firstSizeOn(const QSize& available);

class WindowLook final : public QObject
{
    Q_OBJECT

public:
    /// The window's child; the theme outlives it.
    WindowLook(QWidget& window, theme::Theme& theme, WindowActions& actions);

    void chooseTheme(theme::ThemeChoice choice);
    [[nodiscard]] widgets::Density density() const { return m_density; }
    void setTextScale(int percent);
    [[nodiscard]] int textScale() const { return m_textScale; }

    void saveTo(QSettings& settings) const;
    void restoreFrom(const QSettings& settings);

private:
    void setDensity(widgets::Density density);

    QWidget& m_window;
    theme::Theme& m_theme;
    WindowActions& m_actions;
    widgets::Density m_density = widgets::Density::Default;
    int m_textScale = 100;
};

} // namespace views::main_window
