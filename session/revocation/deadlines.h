// How long a lookup may take, from the three timeouts of a certificate profile. Pure, any thread. Rules
// C13-C15.
#pragma once

#include "session/trust/policy.h"

#include <chrono>

namespace session::revocation {

/// All from the start of their own step; a step that is not asked for has none.
struct Deadlines
{
    std::chrono::milliseconds total{0}; ///< C13; whatever is not known by then cannot be retrieved (C17)
    std::chrono::milliseconds ocsp{0};
    std::chrono::milliseconds crl{0};

    bool operator==(const Deadlines&) const = default;
};

[[nodiscard]] Deadlines deadlinesOf(const trust::RevocationPolicy& policy);

} // namespace session::revocation
