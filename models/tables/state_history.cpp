#include "models/tables/state_history.h"

#include "models/lifecycle/devices/device_registry.h"
#include "models/lifecycle/work_pool.h"
#include "models/store/event_query.h"
#include "models/store/event_reader.h"
#include "models/store/store.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <optional>

namespace models::tables {

using session::base::Result;
using store::StoredEvent;

namespace {

constexpr std::string_view upKind = "session-up";
constexpr std::string_view refusedKind = "session-refused";
constexpr std::string_view downKind = "session-down";
constexpr std::size_t mostHistory = 200'000; ///< events of one look back
constexpr std::size_t mostBefore = 2'000;    ///< devices that are looked for before its begin

QString memberOf(const StoredEvent& event, const char* name)
{
    const auto object =
        QJsonDocument::fromJson(QByteArray::fromStdString(event.json)).object(); // one event's own words
    return object.value(QLatin1String(name)).toString();
}

std::optional<DeviceStatus> statusAfter(const StoredEvent& event)
{
    if (event.kind == upKind)
        return memberOf(event, "authentication") == QLatin1String("predefined") ? DeviceStatus::Predefined
                                                                                : DeviceStatus::Custom;
    if (event.kind == downKind)
        return DeviceStatus::Offline;
    if (event.kind != refusedKind)
        return std::nullopt;
    const auto reason = session::trust::reasonFromName(memberOf(event, "reason").toStdString());
    return reason ? statusOfRefusal(*reason) : DeviceStatus::Failed;
}

store::EventQuery sessionsOf()
{
    store::EventQuery query;
    query.kinds = {std::string(upKind), std::string(refusedKind), std::string(downKind)};
    return query;
}

} // namespace

StateHistory::StateHistory(TimePoint begin, const std::vector<StoredEvent>& events)
    : m_begin(begin),
      m_knownFrom(begin)
{
    for (const StoredEvent& event : events)
        add(event);
}

void StateHistory::add(const StoredEvent& event)
{
    const auto status = statusAfter(event);
    if (!status || event.serial.empty())
        return;
    auto& changes = m_changesBySerial[session::base::Serial(event.serial)];
    // Mostly they come newest first: the place is found from the front.
    auto place = changes.begin();
    while (place != changes.end() && place->time < event.time)
        ++place;
    changes.insert(place, {event.time, *status});
    ++m_changes;
}

DeviceStatus StateHistory::statusAt(const session::base::Serial& serial, TimePoint time) const
{
    const auto found = m_changesBySerial.find(serial);
    if (found == m_changesBySerial.end())
        return DeviceStatus::Offline;
    const auto& changes = found->second;
    const auto after = std::ranges::upper_bound(changes, time, {}, &Change::time);
    return after == changes.begin() ? DeviceStatus::Offline : std::prev(after)->status;
}

std::vector<std::string> StateHistory::unknownAtBegin() const
{
    std::vector<std::string> serials;
    for (const auto& [serial, changes] : m_changesBySerial)
        if (changes.front().status == DeviceStatus::Offline && serials.size() < mostBefore)
            serials.push_back(serial.value);
    return serials;
}

void StateHistory::addWhatWasBefore(StateHistory& history, store::EventReader& reader)
{
    for (const std::string& serial : history.unknownAtBegin()) {
        store::EventQuery query = sessionsOf();
        query.serial = session::base::Serial(serial);
        query.until = history.m_begin;
        query.limit = 1;
        if (const auto found = reader.page(query))
            for (const StoredEvent& event : *found)
                history.add(event);
    }
}

void StateHistory::load(lifecycle::Lifecycle& lifecycle, const Window& window,
                        std::function<void(const Result<std::shared_ptr<const StateHistory>>&)> done)
{
    using Loaded = Result<std::shared_ptr<const StateHistory>>;
    // Who has been connected since before: the log may have forgotten when they came.
    std::vector<std::pair<session::base::Serial, Change>> standing;
    for (const auto& [serial, record] : lifecycle.devices().records())
        if (record.session && record.session->since < window.begin) {
            const bool isCustom =
                record.session->attempt->verdict.world == session::trust::TrustWorld::Custom;
            standing.emplace_back(serial, Change{record.session->since,
                                                 isCustom ? DeviceStatus::Custom : DeviceStatus::Predefined});
        }
    lifecycle.workPool().run(
        [file = lifecycle.store().file(), window, standing = std::move(standing)]() -> Loaded {
            const auto reader = store::EventReader::open(file);
            if (!reader)
                return std::unexpected(reader.error());
            store::EventQuery query = sessionsOf();
            query.since = window.begin;
            query.until = window.end;
            query.limit = mostHistory;
            const auto found = (*reader)->page(query);
            if (!found)
                return std::unexpected(found.error());
            auto history = std::make_shared<StateHistory>(window.begin, *found);
            const auto beginning = (*reader)->beginning();
            if (!beginning)
                return std::unexpected(beginning.error());
            if (found->size() >= mostHistory) // newest first
                history->m_knownFrom = found->back().time;
            else
                history->m_knownFrom = std::clamp(beginning->value_or(window.end), window.begin, window.end);
            addWhatWasBefore(*history, **reader);
            for (const auto& [serial, change] : standing)
                if (auto& changes = history->m_changesBySerial[serial]; changes.empty())
                    changes.push_back(change);
            return std::shared_ptr<const StateHistory>(std::move(history));
        },
        [done = std::move(done)](const Loaded& loaded) { done(loaded); });
}

} // namespace models::tables
