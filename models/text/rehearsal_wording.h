// What a rehearsal leaves out, in words. Any thread after the translators are installed. X-2.
#pragma once

#include <QString>

#include <string_view>

namespace models::text {

/// `limit`: "absent", "scep", "local", "out-of-sync", "channels", "keys"; `number`: of the devices concerned,
/// where the words have room for it.
[[nodiscard]] QString rehearsalLimit(std::string_view limit, int number = 0);

} // namespace models::text
