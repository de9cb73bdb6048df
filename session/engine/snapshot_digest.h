// One digest over everything in a snapshot that decides about authentication (D16): two snapshots with the
// same digest would judge every peer alike and show it the same certificate. Pure, any thread.
#pragma once

#include "session/engine/snapshot.h"

#include <string>

namespace session::engine {

/// As authenticationDigestOf() of a whole source (snapshot.h), of one certificate profile alone.
[[nodiscard]] std::string policyDigestOf(const trust::CertificatePolicy& policy);

} // namespace session::engine
