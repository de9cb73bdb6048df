// What the inspector says about a template stack and about a template. Pure; GUI thread (translations).
#pragma once

#include "views/panes/details_panel.h"

namespace models::lifecycle {
class Lifecycle;
}

namespace views::panes {

/// Both are in the candidate.
[[nodiscard]] DetailsContent stackDetails(const models::lifecycle::Lifecycle& lifecycle,
                                          const std::string& name);
[[nodiscard]] DetailsContent templateDetails(const models::lifecycle::Lifecycle& lifecycle,
                                             const std::string& name);

} // namespace views::panes
