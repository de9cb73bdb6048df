// Which connection speaks for a serial on a channel: at most one at a time. A newer claim ends the older
// session and is granted when that has gone, so that "down" of the one is always told before "up" of the
// other. Owned by one thread (control).
#pragma once

#include "session/base/channel.h"
#include "session/base/ids.h"

#include <cstddef>
#include <optional>
#include <string>
#include <unordered_map>

namespace session::engine {

/// A connection and the shard that it lives on.
struct SessionPlace
{
    std::size_t shard = 0;
    base::ConnectionId connection;
    bool operator==(const SessionPlace&) const = default;
};

/// A device may hold one session on each channel.
struct SessionKey
{
    std::string serial; ///< folded (T7)
    base::Channel channel = base::Channel::Management;
    bool operator==(const SessionKey&) const = default;
};

class SessionDirectory
{
public:
    /// What is to be done after a change.
    struct Outcome
    {
        std::optional<SessionPlace> granted;
        std::optional<SessionPlace> replaced; ///< to be ended; tells by release() when it has gone
        bool operator==(const Outcome&) const = default;
    };

    [[nodiscard]] Outcome claim(const SessionKey& key, SessionPlace claimant);
    [[nodiscard]] Outcome release(const SessionKey& key, SessionPlace place);
    [[nodiscard]] std::optional<SessionPlace> find(const SessionKey& key) const;

private:
    struct Entry
    {
        SessionPlace holder;
        std::optional<SessionPlace> waiting;
    };
    struct KeyHash
    {
        std::size_t operator()(const SessionKey& key) const noexcept
        {
            return std::hash<std::string>()(key.serial) * 31 + std::size_t(key.channel);
        }
    };
    std::unordered_map<SessionKey, Entry, KeyHash> m_entries;
};

} // namespace session::engine
