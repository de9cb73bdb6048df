// Text that somebody else may have written, for a terminal: what would move the cursor, change colours or
// turn the direction of reading is written as JSON does it, "\u001b". Line ends and tabs stay. Pure, any
// thread.
#pragma once

#include <QByteArray>
#include <QString>

namespace models::text {

[[nodiscard]] QString visibleText(const QString& text);
/// The same of UTF-8; JSON stays the same JSON.
[[nodiscard]] QByteArray visibleText(const QByteArray& utf8);

} // namespace models::text
