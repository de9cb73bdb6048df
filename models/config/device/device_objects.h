// The objects that a device's settings name, as it is sent them: certificates that it presents with their
// keys in the clear (the session is encrypted), CAs without. Private to this room. Any thread; not for the
// GUI thread.
#pragma once

#include "models/config/configuration.h"
#include "session/base/error.h"
#include "session/pki/keys/key_vault.h"

namespace models::config {

/// Into `device.shared`, from `store`; ErrorCode::NotFound names what is not there.
[[nodiscard]] session::base::Result<> takeNamedObjects(Template& device, const ObjectStore& store,
                                                       const session::pki::KeyVault& vault);

} // namespace models::config
