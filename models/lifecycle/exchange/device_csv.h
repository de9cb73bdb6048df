// Devices to be managed from now on: one that somebody typed, or many in a CSV file that is reviewed before
// anything happens. Any thread. Window and shell call the same functions. F-1.
//
// A file has one device a line: serial, hostname, device-group, template-stack, tag, type. A first line with
// these words puts the columns in another order or leaves some out. Fields are separated by comma, semicolon
// or tab, as the first line has them, and quoted as RFC 4180 says.
#pragma once

#include "models/config/edit.h"

#include <QString>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace models::lifecycle {

struct NewDevice
{
    config::DeviceKind kind = config::DeviceKind::Firewall;
    std::string serial = {};
    std::string hostname = {};
    std::string deviceGroup = {};   ///< "" for none
    std::string templateStack = {}; ///< "" for none
    std::string tag = {};
    bool operator==(const NewDevice&) const = default;
};

/// Why a device can't be added; `detail` of the row says what it is about.
enum class NewDeviceProblem {
    NoSerial,
    BadSerial,
    TwiceInFile,
    AlreadyManaged,
    NoSuchGroup,
    NoSuchStack,
    BadText,     ///< a name or tag that does not fit its setting
    UnknownType, ///< none of firewall, log-collector, wildfire
    OpenQuote,
    TooManyFields,
};
/// The word for scripts: "already-managed".
[[nodiscard]] std::string_view toText(NewDeviceProblem problem);

struct NewDeviceRow
{
    int line = 1; ///< where it begins in the file, from 1
    NewDevice device = {};
    std::optional<NewDeviceProblem> problem = {};
    std::string detail = {};
    bool operator==(const NewDeviceRow&) const = default;
};

/// NoSerial, BadSerial, AlreadyManaged, NoSuchGroup, NoSuchStack or BadText, else none.
[[nodiscard]] NewDeviceRow checked(NewDevice device, const config::Configuration& candidate);
/// In the order of the file.
[[nodiscard]] std::vector<NewDeviceRow> reviewDevices(std::string_view csv,
                                                      const config::Configuration& candidate);
/// The same of a file of at most 16 MiB, read at once. ErrorCode::NotFound with the system's words,
/// InvalidArgument when it is larger.
[[nodiscard]] session::base::Result<std::vector<NewDeviceRow>>
reviewDevicesFile(const QString& file, const config::Configuration& candidate);
[[nodiscard]] std::size_t countFitting(const std::vector<NewDeviceRow>& rows);
/// What adds the devices that have no problem.
[[nodiscard]] std::vector<config::Edit> editsToAdd(const std::vector<NewDeviceRow>& rows);

} // namespace models::lifecycle
