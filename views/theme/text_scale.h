// What follows the size of the text: heights of rows and bars, icons. The text is set by Theme. GUI thread.
#pragma once

#include <functional>

class QWidget;

namespace views::theme {

/// A length of the design, in device independent pixels, at the present size of the text: 32 is 48 at 150 %.
/// Below 100 % it stays as it is: what is smaller would be hard to hit.
[[nodiscard]] int scaled(int pixels);

/// Now, and again whenever the size of the text has changed, as long as the widget lives.
void atEachTextScale(QWidget* widget, std::function<void()> act);
/// A square of this length of the design, at every size of the text.
void keepSquare(QWidget* widget, int side);

} // namespace views::theme
