// When an open session ends by itself, as the engine tells: a commit's disconnect wait (D12-D16), a wait of
// its own, or being doomed (K1). Any thread.
#pragma once

#include "models/lifecycle/devices/device_record.h"

namespace models::lifecycle {

/// K1.
void takeJudgement(OpenSession& session, const session::engine::SessionJudgedAnew& judged);

/// Of this session alone: its certificate was made anew. A newer one takes the place of the one before.
void takeOwnWait(OpenSession& session, session::base::TimePoint deadline);

/// T8: a commit starts the wait anew, for all that are under other rules. One that is back under the rules
/// that it came up under is let go of. False when that changes nothing.
bool takeCommitWait(OpenSession& session, session::base::TimePoint deadline, bool isUnderOther);

} // namespace models::lifecycle
