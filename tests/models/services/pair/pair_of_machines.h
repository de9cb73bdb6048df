// Two managers as machines that hear of each other as long as the line holds, on a clock that the test turns.
// One thread.
#pragma once

#include "models/services/pair/pair_machine.h"

#include <QString>

#include <algorithm>

namespace pair_tests {

using namespace models::services;
using namespace std::chrono_literals;
using Kind = PairAction::Kind;

inline PairMachineSettings settingsOf(bool isPrimary, bool isPreemptive = false)
{
    models::config::HighAvailability pair;
    return {.isEnabled = true,
            .isPrimary = isPrimary,
            .isPreemptive = isPreemptive,
            .serial = isPrimary ? "M1" : "M2",
            .timers = models::config::timersOf(pair)};
}

/// A manager of the pair; what its machine asks for is done at once.
struct Side
{
    PairMachineSettings settings;
    PairMachine machine = {};
    PairActions done = {};
    bool isAlive = true;
    bool diskIsFull = false;
    std::uint64_t keptReign = 0;

    [[nodiscard]] PairPeer told() const { return machine.self(); }
    [[nodiscard]] auto count(Kind kind) const { return std::ranges::count(done, kind, &PairAction::kind); }
    void commit()
    {
        using namespace models::lifecycle;
        machine.setStamp(afterCommit(machine.stamp(), machine.reign(), nextName()));
    }
    void found() { machine.setStamp(models::lifecycle::founded(machine.stamp(), nextName())); }
    /// "term.revision"
    [[nodiscard]] QString numbers() const
    {
        return QStringLiteral("%1.%2").arg(machine.stamp().term).arg(machine.stamp().revision);
    }

private:
    static std::uint64_t nextName()
    {
        static std::uint64_t last = 0;
        return ++last;
    }
};

class Pair
{
public:
    explicit Pair(bool isPreemptive = false)
        : primary{settingsOf(true, isPreemptive)},
          secondary{settingsOf(false, isPreemptive)}
    {
    }

    void start(Side& side)
    {
        side.machine.setStamp(side.machine.stamp());
        take(side, side.machine.follow(side.settings, now));
    }
    /// As after kill -9 and a new start: nothing is left but what is on the disk.
    void restartAlone(Side& side)
    {
        const PairStamp stamp = side.machine.stamp();
        const std::uint64_t reign = side.machine.reign();
        side.machine = {};
        side.machine.setStamp(stamp);
        side.machine.setReign(reign);
        side.isAlive = true;
        start(side);
    }
    void restart(Side& side)
    {
        restartAlone(side);
        join();
    }
    void kill(Side& side)
    {
        side.isAlive = false;
        cut();
    }
    void join()
    {
        if (std::exchange(m_isJoined, true))
            return;
        primary.machine.connected(now);
        secondary.machine.connected(now);
    }
    void cut()
    {
        if (!std::exchange(m_isJoined, false))
            return;
        take(primary, primary.machine.disconnected(now));
        take(secondary, secondary.machine.disconnected(now));
    }
    void say(Side& side) { take(side, {{Kind::SayHello}}); }
    /// Time passes; beats and hellos go over the line, and the passive side takes what the active one has.
    void pass(std::chrono::milliseconds time)
    {
        for (const auto end = now + time; now < end;) {
            now += 100ms;
            for (Side* side : {&primary, &secondary})
                if (side->isAlive)
                    take(*side, side->machine.tick(now));
            if (m_isJoined && doesSynchronize)
                synchronize();
        }
    }
    [[nodiscard]] QString roles() const
    {
        const auto word = [](const Side& side) {
            return side.isAlive ? QString::fromUtf8(toText(side.machine.role())) : QStringLiteral("dead");
        };
        return word(primary) + ' ' + word(secondary);
    }

    PairMachine::Time now{1000};
    Side primary;
    Side secondary;
    bool doesSynchronize = true;
    bool isSilent = false; ///< the line stands, and nothing comes over it

private:
    Side& other(const Side& side) { return &side == &primary ? secondary : primary; }

    void take(Side& side, const PairActions& actions)
    {
        for (const PairAction& action : actions) {
            side.done.push_back(action);
            if (action.kind == Kind::Serve && side.machine.role() == PairRole::Active && side.diskIsFull) {
                take(side, side.machine.couldNotServe(side.keptReign, now));
                continue;
            }
            if (action.kind == Kind::Serve)
                side.keptReign = action.reign;
            if (action.kind == Kind::Serve && side.machine.role() == PairRole::Active &&
                side.machine.stamp().term == 0)
                side.found();
            if (!side.isAlive || !other(side).isAlive || !m_isJoined || isSilent)
                continue;
            if (action.kind == Kind::SayHello)
                take(other(side), other(side).machine.heard(side.told(), now));
            else if (action.kind == Kind::Beat)
                take(other(side), other(side).machine.heard(now));
        }
    }
    void synchronize()
    {
        for (Side* side : {&primary, &secondary}) {
            Side& peer = other(*side);
            if (side->machine.role() == PairRole::Active && peer.machine.role() == PairRole::Passive &&
                peer.machine.stamp() != side->machine.stamp() &&
                !models::lifecycle::prevails(peer.machine.stamp(), side->machine.stamp())) {
                peer.machine.took(side->machine.stamp());
                take(side == &primary ? secondary : primary, {{Kind::SayHello}});
            }
        }
    }

    bool m_isJoined = false;
};

} // namespace pair_tests
