// What a caller may demand of a path beyond a trusted root: the inputs of RFC 5280 section 6.1.1 (c), (e),
// (f), (g), and a limit on its length. Plain values, any thread. By default nothing is demanded, and then
// certificate policies are not looked at, as in TLS at large; with any demand, those of the certificates hold
// as well.
#pragma once

#include "session/base/error.h"

#include <optional>
#include <string>
#include <vector>

namespace session::trust {

struct PathInputs
{
    std::vector<std::string> policies = {}; ///< acceptable policies as dotted OIDs; empty: any-policy
    bool explicitPolicy = false;            ///< the path must be good for one of them
    bool inhibitMapping = false;            ///< a CA may not call another's policy its own
    bool inhibitAnyPolicy = false;          ///< anyPolicy in a certificate stands for none
    std::optional<int> maxDepth = {};       ///< intermediate CAs between the leaf and the root

    [[nodiscard]] bool asksForPolicies() const
    {
        return !policies.empty() || explicitPolicy || inhibitMapping || inhibitAnyPolicy;
    }
    bool operator==(const PathInputs&) const = default;
};

/// ErrorCode::InvalidArgument for a policy that is no dotted OID or a depth below 0. The verifier takes what
/// it gets: an unreadable policy is one that no path is good for.
[[nodiscard]] base::Result<> checkPathInputs(const PathInputs& inputs);

} // namespace session::trust
