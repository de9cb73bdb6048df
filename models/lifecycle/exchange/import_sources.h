// What somebody points at when certificates are to be imported: files, folders with files, databases of XCA.
// All that it holds, as sources of one review. Main thread or any other; reads whole files.
#pragma once

#include "models/lifecycle/certificates/certificate_import.h"
#include "models/lifecycle/exchange/xca_database.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace models::lifecycle {

struct ReadSources
{
    std::vector<ImportSource> sources;
    std::optional<XcaContent> xca = {}; ///< its counts, of the last one; its text is among the sources
};

/// ErrorCode::NotFound for what can't be read, and for a folder without a file that could be meant.
[[nodiscard]] session::base::Result<ReadSources> readSources(const QStringList& paths);
/// Files of a folder that certificates and keys usually have the names of, in order; not of those below it.
[[nodiscard]] QStringList certificateFilesIn(const QString& folder);

} // namespace models::lifecycle
