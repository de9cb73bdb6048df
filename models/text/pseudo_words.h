// The pseudo-locale: words as a longer language would have them, readable by whoever knows English. What is
// no word stays: places (%1, %n), tags and entities of HTML, the mark of a mnemonic. Made from the source
// text itself, so it is never behind. Pure; any thread.
#pragma once

#include <QString>

namespace models::text {

/// "Show %1 of them" -> "[Šĥöŵ %1 öƒ ţĥēṁ ~~~~~~]", at least 40 % longer.
[[nodiscard]] QString pseudoWords(const QString& source);

} // namespace models::text
