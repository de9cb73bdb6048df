// Which of two states of a pair of managers goes on (S-4). Pure, any thread. The rules:
//
// 1. Each commit of what both managers have in common has a random name. A state carries the names of the
//    last ones; who finds the other's last name among its own has all that the other one has, and is ahead.
//    Nothing is lost when the other one takes its state.
// 2. Where neither has the other's last commit, both have committed on their own: a split brain. It is shown,
//    one of the two states goes on, and the other stays among the versions of who had it, set aside.
// 3. Then the later reign goes on. A manager begins a reign, which gets a number above all that it has heard
//    of, when it begins to serve, or goes on serving, knowing what its peer has: it takes over. Who starts
//    and does not reach its peer goes on with its last reign, however often: it can't outrank what it has
//    never seen. Only commits carry a reign into the state, so one in which nothing was committed beats
//    nothing.
// 4. Within one reign the one whose reign it is goes before one that started alone and went on where the
//    other had left off (a lonely commit), then the one with more commits, then the last name decides.
// 5. A state that has never been a pair's (term 0) is behind one that has. Who founds a pair, the primary
// that
//    serves in it first, makes its state a pair's.
#pragma once

#include "models/store/records.h"

#include <cstddef>
#include <cstdint>

namespace models::lifecycle {

using store::PairStamp;

/// So far behind may be who is to be told from one that has committed on its own.
inline constexpr std::size_t pairCommitsKept = 256;

enum class PairRelation { Same, Ahead, Behind, Diverged };
[[nodiscard]] PairRelation relationOf(const PairStamp& ours, const PairStamp& theirs);

/// The first one's state is to go on in the place of the other's; false for the same.
[[nodiscard]] bool prevails(const PairStamp& one, const PairStamp& other);

/// Of the state with one more commit. `reign`: the last that this manager has begun.
[[nodiscard]] PairStamp afterCommit(PairStamp stamp, std::uint64_t reign, std::uint64_t name);

/// A state of this manager alone becomes a pair's.
[[nodiscard]] PairStamp founded(PairStamp stamp, std::uint64_t name);

/// A name that no other commit has.
[[nodiscard]] std::uint64_t newCommitName();

} // namespace models::lifecycle
