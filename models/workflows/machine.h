// The state machine of a migration: one plan and the world that it acts on. Decides when a step may be done
// or taken back, has it predicted first, and has the plan kept after every action. No widgets, no store, no
// thread of its own: MigrationDesk gives it the manager's world, tests a modelled one. Main thread.
#pragma once

#include "models/workflows/migration_actions.h"
#include "models/workflows/plans/plan_state.h"
#include "models/workflows/world.h"

#include <functional>
#include <optional>
#include <vector>

namespace models::workflows {

class Machine
{
public:
    using Done = std::function<void(const session::base::Result<>&)>;

    struct Surroundings
    {
        /// Makes the plan durable; what can't be kept does not happen.
        std::function<session::base::Result<>(const PlanState&)> keep;
        std::function<void()> changed;
        /// Whether devices may be touched now, and that they are about to be. Both empty: always.
        std::function<session::base::Result<>()> mayTouch = {};
        std::function<void()> touching = {};
        /// May take conditions away; empty, as it is outside of tests: all of them count.
        std::function<void(std::vector<Condition>&)> filter = {};
    };

    /// `world` must outlive it and what is under way.
    Machine(World& world, Surroundings surroundings);
    Machine(const Machine&) = delete;
    Machine& operator=(const Machine&) = delete;

    [[nodiscard]] const std::optional<PlanState>& plan() const { return m_plan; }
    /// As it was kept, without keeping it again.
    void restore(std::optional<PlanState> plan);
    /// Another one whenever plan, conditions or isBusy() may be others.
    [[nodiscard]] std::uint64_t revision() const { return m_revision; }
    [[nodiscard]] bool isUnfinished() const;
    [[nodiscard]] bool isBusy() const { return m_busy; }
    /// What the step to do would change is being predicted, for those who only look.
    [[nodiscard]] bool isPredicting() const { return m_predicting && !m_busy; }
    /// Of the step to do, or the evidence that it waits for: as they were when the world was looked at last.
    [[nodiscard]] const std::vector<Condition>& conditions() const;
    /// Of the last rollBack(), when it was refused; empty once anything else was done.
    [[nodiscard]] const std::vector<Condition>& backConditions() const { return m_backConditions; }
    [[nodiscard]] const std::optional<Predictions>& prediction() const { return m_prediction; }

    /// Conflict while another plan is unfinished; one in which nothing is done gives way.
    [[nodiscard]] session::base::Result<> begin(PlanState plan);
    [[nodiscard]] session::base::Result<> abandon();
    [[nodiscard]] session::base::Result<> pause();
    /// Somebody has to look first. `reason`: in words, "" for a pause.
    [[nodiscard]] session::base::Result<> stop(StopCause cause, std::string reason);
    [[nodiscard]] session::base::Result<> resume();
    [[nodiscard]] session::base::Result<> letWavesGoOn(bool byThemselves);
    /// Nobody has to look at anything: the wave before has passed, and every condition holds by itself.
    [[nodiscard]] bool isNextWaveDue() const;
    /// Goes on although this soft condition does not hold, for the devices that keep it open now.
    /// InvalidArgument for a hard one and without a reason, NotFound for a condition that is not open: of the
    /// step to do, or of the last rollBack() that was refused.
    [[nodiscard]] session::base::Result<> overrideCondition(const std::string& condition,
                                                            const std::string& reason,
                                                            Direction direction = Direction::Forward);
    /// Whichever step is to do.
    void next(Done done);
    /// The step with this id: it is left alone once it is done, Conflict while another one comes first.
    void nextOf(const std::string& id, const Done& done);
    void rollBack(Done done);
    using Sent = std::function<void(const session::base::Result<std::vector<session::base::Serial>>&)>;
    /// Who would be sent their old settings by rollBack() now. Nobody by a step that is no commit.
    void whoIsSentBack(const Sent& done) const;
    /// The wave that was started last alone: its devices are sent their settings of before, and the plan
    /// rests until resume(). NotFound where no wave of this step is under way or done.
    void rollBackWave(Done done);

    /// Takes over what sessions have proven meanwhile, and has the next step predicted.
    void refresh();
    /// Takes over what sessions have proven meanwhile, and what an interrupted action has done.
    void follow();

private:
    /// What a prediction stands on: it is acted on only while that is what it was.
    struct Ground
    {
        config::Configuration candidate;
        config::Configuration running;
        bool operator==(const Ground&) const = default;
    };

    /// So often a prediction is made anew because the configuration changed under it.
    static constexpr int predictionTries = 3;

    [[nodiscard]] Step step() const { return stepsOf(*m_plan)[m_plan->current]; }
    [[nodiscard]] Ground ground() const { return {m_world.candidate(), m_world.running()}; }
    [[nodiscard]] static std::unexpected<session::base::Error> stepIsBeingDone();
    [[nodiscard]] session::base::Result<> mayChange() const;
    [[nodiscard]] session::base::Result<> mayDo(Step step) const;
    [[nodiscard]] bool isBehind(const std::string& step) const;
    [[nodiscard]] session::base::Result<> keep(PlanState next);
    [[nodiscard]] session::base::Result<> save();
    [[nodiscard]] std::vector<Condition> conditionsNow() const;
    [[nodiscard]] PredictionWish wish() const;
    void lookAgain();
    void forgetPrediction();
    void predict(PredictionWish wish, std::function<void()> then);
    void doNext(const Done& done);
    [[nodiscard]] bool hasComeSince(const PredictionWish& predicted) const;
    void actWhenPredicted(int triesLeft, const Done& done);
    void actIfAllowed(const PredictionWish& predicted, const Done& done);
    void takeBackWhenPredicted(Step step, int triesLeft, const Done& done);
    void takeBackIfAllowed(Step step, const std::optional<Predictions>& withoutPush, const Done& done);
    [[nodiscard]] session::base::Result<> intend(Direction direction, const PredictionWish& predicted);
    void takeBackWaveWhenPredicted(int triesLeft, const Done& done);
    [[nodiscard]] bool mayGoBack(Step step, std::vector<Condition> present, const Done& done);
    void takeBackWaveIfAllowed(const PredictionWish& predicted, const Done& done);
    [[nodiscard]] static session::base::Error changesMeanwhile();
    [[nodiscard]] static session::base::Error isOpen(const std::vector<Condition>& conditions);
    [[nodiscard]] static bool allHold(const std::vector<Condition>& conditions);
    void refuse(session::base::Error error, const Done& done);
    void finishAction(const session::base::Result<>& result, const Done& done);

    World& m_world;
    Surroundings m_around;
    MigrationActions m_actions;
    std::optional<PlanState> m_plan;
    std::optional<Predictions> m_prediction;
    mutable std::optional<std::vector<Condition>> m_conditions; ///< nullopt: to be looked at
    std::vector<Condition> m_backConditions;
    bool m_busy = false; ///< an action is on its way, and the plan is its alone
    bool m_predicting = false;
    std::uint64_t m_revision = 0;
    std::uint64_t m_question = 0; ///< number of the prediction that is wanted: older answers are dropped
};

} // namespace models::workflows
