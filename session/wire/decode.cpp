#include "session/wire/cbor_cursor.h"
#include "session/wire/message_members.h"

#include <algorithm>
#include <limits>
#include <optional>

namespace session::wire {

namespace {

constexpr std::size_t maximumMembers = 64; ///< of a message, and of a map in it

struct Member
{
    std::string_view key;
    CborItem item;
    CborCursor content; ///< stands behind the item's head
};

std::unexpected<base::Error> malformed(std::string detail)
{
    return base::failure(base::ErrorCode::ParseFailed, std::move(detail));
}

base::Result<std::vector<Member>> readMembers(CborCursor& cursor, const CborItem& map)
{
    if (map.kind != CborKind::Map || map.number > maximumMembers)
        return malformed("a message is a map of at most " + std::to_string(maximumMembers) + " members");
    std::vector<Member> members;
    for (std::uint64_t i = 0; i < map.number; ++i) {
        const auto key = cursor.next();
        if (!key)
            return std::unexpected(key.error());
        if (key->kind != CborKind::Text)
            return malformed("a member's name is not text");
        if (std::ranges::any_of(members, [&](const Member& member) { return member.key == key->text; }))
            return malformed("member " + std::string(key->text.substr(0, 40)) + " stands twice");
        const auto value = cursor.next();
        if (!value)
            return std::unexpected(value.error());
        members.push_back({key->text, *value, cursor});
        if (auto skipped = cursor.skipContent(*value); !skipped)
            return std::unexpected(skipped.error());
    }
    return members;
}

/// Fills a message from its members; remembers the first thing that does not fit.
class ReadMembers
{
public:
    explicit ReadMembers(const std::vector<Member>& members) : m_members(members) {}

    void text(std::string_view key, std::string& value)
    {
        if (const Member* member = find(key, CborKind::Text))
            value = member->item.text;
    }
    void bytes(std::string_view key, std::string& value)
    {
        if (const Member* member = find(key, CborKind::Bytes))
            value = member->item.text;
    }
    void flag(std::string_view key, bool& value)
    {
        if (const Member* member = find(key, CborKind::Boolean))
            value = member->item.number != 0;
    }
    template <class Integer>
    void number(std::string_view key, Integer& value)
    {
        const Member* member = find(key);
        if (!member)
            return;
        const CborItem& item = member->item;
        const auto limit = static_cast<std::uint64_t>(std::numeric_limits<Integer>::max());
        const bool negative = item.kind == CborKind::Negative && std::is_signed_v<Integer>;
        if ((item.kind != CborKind::Unsigned && !negative) || item.number > limit)
            return fail(key, "is no number in range");
        value = negative ? static_cast<Integer>(-1 - static_cast<Integer>(item.number))
                         : static_cast<Integer>(item.number);
    }
    void duration(std::string_view key, std::int64_t& value)
    {
        number(key, value);
        value = std::clamp<std::int64_t>(value, 0, longestDurationMs);
    }
    void wallTime(std::string_view key, std::int64_t& value)
    {
        number(key, value);
        value = std::clamp<std::int64_t>(value, -farthestTimeMs, farthestTimeMs);
    }
    void texts(std::string_view key, std::map<std::string, std::string>& values)
    {
        const Member* member = find(key, CborKind::Map);
        if (!member)
            return;
        CborCursor cursor = member->content;
        const auto entries = readMembers(cursor, member->item);
        if (!entries)
            return fail(key, entries.error().detail);
        for (const Member& entry : *entries) {
            if (entry.item.kind != CborKind::Text)
                return fail(key, "holds something else than text");
            values.emplace(entry.key, entry.item.text);
        }
    }
    void textIfAny(std::string_view key, std::string& value, std::size_t longest)
    {
        if (has(key))
            text(key, value);
        if (value.size() > longest)
            fail(key, "is too long");
    }
    void bytesIfAny(std::string_view key, std::string& value, std::size_t longest)
    {
        if (has(key))
            bytes(key, value);
        if (value.size() > longest)
            fail(key, "is too long");
    }
    void numberIfAny(std::string_view key, std::uint64_t& value)
    {
        if (has(key))
            number(key, value);
    }
    void wallTimeIfAny(std::string_view key, std::int64_t& value)
    {
        if (has(key))
            wallTime(key, value);
    }
    [[nodiscard]] const std::optional<std::string>& problem() const { return m_problem; }

private:
    [[nodiscard]] bool has(std::string_view key) const
    {
        return std::ranges::any_of(m_members, [&](const Member& member) { return member.key == key; });
    }
    const Member* find(std::string_view key)
    {
        const auto found = std::ranges::find(m_members, key, &Member::key);
        if (found != m_members.end())
            return &*found;
        fail(key, "is missing");
        return nullptr;
    }
    const Member* find(std::string_view key, CborKind kind)
    {
        const Member* member = find(key);
        if (!member || member->item.kind == kind)
            return member;
        fail(key, "is of the wrong kind");
        return nullptr;
    }
    void fail(std::string_view key, std::string_view what)
    {
        if (!m_problem)
            m_problem = "member " + std::string(key) + " " + std::string(what);
    }

    const std::vector<Member>& m_members;
    std::optional<std::string> m_problem;
};

template <class M>
base::Result<Message> fill(const std::vector<Member>& members)
{
    M message;
    ReadMembers reader(members);
    visitMembers(reader, message);
    if (reader.problem())
        return malformed(std::string(typeName<M>) + ": " + *reader.problem());
    return Message(std::move(message));
}

/// Tries the alternatives of Message in turn; nullopt when `type` names none of them.
template <std::size_t Index = 0>
std::optional<base::Result<Message>> fillByType(std::string_view type, const std::vector<Member>& members)
{
    if constexpr (Index == std::variant_size_v<Message>) {
        return std::nullopt;
    } else {
        using M = std::variant_alternative_t<Index, Message>;
        return type == typeName<M> ? fill<M>(members) : fillByType<Index + 1>(type, members);
    }
}

} // namespace

base::Result<Message> decode(std::string_view cbor)
{
    CborCursor cursor(cbor);
    const auto map = cursor.next();
    if (!map)
        return std::unexpected(map.error());
    const auto members = readMembers(cursor, *map);
    if (!members)
        return std::unexpected(members.error());
    if (!cursor.atEnd())
        return malformed("bytes behind the message");
    const auto type = std::ranges::find(*members, std::string_view("type"), &Member::key);
    if (type == members->end() || type->item.kind != CborKind::Text)
        return malformed("a message without type");
    if (auto message = fillByType(type->item.text, *members))
        return *std::move(message);
    return malformed("unknown message type " + std::string(type->item.text.substr(0, 40)));
}

} // namespace session::wire
