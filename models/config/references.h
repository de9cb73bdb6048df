// Who names whom: every setting and entry that refers to another object, and where that object is looked for.
// Private to this room. Pure, any thread.
#pragma once

#include "models/config/schema.h"
#include "models/config/store_path.h"

#include <optional>
#include <string>
#include <vector>

namespace models::config {

struct Reference
{
    std::vector<std::string> path; ///< of the setting, or of the entry whose name is the reference
    ReferenceKind kind = ReferenceKind::None;
    std::string name; ///< what is referred to
    StoreName store;  ///< where it is looked for first
};

[[nodiscard]] std::vector<Reference> collectReferences(const Configuration& configuration);

} // namespace models::config
