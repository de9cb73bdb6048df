// From what is counted to what the plots show: each answers one question (V-3, ux 3.5). Pure; GUI thread, for
// the words.
#pragma once

#include "models/lifecycle/certificates/authority_course.h"
#include "models/lifecycle/log/expiry_horizon.h"
#include "models/store/records.h"
#include "models/store/statistics.h"
#include "views/charts/chart_data.h"

#include <vector>

namespace views::charts {

/// When do certificates end? One bar a week.
[[nodiscard]] ChartData expiryChart(const models::lifecycle::ExpiryHorizon& horizon);

/// How long is valid what this CA has issued, and who outlives it?
[[nodiscard]] ChartData authorityChart(const models::lifecycle::AuthorityCourse& course);

/// Tallies of one span, oldest first; spans that are missing among them are gaps.
struct TallyCourse
{
    models::store::Span span = models::store::Span::Minute;
    std::vector<models::store::Tally> tallies = {};
};
/// How many devices were in which state?
[[nodiscard]] ChartData statesChart(const TallyCourse& course);
/// How long do handshakes take?
[[nodiscard]] ChartData latencyChart(const TallyCourse& course);
/// With which version and cipher do they come?
[[nodiscard]] ChartData protocolChart(const TallyCourse& course);
/// How long do revocation lookups take, by responder, and how long may they?
[[nodiscard]] ChartData respondersChart(const TallyCourse& course);
/// Why are devices refused?
[[nodiscard]] ChartData reasonsChart(const TallyCourse& course);
/// At which hours of the week are devices refused? From tallies of hours; local time.
[[nodiscard]] ChartData refusalHoursChart(const TallyCourse& course);

/// Oldest first. Of commits, by their version, and of ends of waits.
[[nodiscard]] std::vector<Mark> marksOf(const std::vector<models::store::StoredEvent>& events);
/// Those that lie within its time.
[[nodiscard]] ChartData withMarks(ChartData data, const std::vector<Mark>& marks);

} // namespace views::charts
