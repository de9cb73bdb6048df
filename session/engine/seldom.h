// Whether something may be told again: at most once in a period, with how often it was passed over since.
// What a peer can bring about at will must not write a line each time. The time goes in: no clock of its own.
// One thread.
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>

namespace session::engine {

class Seldom
{
public:
    using Time = std::chrono::steady_clock::time_point;
    static constexpr std::chrono::minutes usual{1};

    explicit Seldom(std::chrono::milliseconds period = usual) : m_period(period) {}

    /// How often it was passed over since it was told last; nullopt when it is passed over now.
    [[nodiscard]] std::optional<std::uint64_t> tell(Time now)
    {
        if (m_next && now < *m_next) {
            ++m_passedOver;
            return std::nullopt;
        }
        m_next = now + m_period;
        return std::exchange(m_passedOver, 0);
    }

private:
    std::chrono::milliseconds m_period;
    std::optional<Time> m_next;
    std::uint64_t m_passedOver = 0;
};

/// " (and 7 times before)", or nothing.
[[nodiscard]] inline std::string timesBefore(std::uint64_t passedOver)
{
    return passedOver == 0 ? std::string() : " (and " + std::to_string(passedOver) + " times before)";
}

} // namespace session::engine
