// Whether a new entry of a list can have a name, said in words. Pure; GUI thread.
#pragma once

#include "models/config/schema/schema.h"

#include <QString>

#include <string>
#include <string_view>
#include <vector>

namespace views::dialogs {

/// `names` for the stars of the list's pattern ("template * config shared certificate-profile *"), the new
/// one last. "" when it can be taken.
[[nodiscard]] QString entryNameProblem(const models::config::Configuration& configuration,
                                       std::string_view pattern, std::vector<std::string> names);

} // namespace views::dialogs
