#include "models/lifecycle/log/logged_channels.h"

#include <utility>

namespace models::lifecycle {

bool LoggedChannels::isNews(const session::engine::ChannelReported& told)
{
    const auto& report = told.report;
    const std::string of = told.serial.value + ' ' + report.channel + ' ' + report.role + ' ' + report.peer;
    if (report.state == "gone")
        return m_states.erase(of) > 0;
    if (m_states.size() >= m_most && !m_states.contains(of))
        m_states.clear(); // then each is written once more
    const std::string state = report.state + ' ' + report.authentication + ' ' + std::to_string(report.since);
    return std::exchange(m_states[of], state) != state;
}

} // namespace models::lifecycle
