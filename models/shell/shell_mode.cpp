#include "models/shell/shell_mode.h"

#include <algorithm>
#include <array>

namespace models::shell {

bool needsConfigureMode(std::span<const std::string_view> verb)
{
    static constexpr std::array<std::string_view, 9> words{
        "set", "delete", "commit", "commit-all", "validate", "revert", "undo", "redo", "load"};
    if (verb.empty())
        return false;
    return std::ranges::find(words, verb.front()) != words.end() ||
           (verb.size() == 1 && verb.front() == "show");
}

} // namespace models::shell
