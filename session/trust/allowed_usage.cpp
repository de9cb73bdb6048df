#include "session/trust/allowed_usage.h"

#include <algorithm>

namespace session::trust {

bool allowsUsage(const pki::Certificate& certificate, std::string_view usage)
{
    const auto& usages = certificate.extendedKeyUsages();
    return usages.empty() || std::ranges::find(usages, usage) != usages.end();
}

} // namespace session::trust
