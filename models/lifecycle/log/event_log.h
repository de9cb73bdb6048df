// The event log for those who ask for it: found and exported in the work pool, so that nobody waits for a
// large log. Main thread; what is done with an answer is done there too, and not any more once the lifecycle
// is gone. V-4.
#pragma once

#include "models/store/event_query.h"
#include "models/store/event_reader.h"
#include "models/store/records.h"
#include "session/base/error.h"

#include <functional>
#include <vector>

namespace models::lifecycle {

class Lifecycle;

/// Newest first.
using FoundEvents = session::base::Result<std::vector<store::StoredEvent>>;
/// `isCancelled` is asked in the work pool, see EventReader::page().
void findEvents(Lifecycle& lifecycle, const store::EventQuery& query,
                std::function<void(const FoundEvents&)> done, std::function<bool()> isCancelled = {});
/// The same, and up to where the log was looked at.
void findEventPage(Lifecycle& lifecycle, const store::EventQuery& query,
                   std::function<void(const session::base::Result<store::EventPage>&)> done,
                   std::function<bool()> isCancelled = {});
/// Says how many records are in the file; see EventReader::exportTo().
void exportEvents(Lifecycle& lifecycle, const store::EventExport& wish,
                  std::function<void(const session::base::Result<std::uint64_t>&)> done);

} // namespace models::lifecycle
