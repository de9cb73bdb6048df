// One thing that the doctor looked at, how it is, and why. The words belong to models/text. Plain values.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace models::lifecycle {

enum class CheckState {
    Good,
    Warning, ///< it works, but see why
    Problem, ///< something does not work, or will not
    Skipped  ///< it could not be looked at from here
};
[[nodiscard]] std::string_view toText(CheckState state); ///< "good", "warning", "problem", "skipped"

struct DoctorCheck
{
    std::string_view id;      ///< "port", "tls-library", "clock", "keyring", "fonts", "descriptors", ...
    std::string_view finding; ///< "held", "free": with the id it leads to cause and remedy
    CheckState state = CheckState::Good;
    std::vector<std::string> values = {}; ///< what the sentences name, in their order
    bool operator==(const DoctorCheck&) const = default;
};

[[nodiscard]] CheckState worstOf(const std::vector<DoctorCheck>& checks);

} // namespace models::lifecycle
