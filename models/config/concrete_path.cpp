#include "models/config/concrete_path.h"

#include <algorithm>

namespace models::config {

std::vector<std::string> concretePath(std::string_view pattern, std::span<const std::string> names)
{
    std::vector<std::string> path;
    auto name = names.begin();
    while (!pattern.empty()) {
        const std::string_view word = pattern.substr(0, pattern.find(' '));
        pattern.remove_prefix(std::min(word.size() + 1, pattern.size()));
        path.emplace_back(word == "*" && name != names.end() ? std::string_view(*name++) : word);
    }
    return path;
}

} // namespace models::config
