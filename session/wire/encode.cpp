#include "session/wire/cbor_cursor.h"
#include "session/wire/message_members.h"

#include <cbor.h>

#include <array>

namespace session::wire {

namespace {

/// Text that came from elsewhere (a subject, an error of a library) must not make our own message malformed.
std::string cleaned(std::string_view text)
{
    std::string result(text);
    for (char& c : result) {
        if (static_cast<unsigned char>(c) >= 0x80)
            c = '?';
    }
    return result;
}

class Writer
{
public:
    void mapOf(std::size_t pairs)
    {
        put([&](auto* buffer, auto size) { return cbor_encode_map_start(pairs, buffer, size); });
    }
    void string(std::string_view value)
    {
        if (!isUtf8(value))
            return string(cleaned(value));
        put([&](auto* buffer, auto size) { return cbor_encode_string_start(value.size(), buffer, size); });
        m_output.append(value);
    }
    void byteString(std::string_view value)
    {
        put([&](auto* buffer, auto size) {
            return cbor_encode_bytestring_start(value.size(), buffer, size);
        });
        m_output.append(value);
    }
    void boolean(bool value)
    {
        put([&](auto* buffer, auto size) { return cbor_encode_bool(value, buffer, size); });
    }
    void integer(std::uint64_t value)
    {
        put([&](auto* buffer, auto size) { return cbor_encode_uint(value, buffer, size); });
    }
    void integer(std::int64_t value)
    {
        if (value >= 0)
            return integer(static_cast<std::uint64_t>(value));
        const auto magnitude = static_cast<std::uint64_t>(-(value + 1));
        put([&](auto* buffer, auto size) { return cbor_encode_negint(magnitude, buffer, size); });
    }
    [[nodiscard]] std::string take() { return std::move(m_output); }

private:
    template <class Encode>
    void put(Encode encode)
    {
        std::array<unsigned char, 16> head{};
        const std::size_t written = encode(head.data(), head.size());
        m_output.append(reinterpret_cast<const char*>(head.data()), written);
    }

    std::string m_output;
};

struct CountMembers
{
    void text(std::string_view, const std::string&) { ++count; }
    void bytes(std::string_view, const std::string&) { ++count; }
    template <class Integer>
    void number(std::string_view, Integer)
    {
        ++count;
    }
    void duration(std::string_view, std::int64_t) { ++count; }
    void wallTime(std::string_view, std::int64_t) { ++count; }
    void flag(std::string_view, bool) { ++count; }
    void texts(std::string_view, const std::map<std::string, std::string>&) { ++count; }
    void textIfAny(std::string_view, const std::string& value, std::size_t)
    {
        count += value.empty() ? 0 : 1;
    }
    void bytesIfAny(std::string_view, const std::string& value, std::size_t)
    {
        count += value.empty() ? 0 : 1;
    }
    void numberIfAny(std::string_view, std::uint64_t value) { count += value == 0 ? 0 : 1; }
    void wallTimeIfAny(std::string_view, std::int64_t value) { count += value == 0 ? 0 : 1; }

    std::size_t count = 0;
};

struct WriteMembers
{
    void text(std::string_view key, const std::string& value)
    {
        writer.string(key);
        writer.string(value);
    }
    void bytes(std::string_view key, const std::string& value)
    {
        writer.string(key);
        writer.byteString(value);
    }
    template <class Integer>
    void number(std::string_view key, Integer value)
    {
        writer.string(key);
        using Wide = std::conditional_t<std::is_signed_v<Integer>, std::int64_t, std::uint64_t>;
        writer.integer(static_cast<Wide>(value));
    }
    void duration(std::string_view key, std::int64_t value) { number(key, value); }
    void wallTime(std::string_view key, std::int64_t value) { number(key, value); }
    void flag(std::string_view key, bool value)
    {
        writer.string(key);
        writer.boolean(value);
    }
    void texts(std::string_view key, const std::map<std::string, std::string>& values)
    {
        writer.string(key);
        writer.mapOf(values.size());
        for (const auto& [name, value] : values) {
            writer.string(name);
            writer.string(value);
        }
    }
    void bytesIfAny(std::string_view key, const std::string& value, std::size_t)
    {
        if (!value.empty())
            bytes(key, value);
    }
    void textIfAny(std::string_view key, const std::string& value, std::size_t)
    {
        if (!value.empty())
            text(key, value);
    }
    void numberIfAny(std::string_view key, std::uint64_t value)
    {
        if (value != 0)
            number(key, value);
    }
    void wallTimeIfAny(std::string_view key, std::int64_t value)
    {
        if (value != 0)
            number(key, value);
    }

    Writer& writer;
};

} // namespace

std::string encode(const Message& message)
{
    return std::visit(
        []<class M>(const M& value) {
            CountMembers members;
            visitMembers(members, value);
            Writer writer;
            writer.mapOf(members.count + 1);
            writer.string("type");
            writer.string(typeName<M>);
            visitMembers(WriteMembers{writer}, value);
            return writer.take();
        },
        message);
}

} // namespace session::wire
