// From the start of the process until it listens, with many managed devices in its store. Usage: bench_start
// [--rounds N] [--devices N]
#include "tests/bench/fleet_load.h"
#include "tests/bench/rounds.h"

#include <QTextStream>

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const auto numbers =
        bench::readNumbers(application, {{"rounds", "starts", 10}, {"devices", "in the store", 50'000}});
    const bench::Pki pki;
    (void)bench::startHandfast(pki, numbers[1]); // configured
    std::vector<double> times;
    double processor = 0;
    for (int round = 0; round < numbers[0]; ++round) {
        const auto server = bench::startHandfast(pki, numbers[1]);
        times.push_back(double(server->startTime().count()));
        processor += double(server->processorTime().count()) / 1000 / numbers[0];
    }
    const auto [least, most] = std::ranges::minmax(times);
    QTextStream(stdout) << "| devices | ms until it listens, median | from | to | processor ms, mean |\n"
                           "|---:|---:|---:|---:|---:|\n"
                        << QStringLiteral("| %1 | %2 | %3 | %4 | %5 |\n")
                               .arg(numbers[1])
                               .arg(bench::median(times), 0, 'f', 0)
                               .arg(least, 0, 'f', 0)
                               .arg(most, 0, 'f', 0)
                               .arg(processor, 0, 'f', 0);
    return 0;
}
