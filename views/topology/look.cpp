#include "views/topology/look.h"

#include <algorithm>

namespace views::topology {

Look lookOf(const QSizeF& pixels)
{
    const double least = std::min(pixels.width(), pixels.height());
    if (pixels.width() >= 150 && pixels.height() >= 58)
        return Look::Card;
    if (pixels.width() >= 110 && pixels.height() >= 34)
        return Look::SmallCard;
    if (least >= 34)
        return Look::Stack;
    if (pixels.width() >= 60 && pixels.height() >= 17)
        return Look::Row;
    if (least >= 9)
        return Look::Glyph;
    return least >= 3.2 ? Look::Square : Look::Band;
}

} // namespace views::topology
