#include "models/lifecycle/log/statistics.h"

#include "models/lifecycle/lifecycle.h"
#include "models/lifecycle/work_pool.h"
#include "models/store/data_directory.h"

namespace models::lifecycle {

void readStatistics(const Lifecycle& lifecycle, store::Span span, int last, StatisticsRead done)
{
    const store::DataDirectory* directory = lifecycle.dataDirectory();
    if (!directory)
        return done(
            session::base::failure(session::base::ErrorCode::NotFound, "there is no data directory here"));
    const auto since = lifecycle.clock().now() - store::lengthOf(span) * last;
    lifecycle.workPool().run(
        [file = directory->databaseFile(), span, since] { return store::readTallies(file, span, since); },
        std::move(done));
}

} // namespace models::lifecycle
