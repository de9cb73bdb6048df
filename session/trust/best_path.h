// The checks that depend on the path, over the best path there is: each that could be it is tried until one
// passes all of them; else the one that got furthest is reported. For verifier.cpp only. Rule C24. Pure, any
// thread.
#pragma once

#include "session/trust/checks.h"

namespace session::trust {

struct PathChecks
{
    ChainFinding chain; ///< its detail also tells which other paths were tried and why they failed
    Check trustWorld = {};
    Check validity = {};
    Check purpose = {};
    Check keyStrength = {};
    Check revocation = {};
    bool othersFailed = false; ///< its detail tells of them
};

/// Nothing failed.
[[nodiscard]] bool isGood(const PathChecks& checks);

/// At most so many paths are judged for one peer.
constexpr int mostPaths = 64;

[[nodiscard]] PathChecks checkBestPath(const Case& one);

} // namespace session::trust
