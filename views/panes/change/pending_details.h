// What the inspector says about a pending change and about a finding. Pure; GUI thread (translations).
#pragma once

#include "models/config/edit.h"
#include "models/config/validation/validate.h"
#include "views/panes/details_panel.h"

#include <optional>
#include <vector>

namespace views::panes {

/// `path` in words, as the list of changes has it.
[[nodiscard]] DetailsContent changeDetails(const models::config::Change& change, const QString& path);
/// Of the one whose row has this key; nullopt when there is none.
[[nodiscard]] std::optional<DetailsContent>
findingDetails(const std::vector<models::config::Finding>& findings, const QString& key);

} // namespace views::panes
