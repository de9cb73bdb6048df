// Writes one JSON object as text, member by member in the order given. For what is written thousands of times
// a second, such as events; whatever is read too, or altered, is a QJsonObject. What is not UTF-8 becomes
// U+FFFD, as somebody else may have written it. A plain value: one thread at a time.
#pragma once

#include <concepts>
#include <cstdint>
#include <string>
#include <string_view>

#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

namespace models::config {

class JsonText
{
public:
    JsonText() { m_writer.StartObject(); }
    JsonText(const JsonText&) = delete;
    JsonText& operator=(const JsonText&) = delete;

    void member(std::string_view name, std::string_view value)
    {
        text(name);
        text(value);
    }
    void member(std::string_view name, std::same_as<bool> auto value)
    {
        text(name);
        m_writer.Bool(value);
    }
    void member(std::string_view name, std::same_as<double> auto value)
    {
        text(name);
        m_writer.Double(value);
    }
    template <std::integral Number>
        requires(!std::same_as<Number, bool>)
    void member(std::string_view name, Number value)
    {
        text(name);
        m_writer.Int64(std::int64_t(value));
    }
    void null(std::string_view name)
    {
        text(name);
        m_writer.Null();
    }
    /// `members` writes those of the object.
    void object(std::string_view name, const std::invocable auto& members)
    {
        text(name);
        object(members);
    }
    /// `elements` writes them, with element() and object().
    void array(std::string_view name, const std::invocable auto& elements)
    {
        text(name);
        m_writer.StartArray();
        elements();
        m_writer.EndArray();
    }
    void element(std::string_view value) { text(value); }
    template <std::integral Number>
    void element(Number value)
    {
        m_writer.Int64(std::int64_t(value));
    }
    /// As an element of an array.
    void object(const std::invocable auto& members)
    {
        m_writer.StartObject();
        members();
        m_writer.EndObject();
    }

    /// The whole object; nothing may be written after it.
    [[nodiscard]] std::string take();

private:
    void text(std::string_view value);

    rapidjson::StringBuffer m_buffer;
    rapidjson::Writer<rapidjson::StringBuffer> m_writer{m_buffer};
};

} // namespace models::config
