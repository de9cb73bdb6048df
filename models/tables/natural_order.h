// The order of names with numbers in them, for whatever table they stand in: "fw-2" and "fw-02" before
// "fw-10". Pure, any thread.
#pragma once

#include <QString>

namespace models::tables {

/// Keys compare as the texts do in that order, letter by letter or by the rules of a language; case is kept.
[[nodiscard]] QString inNaturalOrder(const QString& text);

} // namespace models::tables
