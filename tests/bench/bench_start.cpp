// From the start of the process until it listens, and until its window has painted itself, with many managed
// devices in its store. Usage: bench_start [--rounds N] [--devices N]
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
    std::vector<double> windows;
    std::vector<double> worked;
    std::vector<double> memories;
    for (int round = 0; round < numbers[0]; ++round) {
        const bench::WindowStart start = bench::startWindow(pki);
        windows.push_back(double(start.time.count()));
        worked.push_back(double(start.processor.count()) / 1000);
        memories.push_back(double(start.memory) / (1024 * 1024));
    }
    const auto row = [](const char* what, const std::vector<double>& measured) {
        const auto [least, most] = std::ranges::minmax(measured);
        return QStringLiteral("| %1 | %2 | %3 | %4 |\n")
            .arg(QString::fromUtf8(what))
            .arg(bench::median(measured), 0, 'f', 0)
            .arg(least, 0, 'f', 0)
            .arg(most, 0, 'f', 0);
    };
    QTextStream(stdout)
        << QStringLiteral("| %1 devices | median | from | to |\n").arg(numbers[1]) << "|---|---:|---:|---:|\n"
        << row("ms until `serve` listens", times) << row("ms until the window has painted itself", windows)
        << row("ms of processor time until then", worked) << row("memory of the window then, MiB", memories)
        << QStringLiteral("Processor time of `serve` until then, mean: %1 ms\n").arg(processor, 0, 'f', 0);
    return 0;
}
