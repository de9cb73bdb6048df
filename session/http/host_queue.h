// Who may transfer: a few at once for each host, first come first served, so that a host that never answers
// fills its own places and no others. One thread.
#pragma once

#include "session/http/request.h"

#include <map>
#include <optional>
#include <set>
#include <string>

namespace session::http {

class HostQueue
{
public:
    HostQueue(std::size_t perHost, std::size_t total) : m_perHost(perHost), m_total(total) {}

    /// Ids must grow: they are the order.
    void add(const std::string& host, RequestId request);
    /// Gives the place back, or leaves the queue.
    void remove(const std::string& host, RequestId request);
    /// The oldest request whose host has a place, which is taken for it; nullopt if there is none.
    [[nodiscard]] std::optional<RequestId> admit();
    [[nodiscard]] std::size_t waiting() const { return m_waiting; }

private:
    struct Host
    {
        std::set<RequestId> waiting;
        std::set<RequestId> active;
    };
    void note(const std::string& host);

    std::size_t m_perHost;
    std::size_t m_total;
    std::size_t m_active = 0;
    std::size_t m_waiting = 0;
    std::map<std::string, Host> m_hosts;
    std::map<RequestId, std::string> m_ready; ///< hosts with a place and a request, by the oldest one
    std::map<std::string, RequestId> m_readyHosts;
};

} // namespace session::http
