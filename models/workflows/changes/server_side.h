// What W-1 writes into the candidate. Pure; any thread. Rules A4, D1-D4, D9, D12.
#pragma once

#include "models/config/edit.h"
#include "models/workflows/workflow.h"

namespace models::workflows {

/// Profiles and secure server communication around certificates that exist already under these names.
[[nodiscard]] std::vector<config::Edit> serverSideEdits(const ServerSideOptions& options);

/// Options with every blank filled from the configuration: address from the manager's, authority named if
/// none is.
[[nodiscard]] ServerSideOptions completed(ServerSideOptions options,
                                          const config::Configuration& configuration);

} // namespace models::workflows
