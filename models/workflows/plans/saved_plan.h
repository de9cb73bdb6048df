// The plan of the migration in the store, so that it survives a restart. A plan that can't be read is an
// error that stays until somebody leaves it behind: it is never overwritten. Main thread.
#pragma once

#include "models/workflows/plans/plan_state.h"

#include <optional>

namespace models::store {
class Store;
}

namespace models::workflows {

class SavedPlan
{
public:
    /// `store` must outlive it.
    explicit SavedPlan(store::Store& store) : m_store(store) {}

    /// The plan that was saved last, nullopt when none was. Also fills error().
    [[nodiscard]] std::optional<PlanState> read();
    /// Why what is saved can't be read; nullopt when it can.
    [[nodiscard]] const std::optional<session::base::Error>& error() const { return m_error; }

    /// Conflict while error() stands.
    [[nodiscard]] session::base::Result<> write(const PlanState& plan);
    /// No plan runs any more.
    [[nodiscard]] session::base::Result<> clear();
    /// Keeps what can't be read under another key, for support, and clears the way for a new plan.
    [[nodiscard]] session::base::Result<> leaveBehind();

private:
    store::Store& m_store;
    std::optional<session::base::Error> m_error;
};

} // namespace models::workflows
