// What became of each client of an appliance on each channel, as it is told to the manager. Bounded: a
// session that is up is never forgotten for another, and whoever is refused takes nobody's place. Pure, one
// thread. Rules A6, D9; S-5.
#pragma once

#include "session/engine/engine.h"

#include <map>

namespace session::agent {

inline constexpr std::size_t mostKnownClients = 400; ///< a manager takes little more reports (Connection)

class ClientList
{
public:
    // Each tells whether reports() may read otherwise now.
    bool noteUp(base::Channel channel, const engine::SessionUp& up, base::TimePoint when);
    bool noteDown(base::Channel channel, const engine::SessionDown& down, base::TimePoint when);
    /// `managed`: null when that is not asked. Anybody may claim any serial: only who is managed, or is named
    /// by a certificate that leads to a trusted root, gets a place in the list.
    bool noteRefused(base::Channel channel, const engine::SessionRefused& refused, base::TimePoint when,
                     const trust::ManagedSerials* managed);
    /// Log records of sessions that were up at some time.
    bool count(const std::vector<engine::SessionFacts>& sessions);

    [[nodiscard]] std::vector<wire::ChannelReport> reports() const;

private:
    struct Client
    {
        wire::ChannelReport report;
        base::ConnectionId connection;   ///< of its newest session
        std::uint64_t recordsBefore = 0; ///< of sessions that are over
        std::uint64_t recordsNow = 0;
    };
    using Key = std::pair<base::Channel, std::string>;

    [[nodiscard]] Client* placeFor(const Key& key);

    std::map<Key, Client> m_clients;
};

} // namespace session::agent
