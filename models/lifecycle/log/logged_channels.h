// What devices have told of their channels, as far as it is in the log: they tell their counts all the time,
// and the log wants to know what became of a channel. Bounded. One thread: the writer's.
#pragma once

#include "session/engine/event.h"

#include <cstddef>
#include <string>
#include <unordered_map>

namespace models::lifecycle {

class LoggedChannels
{
public:
    explicit LoggedChannels(std::size_t most = 200'000) : m_most(most) {}

    /// False for a report in which nothing but a count is another one; once true, it is in the log.
    [[nodiscard]] bool isNews(const session::engine::ChannelReported& told);

private:
    std::size_t m_most;
    std::unordered_map<std::string, std::string> m_states;
};

} // namespace models::lifecycle
