// Whether an event log is whole: walks the chain from the anchor to the head and says where it breaks first.
// Reads only, also beside a manager that writes. Any thread.
#pragma once

#include "session/base/error.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <string>

namespace models::store {

struct ChainBreak
{
    std::uint64_t id = 0; ///< of the first record that can not be trusted
    std::string problem;  ///< "altered", "missing", "tail-missing", "unchained"
    bool operator==(const ChainBreak&) const = default;
};

struct ChainReport
{
    std::uint64_t records = 0; ///< that hold
    std::uint64_t first = 0;   ///< the oldest id there; 0: none
    std::uint64_t last = 0;
    std::uint64_t gaps = 0; ///< of an exported file: places where a filter has left records out
    std::optional<ChainBreak> broken;
};

/// Of a store's file. ErrorCode::Storage or Unsupported when it can't be read as one.
[[nodiscard]] session::base::Result<ChainReport> checkStoredEvents(const QString& file);
/// Of a file of JSON lines as exported (event_export.h). ErrorCode::ParseFailed when it is none.
[[nodiscard]] session::base::Result<ChainReport> checkExportedEvents(const QString& file);

} // namespace models::store
