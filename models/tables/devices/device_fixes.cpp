#include "models/tables/devices/device_fixes.h"

#include "models/lifecycle/devices/device_stories.h"
#include "models/lifecycle/devices/eligibility.h"
#include "models/tables/devices/device_status.h"

namespace models::tables {

using lifecycle::DeviceRecord;
using session::trust::Reason;

namespace {

/// A certificate from the manager's own CA, carried to the device, ends this refusal.
bool isCuredByBundle(Reason reason)
{
    switch (reason) {
    case Reason::TlsVersion:
    case Reason::Cipher:
    case Reason::IdentityMismatch:
    case Reason::NotManaged:
    case Reason::NotAuthorized:
    case Reason::RevocationUnavailable:
    case Reason::Protocol:
    case Reason::Timeout:
        return false;
    default:
        return true;
    }
}

DeviceFixes fixesWhileUp(const DeviceRecord& record)
{
    if (whyNotEligible(record) == "version")
        return {{DeviceFix::InstallSoftware}, "software"};
    if (isClockOff(record))
        return {{DeviceFix::SetClock}, "clock"};
    if (!record.inSync() && !record.templateStack.empty())
        return {{DeviceFix::PushTemplate}, "push"};
    return {};
}

} // namespace

DeviceFixes fixesFor(const DeviceRecord& record, session::base::TimePoint now)
{
    if (record.kind == config::DeviceKind::WildFire)
        return {{DeviceFix::Remove}, "remove"};
    if (record.session)
        return fixesWhileUp(record);
    if (record.isRefused()) {
        const auto& reason = record.lastRefused->verdict.reason;
        if (reason && isCuredByBundle(*reason))
            return {{DeviceFix::DeliverBundle, DeviceFix::Remove}, "bundle-refused"};
        return {};
    }
    if (statusOf(record, now) == DeviceStatus::Offline)
        return {{DeviceFix::DeliverBundle, DeviceFix::Remove}, "bundle-offline"};
    return {};
}

bool isClockOff(const DeviceRecord& record)
{
    return std::chrono::abs(record.clockOffset) > session::engine::clockTolerance;
}

} // namespace models::tables
