// A second store with everything that a first one holds at one moment: for rehearsals. Sealed secrets stay
// sealed. Any thread; takes as long as the file is large, and nobody waits for it meanwhile.
#pragma once

#include "session/base/error.h"

#include <QString>

namespace models::store {

/// `to` must not exist. ErrorCode::Storage leaves nothing there that could be taken for a store.
[[nodiscard]] session::base::Result<> copyStore(const QString& from, const QString& to);

} // namespace models::store
