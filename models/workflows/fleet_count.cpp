#include "models/workflows/fleet_count.h"

#include "models/workflows/plan_evidence.h"

#include <algorithm>
#include <utility>

namespace models::workflows {

using lifecycle::DeviceRecord;

FleetCount::State FleetCount::stateOf(const DeviceRecord& record)
{
    if (record.kind == config::DeviceKind::WildFire)
        return State::Other;
    return isCustom(record) ? State::Custom : State::Left;
}

void FleetCount::note(const std::vector<const DeviceRecord*>& changed)
{
    if (!m_isCounted)
        return;
    for (const DeviceRecord* record : changed) {
        const State now = stateOf(*record);
        const State before = std::exchange(m_states[record->place], now);
        if ((before == State::Other) != (now == State::Other))
            return forget(); // it was something else before
        m_progress.custom += int(now == State::Custom) - int(before == State::Custom);
        m_isListed = m_isListed && before == now;
    }
}

void FleetCount::forget()
{
    m_isCounted = false;
    m_isListed = false;
}

void FleetCount::countAll()
{
    m_states.assign(m_devices.places(), State::None);
    m_counted.clear();
    for (const auto& [serial, record] : m_devices.records()) {
        const State state = m_states[record.place] = stateOf(record);
        if (state != State::Other)
            m_counted.push_back({serial, record.place});
    }
    std::ranges::sort(m_counted, {}, &Counted::serial);
    m_progress = {.custom = int(std::ranges::count(m_states, State::Custom)),
                  .devices = int(m_counted.size())};
    m_isCounted = true;
    m_isListed = false;
}

const FleetProgress& FleetCount::progress()
{
    if (!m_isCounted)
        countAll();
    return m_progress;
}

const std::vector<session::base::Serial>& FleetCount::left()
{
    if (!m_isCounted)
        countAll();
    if (!std::exchange(m_isListed, true)) {
        m_left.clear();
        for (const Counted& device : m_counted)
            if (m_states[device.place] == State::Left)
                m_left.push_back(device.serial);
    }
    return m_left;
}

} // namespace models::workflows
