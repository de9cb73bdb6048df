#include "session/base/log_ring.h"

#include <algorithm>

namespace session::base {

void LogRing::add(TimePoint time, LogLevel level, std::string_view sentence)
{
    Line line{.number = 0, .time = time, .level = level, .sentence = std::string(sentence)};
    const std::lock_guard lock(m_mutex);
    line.number = ++m_last;
    m_lines.push_back(std::move(line));
    if (m_lines.size() > m_most)
        m_lines.pop_front();
}

std::vector<LogRing::Line> LogRing::after(std::uint64_t number) const
{
    const std::lock_guard lock(m_mutex);
    const auto first = std::ranges::upper_bound(m_lines, number, {}, &Line::number);
    return {first, m_lines.end()};
}

} // namespace session::base
