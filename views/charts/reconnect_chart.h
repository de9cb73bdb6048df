// The reconnect storm: how fast devices came back, how fast they were or are expected to behind the end of a
// disconnect wait, and what the listener bears, as measured (V-3, ux 3.5 plot 5). Pure; GUI thread, for the
// words.
#pragma once

#include "models/lifecycle/log/reconnect_forecast.h"
#include "models/store/records.h"
#include "views/charts/statistics_charts.h"

#include <vector>

namespace views::charts {

struct ReconnectForecast
{
    std::vector<models::lifecycle::ReconnectWave> waves = {}; ///< that were, and the one to come
    models::lifecycle::ReconnectPace pace = {};
    session::base::TimePoint now = {};
};

/// Of ends of disconnect waits in the log; other events are passed over.
[[nodiscard]] std::vector<models::lifecycle::ReconnectWave>
wavesOf(const std::vector<models::store::StoredEvent>& events);

/// How fast do devices come back?
[[nodiscard]] ChartData reconnectChart(const TallyCourse& course, const ReconnectForecast& forecast);

} // namespace views::charts
