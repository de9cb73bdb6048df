// The status glyphs of one canvas as pixmaps, found by a number: a field of thousands asks for few different
// ones again and again. GUI thread.
#pragma once

#include "views/theme/glyphs.h"
#include "views/theme/tokens.h"

#include <unordered_map>

namespace views::topology {

class GlyphAtlas
{
public:
    /// Before each painting; other colours or another screen empty the atlas.
    void prepare(theme::Scheme scheme, qreal devicePixelRatio);
    [[nodiscard]] const QPixmap& glyph(const theme::GlyphSpec& spec, int side);

private:
    theme::Scheme m_scheme = theme::Scheme::Light;
    qreal m_devicePixelRatio = 0;
    std::unordered_map<std::uint32_t, QPixmap> m_pixmaps;
};

} // namespace views::topology
