// The objects that a device's settings name, as it is sent them: certificates that it presents with their
// keys, CAs without. Private to this room. Any thread; not for the GUI thread.
#pragma once

#include "models/config/configuration.h"
#include "models/config/device/sealed_text.h"
#include "session/base/error.h"

namespace models::config {

/// Into `device.shared`, from `store`; ErrorCode::NotFound names what is not there. Keys and passwords stay
/// in their boxes, which open in `boxes`.
[[nodiscard]] session::base::Result<> takeNamedObjects(Template& device, const ObjectStore& store,
                                                       OpenedBoxes& boxes);

} // namespace models::config
