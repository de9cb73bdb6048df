// All that can happen to a pair of managers, in every order: commits, crashes, starts, a line that is cut and
// comes back, suspension, a transfer whose answer is lost. Whatever it was, no commit disappears in silence,
// nothing that both had is set aside, no reign is begun twice, and once both are there they agree. S-4.
#include "models/services/pair/pair_machine.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <deque>
#include <map>
#include <set>

namespace tst_pair_states {

using namespace models::services;
using namespace std::chrono_literals;
using models::lifecycle::PairRelation;
using Kind = PairAction::Kind;

namespace {

constexpr int mostAtOnce = 3; ///< things that happen without time between them
constexpr auto tick = 1000ms;
constexpr auto pause = 16s; ///< longer than any of the timers

struct Manager
{
    bool isPrimary = true;
    bool isAlive = false;
    PairMachine machine;
    std::set<std::uint64_t> aside; ///< commits that only its old versions hold
};

enum class Step {
    Commit,
    Crash,
    Start,
    Suspend,
    MakeFunctional,
    Send, ///< the state arrives, and nothing that is said after it
    Cut,
    Join,
};

/// Both managers, and what they have done. A plain value.
struct World
{
    std::array<Manager, 2> managers;
    int mostCommits;
    bool isPreemptive;
    bool isJoined = false;
    PairMachine::Time now{1000};
    std::uint64_t lastName = 0;
    int commits = 0;
    bool wasSplitShown = false;
    std::map<std::uint64_t, int> reigns; ///< whose the commits of a reign are
    std::set<std::uint64_t> acknowledged;
    std::set<std::uint64_t> shared; ///< both had them
    std::string fault;

    World(int commitsAtMost, bool preempts) : mostCommits(commitsAtMost), isPreemptive(preempts)
    {
        managers[1].isPrimary = false;
        step(Step::Start, 0);
        step(Step::Start, 1);
        step(Step::Join, 0);
        pass();
    }

    [[nodiscard]] bool isPossible(Step what, int who) const
    {
        const Manager& manager = managers[who];
        const Manager& other = managers[1 - who];
        const PairRole role = manager.machine.role();
        switch (what) {
        case Step::Commit:
            return manager.isAlive && role == PairRole::Active && commits < mostCommits;
        case Step::Crash:
            return manager.isAlive;
        case Step::Start:
            return !manager.isAlive;
        case Step::Suspend:
            return manager.isAlive && role != PairRole::Suspended && manager.machine.mayHandOver();
        case Step::MakeFunctional:
            return manager.isAlive && role == PairRole::Suspended;
        case Step::Send:
            return owesState(manager, other);
        case Step::Cut:
            return who == 0 && isJoined;
        case Step::Join:
            return who == 0 && !isJoined && manager.isAlive && other.isAlive;
        }
        return false;
    }

    void step(Step what, int who)
    {
        Manager& manager = managers[who];
        switch (what) {
        case Step::Commit:
            return commit(who);
        case Step::Crash:
            manager.isAlive = false;
            return cut();
        case Step::Start:
            return start(manager);
        case Step::Suspend:
            return take(who, manager.machine.suspend(now));
        case Step::MakeFunctional:
            return take(who, manager.machine.makeFunctional(now));
        case Step::Send:
            return adopt(1 - who);
        case Step::Cut:
            return cut();
        case Step::Join:
            isJoined = true;
            for (Manager& one : managers)
                one.machine.connected(now);
        }
    }

    void pass()
    {
        for (const auto end = now + pause; now < end;) {
            now += tick;
            for (int who : {0, 1})
                if (managers[who].isAlive)
                    take(who, managers[who].machine.tick(now));
            for (int who : {0, 1})
                if (owesState(managers[who], managers[1 - who])) {
                    adopt(1 - who);
                    take(1 - who, {{Kind::SayHello}});
                }
        }
        check();
    }

    /// What tells two worlds apart: numbers of reigns count by their order only.
    [[nodiscard]] std::string key() const
    {
        std::set<std::uint64_t> numbers;
        for (const Manager& one : managers)
            numbers.insert({one.machine.reign(), one.machine.stamp().term});
        const auto rank = [&numbers](std::uint64_t number) {
            return std::to_string(std::distance(numbers.begin(), numbers.find(number))) + ' ';
        };
        std::string key = isJoined ? "joined " : "cut ";
        for (const Manager& one : managers) {
            const PairPeer self = one.machine.self();
            key += one.isAlive ? std::string(toText(self.role)) : "dead";
            key += ' ' + rank(self.reign) + rank(self.stamp.term) + (self.stamp.isLonely ? "lonely:" : ":");
            for (const auto name : self.stamp.commits)
                key += ' ' + std::to_string(name);
            key += " aside:";
            for (const auto name : one.aside)
                key += ' ' + std::to_string(name);
            for (const bool flag : {self.tookOver, self.gaveWay, self.wantsBack, self.handsOver,
                                    one.machine.peer().has_value()})
                key += flag ? " 1" : " 0";
            key += '\n';
        }
        return key;
    }

private:
    void start(Manager& manager)
    {
        const auto stamp = manager.machine.stamp();
        const auto reign = manager.machine.reign();
        manager.machine = {};
        manager.machine.setStamp(stamp);
        manager.machine.setReign(reign);
        manager.isAlive = true;
        auto timers = models::config::timersOf({});
        timers.preemptionHold = 5s;
        take(int(&manager - managers.data()),
             manager.machine.follow({.isEnabled = true,
                                     .isPrimary = manager.isPrimary,
                                     .isPreemptive = isPreemptive,
                                     .serial = manager.isPrimary ? "M1" : "M2",
                                     .timers = timers},
                                    now));
    }

    void cut()
    {
        if (!std::exchange(isJoined, false))
            return;
        for (int who : {0, 1})
            if (managers[who].isAlive)
                take(who, managers[who].machine.disconnected(now));
    }

    void commit(int who)
    {
        PairMachine& machine = managers[who].machine;
        machine.setStamp(models::lifecycle::afterCommit(machine.stamp(), machine.reign(), ++lastName));
        acknowledged.insert(lastName);
        ++commits;
        const PairStamp& stamp = machine.stamp();
        if (!stamp.isLonely && reigns.emplace(stamp.term, who).first->second != who)
            fault = "two managers have begun reign " + std::to_string(stamp.term);
    }

    [[nodiscard]] bool owesState(const Manager& from, const Manager& to) const
    {
        if (!isJoined || !from.isAlive || !to.isAlive || !from.machine.peer() || !to.machine.peer() ||
            to.machine.isServing())
            return false;
        const bool prevails = models::lifecycle::prevails(from.machine.stamp(), to.machine.stamp());
        return prevails &&
               (from.machine.role() == PairRole::Active || from.machine.role() == PairRole::Suspended);
    }

    /// As PairKeeper does it.
    void adopt(int who)
    {
        Manager& manager = managers[who];
        const PairStamp before = manager.machine.stamp();
        const PairStamp& taken = managers[1 - who].machine.stamp();
        if (models::lifecycle::relationOf(before, taken) == PairRelation::Diverged)
            for (const auto name : before.commits)
                if (std::ranges::find(taken.commits, name) == taken.commits.end())
                    manager.aside.insert(name);
        manager.machine.took(taken);
    }

    void take(int who, const PairActions& actions)
    {
        Manager& manager = managers[who];
        Manager& other = managers[1 - who];
        for (const PairAction& action : actions) {
            wasSplitShown |= action.kind == Kind::SplitBrain;
            if (action.kind == Kind::Serve && manager.machine.stamp().term == 0)
                manager.machine.setStamp(models::lifecycle::founded(manager.machine.stamp(), ++lastName));
            if (!isJoined || !manager.isAlive || !other.isAlive)
                continue;
            if (action.kind == Kind::SayHello)
                take(1 - who, other.machine.heard(manager.machine.self(), now));
            else if (action.kind == Kind::Beat)
                take(1 - who, other.machine.heard(now));
        }
    }

    [[nodiscard]] bool has(int who, std::uint64_t name) const
    {
        const auto& held = managers[who].machine.stamp().commits;
        return std::ranges::find(held, name) != held.end();
    }

    void check()
    {
        const bool isAnyAside = !managers[0].aside.empty() || !managers[1].aside.empty();
        if (isAnyAside && !wasSplitShown)
            fault = "a commit was set aside and nobody was told";
        for (const auto name : acknowledged) {
            const bool isAside = managers[0].aside.contains(name) || managers[1].aside.contains(name);
            if (!has(0, name) && !has(1, name) && !isAside)
                fault = "commit " + std::to_string(name) + " has disappeared";
            if (has(0, name) && has(1, name))
                shared.insert(name);
            if (isAside && shared.contains(name))
                fault = "commit " + std::to_string(name) + ", which both had, was set aside";
        }
        if (isJoined)
            checkAgreement();
    }

    void checkAgreement()
    {
        const PairRole first = managers[0].machine.role();
        const PairRole second = managers[1].machine.role();
        const bool isSuspended = first == PairRole::Suspended || second == PairRole::Suspended;
        const int active = int(first == PairRole::Active) + int(second == PairRole::Active);
        const bool bothSuspended = first == PairRole::Suspended && second == PairRole::Suspended;
        if (active != (bothSuspended ? 0 : 1))
            fault = std::to_string(active) + " managers serve";
        if (!isSuspended && models::lifecycle::relationOf(managers[0].machine.stamp(),
                                                          managers[1].machine.stamp()) != PairRelation::Same)
            fault = "both are there and do not agree";
    }
};

std::string nameOf(Step what, int who)
{
    static const std::map<Step, const char*> names{{Step::Commit, "commit"},
                                                   {Step::Crash, "crash"},
                                                   {Step::Start, "start"},
                                                   {Step::Suspend, "suspend"},
                                                   {Step::MakeFunctional, "functional"},
                                                   {Step::Send, "send"},
                                                   {Step::Cut, "cut"},
                                                   {Step::Join, "join"}};
    const bool isOfLine = what == Step::Cut || what == Step::Join;
    return std::string(names.at(what)) + (isOfLine ? "" : who == 0 ? "-1" : "-2");
}

} // namespace

class PairStatesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsLostInAnyOrderOfThings_data()
    {
        QTest::addColumn<int>("commits");
        QTest::addColumn<bool>("isPreemptive");
        QTest::newRow("whoever serves goes on") << 3 << false;
        QTest::newRow("the primary takes over again") << 2 << true;
    }
    void nothingIsLostInAnyOrderOfThings()
    {
        QFETCH(int, commits);
        QFETCH(bool, isPreemptive);
        m_known.clear();
        m_open.clear();
        m_ways = 0;
        const World begin(commits, isPreemptive);
        QVERIFY2(begin.fault.empty(), begin.fault.c_str());
        arrive(begin, "");
        while (!m_open.empty() && m_fault.empty()) {
            const auto [world, path] = std::move(m_open.front());
            m_open.pop_front();
            explore(world, path, mostAtOnce);
        }
        QVERIFY2(m_fault.empty(), m_fault.c_str());
        qInfo("%zu states of the pair, %zu ways between them, at most %d commits, %d steps at a time",
              m_known.size(), m_ways, commits, mostAtOnce);
        QVERIFY(m_known.size() > 1000); // it did go somewhere
    }

private:
    /// Every sequence of so many steps, then time.
    void explore(const World& world, const std::string& path, int left)
    {
        if (left == 0 || !m_fault.empty())
            return;
        for (int number = int(Step::Commit); number <= int(Step::Join); ++number) {
            for (int who : {0, 1}) {
                const auto what = Step(number);
                if (!world.isPossible(what, who))
                    continue;
                World next = world;
                next.step(what, who);
                const std::string way = path + ' ' + nameOf(what, who);
                explore(next, way, left - 1);
                next.pass();
                ++m_ways;
                arrive(next, way + ",");
            }
        }
    }
    void arrive(const World& world, const std::string& path)
    {
        if (!world.fault.empty() && m_fault.empty())
            m_fault = world.fault + " after" + path + "\n" + world.key();
        if (m_known.insert(world.key()).second)
            m_open.emplace_back(world, path);
    }

    std::set<std::string> m_known;
    std::deque<std::pair<World, std::string>> m_open;
    std::size_t m_ways = 0;
    std::string m_fault;
};

HANDFAST_TEST(PairStatesTest)

} // namespace tst_pair_states

#include "tst_pair_states.moc"
