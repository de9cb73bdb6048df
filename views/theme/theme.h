// Gives the application its look and changes it while it runs: style, palette, fonts. One for a program, made
// by the composition root before the first widget and alive as long as the application. GUI thread.
#pragma once

#include "views/theme/tokens.h"

#include <QObject>

namespace views::theme {

class FocusRing;
class ProxyStyle;
class SystemAppearance;

/// What the user asked for; System follows the desktop.
enum class ThemeChoice { System, Light, Dark, HighContrastLight, HighContrastDark };

class Theme final : public QObject
{
    Q_OBJECT

public:
    explicit Theme(ThemeChoice choice = ThemeChoice::System, QObject* parent = nullptr);
    ~Theme() override;

    void choose(ThemeChoice choice);
    [[nodiscard]] ThemeChoice choice() const { return m_choice; }
    [[nodiscard]] const Tokens& tokens() const;

    /// 90 to 150 percent of the design's type sizes.
    void setTextScale(int percent);
    void setMotionReduced(bool isReduced);
    /// No animation: the user or the desktop said so.
    [[nodiscard]] bool isMotionReduced() const;

Q_SIGNALS:
    void changed();

private:
    void apply();

    ThemeChoice m_choice;
    bool m_isMotionReduced = false;
    SystemAppearance* m_system;
    ProxyStyle* m_style; ///< owned by the application
    FocusRing* m_focusRing;
};

/// "light", "dark", "system", "high-contrast-light", "high-contrast-dark" and back; unknown words are System.
[[nodiscard]] QString toText(ThemeChoice choice);
[[nodiscard]] ThemeChoice themeChoiceFrom(const QString& text);

} // namespace views::theme
