// The certificates as a tree: each below the one that signed it. Pure; main thread (translations).
#pragma once

#include "models/config/certificate_facts.h"
#include "models/tables/rows_model.h"
#include "session/base/clock.h"

namespace models::tables {

/// The rows of certificateRows() in the order of the tree, by name among siblings, with their depth. One
/// whose CA is not here stands at the root; of several entries that hold the CA, the first one has it.
[[nodiscard]] std::vector<Row> certificateTree(std::vector<config::CertificateFacts> certificates,
                                               session::base::TimePoint now);

} // namespace models::tables
