// The templates of one stack as one. Private to this room. Pure, any thread.
#pragma once

#include "models/config/configuration.h"

namespace models::config {

[[nodiscard]] Template mergedTemplate(const Configuration& configuration, const TemplateStack& stack);

} // namespace models::config
