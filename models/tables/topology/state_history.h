// Which state each device was in at any moment of the last day, as the event log tells it: for the topology's
// look back. An immutable value; any thread. V-2.
#pragma once

#include "models/store/event_reader.h"
#include "models/tables/devices/device_status.h"

#include <functional>
#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

namespace models::lifecycle {
class Lifecycle;
}

namespace models::tables {

class StateHistory
{
public:
    using TimePoint = session::base::TimePoint;

    /// From `begin` on. In any order; turns of other kinds are passed over.
    StateHistory(TimePoint begin, const std::vector<store::SessionTurn>& turns);

    [[nodiscard]] TimePoint begin() const { return m_begin; }
    /// Offline before anything was heard of it.
    [[nodiscard]] DeviceStatus statusAt(const session::base::Serial& serial, TimePoint time) const;
    [[nodiscard]] std::size_t changes() const { return m_changes; }
    [[nodiscard]] bool isWhole() const { return m_knownFrom <= m_begin; }
    /// Before it the log says nothing, or more than is looked at: what was then is not known.
    [[nodiscard]] TimePoint knownFrom() const { return m_knownFrom; }

    struct Window
    {
        TimePoint begin;
        TimePoint end;
    };
    /// Read from the log of the lifecycle's store in the work pool. What a device was in at the begin is
    /// found by its last event before that; whoever went first had been there, whatever the log still knows.
    static void
    load(lifecycle::Lifecycle& lifecycle, const Window& window,
         std::function<void(const session::base::Result<std::shared_ptr<const StateHistory>>&)> done);

private:
    struct Change
    {
        TimePoint time;
        DeviceStatus status = DeviceStatus::Offline;
    };
    /// What the registry knows of a device.
    struct Known
    {
        Change lastGood;   ///< when it last came up, and how
        bool isUp = false; ///< that session stands
    };
    using KnownDevices = std::unordered_map<session::base::Serial, Known>;
    [[nodiscard]] static KnownDevices knownOf(const lifecycle::Lifecycle& lifecycle);
    void add(const store::SessionTurn& turn);
    void addWhatWasBefore(const KnownDevices& known, store::EventReader& reader);

    TimePoint m_begin;
    std::unordered_map<session::base::Serial, std::vector<Change>> m_changesBySerial; ///< by time
    std::size_t m_changes = 0;
    TimePoint m_knownFrom;
};

} // namespace models::tables
