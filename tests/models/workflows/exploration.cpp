#include "tests/models/workflows/exploration.h"

#include "models/workflows/plan_evidence.h"

#include <deque>
#include <unordered_map>

namespace support {

using namespace models::workflows;
using session::base::Result;
using session::base::Serial;

namespace {

using State = ExplorationState;

struct Visited
{
    std::size_t parent = 0;
    std::string move;
};

struct Move
{
    std::string words;
    std::function<bool(State&)> make; ///< false: it was refused
    bool isMishap = false;
    std::function<bool(const State&)> isPossible = {}; ///< cheap; empty: that shows when it is made
};

std::string planKey(const PlanState& plan)
{
    std::string key = std::to_string(plan.current) + (plan.acting ? "a" : "") +
                      (plan.isStopped() ? "s" : "") + (plan.abandoned ? "x" : "") + 'w' +
                      std::to_string(plan.wave);
    for (const Wave& wave : plan.waves) {
        key += ';' + std::to_string(int(wave.state)) + std::to_string(wave.acceptedFailures);
        for (const WaveDevice& device : wave.devices)
            key += ',' + device.serial.value + std::to_string(int(device.state));
    }
    for (const Serial& serial : plan.pushed)
        key += '+' + serial.value;
    for (const auto& [step, commands] : plan.inverse) {
        std::size_t sum = 0;
        for (const std::string& command : commands)
            sum = sum * 31 + std::hash<std::string>()(command);
        key += '^' + step + std::to_string(sum);
    }
    for (const StepOverride& one : plan.overrides) {
        if (one.isSpent)
            continue;
        key += '~' + one.step + one.condition + (one.direction == Direction::Back ? "b" : "");
        for (const Serial& serial : one.devices)
            key += serial.value;
    }
    for (const Serial& serial : plan.connectedBefore)
        key += plan.acting ? '=' + serial.value : "";
    return key;
}

std::string keyOf(const State& state)
{
    ModelledWorld::Looks looks;
    if (state.plan.acting)
        looks.marks.push_back(state.plan.actedAt);
    for (const Wave& wave : state.plan.waves) {
        if (wave.state != StepState::Running)
            continue;
        if (state.plan.kind != WorkflowKind::Authority) // whose waves don't ask when
            looks.marks.push_back(wave.startedAt);
        looks.jobs.push_back(wave.job);
    }
    return planKey(state.plan) + '|' + state.world.key(looks);
}

/// Of whom an override that counted has said that they keep a condition open, they may be lost.
void noteOverridden(ExplorationState& state, const PlanState& before)
{
    const bool isUnfinished = before.current < stepsOf(before).size();
    const auto forward = isUnfinished ? std::optional(stepsOf(before)[before.current]) : std::nullopt;
    const auto back = stepToTakeBack(before);
    for (std::size_t i = 0; i < state.plan.overrides.size(); ++i) {
        const StepOverride& one = state.plan.overrides[i];
        const bool wasSpent = i < before.overrides.size() && before.overrides[i].isSpent;
        const auto& acted = one.direction == Direction::Forward ? forward : back;
        if (!wasSpent && acted && one.step == toText(*acted))
            state.world.say(one.devices);
    }
}

/// Lets the machine do one thing; false when it refuses. `kept` gets every plan that was kept.
bool drive(ExplorationState& state, const std::set<std::string>& without,
           const std::function<void(Machine&, const Machine::Done&)>& act,
           std::vector<PlanState>* kept = nullptr)
{
    const PlanState before = state.plan;
    Machine machine(state.world, {.keep =
                                      [kept](const PlanState& plan) {
                                          if (kept)
                                              kept->push_back(plan);
                                          return Result<>();
                                      },
                                  .changed = [] {},
                                  .filter =
                                      [&without](std::vector<Condition>& conditions) {
                                          std::erase_if(conditions, [&without](const Condition& one) {
                                              return without.contains(one.rule);
                                          });
                                      }});
    machine.restore(state.plan);
    bool isDone = false;
    act(machine, [&isDone](const Result<>& result) { isDone = result.has_value(); });
    state.plan = *machine.plan();
    if (isDone)
        noteOverridden(state, before);
    return isDone;
}

/// The same, and the manager is killed before what came of it is kept.
bool driveAndDie(ExplorationState& state, const std::set<std::string>& without,
                 const std::function<void(Machine&, const Machine::Done&)>& act)
{
    std::vector<PlanState> kept;
    if (!drive(state, without, act, &kept))
        return false;
    const auto intended =
        std::ranges::find_if(kept, [](const PlanState& one) { return one.intent.has_value(); });
    if (intended == kept.end())
        return false;
    state.plan = *planFromJson(toJson(*intended));
    state.world.restartManager();
    return drive(state, without, [](Machine& machine, const Machine::Done& done) {
        machine.refresh();
        done({});
    });
}

/// Passes over everything that may be passed over.
bool overrideAll(Machine& machine, Direction direction)
{
    const auto open = direction == Direction::Back ? machine.backConditions() : machine.conditions();
    bool any = false;
    for (const Condition& one : open) {
        if (one.isSoft && one.state == ConditionState::Open)
            any = machine.overrideCondition(one.id, "in a hurry", direction).has_value() || any;
    }
    return any;
}

std::vector<Move> meddling(const ExplorationStart& start)
{
    return {{.words = "next, and the manager is killed",
             .make =
                 [&without = start.without](State& state) {
                     return driveAndDie(state, without, [](Machine& machine, const Machine::Done& done) {
                         machine.next(done);
                     });
                 },
             .isMishap = true},
            {.words = "roll back, and the manager is killed",
             .make =
                 [&without = start.without](State& state) {
                     return driveAndDie(state, without, [](Machine& machine, const Machine::Done& done) {
                         machine.rollBack(done);
                     });
                 },
             .isMishap = true},
            {.words = "somebody overrides what is open",
             .make =
                 [&without = start.without](State& state) {
                     return drive(state, without, [](Machine& machine, const Machine::Done& done) {
                         bool went = false;
                         machine.next([&went](const Result<>& result) { went = result.has_value(); });
                         if (!went && overrideAll(machine, Direction::Forward))
                             machine.next(done);
                     });
                 },
             .isMishap = true},
            {.words = "somebody overrides what is open on the way back",
             .make =
                 [&without = start.without](State& state) {
                     return drive(state, without, [](Machine& machine, const Machine::Done& done) {
                         bool went = false;
                         machine.rollBack([&went](const Result<>& result) { went = result.has_value(); });
                         if (!went && overrideAll(machine, Direction::Back))
                             machine.rollBack(done);
                     });
                 },
             .isMishap = true},
            {.words = "somebody else edits",
             .make =
                 [](State& state) {
                     state.world.foreignEdit();
                     return true;
                 },
             .isMishap = true},
            {.words = "somebody else reverts",
             .make =
                 [](State& state) {
                     state.world.foreignRevert();
                     return true;
                 },
             .isMishap = true,
             .isPossible = [](const State& state) { return state.world.hasPendingChanges(); }},
            {.words = "the next push is to fail",
             .make =
                 [](State& state) {
                     state.world.letNextPushFail();
                     return true;
                 },
             .isMishap = true,
             .isPossible = [](const State& state) { return !state.world.willPushFail(); }}};
}

/// Once the plan has taken back what it asked for there; and by anybody while nobody goes there.
bool mayResetAppliance(const State& state)
{
    const auto steps = stepsOf(state.plan);
    const auto asked = std::ranges::find(steps, Step::ApplianceCommit) - steps.begin();
    return std::ptrdiff_t(state.plan.current) <= asked || !state.world.isApplianceWanted();
}

std::vector<Move> movesOf(const ExplorationStart& start)
{
    const auto driven = [&without = start.without](void (Machine::*act)(Machine::Done)) {
        return [&without, act](State& state) {
            return drive(state, without,
                         [act](Machine& machine, const Machine::Done& done) { (machine.*act)(done); });
        };
    };
    std::vector<Move> moves{
        {.words = "next", .make = driven(&Machine::next)},
        {.words = "roll back", .make = driven(&Machine::rollBack), .isMishap = true},
        {.words = "roll back the wave", .make = driven(&Machine::rollBackWave), .isMishap = true},
        {.words = "resume",
         .make =
             [&without = start.without](State& state) {
                 return drive(state, without,
                              [](Machine& machine, const Machine::Done& done) { done(machine.resume()); });
             },
         .isPossible = [](const State& state) { return state.plan.isStopped(); }},
        {.words = "pushes expire",
         .make = [](State& state) { return state.world.pushesExpire(); },
         .isMishap = true},
        {.words = "the manager restarts",
         .make =
             [](State& state) {
                 state.world.restartManager();
                 state.plan = *planFromJson(toJson(state.plan));
                 return true;
             },
         .isMishap = true}};
    if (start.isMeddledWith)
        std::ranges::move(meddling(start), std::back_inserter(moves));
    using Happening = ModelledWorld::Happening;
    struct Row
    {
        const char* words;
        Happening happening;
        bool isMishap;
    };
    const Row rows[] = {{"goes away", Happening::GoesAway, true},
                        {"comes back", Happening::ComesBack, false},
                        {"reconnects", Happening::Reconnects, false},
                        {"takes its push", Happening::TakesPush, false},
                        {"takes its push and vanishes", Happening::TakesAndVanishes, true},
                        {"is pushed to by hand", Happening::IsPushedByHand, true},
                        {"is given the commands", Happening::IsConfigured, false},
                        {"is set back", Happening::IsReset, true}};
    for (const Serial& serial : start.state.world.serials()) {
        for (const Row& row : rows)
            moves.push_back({.words = serial.value + ' ' + row.words,
                             .make =
                                 [serial, what = row.happening](State& state) {
                                     state.world.happens(what, serial);
                                     return true;
                                 },
                             .isMishap = row.isMishap,
                             .isPossible =
                                 [serial, what = row.happening](const State& state) {
                                     return state.world.can(what, serial) &&
                                            (what != Happening::IsReset || mayResetAppliance(state));
                                 }});
    }
    return moves;
}

std::string traceTo(const std::vector<Visited>& visited, std::size_t index)
{
    std::string trace;
    for (; index != 0; index = visited[index].parent)
        trace = visited[index].move + (trace.empty() ? "" : "; ") + trace;
    return trace;
}

std::string lostIn(const ModelledWorld& world)
{
    for (const Serial& serial : world.serials()) {
        if (world.isLost(serial) && !world.wasSaid(serial))
            return serial.value + " is lost: " + world.whyLost(serial);
    }
    return {};
}

} // namespace

bool finish(ExplorationState& state)
{
    using Happening = ModelledWorld::Happening;
    constexpr int patience = 100;
    for (int i = 0; i < patience && state.plan.current < stepsOf(state.plan).size(); ++i) {
        drive(state, {}, [](Machine& machine, const Machine::Done& done) { machine.next(done); });
        for (const Serial& serial : state.world.serials()) {
            for (const Happening what : {Happening::TakesPush, Happening::Reconnects}) {
                if (state.world.can(what, serial))
                    state.world.happens(what, serial);
            }
        }
        static_cast<void>(advance(state.plan, state.world));
    }
    return state.plan.current == stepsOf(state.plan).size();
}

Exploration explore(const ExplorationStart& start)
{
    const auto began = std::chrono::steady_clock::now();
    Exploration result;
    const auto moves = movesOf(start);
    const int home = start.state.world.runningNumber();
    ModelledWorld stranger = start.state.world;
    stranger.foreignEdit();
    const int edited = stranger.candidateNumber(); // what others have edited stays theirs
    std::vector<Visited> visited{{}};
    // With mishaps counted, those with fewer come first: a state is reached with as few as it takes.
    std::deque<std::deque<std::pair<std::size_t, State>>> open(1);
    open.front().emplace_back(0, start.state);
    std::unordered_map<std::string, std::size_t> known{{keyOf(open.front().front().second), 0}}; ///< mishaps
    std::size_t mishaps = 0;
    while (!open.empty() && visited.size() < start.most && result.trace.empty()) {
        if (open.front().empty()) {
            open.pop_front();
            ++mishaps;
            continue;
        }
        const auto [index, state] = std::move(open.front().front());
        open.front().pop_front();
        result.finished += state.plan.current == stepsOf(state.plan).size();
        const bool isBack = index != 0 && state.plan.current == 0 && !state.plan.acting &&
                            state.plan.inverse.empty() && !state.world.hasPendingChanges();
        result.rolledBack += isBack;
        if (isBack && state.world.runningNumber() != home && state.world.runningNumber() != edited)
            result.wrongEnds.push_back(traceTo(visited, index));
        for (const Move& move : moves) {
            const bool counts = start.mishaps && move.isMishap;
            if ((counts && mishaps == *start.mishaps) || (move.isPossible && !move.isPossible(state)))
                continue;
            State next = state;
            ++result.moves;
            if (!move.make(next))
                continue;
            static_cast<void>(advance(next.plan, next.world)); // the desk looks at once
            const auto [place, isNew] = known.try_emplace(keyOf(next), mishaps + counts);
            if (!isNew && place->second <= mishaps + counts)
                continue;
            place->second = mishaps + counts;
            visited.push_back({index, move.words});
            if (const std::string lost = lostIn(next.world); !lost.empty()) {
                result.trace = traceTo(visited, visited.size() - 1) + " -> " + lost;
                break;
            }
            if (counts && open.size() == 1)
                open.emplace_back();
            open[counts ? 1 : 0].emplace_back(visited.size() - 1, std::move(next));
        }
    }
    result.isWhole = open.empty() && result.trace.empty();
    result.states = known.size();
    result.time =
        std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - began);
    return result;
}

} // namespace support
