// A mark in the store that a manager runs over it: one that is found at a start says that the last manager
// was cut off, by a crash, a kill or the power. Main thread.
#pragma once

namespace models::store {
class Store;
}

namespace models::lifecycle {

class RunMark
{
public:
    /// Looks for the mark of a run before, and sets its own. The store outlives it.
    explicit RunMark(store::Store& store);

    [[nodiscard]] bool followsCrash() const { return m_followsCrash; }
    /// Somebody knows of it now.
    void acknowledge() { m_followsCrash = false; }
    /// The run comes to its end as it should; idempotent. A store that can't be written to keeps the mark.
    void end();

private:
    store::Store& m_store;
    bool m_followsCrash = false;
};

} // namespace models::lifecycle
