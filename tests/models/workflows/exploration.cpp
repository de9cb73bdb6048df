#include "tests/models/workflows/exploration.h"

#include <deque>
#include <unordered_map>

namespace support {

using namespace models::workflows;
using session::base::Result;
using session::base::Serial;

namespace {

struct State
{
    ModelledWorld world;
    PlanState plan;
};

struct Visited
{
    std::size_t parent = 0;
    std::string move;
};

using Move = std::function<bool(State&)>;

std::string planKey(const PlanState& plan)
{
    std::string key = std::to_string(plan.current) + (plan.acting ? "a" : "") + (plan.stopped ? "s" : "") +
                      (plan.abandoned ? "x" : "") + 'w' + std::to_string(plan.wave);
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
        if (wave.state == StepState::Locked)
            continue;
        looks.marks.push_back(wave.startedAt);
        looks.jobs.push_back(wave.job);
    }
    return planKey(state.plan) + '|' + state.world.key(looks);
}

/// Lets the machine do one thing; false when it refuses.
bool drive(State& state, const std::set<std::string>& without,
           const std::function<void(Machine&, const Machine::Done&)>& act)
{
    Machine machine(state.world, {.keep = [](const PlanState&) { return Result<>(); },
                                  .changed = [] {},
                                  .filter =
                                      [&without](std::vector<Condition>& conditions) {
                                          std::erase_if(conditions, [&without](const Condition& one) {
                                              return without.contains(one.id);
                                          });
                                      }});
    machine.restore(state.plan);
    bool isDone = false;
    act(machine, [&isDone](const Result<>& result) { isDone = result.has_value(); });
    state.plan = *machine.plan();
    return isDone;
}

std::vector<std::pair<std::string, Move>> movesOf(const ExplorationStart& start)
{
    std::vector<std::pair<std::string, Move>> moves;
    const auto& without = start.without;
    moves.emplace_back("next", [&without](State& state) {
        return drive(state, without, [](Machine& machine, const Machine::Done& done) { machine.next(done); });
    });
    moves.emplace_back("roll back", [&without](State& state) {
        return drive(state, without,
                     [](Machine& machine, const Machine::Done& done) { machine.rollBack(done); });
    });
    moves.emplace_back("resume", [&without](State& state) {
        return state.plan.stopped && drive(state, without, [](Machine& machine, const Machine::Done& done) {
                   done(machine.resume());
               });
    });
    moves.emplace_back("pushes expire", [](State& state) { return state.world.pushesExpire(); });
    moves.emplace_back("manager restarts", [](State& state) {
        state.world.restartManager();
        state.plan = *planFromJson(toJson(state.plan));
        return true;
    });
    using Happening = bool (ModelledWorld::*)(const Serial&);
    const std::pair<const char*, Happening> happenings[] = {
        {"goes away", &ModelledWorld::goAway},
        {"comes back", &ModelledWorld::comeBack},
        {"reconnects", &ModelledWorld::reconnect},
        {"takes its push", &ModelledWorld::take},
        {"takes its push and vanishes", &ModelledWorld::takeAndVanish},
        {"is pushed to by hand", &ModelledWorld::pushByHand}};
    for (const Serial& serial : start.world.serials()) {
        for (const auto& [words, happening] : happenings)
            moves.emplace_back(serial.value + ' ' + words, [serial, happening](State& state) {
                return (state.world.*happening)(serial);
            });
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

Exploration explore(const ExplorationStart& start)
{
    const auto began = std::chrono::steady_clock::now();
    Exploration result;
    const auto moves = movesOf(start);
    const int home = start.world.runningNumber();
    std::vector<Visited> visited{{}};
    std::deque<std::pair<std::size_t, State>> open;
    open.emplace_back(0, State{start.world, start.plan});
    std::unordered_map<std::string, std::size_t> known{{keyOf(open.front().second), 0}};
    while (!open.empty() && visited.size() < start.most && result.trace.empty()) {
        const auto [index, state] = std::move(open.front());
        open.pop_front();
        const std::size_t steps = stepsOf(state.plan).size();
        result.finished += state.plan.current == steps;
        const bool isBack =
            index != 0 && state.plan.current == 0 && !state.plan.acting && state.plan.inverse.empty();
        if (isBack && !state.world.hasPendingChanges()) {
            ++result.rolledBack;
            if (state.world.runningNumber() != home)
                result.wrongEnds.push_back(traceTo(visited, index));
        }
        for (const auto& [words, move] : moves) {
            State next = state;
            ++result.moves;
            // What a refused move has noticed all the same counts: evidence that has come.
            if (!move(next) && next.plan == state.plan)
                continue;
            const auto [place, isNew] = known.try_emplace(keyOf(next), visited.size());
            if (!isNew)
                continue;
            visited.push_back({index, words});
            if (const std::string lost = lostIn(next.world); !lost.empty()) {
                result.trace = traceTo(visited, visited.size() - 1) + " -> " + lost;
                break;
            }
            open.emplace_back(visited.size() - 1, std::move(next));
        }
    }
    result.isWhole = open.empty() && result.trace.empty();
    result.states = visited.size();
    result.time =
        std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - began);
    return result;
}

} // namespace support
