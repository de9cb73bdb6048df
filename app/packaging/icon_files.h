// The icon of the desktop in all sizes, drawn from its SVG. Any thread, and without a display.
#pragma once

#include <QImage>
#include <QString>

namespace app::packaging {

/// The sides for which themes look, in pixels.
inline constexpr int iconSides[] = {16, 22, 24, 32, 48, 64, 96, 128, 192, 256, 512};

/// A null image when the file is no SVG.
[[nodiscard]] QImage drawIcon(const QString& svgFile, int side);

} // namespace app::packaging
