// Followed acts in the store, each a value of its own: only what has changed is written, printed in the work
// pool and written by the store's thread. Main thread.
#pragma once

#include "models/lifecycle/work_pool.h"
#include "models/workflows/prediction/followed_act.h"

#include <deque>
#include <map>

namespace models::store {
class Store;
}

namespace models::workflows {

class ActRows
{
public:
    /// `store` must outlive it. What is on its way when it goes is written by the last call of flush().
    explicit ActRows(store::Store& store) : m_store(store) {}

    [[nodiscard]] std::deque<FollowedAct> read(); ///< oldest first
    /// As it is now; one that is on its way is overtaken.
    void keep(const FollowedAct& act);
    void forget(std::uint64_t number);
    /// At once, whatever of these is still on its way.
    void flush(const std::deque<FollowedAct>& acts);

private:
    void write(std::uint64_t number, const QByteArray& json);
    void writeIndex();
    void set(const std::string& key, const std::string& value) const;

    store::Store& m_store;
    std::map<std::uint64_t, std::uint64_t> m_wanted; ///< by act: the newest question, 0 once it is answered
    std::uint64_t m_lastQuestion = 0;
    std::string m_index; ///< as it was written last
    lifecycle::WorkPool m_pool;
};

} // namespace models::workflows
