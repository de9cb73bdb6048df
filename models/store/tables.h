// The store's tables and their version. A file of a newer version is refused, an older one is brought up to
// date in one transaction. Thread of the connection.
#pragma once

#include "session/base/error.h"

namespace models::store {

class Database;

inline constexpr int tablesVersion = 6;

[[nodiscard]] session::base::Result<> createTables(Database& database);

} // namespace models::store
