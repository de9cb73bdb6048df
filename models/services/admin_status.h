// What an administrator is answered at the web interface: the manager's state as JSON, to be read only. Main
// thread.
#pragma once

#include "models/lifecycle/lifecycle.h"
#include "session/engine/admin_door.h"

#include <string>

namespace models::services {

/// The whole response. GET or HEAD of /status; 404 and 405 for anything else.
[[nodiscard]] std::string answerAdministrator(const lifecycle::Lifecycle& lifecycle,
                                              const session::engine::AdminRequest& request);

} // namespace models::services
