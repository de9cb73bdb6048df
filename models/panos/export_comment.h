// What no vendor element is known for stands in a comment, with the place in the vendor's windows where it is
// to be set by hand and our own command, which an import reads back (T8):
//   Handfast: Panorama > Setup > Management > ... > Disconnect Wait Time (min) :: set deviceconfig ... 5
// Pure, any thread.
#pragma once

#include "models/config/edit.h"

#include <optional>
#include <string>
#include <string_view>

namespace models::panos {

/// The text between the marks of an XML comment, blanks at both ends included: without "--".
[[nodiscard]] std::string exportComment(const config::Edit& edit);
/// The same for a file of commands, after the "#": one line.
[[nodiscard]] std::string exportCommandComment(const config::Edit& edit);
/// The command in either; nullopt for other people's comments.
[[nodiscard]] std::optional<std::string> commandInComment(std::string_view comment);

/// "Panorama > Setup > Management > Secure Communication Settings > Allow Custom Certificate Only".
[[nodiscard]] std::string guiPath(const std::vector<std::string>& path);

} // namespace models::panos
