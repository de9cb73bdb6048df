// Qt's palette out of our tokens, for everything that Fusion still paints by itself. GUI thread.
#pragma once

#include <QPalette>

namespace views::theme {

struct Tokens;

/// Palette roles that carry our weaker inks, so that labels follow the theme by themselves. Links look alike,
/// visited or not, so that role is free.
inline constexpr QPalette::ColorRole secondaryInk = QPalette::LinkVisited;
inline constexpr QPalette::ColorRole tertiaryInk = QPalette::PlaceholderText;

[[nodiscard]] QPalette paletteFor(const Tokens& tokens);
/// `over` laid on `under` with the given opacity (0 to 1), as an opaque colour.
[[nodiscard]] QColor blend(const QColor& over, const QColor& under, double opacity);

} // namespace views::theme
