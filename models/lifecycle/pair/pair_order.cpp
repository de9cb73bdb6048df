#include "models/lifecycle/pair/pair_order.h"

#include <QRandomGenerator>

#include <algorithm>
#include <tuple>

namespace models::lifecycle {

namespace {

bool holds(const PairStamp& stamp, std::uint64_t name)
{
    return std::ranges::find(stamp.commits, name) != stamp.commits.end();
}

/// Without names, by number alone.
PairRelation byNumber(const PairStamp& ours, const PairStamp& theirs)
{
    const auto order = std::tie(ours.term, ours.revision) <=> std::tie(theirs.term, theirs.revision);
    return order < 0 ? PairRelation::Behind : order > 0 ? PairRelation::Ahead : PairRelation::Same;
}

/// All names that the newer one still has are of later commits.
bool isBeyondNames(const PairStamp& older, const PairStamp& newer)
{
    return newer.commits.size() >= pairCommitsKept && older.term <= newer.term &&
           older.revision + newer.commits.size() <= newer.revision;
}

void addName(PairStamp& stamp, std::uint64_t name)
{
    stamp.commits.push_back(name);
    if (stamp.commits.size() > pairCommitsKept)
        stamp.commits.erase(stamp.commits.begin());
}

} // namespace

PairRelation relationOf(const PairStamp& ours, const PairStamp& theirs)
{
    if ((ours.term == 0) != (theirs.term == 0))
        return ours.term == 0 ? PairRelation::Behind : PairRelation::Ahead;
    if (ours.commits.empty() || theirs.commits.empty())
        return byNumber(ours, theirs);
    if (ours.commits.back() == theirs.commits.back())
        return PairRelation::Same;
    if (holds(theirs, ours.commits.back()) || isBeyondNames(ours, theirs))
        return PairRelation::Behind;
    if (holds(ours, theirs.commits.back()) || isBeyondNames(theirs, ours))
        return PairRelation::Ahead;
    return PairRelation::Diverged;
}

bool prevails(const PairStamp& one, const PairStamp& other)
{
    const PairRelation relation = relationOf(one, other);
    if (relation != PairRelation::Diverged)
        return relation == PairRelation::Ahead;
    const auto rank = [](const PairStamp& stamp) {
        return std::tuple(stamp.term, !stamp.isLonely, stamp.revision, stamp.commits.back());
    };
    return rank(one) > rank(other);
}

PairStamp afterCommit(PairStamp stamp, std::uint64_t reign, std::uint64_t name)
{
    if (stamp.term > 0) { // else it is nobody's but this manager's
        stamp.isLonely = stamp.term > reign;
        stamp.term = std::max(stamp.term, reign);
    }
    ++stamp.revision;
    addName(stamp, name);
    return stamp;
}

PairStamp founded(PairStamp stamp, std::uint64_t name)
{
    stamp.term = 1;
    addName(stamp, name);
    return stamp;
}

std::uint64_t newCommitName()
{
    return QRandomGenerator::system()->generate64();
}

} // namespace models::lifecycle
