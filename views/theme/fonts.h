// The type scale: Inter for words, JetBrains Mono for numbers, serials, fingerprints, times and addresses.
// Sizes follow the user's font setting through the application font (10 points are 100 %). GUI thread.
#pragma once

#include <QFont>
#include <QString>

namespace views::theme {

enum class TextRole {
    Display,    ///< 20 semi-bold: big numbers
    Title,      ///< 14 semi-bold: page title
    Heading,    ///< 11 semi-bold: card title
    ObjectName, ///< 13 semi-bold: what the inspector shows
    Body,       ///< 10
    BodyStrong, ///< 10 medium: names, buttons
    Small,      ///< 9: secondary
    Caption,    ///< 8.5 semi-bold: section labels
    Mono,       ///< 9
    MonoSmall,  ///< 8.5: badges
    MonoLarge,  ///< 18: digits of big numbers
};

[[nodiscard]] QFont font(TextRole role);
/// Of the application font against the design: 0.9 to 1.5.
[[nodiscard]] double textScale();

/// What the application font should be for a scale of 90 to 150 percent (others are clamped).
[[nodiscard]] QFont applicationFont(int scalePercent);
/// Section labels are upper case, except in scripts that have none or that get hard to read by it.
[[nodiscard]] QString captionText(const QString& text);

} // namespace views::theme
