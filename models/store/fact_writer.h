// What an event tells about a device, into the table of devices: what it is known by over a restart. The
// thread of the connection.
#pragma once

#include "session/base/error.h"
#include "session/engine/event.h"

namespace models::store {

class Database;

/// Nothing for events that tell of no device. ErrorCode::Storage.
[[nodiscard]] session::base::Result<> writeFacts(Database& database, const session::engine::Event& event);

} // namespace models::store
