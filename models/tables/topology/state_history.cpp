#include "models/tables/topology/state_history.h"

#include "models/lifecycle/devices/device_registry.h"
#include "models/lifecycle/lifecycle.h"
#include "models/lifecycle/work_pool.h"
#include "models/store/event_query.h"
#include "models/store/store.h"

#include <algorithm>
#include <optional>

namespace models::tables {

using session::base::Result;
using store::SessionTurn;

namespace {

constexpr std::string_view upKind = "session-up";
constexpr std::string_view refusedKind = "session-refused";
constexpr std::string_view downKind = "session-down";
constexpr std::size_t mostHistory = 200'000; ///< events of one look back
std::optional<DeviceStatus> statusAfter(const SessionTurn& turn)
{
    if (turn.kind == upKind)
        return turn.word == "predefined" ? DeviceStatus::Predefined : DeviceStatus::Custom;
    if (turn.kind == downKind)
        return DeviceStatus::Offline;
    if (turn.kind != refusedKind)
        return std::nullopt;
    const auto reason = session::trust::reasonFromName(turn.word);
    return reason ? statusOfRefusal(*reason) : DeviceStatus::Failed;
}

store::EventQuery sessionsOf()
{
    store::EventQuery query;
    query.kinds = {std::string(upKind), std::string(refusedKind), std::string(downKind)};
    return query;
}

} // namespace

StateHistory::StateHistory(TimePoint begin, const std::vector<SessionTurn>& turns)
    : m_begin(begin),
      m_knownFrom(begin)
{
    for (const SessionTurn& turn : turns)
        add(turn);
}

void StateHistory::add(const SessionTurn& turn)
{
    const auto status = statusAfter(turn);
    if (!status || turn.serial.empty())
        return;
    auto& changes = m_changesBySerial[session::base::Serial(turn.serial)];
    // Mostly they come newest first: the place is found from the front.
    auto place = changes.begin();
    while (place != changes.end() && place->time < turn.time)
        ++place;
    changes.insert(place, {turn.time, *status});
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

StateHistory::KnownDevices StateHistory::knownOf(const lifecycle::Lifecycle& lifecycle)
{
    KnownDevices known;
    known.reserve(lifecycle.devices().records().size());
    for (const auto& [serial, record] : lifecycle.devices().records()) {
        const auto& attempt = record.session ? record.session->attempt : record.lastGood;
        if (!attempt)
            continue;
        const bool isCustom = attempt->verdict.world == session::trust::TrustWorld::Custom;
        known.emplace(serial, Known{.lastGood = {record.session ? record.session->since : attempt->judgedAt,
                                                 isCustom ? DeviceStatus::Custom : DeviceStatus::Predefined},
                                    .isUp = record.session.has_value()});
    }
    return known;
}

void StateHistory::addWhatWasBefore(const KnownDevices& known, store::EventReader& reader)
{
    for (auto& [serial, changes] : m_changesBySerial) {
        if (changes.front().status != DeviceStatus::Offline)
            continue;
        const auto found = known.find(serial);
        Change before{m_begin, found == known.end() ? DeviceStatus::Custom : found->second.lastGood.status};
        const bool isThatSession = found != known.end() && found->second.lastGood.time < m_begin;
        store::EventQuery query = sessionsOf();
        query.serial = serial;
        query.until = m_begin;
        query.limit = 1;
        if (const auto turns =
                isThatSession ? Result<std::vector<SessionTurn>>() : reader.sessionTurns(query))
            for (const SessionTurn& turn : *turns)
                before = {turn.time, statusAfter(turn).value_or(before.status)};
        changes.insert(changes.begin(), before);
    }
    // Who has been connected since before: the log may have forgotten when they came.
    for (const auto& [serial, device] : known)
        if (device.isUp && device.lastGood.time < m_begin)
            m_changesBySerial.try_emplace(serial, std::vector{device.lastGood});
}

void StateHistory::load(lifecycle::Lifecycle& lifecycle, const Window& window,
                        std::function<void(const Result<std::shared_ptr<const StateHistory>>&)> done)
{
    using Loaded = Result<std::shared_ptr<const StateHistory>>;
    lifecycle.workPool().run(
        [file = lifecycle.store().file(), window, known = knownOf(lifecycle)]() -> Loaded {
            const auto reader = store::EventReader::open(file);
            if (!reader)
                return std::unexpected(reader.error());
            store::EventQuery query = sessionsOf();
            query.since = window.begin;
            query.until = window.end;
            query.limit = mostHistory;
            const auto found = (*reader)->sessionTurns(query);
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
            history->addWhatWasBefore(known, **reader);
            return std::shared_ptr<const StateHistory>(std::move(history));
        },
        [done = std::move(done)](const Loaded& loaded) { done(loaded); });
}

} // namespace models::tables
