#include "session/agent/client_list.h"

#include "session/agent/channel_status.h"
#include "session/trust/identity.h"

#include <algorithm>

namespace session::agent {

using base::Channel;

namespace {

bool isOurs(const engine::SessionRefused& refused, const trust::ManagedSerials* managed)
{
    if (managed && managed->contains(trust::foldedSerial(*refused.serial)))
        return true;
    const auto& chain = refused.attempt->evidence.chain;
    return refused.attempt->verdict.world && !chain.empty() &&
           trust::matchSerial(chain.front(), *refused.serial).matched;
}

} // namespace

/// nullptr when all places are taken by sessions that are up.
ClientList::Client* ClientList::placeFor(const Key& key)
{
    if (m_clients.size() >= mostKnownClients && !m_clients.contains(key)) {
        const auto gone = std::ranges::find_if(
            m_clients, [](const auto& entry) { return entry.second.report.state != "up"; });
        if (gone == m_clients.end())
            return nullptr;
        m_clients.erase(gone);
    }
    return &m_clients[key];
}

bool ClientList::noteUp(Channel channel, const engine::SessionUp& up, base::TimePoint when)
{
    Client* client = placeFor({channel, up.serial.value});
    if (!client)
        return false;
    client->connection = up.connection;
    changeStatus(client->report, statusOf(up), when);
    return true;
}

bool ClientList::noteDown(Channel channel, const engine::SessionDown& down, base::TimePoint when)
{
    Client* client = placeFor({channel, down.serial.value});
    if (!client)
        return false;
    client->recordsBefore += down.records;
    client->recordsNow = 0;
    changeStatus(client->report, downFor(down.reason), when);
    return true;
}

bool ClientList::noteRefused(Channel channel, const engine::SessionRefused& refused, base::TimePoint when,
                             const trust::ManagedSerials* managed)
{
    if (!refused.serial)
        return false;
    const Key key(channel, refused.serial->value);
    if (!m_clients.contains(key) && (m_clients.size() >= mostKnownClients || !isOurs(refused, managed)))
        return false;
    Client& client = m_clients[key];
    if (client.report.state == "up") // a refused attempt does not end a session
        return false;
    changeStatus(client.report, statusOf(refused.attempt->verdict), when);
    return true;
}

bool ClientList::count(const std::vector<engine::SessionFacts>& sessions)
{
    bool isNews = false;
    for (const engine::SessionFacts& session : sessions) {
        const auto found = m_clients.find({session.channel, session.serial.value});
        // What an earlier session had came in when that went down.
        if (found == m_clients.end() || found->second.report.state != "up" ||
            found->second.connection != session.connection)
            continue;
        isNews |= std::exchange(found->second.recordsNow, session.records) != session.records;
    }
    return isNews;
}

std::vector<wire::ChannelReport> ClientList::reports() const
{
    std::vector<wire::ChannelReport> all;
    all.reserve(m_clients.size());
    for (const auto& [key, client] : m_clients) {
        wire::ChannelReport report = client.report;
        report.channel = toText(key.first);
        report.role = "server";
        report.peer = key.second;
        report.peerSerial = key.second;
        report.records = client.recordsBefore + client.recordsNow;
        all.push_back(std::move(report));
    }
    return all;
}

} // namespace session::agent
