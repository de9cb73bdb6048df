// `show devices all` as another Panorama answers it: what it last knew of its devices. Any thread. Source:
// panos 7.1.
#pragma once

#include "models/panos/bounded_device.h"
#include "session/base/error.h"

#include <QIODevice>

#include <string>
#include <vector>

namespace models::panos {

/// Texts as they stand there, blanks at both ends removed; "" for what is not said.
struct DeviceStatusRow
{
    int line = 0;
    std::string serial;
    std::string hostname;
    std::string model;
    std::string softwareVersion;
    std::string address;
    bool connected = false;
    std::string certificateStatus;
    std::string certificateSubject;
    std::string certificateExpiry;      ///< YYYY/MM/DD HH:MM:SS
    std::string connectedAt;            ///< the same
    std::string customCertificateUsage; ///< yes | no
    std::string haPeer;                 ///< serial
    bool operator==(const DeviceStatusRow&) const = default;
};

/// ErrorCode::ParseFailed with the line for what is no such answer; the bounds of readXml() hold here too.
[[nodiscard]] session::base::Result<std::vector<DeviceStatusRow>>
readDeviceStatus(QIODevice& device, const ReadProgress& progress = {});

} // namespace models::panos
