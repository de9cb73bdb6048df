// What revocation lookups have found out, on its way into the store: taken in whatever portions it comes,
// given out in small steps, so that no transaction keeps another connection waiting (T6). Bounded: what waits
// longest gives way, and is looked up again after a restart. One thread at a time.
#pragma once

#include "models/store/records.h"
#include "session/base/error.h"

#include <deque>
#include <optional>

namespace models::store {

class Database;

class RevocationQueue
{
public:
    /// One transaction's worth.
    struct Step
    {
        RevocationRows rows;
        std::optional<session::base::TimePoint> now; ///< in the last step: what has ended by then goes
    };
    static constexpr std::size_t largestStep = 1000; ///< statuses; lists come one by one
    static constexpr std::size_t mostStatuses = 400'000;
    static constexpr std::size_t mostLists = 200;

    void add(RevocationRows rows, session::base::TimePoint now);
    /// In order; nullopt when nothing waits.
    [[nodiscard]] std::optional<Step> takeStep();
    [[nodiscard]] bool isEmpty() const { return m_statuses.empty() && m_lists.empty(); }

private:
    std::deque<RevocationStatusRow> m_statuses;
    std::deque<RevocationListRow> m_lists;
    session::base::TimePoint m_now;
};

/// Adds or replaces these, in one transaction.
[[nodiscard]] session::base::Result<> keepRevocation(Database& database, const RevocationQueue::Step& step);

} // namespace models::store
