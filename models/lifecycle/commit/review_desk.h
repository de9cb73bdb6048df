// Makes reviews of the candidate, one at a time, and keeps the last one for as long as it is true. Private to
// this room; main thread.
#pragma once

#include "models/lifecycle/commit/candidate_review.h"
#include "models/lifecycle/lifecycle_state.h"

#include <vector>

namespace models::lifecycle {

class ReviewDesk
{
public:
    explicit ReviewDesk(LifecycleState& state) : m_state(state) {}

    /// Of the candidate as it is now, or newer; answered from the event loop.
    void ask(ReviewDone done);
    /// Null when the candidate has changed since the last one was made.
    [[nodiscard]] ReviewPtr latest() const;
    void askWith(std::vector<config::Edit> edits, DraftReviewDone done);

private:
    struct Asker
    {
        ReviewDone done;
        Client client = Client::Window;
    };

    [[nodiscard]] bool isTrueNow(const CandidateReview& review, const config::ValidationFacts& facts) const;
    void start();
    void answer(ReviewPtr review, const std::vector<Asker>& askers);

    LifecycleState& m_state;
    ReviewPtr m_latest;
    bool m_isMaking = false;
    std::vector<Asker> m_waiting; ///< who has asked since the one that is being made was begun
};

} // namespace models::lifecycle
