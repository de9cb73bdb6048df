#include "models/lifecycle/devices/eligibility.h"

#include "session/base/software_version.h"

namespace models::lifecycle {

std::optional<std::string> whyNotEligible(const DeviceRecord& record)
{
    if (record.kind == config::DeviceKind::WildFire)
        return "wildfire";
    return isTooOld(record) ? std::optional<std::string>("version") : std::nullopt;
}

bool isTooOld(const DeviceRecord& record)
{
    return session::base::lacksCustomCertificates(record.softwareVersion);
}

} // namespace models::lifecycle
