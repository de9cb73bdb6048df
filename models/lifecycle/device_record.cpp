#include "models/lifecycle/device_record.h"

namespace models::lifecycle {

using session::base::TimePoint;

const session::engine::AttemptPtr& DeviceRecord::shownAttempt() const
{
    if (session)
        return session->attempt;
    return isRefused() ? lastRefused : lastGood;
}

const session::pki::Certificate* DeviceRecord::leaf() const
{
    const auto& attempt = shownAttempt();
    return attempt && !attempt->evidence.chain.empty() ? &attempt->evidence.chain.front() : nullptr;
}

std::optional<TimePoint> DeviceRecord::expiry() const
{
    const auto* certificate = leaf();
    if (!certificate)
        return std::nullopt;
    const auto& path = shownAttempt()->verdict.path;
    return path.empty() ? certificate->notAfter() : session::pki::effectiveExpiry(path);
}

} // namespace models::lifecycle
