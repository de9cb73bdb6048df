// Icons by name out of the Material icon font, painted in any colour. GUI thread.
// An unknown name is a bug (asserts) and paints nothing.
#pragma once

#include <QIcon>
#include <QString>
#include <QStringList>

class QPainter;

namespace views::theme {

/// What an icon is painted in; it follows the palette when the theme changes.
enum class IconInk { Text, Secondary, Accent, OnAccent };

[[nodiscard]] QIcon icon(const QString& name, IconInk ink = IconInk::Text);
/// Fills the square with the icon, in the given colour.
void paintIcon(QPainter* painter, const QRectF& square, const QString& name, const QColor& colour);
[[nodiscard]] QStringList iconNames();
[[nodiscard]] bool isIconFontInstalled();

} // namespace views::theme
