// From what a peer sent to a path that ends at a trusted root. The one place that asks OpenSSL about chains.
// Pure, any thread. Rules C4, C5, C24; RFC 5280 section 6.
//
// Trust anchors are the self-signed certificates of the profile; its intermediates help to build a path and
// never end one (C4). Dates are no matter here (validity is a check of its own over the found path), but of
// several issuers that fit, one that is valid at `now` is preferred. OpenSSL follows one issuer only: of
// several CAs with one name and no key identifiers, those that it passes over are not tried (C24).
#pragma once

#include "session/base/clock.h"
#include "session/pki/certificate.h"
#include "session/trust/policy.h"
#include "session/trust/reason.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace session::trust {

struct PathFinding
{
    std::vector<pki::Certificate> path = {}; ///< leaf to root, empty when there is none
    std::optional<Reason> reason = {};       ///< why there is none
    std::string rule = {};
    std::string certificate = {}; ///< subject of the certificate at which the search ended
    std::string detail = {};
};

/// `sent`: leaf first, at least one. Total: an internal failure of OpenSSL is "no path" with its words as
/// detail.
[[nodiscard]] PathFinding findPath(const TrustAnchors& anchors, std::span<const pki::Certificate> sent,
                                   base::TimePoint now);

} // namespace session::trust
