// Which connection speaks for a serial: at most one at a time. A newer claim ends the older session and is
// granted when that has gone, so that "down" of the one is always told before "up" of the other. Owned by one
// thread (control).
#pragma once

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

    /// `serial` folded (T7).
    [[nodiscard]] Outcome claim(const std::string& serial, SessionPlace claimant);
    [[nodiscard]] Outcome release(const std::string& serial, SessionPlace place);
    [[nodiscard]] std::optional<SessionPlace> find(const std::string& serial) const;

private:
    struct Entry
    {
        SessionPlace holder;
        std::optional<SessionPlace> waiting;
    };
    std::unordered_map<std::string, Entry> m_entries;
};

} // namespace session::engine
