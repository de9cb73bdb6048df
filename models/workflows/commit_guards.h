// What no commit of a workflow may do, forward or back: lock a device out, one that is away included. Judged
// by the verifier, through the prediction, on what devices have proven to run. Main thread. Rules E8, F2,
// J2-J6.
#pragma once

#include "models/workflows/workflow.h"
#include "models/workflows/world.h"

#include <optional>
#include <string>
#include <vector>

namespace models::workflows {

struct GuardInput
{
    const World& world;
    const config::Configuration& next; ///< what the commit makes run
    /// Of that commit; nullopt while it is being worked out.
    const std::optional<Predictions>& prediction;
    std::string trustRule = "J4"; ///< by which the server goes on trusting: J3 where a CA is removed
    /// The CA of what is shown now has signed the one of what will be: who accepts the one accepts the other.
    bool isCrossSigned = false;
};

/// Only what this commit can do harm by: nothing for one that leaves the server side as it is.
[[nodiscard]] std::vector<Condition> commitGuards(const GuardInput& input);
/// The X-1 condition: no device that is connected would drop, or be refused by another. A session between
/// devices that ends since one is no longer set to have it is what was wanted.
[[nodiscard]] Condition nobodyDrops(const std::optional<Predictions>& prediction);
/// The same in two ways at once.
[[nodiscard]] Condition nobodyDrops(const std::optional<Predictions>& first,
                                    const std::optional<Predictions>& second);

} // namespace models::workflows
