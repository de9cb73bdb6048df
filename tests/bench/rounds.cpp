#include "tests/bench/rounds.h"

#include <algorithm>
#include <numeric>
#include <random>

namespace bench {

std::vector<Figures> runRounds(const std::vector<Contestant>& contestants, int rounds)
{
    std::vector<Figures> figures;
    for (const Contestant& contestant : contestants)
        figures.push_back({.name = contestant.name, .values = {}, .ratios = {}});
    std::vector<std::size_t> order(contestants.size());
    std::iota(order.begin(), order.end(), 0);
    std::mt19937 random(std::random_device{}());
    for (int round = 0; round < rounds; ++round) {
        std::ranges::shuffle(order, random);
        for (const std::size_t i : order)
            figures[i].values.push_back(contestants[i].measure());
        for (Figures& one : figures)
            one.ratios.push_back(one.values.back() / figures.front().values.back());
    }
    return figures;
}

double median(std::vector<double> values)
{
    if (values.empty())
        return 0;
    std::ranges::sort(values);
    const std::size_t middle = values.size() / 2;
    return values.size() % 2 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
}

QString table(const std::vector<Figures>& figures, const QString& unit)
{
    QString text = QStringLiteral("| | %1, median | against %2, median of rounds | from | to |\n"
                                  "|---|---:|---:|---:|---:|\n")
                       .arg(unit, figures.front().name);
    const auto number = [](double value, int digits) { return QString::number(value, 'f', digits); };
    for (const Figures& one : figures)
        text += QStringLiteral("| %1 | %2 | %3 | %4 | %5 |\n")
                    .arg(one.name, number(median(one.values), 0), number(median(one.ratios), 2),
                         number(*std::ranges::min_element(one.ratios), 2),
                         number(*std::ranges::max_element(one.ratios), 2));
    return text;
}

} // namespace bench
