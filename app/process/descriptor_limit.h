// How many descriptors the process may hold. A session is one, on either side, and the soft limit of a login
// shell is far below a fleet. Before the first thread starts.
#pragma once

namespace app::process {

/// To what the system allows; a refusal leaves what was there.
void raiseDescriptorLimit();

} // namespace app::process
