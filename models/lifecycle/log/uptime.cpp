#include "models/lifecycle/log/uptime.h"

#include "models/lifecycle/devices/device_registry.h"
#include "models/lifecycle/lifecycle.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace models::lifecycle {

using session::base::Result;
using session::base::TimePoint;
using store::StoredEvent;

namespace {

constexpr std::size_t mostRecords = 2000; ///< of a device that comes and goes all the time

bool isUp(const StoredEvent& event)
{
    return event.kind == "session-up";
}

/// The end of a session whose successor is up already.
bool isReplaced(const StoredEvent& event)
{
    return QJsonDocument::fromJson(QByteArray::fromStdString(event.json))
               .object()
               .value(QStringLiteral("reason"))
               .toString() == QLatin1String(toText(session::engine::DownReason::Replaced));
}

} // namespace

Uptime uptimeOf(std::vector<StoredEvent> events, TimePoint from, TimePoint to, bool isUpNow)
{
    std::ranges::stable_sort(events, {},
                             [](const StoredEvent& event) { return std::pair(event.time, event.id); });
    std::erase_if(events, isReplaced);
    Uptime uptime;
    const auto add = [&uptime](TimePoint begin, TimePoint end, bool isUp) {
        if (!uptime.spans.empty() && uptime.spans.back().isUp == isUp)
            uptime.spans.back().to = end;
        else
            uptime.spans.push_back({begin, end, isUp});
    };
    // What comes first was not so before.
    TimePoint begin = from;
    bool state = events.empty() ? isUpNow : !isUp(events.front());
    for (const StoredEvent& event : events) {
        const TimePoint at = std::clamp(event.time, from, to);
        if (at > begin)
            add(begin, at, state);
        if (state && !isUp(event))
            ++uptime.interruptions;
        state = isUp(event);
        begin = at;
    }
    if (to > begin)
        add(begin, to, state);
    double up = 0;
    for (const UpSpan& span : uptime.spans)
        up += span.isUp ? double((span.to - span.from).count()) : 0;
    uptime.share = to > from ? up / double((to - from).count()) : 0;
    return uptime;
}

void readUptime(Lifecycle& lifecycle, const session::base::Serial& serial, std::chrono::milliseconds last,
                std::function<void(const Result<Uptime>&)> done)
{
    const TimePoint now = lifecycle.clock().now();
    findEvents(lifecycle,
               {.serial = serial,
                .kinds = {"session-up", "session-down"},
                .limit = mostRecords,
                .since = now - last},
               [&lifecycle, serial, now, last, done = std::move(done)](const FoundEvents& found) {
                   if (!found)
                       return done(std::unexpected(found.error()));
                   const DeviceRecord* record = lifecycle.devices().find(serial);
                   // Of more records than that the oldest are not known.
                   const bool isCut = found->size() == mostRecords;
                   done(uptimeOf(*found, isCut ? found->back().time : now - last, now,
                                 record != nullptr && record->session.has_value()));
               });
}

} // namespace models::lifecycle
