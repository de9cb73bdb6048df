// Why a limit of the session engine is as it is, in one sentence. Any thread after the translators are
// installed. Issue row: S-1 steadiness.
#pragma once

#include <QString>

#include <string_view>

namespace models::text {

/// Of a limit by its name in `show system limits` (models/lifecycle/limit_rows.h); "" for another name.
[[nodiscard]] QString limitReason(std::string_view name);

} // namespace models::text
