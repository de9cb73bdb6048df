// Every measure and colour of the interface, in one place: what a widget paints with comes from here.
// GUI thread; lengths in device independent pixels. Source: interface specification 3.1 and 3.2.
#pragma once

#include "models/tables/devices/device_status.h"

#include <QColor>

#include <array>

class QWidget;

namespace views::theme {

enum class Scheme { Light, Dark, HighContrastLight, HighContrastDark };

struct Tokens
{
    Scheme scheme = Scheme::Light;
    QColor window;
    QColor surface;
    QColor raised; ///< rail, header, bars
    QColor line;
    QColor lineStrong;
    QColor ink;
    QColor ink2; ///< secondary text
    QColor ink3; ///< tertiary text; on a selection use ink2
    QColor accent;
    QColor onAccent;
    QColor selection;
    QColor hover;
    /// By DeviceStatus. Status only: plots that show something else use `categories`.
    std::array<QColor, std::size_t(models::tables::DeviceStatus::Count)> status;
    /// For things that are not a status, told apart by lightness as well as by hue.
    std::array<QColor, 6> categories;

    [[nodiscard]] bool isDark() const { return scheme == Scheme::Dark || scheme == Scheme::HighContrastDark; }
    [[nodiscard]] bool isHighContrast() const
    {
        return scheme == Scheme::HighContrastLight || scheme == Scheme::HighContrastDark;
    }
};

[[nodiscard]] const Tokens& tokensFor(Scheme scheme);
/// The tokens of the style that draws this widget; the light ones when a foreign style does.
[[nodiscard]] const Tokens& tokensOf(const QWidget* widget);

namespace space {
inline constexpr int hair = 2;
inline constexpr int tiny = 4;
inline constexpr int small = 8;
inline constexpr int medium = 12;
inline constexpr int large = 16;
inline constexpr int wide = 20;
inline constexpr int huge = 24;
inline constexpr int vast = 32;
inline constexpr int empty = 48;
} // namespace space

namespace radius {
inline constexpr int bar = 4;
inline constexpr int control = 6;
inline constexpr int card = 8;
inline constexpr int dropZone = 14;
} // namespace radius

namespace size {
inline constexpr int control = 32;
inline constexpr int compactControl = 28;
inline constexpr int buttonIcon = 16;
inline constexpr int railIcon = 18;
inline constexpr int cardIcon = 24;
inline constexpr int emptyIcon = 56;
inline constexpr int glyph = 15;
inline constexpr int scrollBar = 10;
inline constexpr int focusRing = 2;
inline constexpr int railWidth = 216;
inline constexpr int railCollapsed = 56;
inline constexpr int header = 56;
inline constexpr int fleetStrip = 64;
inline constexpr int commitBar = 48;
inline constexpr int statusStrip = 26;
inline constexpr int inspector = 348;
inline constexpr int inspectorLeast = 280;
inline constexpr int inspectorMost = 520;
inline constexpr int filterMost = 460;
inline constexpr int stepList = 268;
inline constexpr int collapseRailBelow = 1100;
inline constexpr int drawerBelow = 1200;
} // namespace size

inline constexpr int motionMilliseconds = 120;

} // namespace views::theme
