// How much of a device is drawn, by the room that it has on the screen. Pure; any thread.
// Source: interface specification 3.4.
#pragma once

#include <QSizeF>

namespace views::topology {

enum class Look {
    Band,      ///< below 3.2 pixels: only its group, as stacked bands of states
    Square,    ///< 3.2 to 9: a square in the colour of its state
    Glyph,     ///< from 9
    Row,       ///< glyph and host name beside each other
    Stack,     ///< from 34: the host name below the glyph
    SmallCard, ///< two lines
    Card,      ///< three lines: name, serial, state
};

/// For a place of this size in device independent pixels.
[[nodiscard]] Look lookOf(const QSizeF& pixels);
/// Whether the device has a frame of its own.
[[nodiscard]] constexpr bool isCard(Look look)
{
    return look >= Look::SmallCard;
}

} // namespace views::topology
