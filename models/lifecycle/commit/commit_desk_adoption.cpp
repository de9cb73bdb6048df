// CommitDesk: what the other manager of a pair has committed is taken here (S-4).
#include "models/config/compile/pair_settings.h"
#include "models/lifecycle/commit/commit_desk.h"
#include "models/lifecycle/pair/pair_order.h"

#include <algorithm>

namespace models::lifecycle {

using namespace session;
using base::ErrorCode;
using base::Result;

void CommitDesk::adopt(Adoption adoption, AdoptionDone done)
{
    if (isBusy())
        return done(base::failure(ErrorCode::Conflict, "a commit is being carried out"));
    if (const auto still = checkAdoption(adoption); !still)
        return done(std::unexpected(still.error()));
    const config::Configuration& running = *m_state.workspace.running();
    auto next = std::make_shared<const config::Configuration>(
        config::withOwnPart(std::move(adoption.common), running));
    if (*next == running) {
        const auto kept = m_state.parts.store.setPairStamp(adoption.stamp);
        if (!kept)
            return done(std::unexpected(kept.error()));
        m_state.pairStamp = adoption.stamp;
        return done(Adopted{.version = m_state.workspace.version(), .setAside = {}});
    }
    m_current = Current{
        .outcome = {.job = {}, .version = m_state.workspace.version(), .findings = {}, .disconnectAt = {}},
        .description = "from the HA peer: " + adoption.info.description,
        .configuration = std::move(next),
        .client = m_state.pool.client(),
        .adoption = std::move(adoption),
        .adopted = std::move(done)};
    setCandidateAside();
    prepareInPool();
}

/// Nothing of what somebody has typed is lost: what belongs to both can't stay pending here.
void CommitDesk::setCandidateAside()
{
    m_current->candidate = m_state.workspace.candidate();
    const bool givesWay =
        config::sharedPart(*m_current->candidate) != config::sharedPart(*m_state.workspace.running());
    m_current->lastEditGroup = givesWay ? m_state.workspace.lastEditGroup() : 0;
    m_current->setAside = givesWay ? m_current->candidate : nullptr;
}

/// What is here may have moved on since it was decided to take the peer's.
Result<> CommitDesk::checkAdoption(const Adoption& adoption) const
{
    if (adoption.isOnStandby && !m_state.isStandby)
        return base::failure(ErrorCode::Conflict, "this manager has begun to serve meanwhile");
    if (prevails(m_state.pairStamp, adoption.stamp))
        return base::failure(ErrorCode::Conflict,
                             "what is here has become newer than what the peer has sent");
    return {};
}

/// The count began at the peer's commit (D13), and whoever came back meanwhile is under the new rules.
std::optional<base::TimePoint> CommitDesk::adoptedDeadline(const engine::PolicySnapshot& next,
                                                           base::TimePoint now) const
{
    if (m_state.snapshot && m_state.snapshot->authenticationDigest() == next.authenticationDigest())
        return std::nullopt;
    return std::max(m_current->adoption->disconnectDeadline.value_or(now), now);
}

/// However few are wanted: what gives way to the peer's is still there afterwards.
std::size_t CommitDesk::keptVersions() const
{
    const std::size_t givingWay = !m_current->adoption ? 0 : m_current->setAside ? 2 : 1;
    return std::max(std::size_t(m_current->configuration->management.maxAuditVersions), 1 + givingWay);
}

} // namespace models::lifecycle
