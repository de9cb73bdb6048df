// How many of the managed devices are in each state, kept up to date by what has changed: one look at all of
// them, and after it only at those that a change or the time concerns. Main thread.
#pragma once

#include "models/lifecycle/devices/device_registry.h"
#include "models/tables/devices/device_status.h"

#include <array>
#include <vector>

namespace models::tables {

class StatusCounts
{
public:
    using Record = lifecycle::DeviceRecord;
    using Numbers = std::array<int, std::size_t(DeviceStatus::Count)>;

    explicit StatusCounts(const lifecycle::DeviceRegistry& registry) : m_registry(registry) {}

    [[nodiscard]] const Numbers& numbers() const { return m_numbers; }
    /// All of them. True when a number is another one now, as for the others.
    bool countAll(session::base::TimePoint now);
    /// The set of devices is another one: the numbers stand until countAll().
    void forget();
    bool count(const std::vector<const Record*>& changed, session::base::TimePoint now);
    /// Those whose state ends by itself.
    bool countTime(session::base::TimePoint now);

private:
    void note(const Record& record, session::base::TimePoint now);

    const lifecycle::DeviceRegistry& m_registry;
    Numbers m_numbers{};
    bool m_isCounted = false;
    std::vector<DeviceStatus> m_states;  ///< by the record's place; Count: none yet
    std::vector<const Record*> m_ending; ///< Handshaking, some twice; they stay where they are until forget()
};

} // namespace models::tables
