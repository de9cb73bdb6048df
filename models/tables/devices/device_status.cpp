#include "models/tables/devices/device_status.h"

#include "models/lifecycle/devices/eligibility.h"

namespace models::tables {

using session::trust::Reason;

namespace {

/// How long after an attempt a device counts as being about to come back.
constexpr std::chrono::seconds handshakeWindow{5};

bool isPolicy(Reason reason)
{
    switch (reason) {
    case Reason::NotAuthorized:
    case Reason::NotManaged:
    case Reason::Expired:
    case Reason::Revoked:
    case Reason::RevocationUnknown:
    case Reason::RevocationUnavailable:
    case Reason::PredefinedRefused:
        return true;
    default:
        return false;
    }
}

DeviceStatus statusWhileUp(const lifecycle::DeviceRecord& record)
{
    if (record.session->disconnectAt)
        return DeviceStatus::DisconnectWait;
    if (record.session->attempt->verdict.world == session::trust::TrustWorld::Custom)
        return DeviceStatus::Custom;
    return lifecycle::whyNotEligible(record) ? DeviceStatus::NotEligible : DeviceStatus::Predefined;
}

} // namespace

DeviceStatus statusOf(const lifecycle::DeviceRecord& record, session::base::TimePoint now)
{
    if (record.session)
        return statusWhileUp(record);
    if (record.isRefused()) {
        const auto& reason = record.lastRefused->verdict.reason;
        return reason ? statusOfRefusal(*reason) : DeviceStatus::Failed;
    }
    if (record.lastSeen && now - *record.lastSeen < handshakeWindow)
        return DeviceStatus::Handshaking;
    return DeviceStatus::Offline;
}

DeviceStatus statusOfRefusal(Reason reason)
{
    return isPolicy(reason) ? DeviceStatus::Blocked : DeviceStatus::Failed;
}

std::string_view toText(DeviceStatus status)
{
    switch (status) {
    case DeviceStatus::Custom:
        return "custom";
    case DeviceStatus::Predefined:
        return "predefined";
    case DeviceStatus::DisconnectWait:
        return "disconnect-wait";
    case DeviceStatus::Handshaking:
        return "handshaking";
    case DeviceStatus::Failed:
        return "failed";
    case DeviceStatus::Blocked:
        return "blocked";
    case DeviceStatus::Offline:
        return "offline";
    case DeviceStatus::NotEligible:
        return "not-eligible";
    case DeviceStatus::Count:
        break;
    }
    return "";
}

} // namespace models::tables
