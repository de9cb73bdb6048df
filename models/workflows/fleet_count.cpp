#include "models/workflows/fleet_count.h"

#include "models/workflows/plan_evidence.h"

#include <algorithm>

namespace models::workflows {

using lifecycle::DeviceRecord;
using session::base::Serial;

namespace {

bool counts(const DeviceRecord& record)
{
    return record.kind != config::DeviceKind::WildFire;
}

} // namespace

void FleetCount::note(const std::vector<Serial>& changed)
{
    if (!m_isCounted)
        return;
    for (const Serial& serial : changed) {
        const DeviceRecord* record = m_devices.find(serial);
        if (!record)
            continue;
        if (counts(*record) == m_others.contains(record->serial))
            return forget(); // it was something else before
        if (!counts(*record))
            continue;
        const bool isOther =
            isCustom(*record) ? m_left.erase(record->serial) > 0 : m_left.insert(record->serial).second;
        m_isListed = m_isListed && !isOther;
    }
}

void FleetCount::forget()
{
    m_isCounted = false;
    m_isListed = false;
    m_left.clear();
    m_others.clear();
}

void FleetCount::countAll()
{
    std::vector<Serial> left;
    m_others.clear();
    m_counted = 0;
    for (const auto& [serial, record] : m_devices.records()) {
        if (!counts(record)) {
            m_others.insert(serial);
            continue;
        }
        ++m_counted;
        if (!isCustom(record))
            left.push_back(serial);
    }
    std::ranges::sort(left);
    m_left = {left.begin(), left.end()};
    m_isCounted = true;
    m_isListed = false;
}

const FleetProgress& FleetCount::progress()
{
    if (!m_isCounted)
        countAll();
    if (!m_isListed) {
        m_progress.devices = m_counted;
        m_progress.custom = m_counted - int(m_left.size());
        m_progress.left.assign(m_left.begin(), m_left.end());
        m_isListed = true;
    }
    return m_progress;
}

} // namespace models::workflows
