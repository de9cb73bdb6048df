// What came with an import, sorted by kind, each piece with the row that it becomes. Private to this room;
// one thread.
#pragma once

#include "models/lifecycle/exchange/import_review.h"

#include <string>
#include <vector>

namespace models::lifecycle {

struct ImportMaterial
{
    struct Piece
    {
        ImportRow row;
        std::string fallbackName; ///< of its file
    };
    std::vector<Piece> certificates;
    std::vector<Piece> keys;
    std::vector<Piece> requests;
    std::vector<Piece> unread;
};

[[nodiscard]] ImportMaterial gather(std::vector<ImportedObjects> sources);

} // namespace models::lifecycle
