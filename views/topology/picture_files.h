// The topology as a picture file: PNG, SVG or PDF of what a canvas holds, whole. GUI thread. V-2.
#pragma once

#include <QByteArray>

namespace views::topology {

class TopologyCanvas;

/// Twice as many pixels as on the screen, so that it can be printed.
[[nodiscard]] QByteArray pngOf(const TopologyCanvas& canvas);
[[nodiscard]] QByteArray svgOf(const TopologyCanvas& canvas);
/// One page, as large as the picture.
[[nodiscard]] QByteArray pdfOf(const TopologyCanvas& canvas);

} // namespace views::topology
