// Figures of several contestants, taken side by side in shuffled rounds; what counts is the ratio within a
// round, so that a machine that is slower for a while slows all of them.
#pragma once

#include <QString>

#include <functional>
#include <vector>

namespace bench {

struct Contestant
{
    QString name;
    std::function<double()> measure; ///< one figure
};

struct Figures
{
    QString name;
    std::vector<double> values; ///< one of each round
    std::vector<double> ratios; ///< against the reference, in the same round
};

/// The first contestant is the reference.
[[nodiscard]] std::vector<Figures> runRounds(const std::vector<Contestant>& contestants, int rounds);
[[nodiscard]] double median(std::vector<double> values);
/// As a Markdown table: median of the values, median and range of the ratios.
[[nodiscard]] QString table(const std::vector<Figures>& figures, const QString& unit);

} // namespace bench
