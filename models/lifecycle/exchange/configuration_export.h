// The candidate, or what it differs in from a version, for PAN-OS: made in the work pool as finished files,
// each with what takes it back. Window and shell call the same functions. Main thread. F-4.
#pragma once

#include "models/panos/export_report.h"
#include "session/base/error.h"
#include "session/base/ids.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace models::lifecycle {

class Lifecycle;

enum class ConfigurationFormat { Xml, Commands, Bootstrap };

struct ConfigurationExportOrder
{
    ConfigurationFormat format = ConfigurationFormat::Xml;
    /// Only what the candidate differs in from it; nullopt: the whole. Not for bootstrap files.
    std::optional<session::base::PolicyVersion> fromVersion = std::nullopt;
    std::string serial = {}; ///< bootstrap: of this device; "": of every managed firewall
};

struct ExportedFile
{
    QString serial; ///< bootstrap: whose; "" else
    QByteArray text;
    QByteArray initCfg; ///< bootstrap only
    QByteArray rollback;
};
struct ConfigurationExport
{
    ConfigurationFormat format = ConfigurationFormat::Xml;
    std::vector<ExportedFile> files;
    bool isFolder = false; ///< bootstrap of every firewall, a folder each
    panos::ExportReport report;
};

/// ErrorCode::NotFound for a version or device that there is not.
void exportConfiguration(Lifecycle& lifecycle, const ConfigurationExportOrder& order,
                         std::function<void(const session::base::Result<ConfigurationExport>&)> done);

struct ExportTarget
{
    QString file;     ///< bootstrap of several devices: a folder, with a folder for each serial
    QString rollback; ///< "": not kept, but for bootstrap: beside the file
};
/// Each file whole or not at all, from the work pool: there may be several for each of many devices.
/// Bootstrap of one device: init-cfg.txt stands beside the file.
void writeExport(Lifecycle& lifecycle, const ConfigurationExport& exported, const ExportTarget& target,
                 std::function<void(const session::base::Result<>&)> done);

} // namespace models::lifecycle
