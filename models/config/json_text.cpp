#include "models/config/json_text.h"

#include <QString>

#include <algorithm>

namespace models::config {

namespace {

bool isAscii(std::string_view text)
{
    return std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

} // namespace

std::string JsonText::take()
{
    m_writer.EndObject();
    return {m_buffer.GetString(), m_buffer.GetSize()};
}

void JsonText::text(std::string_view value)
{
    if (isAscii(value)) {
        m_writer.String(value.data(), rapidjson::SizeType(value.size()));
        return;
    }
    const std::string valid = QString::fromUtf8(value.data(), qsizetype(value.size())).toStdString();
    m_writer.String(valid.data(), rapidjson::SizeType(valid.size()));
}

} // namespace models::config
