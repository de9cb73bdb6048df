// A schema path with names in the place of its stars. Pure, any thread.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace models::config {

/// "template * description" and { "base" }: { "template", "base", "description" }. A star for which
/// there is no name stays.
[[nodiscard]] std::vector<std::string> concretePath(std::string_view pattern,
                                                    std::span<const std::string> names);

} // namespace models::config
