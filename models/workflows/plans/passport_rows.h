// A plan's passport in the store, in rows of its own: its head, each line of the diary, and the fingerprints
// before and after. Only what is new is written, for a line of a large fleet's diary is long and the rest is
// longer. Main thread.
#pragma once

#include "models/workflows/plans/plan_passport.h"

namespace models::store {
class Store;
}

namespace models::workflows {

class PassportRows
{
public:
    /// `store` must outlive it.
    explicit PassportRows(store::Store& store) : m_store(store) {}

    [[nodiscard]] PlanPassport read(int number) const;
    /// `known`: what the store has of it, null for nothing. In a transaction of the caller's.
    [[nodiscard]] session::base::Result<> write(const PlanPassport& passport, const PlanPassport* known);
    [[nodiscard]] session::base::Result<> remove(const PlanPassport& passport);

private:
    store::Store& m_store;
};

} // namespace models::workflows
