// How many of the managed devices are in each state, kept up to date by what has changed: one look at all of
// them, and after it only at those that a change or the time concerns. Main thread.
#pragma once

#include "models/lifecycle/devices/device_registry.h"
#include "models/tables/devices/device_status.h"

#include <array>
#include <unordered_map>
#include <vector>

namespace models::tables {

class StatusCounts
{
public:
    using Numbers = std::array<int, std::size_t(DeviceStatus::Count)>;

    explicit StatusCounts(const lifecycle::DeviceRegistry& registry) : m_registry(registry) {}

    [[nodiscard]] const Numbers& numbers() const { return m_numbers; }
    /// All of them. True when a number is another one now, as for the others.
    bool countAll(session::base::TimePoint now);
    /// The set of devices is another one: the numbers stand until countAll().
    void forget();
    bool count(const std::vector<session::base::Serial>& changed, session::base::TimePoint now);
    /// Those whose state ends by itself.
    bool countTime(session::base::TimePoint now);

private:
    using Record = lifecycle::DeviceRecord;
    void note(const Record& record, session::base::TimePoint now);

    const lifecycle::DeviceRegistry& m_registry;
    Numbers m_numbers{};
    bool m_isCounted = false;
    std::unordered_map<const Record*, DeviceStatus> m_states; ///< records stay where they are until forget()
    std::vector<const Record*> m_ending;                      ///< Handshaking, some twice
};

} // namespace models::tables
