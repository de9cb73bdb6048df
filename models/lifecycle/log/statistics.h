// The roll-ups that the event writer keeps, for whoever shows them (V-3). Main thread; the file is read in
// the work pool.
#pragma once

#include "models/store/statistics.h"

#include <functional>
#include <vector>

namespace models::lifecycle {

class Lifecycle;

using StatisticsRead = std::function<void(const session::base::Result<std::vector<store::Tally>>&)>;

/// The last so many spans. ErrorCode::NotFound where there is no data directory.
void readStatistics(const Lifecycle& lifecycle, store::Span span, int last, StatisticsRead done);

} // namespace models::lifecycle
