// How many devices each of several filters leaves: counted in steps, each short however many devices there
// are. Main thread.
#pragma once

#include "models/lifecycle/devices/device_registry.h"
#include "models/tables/devices/device_filter.h"
#include "session/base/clock.h"

#include <QObject>
#include <QTimer>

#include <vector>

namespace models::tables {

class FilterCounts final : public QObject
{
    Q_OBJECT

public:
    /// Both outlive it.
    FilterCounts(const lifecycle::DeviceRegistry& registry, const session::base::Clock& clock,
                 QObject* parent = nullptr);

    /// Begins anew; what was being counted is forgotten. The first step is done when it returns.
    void count(std::vector<DeviceFilter> filters);

Q_SIGNALS:
    /// In the order of the filters.
    void counted(const std::vector<int>& counts);

private:
    void further();

    const lifecycle::DeviceRegistry& m_registry;
    const session::base::Clock& m_clock;
    std::vector<DeviceFilter> m_filters;
    std::vector<int> m_counts;
    std::vector<session::base::Serial> m_left; ///< still to be looked at
    QTimer m_breath;
};

} // namespace models::tables
