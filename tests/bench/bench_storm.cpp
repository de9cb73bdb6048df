// A storm of full handshakes, as after a disconnect wait, against a manager that has sessions already: how
// long those wait for the answer to a ping meanwhile. The pings are of this program, which shares its core
// with the storm's clients: what it measures is an upper bound. Usage: bench_storm [--rounds N] [--sessions
// N] [--established N]
#include "tests/bench/fleet_load.h"

#include <QTextStream>

#include <atomic>
#include <thread>

namespace {

using namespace bench;

struct Storm
{
    std::vector<std::chrono::microseconds> delays = {}; ///< of pings while it lasted, sorted
    std::chrono::microseconds wall{0};
    std::chrono::microseconds processor{0};
    std::size_t lost = 0;
};

Storm blow(const Server& server, const Pki& pki, std::size_t sessions, std::size_t established)
{
    TlsLoad steady(sessionLoad(server, pki, established, 0, true));
    mustEstablish(server, steady, established);
    LoadOptions options = sessionLoad(server, pki, sessions, established, true);
    options.concurrency = std::min<std::size_t>(sessions, 1000);
    options.timeout = std::chrono::seconds(300);
    TlsLoad load(options);
    const auto before = server.processorTime();
    std::atomic<bool> isOver = false;
    std::jthread blowing([&] {
        mustEstablish(server, load, sessions);
        isOver = true;
    });
    Storm storm;
    const auto begun = std::chrono::steady_clock::now();
    while (!isOver) {
        const auto delays = steady.beat(std::chrono::seconds(30));
        storm.delays.insert(storm.delays.end(), delays.begin(), delays.end());
    }
    blowing.join();
    storm.wall =
        std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() - begun);
    storm.processor = server.processorTime() - before;
    storm.lost = established - steady.held();
    std::ranges::sort(storm.delays);
    return storm;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const auto numbers = readNumbers(application, {{"rounds", "storms, each against a new process", 10},
                                                   {"sessions", "that come at once", 9000},
                                                   {"established", "sessions that are up before", 200}});
    const auto sessions = std::size_t(numbers[1]);
    const auto established = std::size_t(numbers[2]);
    raiseDescriptorLimit();
    const Pki pki;
    (void)startHandfast(pki, numbers[1] + numbers[2]); // configured
    pinToClientCore();
    QTextStream out(stdout);
    out << "| round | pings | delay ms, median | p99 | longest | lost | storm s | server's processor us a "
           "session "
           "|\n|---|---:|---:|---:|---:|---:|---:|---:|\n";
    for (int round = 1; round <= numbers[0]; ++round) {
        const auto server = startHandfast(pki, numbers[1] + numbers[2]);
        const Storm storm = blow(*server, pki, sessions, established);
        out << QStringLiteral("| %1 | %2 | %3 | %4 | %5 | %6 | %7 | %8 |\n")
                   .arg(round)
                   .arg(storm.delays.size())
                   .arg(millisecondsAt(storm.delays, 0.5), 0, 'f', 2)
                   .arg(millisecondsAt(storm.delays, 0.99), 0, 'f', 2)
                   .arg(millisecondsAt(storm.delays, 1), 0, 'f', 2)
                   .arg(storm.lost)
                   .arg(double(storm.wall.count()) / 1e6, 0, 'f', 1)
                   .arg(double(storm.processor.count()) / double(sessions), 0, 'f', 0);
        out.flush();
    }
    return 0;
}
