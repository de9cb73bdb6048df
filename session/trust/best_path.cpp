#include "session/trust/best_path.h"

#include "session/trust/path_work.h"

#include <array>

namespace session::trust {
namespace {

constexpr std::size_t mostToldOf = 3;

/// In the order in which they are made.
std::array<const Check*, 6> inOrder(const PathChecks& checks)
{
    return {&checks.chain.check, &checks.trustWorld,  &checks.validity,
            &checks.purpose,     &checks.keyStrength, &checks.revocation};
}

/// How many checks were made before one failed.
std::size_t reach(const PathChecks& checks)
{
    std::size_t passed = 0;
    for (const Check* check : inOrder(checks)) {
        if (check->outcome == Outcome::Fail)
            return passed;
        ++passed;
    }
    return passed;
}

PathChecks checksOver(const Case& one, ChainFinding chain)
{
    PathChecks checks{.chain = std::move(chain)};
    checks.trustWorld = checkTrustWorld(one, checks.chain);
    checks.validity = checkValidity(one, checks.chain.path);
    checks.purpose = checkPurpose(one, checks.chain.path);
    checks.keyStrength = checkKeyStrength(one, checks.chain.path);
    checks.revocation = checkRevocation(one, checks.chain.path);
    return checks;
}

} // namespace

bool isGood(const PathChecks& checks)
{
    return reach(checks) == inOrder(checks).size();
}

namespace {

/// All paths that were tried, and the best of them.
class Trials
{
public:
    /// `root`: the subject of the root to which the path led.
    void add(PathChecks checks, std::string root)
    {
        if (m_best && reach(checks) <= reach(*m_best)) {
            tell(checks, root);
            return;
        }
        if (m_best)
            tell(*m_best, m_bestRoot);
        m_best = std::move(checks);
        m_bestRoot = std::move(root);
    }

    [[nodiscard]] bool hasGood() const { return m_best && isGood(*m_best); }
    /// Whether a path leads to a trusted root, whatever else is wrong with it.
    [[nodiscard]] bool hasPath() const { return m_best && m_best->chain.world.has_value(); }
    [[nodiscard]] bool isEmpty() const { return !m_best; }

    [[nodiscard]] PathChecks take(std::string_view note)
    {
        std::string& detail = m_best->chain.check.detail;
        detail += note;
        m_best->othersFailed = m_others > 0 || !note.empty();
        if (m_others > 0)
            detail += "; " + std::to_string(m_others) + (m_others == 1 ? " other path" : " other paths") +
                      " failed: " + m_told;
        return *std::move(m_best);
    }

private:
    void tell(const PathChecks& checks, const std::string& root)
    {
        ++m_others;
        if (m_others > mostToldOf)
            return;
        const Check* failure = nullptr;
        for (const Check* check : inOrder(checks)) {
            if (failure == nullptr && check->outcome == Outcome::Fail)
                failure = check;
        }
        m_told += (m_told.empty() ? "to " : ", to ") + root;
        if (failure != nullptr)
            m_told += " (" + std::string(toText(failure->id)) + ": " + failure->certificate + ": " +
                      failure->detail + ")";
    }

    std::optional<PathChecks> m_best;
    std::string m_bestRoot;
    std::size_t m_others = 0;
    std::string m_told;
};

/// Tries paths until one is good. True when the search had to be given up.
bool tryPaths(const Case& one, PathSearch& search, WorkBudget& budget, Trials& trials)
{
    for (int tried = 0; tried < mostPaths; ++tried) {
        auto path = search.next();
        if (!path)
            return budget.isSpent();
        if (!budget.spend(judgingCost(*path)))
            return true;
        std::string root = path->back().subject();
        trials.add(checksOver(one, checkChain(one, *std::move(path))), std::move(root));
        if (trials.hasGood())
            return false;
    }
    return search.next().has_value();
}

} // namespace

PathChecks checkBestPath(const Case& one)
{
    if (one.evidence.chain.empty())
        return checksOver(one, {.check = skipped(CheckId::Chain, "no certificate")});
    WorkBudget budget;
    Trials trials;
    PathSearch search(one.profile.anchors, one.evidence.chain, one.now, budget);
    const bool isGivenUp = !one.profile.acceptAnyIssuer && tryPaths(one, search, budget, trials);
    if (!trials.hasPath()) {
        if (auto factory = checkFactoryChain(one, budget))
            return checksOver(one, *std::move(factory));
    }
    if (trials.isEmpty())
        return checksOver(one, checkWithoutPath(one, search.whyNone()));
    return trials.take(isGivenUp ? "; the search for a better path was given up" : "");
}

} // namespace session::trust
