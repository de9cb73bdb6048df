// Walking from device to device by keyboard. Pure; any thread.
#pragma once

#include <QRectF>

#include <span>

namespace views::topology {

enum class Step { Left, Right, Up, Down };

/// The nearest place in this direction, straight ahead before aside; `from` when there is none.
[[nodiscard]] int stepFrom(std::span<const QRectF> places, int from, Step step);

} // namespace views::topology
