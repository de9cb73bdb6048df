// One digest over everything in a snapshot that decides about authentication (D16): two snapshots with the
// same digest would judge every peer alike and show it the same certificate. Pure, any thread.
#pragma once

#include "session/engine/snapshot_source.h"

#include <string>

namespace session::engine {

/// SHA-256, lower-case hex, of what decides about authentication: PolicySnapshot::authenticationDigest().
[[nodiscard]] std::string authenticationDigestOf(const SnapshotSource& source);
/// The same of one certificate profile alone.
[[nodiscard]] std::string policyDigestOf(const trust::CertificatePolicy& policy);

} // namespace session::engine
