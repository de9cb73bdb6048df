// What an error, a finding or a check says, in the language of the window. They are made in English, for logs
// and scripts; a sentence that is not known here stays as it is. Any thread after the translators are
// installed.
#pragma once

#include "session/base/error.h"

#include <QString>
#include <QStringList>

#include <string_view>

namespace models::text {

[[nodiscard]] QString detailText(std::string_view english);
[[nodiscard]] QString detailText(const session::base::Error& error);

/// What a condition of a workflow measured: a sentence as above, or a count such as "3 of 40".
[[nodiscard]] QString measuredText(std::string_view english);

/// Every sentence that is known, as it stands in the sources.
[[nodiscard]] QStringList knownSentences();

} // namespace models::text
