// Our mark: two rings held fast in each other. Also the window icon. GUI thread.
#pragma once

#include <QIcon>

class QPainter;
class QRectF;

namespace views::main_window {

void paintLogo(QPainter* painter, const QRectF& square, const QColor& colour);
[[nodiscard]] QIcon windowIcon();

} // namespace views::main_window
