// The store's tables and their version. A file of a newer version is refused, an older one is brought up to
// date in one transaction. Thread of the connection.
#pragma once

#include "session/base/error.h"

#include <string_view>

namespace models::store {

class Database;

inline constexpr int tablesVersion = 9;

[[nodiscard]] session::base::Result<> createTables(Database& database);
/// ErrorCode::Unsupported unless they are there, and of this version.
[[nodiscard]] session::base::Result<> checkTables(Database& database);
/// One of the store's single values.
[[nodiscard]] session::base::Result<> setMetaValue(Database& database, std::string_view key,
                                                   std::string_view value);

} // namespace models::store
