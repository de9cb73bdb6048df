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
    explicit Writer(std::size_t room) { m_output.reserve(room); }
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

/// How many members there are, and room for them all: what holds a secret must not grow, for that leaves
/// copies of it behind.
struct CountMembers
{
    static constexpr std::size_t longestHead = 9; ///< of a CBOR item

    void text(std::string_view key, std::string_view value) { add(key, longestHead + value.size()); }
    void bytes(std::string_view key, std::string_view value) { text(key, value); }
    template <class Integer>
    void number(std::string_view key, Integer)
    {
        add(key, longestHead);
    }
    void duration(std::string_view key, std::int64_t) { add(key, longestHead); }
    void wallTime(std::string_view key, std::int64_t) { add(key, longestHead); }
    void flag(std::string_view key, bool) { add(key, longestHead); }
    void texts(std::string_view key, const std::map<std::string, std::string>& values)
    {
        std::size_t size = longestHead;
        for (const auto& [name, value] : values)
            size += 2 * longestHead + name.size() + value.size();
        add(key, size);
    }
    void textIfAny(std::string_view key, std::string_view value, std::size_t)
    {
        if (!value.empty())
            text(key, value);
    }
    void bytesIfAny(std::string_view key, std::string_view value, std::size_t most)
    {
        textIfAny(key, value, most);
    }
    void numberIfAny(std::string_view key, std::uint64_t value)
    {
        if (value != 0)
            add(key, longestHead);
    }
    void wallTimeIfAny(std::string_view key, std::int64_t value)
    {
        if (value != 0)
            add(key, longestHead);
    }
    void add(std::string_view key, std::size_t size)
    {
        ++count;
        room += longestHead + key.size() + size;
    }

    std::size_t count = 0;
    std::size_t room = longestHead;
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
            members.text("type", typeName<M>);
            visitMembers(members, value);
            Writer writer(members.room);
            writer.mapOf(members.count);
            writer.string("type");
            writer.string(typeName<M>);
            visitMembers(WriteMembers{writer}, value);
            return writer.take();
        },
        message);
}

} // namespace session::wire
