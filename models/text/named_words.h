// Words by stable name. Private to this room; any thread after the translators are installed.
#pragma once

#include <QCoreApplication>
#include <QString>

#include <span>
#include <string_view>

namespace models::text {

struct NamedWords
{
    std::string_view name;
    const char* words;
};

/// A name that has none stands for itself.
[[nodiscard]] inline QString lookUp(std::span<const NamedWords> table, std::string_view name)
{
    for (const NamedWords& row : table) {
        if (row.name == name)
            return QCoreApplication::translate("text", row.words);
    }
    return QString::fromUtf8(name.data(), qsizetype(name.size()));
}

} // namespace models::text
