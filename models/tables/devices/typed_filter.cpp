#include "models/tables/devices/typed_filter.h"

#include <QStringList>

namespace models::tables {

session::base::Result<TypedFilter> typedFilter(const QString& text)
{
    auto whole = DeviceFilter::parse(text);
    if (!whole)
        return std::unexpected(whole.error());
    TypedFilter typed{.filter = *std::move(whole), .last = {}, .before = {}};
    if (text.isEmpty() || text.back().isSpace())
        return typed;
    QStringList words;
    for (const std::string& word : lifecycle::typedWords(text.toStdString()))
        words << QString::fromStdString(word);
    typed.last = words.takeLast();
    if (auto before = DeviceFilter::parse(words.join(QLatin1Char(' '))))
        typed.before = *std::move(before);
    return typed;
}

} // namespace models::tables
