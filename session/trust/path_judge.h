// OpenSSL's verdict on one path that is already laid out, leaf to root: signatures, extensions, path lengths,
// name constraints, certificate policies. Dates, purpose, key strength and revocation are checks of their
// own. Pure, any thread. RFC 5280 section 6.
#pragma once

#include "session/base/clock.h"
#include "session/pki/certificate.h"
#include "session/trust/path_inputs.h"
#include "session/trust/path_search.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace session::trust {

struct PathJudgement
{
    std::optional<PathFault> fault = {};
    /// What RFC 5280 asks of CAs in strictness and honest old private ones lack; never a reason to refuse.
    std::vector<std::string> remarks = {};
};

/// `path` ends with a self-signed certificate, which is trusted for standing there. Total: an internal
/// failure of OpenSSL is a fault with its words as detail.
[[nodiscard]] PathJudgement judgePath(std::span<const pki::Certificate> path, const PathInputs& inputs,
                                      base::TimePoint now);

} // namespace session::trust
