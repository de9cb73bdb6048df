// What the age of records is reckoned against: the clock, unless it has leapt far ahead. A battery that ran
// out or a machine that was restored may show a day years ahead for a while; what would be too old by such a
// clock must not leave for that. Believed is a leap once the clock has gone on for a day from there. Thread
// of its owner.
#pragma once

#include "session/base/clock.h"

#include <optional>

namespace models::store {

class LeapGuard
{
public:
    /// `last`: when something happened here last, before this start.
    explicit LeapGuard(session::base::TimePoint last) : m_seen(last), m_believed(last) {}

    /// The clock that can be believed, given what it shows now.
    [[nodiscard]] session::base::TimePoint believed(session::base::TimePoint now)
    {
        if (now > m_seen + std::chrono::days(1))
            m_leaptTo = now;
        m_seen = now;
        if (m_leaptTo && (now < *m_leaptTo || now >= *m_leaptTo + std::chrono::days(1)))
            m_leaptTo.reset();
        if (!m_leaptTo)
            m_believed = now;
        return m_believed;
    }

private:
    session::base::TimePoint m_seen;
    session::base::TimePoint m_believed;
    std::optional<session::base::TimePoint> m_leaptTo;
};

} // namespace models::store
