// Several plans may exist, one runs: the shelf holds the others, and the passport of each. All of it lies in
// the store and survives a restart. Main thread.
#pragma once

#include "models/workflows/plans/plan_passport.h"
#include "models/workflows/plans/saved_plan.h"

#include <functional>
#include <optional>
#include <vector>

namespace models::workflows {

class PlanShelf
{
public:
    /// Plans that are finished and lie here for their reports; the oldest go when there are more.
    static constexpr std::size_t finishedKept = 20;

    /// `store` must outlive it.
    explicit PlanShelf(store::Store& store) : m_store(store) {}

    /// Reads the passports; the plan that runs, if any, gets one when it has none yet.
    void read(const std::optional<PlanState>& running, session::base::TimePoint now);

    /// Of every plan, the one that runs included, by number.
    [[nodiscard]] const std::vector<PlanPassport>& passports() const { return m_passports; }
    [[nodiscard]] const PlanPassport* find(int number) const;
    /// Of the plan that runs, nullptr without one.
    [[nodiscard]] const PlanPassport* running() const;

    /// What follows is durable when it returns; on an error everything is as before.

    using Write = std::function<session::base::Result<>(const PlanState&)>;
    struct Beginning
    {
        PlanPassport passport = {};              ///< without its number
        std::optional<PlanState> before = {};    ///< one that gives way
        std::optional<PlanPassport> heldAs = {}; ///< its passport then, when it is not finished
    };
    /// A plan begins, and is written by `write` in the same transaction.
    [[nodiscard]] session::base::Result<> begin(const PlanState& plan, Beginning beginning,
                                                const Write& write);
    /// Of the plan that runs.
    [[nodiscard]] session::base::Result<> write(PlanPassport passport);
    [[nodiscard]] session::base::Result<> hold(const PlanState& plan, PlanPassport passport);
    [[nodiscard]] session::base::Result<PlanState> planOf(int number) const;
    /// `before`: the finished plan that gives way, if there is one.
    [[nodiscard]] session::base::Result<PlanState> continueWith(int number,
                                                                const std::optional<PlanState>& before);
    [[nodiscard]] session::base::Result<> remove(int number);

private:
    [[nodiscard]] session::base::Result<> keepIndex(const std::vector<PlanPassport>& passports,
                                                    std::optional<int> running);
    [[nodiscard]] session::base::Result<> keepPassport(const PlanPassport& passport);
    [[nodiscard]] session::base::Result<> keepPlan(int number, const PlanState& plan);
    [[nodiscard]] std::vector<int> surplus() const;

    store::Store& m_store;
    std::vector<PlanPassport> m_passports;
    std::optional<int> m_running;
    int m_lastNumber = 0;
};

} // namespace models::workflows
