// How two managers become a pair: the one hands over what both stand on, its factory CA and the key that its
// secrets are sealed with, in a file under a passphrase; the other takes it before it holds anything of its
// own (S-4). From then on devices know both, and what one has sealed the other reads; each keeps the key
// under its own master passphrase. Main thread; scrypt runs in the work pool.
#pragma once

#include "models/lifecycle/lifecycle.h"
#include "session/base/secret_text.h"

#include <functional>
#include <string>

namespace models::lifecycle {

/// The file's text. ErrorCode::InvalidArgument for a passphrase that is too short.
void exportPair(Lifecycle& lifecycle, const session::base::SecretText& passphrase,
                std::function<void(const session::base::Result<std::string>&)> done);

struct PairImport
{
    std::string text;
    session::base::SecretText passphrase; ///< of the file
    session::base::SecretText master;     ///< of this installation, "" for the one that the directory keeps
};
/// ErrorCode::Denied for a wrong passphrase, ParseFailed for another file, Conflict where this manager holds
/// devices, certificates or anything else that both would have in common: nothing is touched then.
void importPair(Lifecycle& lifecycle, PairImport order,
                std::function<void(const session::base::Result<>&)> done);

} // namespace models::lifecycle
