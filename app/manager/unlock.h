// Opens the keys of a data directory for the window when neither a file nor the environment gives the master
// passphrase: by the desktop's keyring, else by asking (C-7). GUI thread; runs the
// application's event loop until that is done, so only before the window does.
#pragma once

#include "session/base/error.h"
#include "session/pki/keys/key_vault.h"

#include <QString>

namespace app::manager {

/// ErrorCode::Cancelled when the user gives up; InUse when another manager holds the directory.
[[nodiscard]] session::base::Result<session::pki::KeyVault> unlock(const QString& dataDirectory);

} // namespace app::manager
