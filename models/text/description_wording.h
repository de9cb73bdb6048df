// What a version, a commit or a job is for. The manager's own words are stored in English, as scripts read
// them; what somebody has typed stays as it is. Any thread after the translators are installed. F-2.
#pragma once

#include <QString>

#include <string_view>

namespace models::text {

/// "first start" -> "First start", in the language; "roll-out, second try" as it is.
[[nodiscard]] QString descriptionText(std::string_view description);
/// Of a commit's job, which says "commit: " before: "" when nobody has described it.
[[nodiscard]] QString commitJobText(std::string_view description);

} // namespace models::text
