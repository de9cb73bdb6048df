// What stands between the candidate and a commit: how it differs from running, and what validation says of
// it. Made in the work pool, once for each state of the candidate, and shared by whoever shows it. A plain
// value; any thread.
#pragma once

#include "models/config/edit.h"
#include "models/config/validation/validate.h"
#include "session/base/error.h"

#include <functional>
#include <memory>
#include <vector>

namespace models::lifecycle {

using ConfigurationPtr = std::shared_ptr<const config::Configuration>;

struct CandidateReview
{
    ConfigurationPtr running;
    ConfigurationPtr candidate;
    std::vector<config::Change> changes;
    std::vector<config::Edit> edits; ///< the commands that turn running into the candidate
    std::vector<config::Finding> findings;
    config::ValidationFacts facts; ///< those of `findings`
};
using ReviewPtr = std::shared_ptr<const CandidateReview>;
using ReviewDone = std::function<void(const ReviewPtr&)>;

/// What validation would say if some edits were made.
struct DraftReview
{
    std::vector<config::Finding> findings;
    std::vector<config::Finding> brought; ///< those that the candidate has not as it is
};
/// The error is that of edits that can't be made.
using DraftReviewDone = std::function<void(const session::base::Result<DraftReview>&)>;

} // namespace models::lifecycle
