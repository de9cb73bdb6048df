// Keeps the record of what plans do: their place on the shelf, the diary of the one that runs, and its
// maintenance window, outside of which a change for devices needs somebody's typed reason (S398). Follows the
// machine and never moves it. Main thread.
#pragma once

#include "models/workflows/lifecycle_world.h"
#include "models/workflows/machine.h"
#include "models/workflows/plans/plan_shelf.h"

#include <optional>
#include <string>
#include <vector>

namespace models::workflows {

class PlanKeeper
{
public:
    /// All must outlive it. After the machine has its plan back.
    PlanKeeper(lifecycle::Lifecycle& lifecycle, store::Store& store, World& world, Machine& machine);

    [[nodiscard]] const PlanShelf& shelf() const { return m_shelf; }
    /// One that is unfinished, and in which nothing is done, is held.
    [[nodiscard]] session::base::Result<> begin(PlanState plan);
    /// Makes the plan of the machine durable by `write`: one that begins together with its passport.
    [[nodiscard]] session::base::Result<> keep(const PlanState& plan, const PlanShelf::Write& write);
    [[nodiscard]] session::base::Result<> hold();
    [[nodiscard]] session::base::Result<> continueWith(int number);
    /// Conflict for the one that runs and is not finished.
    [[nodiscard]] session::base::Result<> remove(int number);
    /// Of a plan on the shelf or the one that runs.
    [[nodiscard]] session::base::Result<PlanState> planOf(int number) const;

    /// nullopt takes it away. NotFound without a plan.
    /// `reason`: needed while it is shut.
    [[nodiscard]] session::base::Result<> setWindow(std::optional<MaintenanceWindow> window,
                                                    const std::string& reason);
    /// The next change may be made outside of the window, and no other one. InvalidArgument without a reason,
    /// NotFound while none is needed.
    [[nodiscard]] session::base::Result<> giveLeave(const std::string& reason);
    /// The condition that a step with a change has, nullopt without a window.
    [[nodiscard]] std::optional<Condition> windowCondition() const;
    /// Conflict outside of the window without leave.
    [[nodiscard]] session::base::Result<> mayChange() const;
    /// A change was made: leave holds for one.
    void spendLeave();

    /// In whose name the machine acts from now on: of whoever the main thread acts for, or of nobody. Gives
    /// back the one before.
    std::string actForCaller();
    std::string actFor(std::string actor);
    /// Takes over what the machine has done meanwhile, in the actor's name.
    void follow();
    void noteAct(DiaryEntry entry);
    /// What somebody wants at this moment.
    void note(std::string_view what, const std::string& step, const std::string& detail);
    [[nodiscard]] Fingerprints fingerprints() const; ///< of now

private:
    /// How far the plan was when it was looked at last.
    struct Seen
    {
        int number = 0;
        std::size_t current = 0;
        std::size_t wave = 0;
        std::string failure;
        bool isActing = false;
        bool isFinished = false;
        bool operator==(const Seen&) const = default;
    };
    /// Leave for one change, or another window, although it is shut.
    struct OutsideDecision
    {
        std::optional<MaintenanceWindow> window;
        std::string leave;
        std::string reason;
    };
    [[nodiscard]] session::base::Result<> writeOutside(const OutsideDecision& decision);
    [[nodiscard]] Seen seenNow() const;
    [[nodiscard]] std::string who() const;
    [[nodiscard]] PlanPassport heldPassport(PlanPassport passport) const;
    void write(PlanPassport passport);
    void add(DiaryEntry entry);
    [[nodiscard]] std::string stepNow() const;
    [[nodiscard]] std::string nextChange() const;

    lifecycle::Lifecycle& m_lifecycle;
    World& m_world;
    Machine& m_machine;
    PlanShelf m_shelf;
    std::string m_actor;
    Seen m_seen;
    std::optional<PlanShelf::Beginning> m_beginning; ///< until it is kept
};

/// It commits or pushes.
[[nodiscard]] bool isChange(const PlanState& plan);

} // namespace models::workflows
