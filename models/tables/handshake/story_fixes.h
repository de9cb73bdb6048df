// Which ways out fit what a handshake came to: at most two, the most fitting first. What the device refuses
// is a fault of ours, and no bundle for it mends that (K4). Pure; any thread.
#pragma once

#include "models/lifecycle/devices/device_stories.h"
#include "models/tables/devices/device_fixes.h"

#include <vector>

namespace models::tables {

enum class StoryFix {
    DeliverBundle,
    Remove,
    Authorize,               ///< an entry of the authorization list for what it presented
    Manage,                  ///< the serial that it claims
    OpenServiceProfile,      ///< versions and suites of this manager
    OpenCertificateProfile,  ///< CAs, revocation, block settings of this manager
    ChangeServerCertificate, ///< by the migration plan that does it
};

/// None for a session that came up, and where nothing is to be mended here.
[[nodiscard]] std::vector<StoryFix> fixesFor(const lifecycle::HandshakeStory& story);

} // namespace models::tables
