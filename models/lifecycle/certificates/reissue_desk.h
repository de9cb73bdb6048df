// Re-issues what a CA has signed, certificate by certificate in the work pool, and takes them over together
// at the end: a job that fails or is cancelled changes nothing. Private to this room; main thread. C-5.
#pragma once

#include "models/lifecycle/certificates/renewal_steps.h"
#include "models/lifecycle/lifecycle_state.h"

#include <memory>
#include <vector>

namespace models::lifecycle {

class ReissueDesk
{
public:
    ReissueDesk(Lifecycle& owner, LifecycleState& state) : m_owner(owner), m_state(state) {}

    /// ErrorCode::NotFound when there is no such CA or nothing of it in the stores.
    [[nodiscard]] session::base::Result<session::base::JobId> start(const ReissueOrder& order);
    void cancel(session::base::JobId job);

private:
    struct Active
    {
        session::base::JobId id;
        std::vector<RenewalWork> left; ///< the next one last
        std::vector<Renewed> made;
        bool isCancelled = false;
    };
    void next(const std::shared_ptr<Active>& active);
    void finish(const std::shared_ptr<Active>& active, const session::base::Result<>& result);

    Lifecycle& m_owner;
    LifecycleState& m_state;
    std::vector<std::shared_ptr<Active>> m_active;
};

} // namespace models::lifecycle
