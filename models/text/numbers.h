// Counts as people read them: in groups of three, parted as in their land. For machines (language.h) plain.
// Main thread.
#pragma once

#include <QLocale>
#include <QString>

#include <concepts>

namespace models::text {

/// "50,003" in English, "50.003" in German.
[[nodiscard]] QString counted(std::integral auto number)
{
    return QLocale().toString(qlonglong(number));
}

} // namespace models::text
