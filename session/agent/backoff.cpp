#include "session/agent/backoff.h"

#include <algorithm>

namespace session::agent {

namespace {

using std::chrono::milliseconds;

/// Uniform over [0, limit]; the bias of the remainder is far below a millisecond's meaning.
milliseconds within(milliseconds limit, std::uint64_t random)
{
    return milliseconds(std::int64_t(random % (std::uint64_t(limit.count()) + 1)));
}

} // namespace

Backoff::Backoff(milliseconds initial, milliseconds maximum)
    : m_initial(std::max(initial, milliseconds(1))),
      m_maximum(std::max(maximum, m_initial)),
      m_ceiling(m_initial)
{
}

milliseconds Backoff::next(std::uint64_t random)
{
    const milliseconds delay = within(m_ceiling, random);
    m_ceiling = m_ceiling > m_maximum / 2 ? m_maximum : m_ceiling * 2;
    return delay;
}

milliseconds spread(milliseconds suggested, std::uint64_t random)
{
    const milliseconds base = std::max(suggested, milliseconds(0));
    return base + within(std::max(base / 10, milliseconds(100)), random);
}

} // namespace session::agent
