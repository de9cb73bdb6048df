// Qt's palette out of our tokens, for everything that Fusion still paints by itself. GUI thread.
#pragma once

#include <QPalette>

namespace views::theme {

struct Tokens;

[[nodiscard]] QPalette paletteFor(const Tokens& tokens);
/// `over` laid on `under` with the given opacity (0 to 1), as an opaque colour.
[[nodiscard]] QColor blend(const QColor& over, const QColor& under, double opacity);

} // namespace views::theme
