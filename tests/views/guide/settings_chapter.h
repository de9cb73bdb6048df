// The guide's chapter of all settings, in Markdown: what each is for, its range and default, and where it is
// set, from the table that validation, forms and commands follow. The page in resources/help is this text.
// Any thread after the translators are installed. V-5.
#pragma once

#include <QString>

namespace guide_tests {

/// Ends in one line break.
[[nodiscard]] QString settingsChapter();

} // namespace guide_tests
