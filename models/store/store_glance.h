// A look at a store that another process may be writing: what can be said of the manager over it without its
// keys. Changes nothing. Any thread.
#pragma once

#include "session/base/error.h"

#include <QString>

#include <chrono>
#include <string>
#include <vector>

namespace models::store {

struct StoreGlance
{
    std::string listeningAddress; ///< as it was listened to last, "" before the first time
    bool isMarkedRunning = false; ///< keys::runState
    bool keyringKeeps = false;    ///< the master passphrase
    std::size_t devices = 0;      ///< that the running configuration manages
    std::size_t edits = 0;        ///< groups of edits that wait in the candidate
    std::vector<std::chrono::milliseconds> clockOffsets; ///< of the last hundred devices that said hello
};

/// ErrorCode::Storage when there is none, Unsupported for one of another version.
[[nodiscard]] session::base::Result<StoreGlance> glanceAt(const QString& file);

} // namespace models::store
