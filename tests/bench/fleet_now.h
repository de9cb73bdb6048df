// How the devices of a manager stand at this moment. Main thread.
#pragma once

#include "models/lifecycle/lifecycle.h"
#include "tests/support/process.h"

#include <set>
#include <string>

namespace bench {

/// Serials.
[[nodiscard]] std::set<std::string> connectedNow(const models::lifecycle::Lifecycle& lifecycle);
/// And trying again.
[[nodiscard]] std::set<std::string> refusedNow(const models::lifecycle::Lifecycle& lifecycle);
/// Of the sessions between devices a manager knows from their clients, a moment later.
[[nodiscard]] bool areSessionsTold(const models::lifecycle::Lifecycle& lifecycle,
                                   const support::Process& agents);

} // namespace bench
