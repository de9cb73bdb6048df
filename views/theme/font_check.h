// Which packages of fonts that the window is designed for are missing on this desktop. GUI thread.
#pragma once

#include <QStringList>

namespace views::theme {

[[nodiscard]] QStringList missingFontPackages();

} // namespace views::theme
