// The choices of settings in words: what stands in combo boxes. Any thread after the translators are
// installed.
#pragma once

#include <QString>

#include <string_view>

namespace models::text {

/// "tls1-2" -> "TLS 1.2"; a choice without words of its own stays as it is. `element` is the last word of the
/// setting's element: "none" is not the same for each.
[[nodiscard]] QString choiceText(std::string_view element, std::string_view choice);

} // namespace models::text
