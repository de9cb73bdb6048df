// Ids are types: a serial number can't be handed over where a job id is meant. Any thread; plain values.
#pragma once

#include <cstdint>
#include <functional>
#include <string> // and <compare>, which moc 6.4 can't read where it comes first
#include <utility>

namespace session::base {

template <class Tag>
struct TextId
{
    std::string value;

    TextId() = default;
    explicit TextId(std::string text) : value(std::move(text)) {}
    [[nodiscard]] bool empty() const { return value.empty(); }
    auto operator<=>(const TextId&) const = default;
};

template <class Tag>
struct NumberId
{
    std::uint64_t value = 0;

    auto operator<=>(const NumberId&) const = default;
};

/// A device's serial number as its owner writes it. Compared case-insensitively only by the verifier (T7).
using Serial = TextId<struct SerialTag>;
/// The version of the running configuration that a policy snapshot was compiled from.
using PolicyVersion = NumberId<struct PolicyVersionTag>;
using ConnectionId = NumberId<struct ConnectionIdTag>;
using JobId = NumberId<struct JobIdTag>;

} // namespace session::base

template <class Tag>
struct std::hash<session::base::TextId<Tag>>
{
    std::size_t operator()(const session::base::TextId<Tag>& id) const
    {
        return std::hash<std::string>()(id.value);
    }
};

template <class Tag>
struct std::hash<session::base::NumberId<Tag>>
{
    std::size_t operator()(session::base::NumberId<Tag> id) const
    {
        return std::hash<std::uint64_t>()(id.value);
    }
};
