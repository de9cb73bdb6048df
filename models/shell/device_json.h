// One managed device as scripts see it (`show devices all`), in the vocabulary of the field. Main thread.
#pragma once

#include "models/lifecycle/devices/device_record.h"

#include <QJsonObject>

namespace models::shell {

[[nodiscard]] QJsonObject deviceJson(const lifecycle::DeviceRecord& record, session::base::TimePoint now);
/// "Pre-defined", "Deployed", "Expires in 3 days 4 hours", "Client Identity Check Passed", "Untrusted
/// Issuer", "OCSP Status Unknown", "CRL Status Unavailable" and the like; "" when nothing is known.
[[nodiscard]] QString certificateStatus(const lifecycle::DeviceRecord& record, session::base::TimePoint now);

[[nodiscard]] QString predefinedStatus(); ///< that of a predefined certificate

} // namespace models::shell
