#include "session/agent/management_session_impl.h"

namespace session::agent {

ManagementSession::ManagementSession(AgentShard& shard, ManagementOwner& owner, std::size_t number)
    : SessionRunner(shard, base::Channel::Management),
      m_owner(owner),
      m_number(number)
{
}

std::vector<std::string> ManagementSession::serversOf(const std::vector<std::string>& managers,
                                                      std::size_t number)
{
    std::vector<std::string> servers;
    for (std::size_t i = 0; i < managers.size(); ++i)
        if ((i == 1) == (number == 1))
            servers.push_back(managers[i]);
    return servers;
}

const std::vector<std::string>& ManagementSession::servers() const
{
    m_servers = serversOf(m_owner.duties().managers(), m_number);
    return m_servers;
}

Approach ManagementSession::approach() const
{
    const DeviceDuties& duties = m_owner.duties();
    Approach approach{.channel = channel(),
                      .presentation = presentationOf(duties.facts(), duties.settings()),
                      .judging = {},
                      .clockOffset = duties.facts().clockOffset,
                      .asker = duties.facts().serial.value};
    approach.judging.factory = shard().anchors().anchorsOf(duties.facts().factoryCas);
    approach.judging.profile = duties.settings().serverPolicy;
    approach.judging.checkServerIdentity = duties.settings().checkServerIdentity;
    return approach;
}

void ManagementSession::cameUp(const engine::SessionUp&)
{
    m_isActive = true;
    m_isTried = true;
    m_owner.cameUp(*this);
}

void ManagementSession::wentDown(DownReason)
{
    m_owner.wentDown();
}

} // namespace session::agent
