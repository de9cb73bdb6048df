// When to try again: exponential back-off with full jitter, so that a fleet that lost its manager does not
// come back in one storm. Pure but for its own counter; the random number is given. One device's thread.
#pragma once

#include <chrono>
#include <cstdint>

namespace session::agent {

class Backoff
{
public:
    /// `initial` and `maximum` above zero; the ceiling starts at `initial` and doubles up to `maximum`.
    Backoff(std::chrono::milliseconds initial, std::chrono::milliseconds maximum);

    /// A delay in [0, ceiling], `random` taken as uniform over all 64 bits; the ceiling doubles for the next
    /// time.
    [[nodiscard]] std::chrono::milliseconds next(std::uint64_t random);
    [[nodiscard]] std::chrono::milliseconds ceiling() const { return m_ceiling; }
    /// After a session that really came up.
    void reset() { m_ceiling = m_initial; }

private:
    std::chrono::milliseconds m_initial;
    std::chrono::milliseconds m_maximum;
    std::chrono::milliseconds m_ceiling;
};

/// `suggested` by the manager, plus up to a tenth of it (at least up to 100 ms): those told the same spread
/// out.
[[nodiscard]] std::chrono::milliseconds spread(std::chrono::milliseconds suggested, std::uint64_t random);

} // namespace session::agent
