#include "models/lifecycle/devices/device_record.h"

namespace models::lifecycle {

using session::base::TimePoint;

const session::engine::AttemptPtr& DeviceRecord::shownAttempt() const
{
    if (session)
        return session->attempt;
    return isRefused() ? lastRefused : lastGood;
}

const session::engine::AttemptPtr& DeviceRecord::latestJudgement() const
{
    return session && session->doomed ? session->doomed : shownAttempt();
}

std::optional<session::trust::Reason> DeviceRecord::doom() const
{
    return session && session->doomed ? session->doomed->verdict.reason : std::nullopt;
}

std::optional<std::chrono::milliseconds> DeviceRecord::timeLeft(TimePoint now) const
{
    if (!session || !session->disconnectAt)
        return std::nullopt;
    return *session->disconnectAt - now;
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
