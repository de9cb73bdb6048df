#include "session/http/host_queue.h"

namespace session::http {

/// Brings m_ready up to date with the host.
void HostQueue::note(const std::string& host)
{
    if (const auto before = m_readyHosts.find(host); before != m_readyHosts.end()) {
        m_ready.erase(before->second);
        m_readyHosts.erase(before);
    }
    const auto found = m_hosts.find(host);
    if (found == m_hosts.end())
        return;
    const Host& state = found->second;
    if (!state.waiting.empty() && state.active.size() < m_perHost) {
        m_ready.emplace(*state.waiting.begin(), host);
        m_readyHosts.emplace(host, *state.waiting.begin());
    } else if (state.waiting.empty() && state.active.empty()) {
        m_hosts.erase(found);
    }
}

void HostQueue::add(const std::string& host, RequestId request)
{
    m_hosts[host].waiting.insert(request);
    ++m_waiting;
    note(host);
}

void HostQueue::remove(const std::string& host, RequestId request)
{
    const auto found = m_hosts.find(host);
    if (found == m_hosts.end())
        return;
    m_active -= found->second.active.erase(request);
    m_waiting -= found->second.waiting.erase(request);
    note(host);
}

std::optional<RequestId> HostQueue::admit()
{
    if (m_ready.empty() || m_active >= m_total)
        return std::nullopt;
    const auto [request, host] = *m_ready.begin();
    Host& state = m_hosts.at(host);
    state.waiting.erase(request);
    state.active.insert(request);
    --m_waiting;
    ++m_active;
    note(host);
    return request;
}

} // namespace session::http
