#include "models/lifecycle/log/event_log.h"

#include "models/lifecycle/lifecycle.h"
#include "models/lifecycle/work_pool.h"
#include "models/store/store.h"

namespace models::lifecycle {

using session::base::Result;

void findEvents(Lifecycle& lifecycle, const store::EventQuery& query,
                std::function<void(const FoundEvents&)> done, std::function<bool()> isCancelled)
{
    lifecycle.workPool().run(
        [file = lifecycle.store().file(), query, isCancelled = std::move(isCancelled)]() -> FoundEvents {
            const auto reader = store::EventReader::open(file);
            if (!reader)
                return std::unexpected(reader.error());
            return (*reader)->page(query, {.isCancelled = isCancelled});
        },
        [done = std::move(done)](const FoundEvents& found) { done(found); });
}

void findEventPage(Lifecycle& lifecycle, const store::EventQuery& query,
                   std::function<void(const Result<store::EventPage>&)> done,
                   std::function<bool()> isCancelled)
{
    lifecycle.workPool().run(
        [file = lifecycle.store().file(), query,
         isCancelled = std::move(isCancelled)]() -> Result<store::EventPage> {
            const auto reader = store::EventReader::open(file);
            if (!reader)
                return std::unexpected(reader.error());
            return (*reader)->pageAndPlace(query, {.isCancelled = isCancelled});
        },
        [done = std::move(done)](const Result<store::EventPage>& found) { done(found); });
}

void exportEvents(Lifecycle& lifecycle, const store::EventExport& wish,
                  std::function<void(const Result<std::uint64_t>&)> done)
{
    lifecycle.workPool().run(
        [file = lifecycle.store().file(), wish]() -> Result<std::uint64_t> {
            const auto reader = store::EventReader::open(file);
            if (!reader)
                return std::unexpected(reader.error());
            return (*reader)->exportTo(wish);
        },
        [done = std::move(done)](const Result<std::uint64_t>& written) { done(written); });
}

} // namespace models::lifecycle
