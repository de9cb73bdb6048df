#include "session/agent/log_forwarder.h"

namespace session::agent {

std::optional<wire::LogRecord> LogForwarder::next(base::TimePoint deviceTime)
{
    if (m_waiting.size() >= mostUnacknowledged)
        return std::nullopt;
    ++m_made;
    // As a line of a system log (panos 7.6): when, who, what kind, and what happened.
    m_waiting.push_back(
        {m_made, base::toRfc3339(deviceTime) + "," + m_serial.value +
                     ",SYSTEM,general,informational,records forwarded: " + std::to_string(m_made)});
    return m_waiting.back();
}

bool LogForwarder::acknowledge(std::uint64_t counter)
{
    if (counter > m_made)
        return false;
    while (!m_waiting.empty() && m_waiting.front().counter <= counter)
        m_waiting.pop_front();
    return true;
}

} // namespace session::agent
