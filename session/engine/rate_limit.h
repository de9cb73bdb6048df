// How often something may happen, or how much of it: so much at once, and so much per second after that (a
// token bucket). The time goes in: no clock of its own. One thread.
#pragma once

#include <algorithm>
#include <chrono>

namespace session::engine {

class RateLimit
{
public:
    using Time = std::chrono::steady_clock::time_point;

    RateLimit() = default; ///< nothing may happen
    RateLimit(double perSecond, double burst, Time now)
        : m_perSecond(perSecond),
          m_burst(burst),
          m_left(burst),
          m_at(now)
    {
    }

    /// Counts one, or `amount`. Zero when the next may follow at once, else how long it has to wait.
    [[nodiscard]] std::chrono::milliseconds count(Time now, double amount = 1)
    {
        const double passed = std::chrono::duration<double>(now - m_at).count();
        m_left = std::min(m_burst, m_left + std::max(passed, 0.0) * m_perSecond) - amount;
        m_at = now;
        if (m_left >= 1)
            return {};
        // A pause for a tenth of what fits, so that it is not one pause for each message.
        const double wanted = std::max(1.0, m_burst / 10);
        return std::chrono::milliseconds(1 + long((wanted - m_left) / m_perSecond * 1000));
    }

private:
    double m_perSecond = 0;
    double m_burst = 0;
    double m_left = 0;
    Time m_at;
};

} // namespace session::engine
