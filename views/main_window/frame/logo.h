// Our mark: two rings held fast in each other. The icon of the window and the tray is the one that is
// installed for the desktop, resources/icons/handfast.svg. GUI thread.
#pragma once

#include <QIcon>

class QPainter;
class QRectF;

namespace views::main_window {

void paintLogo(QPainter* painter, const QRectF& square, const QColor& colour);
[[nodiscard]] QIcon windowIcon();

} // namespace views::main_window
