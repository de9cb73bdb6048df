#include "models/config/json_array.h"

namespace models::config {

QJsonArray jsonArray(std::span<const std::string> texts)
{
    QJsonArray array;
    for (const std::string& text : texts)
        array << QString::fromUtf8(text);
    return array;
}

} // namespace models::config
