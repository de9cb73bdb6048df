// What the schema table says of a setting, in the reader's language: labels and help stand there once, in
// English. The translations' sources are made from the table by translations/schema_words. Main thread.
#pragma once

#include <QString>

#include <string_view>

namespace models::text {

/// A label or a help sentence of a setting, the label of an entry list.
[[nodiscard]] QString schemaText(std::string_view words);

} // namespace models::text
