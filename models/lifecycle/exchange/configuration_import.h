// Configurations of other managers and firewalls into the candidate: read in the work pool, reviewed, then
// taken as one edit that can be undone. Window and shell call the same functions. Main thread. F-4.
#pragma once

#include "models/config/edit.h"
#include "models/panos/import_report.h"
#include "session/base/error.h"

#include <QString>

#include <atomic>
#include <functional>
#include <memory>
#include <string>

namespace models::lifecycle {

class Lifecycle;

struct ConfigurationFile
{
    QString name;
    std::string templateName = {}; ///< for a firewall's settings; "": its hostname
    bool isForeign = false;        ///< commands of another maker (panos::ReadOptions)
};

/// How far a reading is; any thread.
struct Reading
{
    std::atomic<qint64> done = 0;
    std::atomic<qint64> total = 0;
    std::atomic<bool> isCancelled = false; ///< set it to stop
};

using ImportedPtr = std::shared_ptr<const panos::ImportedConfiguration>;
using ReadDone = std::function<void(const session::base::Result<ImportedPtr>&)>;

/// Private keys that are in the clear, and what this manager has sealed, come along; others are named in the
/// report. ErrorCode::NotFound with the system's words, Cancelled, and what panos::readConfiguration() says.
std::shared_ptr<Reading> readConfigurationFile(Lifecycle& lifecycle, const ConfigurationFile& file,
                                               ReadDone done);

enum class ImportMode {
    Replace, ///< the candidate becomes what was read
    Merge,   ///< what was read comes on top
};
/// What it takes to get there from this candidate.
[[nodiscard]] session::base::Result<std::vector<config::Edit>>
importEdits(const config::Configuration& candidate, const config::Configuration& imported, ImportMode mode);
/// Compared in the work pool, then one edit. ErrorCode::Conflict if the candidate was changed meanwhile.
void takeConfiguration(Lifecycle& lifecycle, const ImportedPtr& imported, ImportMode mode,
                       std::function<void(const session::base::Result<>&)> done);

} // namespace models::lifecycle
