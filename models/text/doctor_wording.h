// What the doctor found, in words: what was looked at, how it is and why, and what can be done. Takes stable
// names and values. Any thread after the translators are installed.
#pragma once

#include <QString>

#include <string>
#include <string_view>
#include <vector>

namespace models::text {

[[nodiscard]] QString doctorTitle(std::string_view check);     ///< "Port for devices"
[[nodiscard]] QString doctorStateText(std::string_view state); ///< "In order"
/// How it is, and why.
[[nodiscard]] QString doctorCause(std::string_view check, std::string_view finding,
                                  const std::vector<std::string>& values);
/// "problem  Port for devices: ...", as `handfast doctor` prints it.
[[nodiscard]] QString doctorLine(std::string_view state, std::string_view check, std::string_view finding,
                                 const std::vector<std::string>& values);
/// What to do; "" where nothing has to be done.
[[nodiscard]] QString doctorRemedy(std::string_view check, std::string_view finding,
                                   const std::vector<std::string>& values);

} // namespace models::text
