#include "models/lifecycle/commit/commit_effect.h"

namespace models::lifecycle {

std::optional<std::chrono::minutes> waitStartedBy(const CommitFacts& facts)
{
    if (facts.before == facts.after && !facts.isWaiting)
        return std::nullopt;
    return facts.configuredWait;
}

bool isUnderOther(const OpenSession& session, const PolicyDigests& policies, std::string_view digest)
{
    const auto judgedUnder = policies.find(session.policy);
    return judgedUnder == policies.end() || judgedUnder->second != digest;
}

} // namespace models::lifecycle
