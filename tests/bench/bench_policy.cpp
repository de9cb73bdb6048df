// A commit that changes how devices are judged, with many sessions up and a disconnect wait before them: the
// server's processor time for all of it (the same commit without a session is told beside it), and how long
// sessions wait for the answer to a ping meanwhile. Usage: bench_policy [--rounds N] [--sessions N]
// [--seconds N]
#include "tests/bench/fleet_load.h"

#include <QTextStream>

#include <atomic>
#include <thread>

namespace {

using namespace bench;

struct Change
{
    std::chrono::microseconds processor{0};
    std::chrono::microseconds pool{0};                  ///< of it for predictions
    std::vector<std::chrono::microseconds> delays = {}; ///< of pings meanwhile, sorted
    std::size_t lost = 0;
};

/// What the profile says of expired certificates changes each time.
void change(const Pki& pki, int number)
{
    commit(pki, {QStringLiteral("set panorama certificate-profile devices block-expired-cert %1")
                     .arg(number % 2 == 0 ? QStringLiteral("yes") : QStringLiteral("no"))});
}

/// Judging goes on behind the commit.
void watch(TlsLoad& load, int seconds, Change& told)
{
    const auto end = std::chrono::steady_clock::now() + std::chrono::seconds(seconds);
    while (std::chrono::steady_clock::now() < end) {
        const auto delays = load.beat(std::chrono::seconds(30));
        told.delays.insert(told.delays.end(), delays.begin(), delays.end());
        load.rest(std::chrono::milliseconds(100));
    }
}

Change measured(const Server& server, const Pki& pki, TlsLoad& load, int number, int seconds)
{
    Change told;
    const std::size_t before = load.held();
    const auto begun = server.processorTime();
    const auto poolBegun = server.poolTime();
    std::atomic<bool> isOver = false;
    std::jthread committing([&] {
        change(pki, number);
        isOver = true;
    });
    while (!isOver) {
        const auto delays = load.beat(std::chrono::seconds(30));
        told.delays.insert(told.delays.end(), delays.begin(), delays.end());
    }
    committing.join();
    watch(load, seconds, told);
    told.processor = server.processorTime() - begun;
    told.pool = server.poolTime() - poolBegun;
    told.lost = before - load.held();
    std::ranges::sort(told.delays);
    return told;
}

/// What the pings of such a time cost by themselves.
std::chrono::microseconds costOf(const Server& server, TlsLoad& load, std::size_t pings)
{
    if (load.held() == 0 || pings == 0)
        return {};
    const auto begun = server.processorTime();
    for (std::size_t sent = 0; sent < pings; sent += load.held())
        (void)load.beat(std::chrono::seconds(30));
    return server.processorTime() - begun;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const auto numbers = readNumbers(application, {{"rounds", "commits", 10},
                                                   {"sessions", "that are up", 9000},
                                                   {"seconds", "that each commit is watched", 10}});
    const auto sessions = std::size_t(numbers[1]);
    raiseDescriptorLimit();
    const Pki pki;
    const auto server = startHandfast(pki, numbers[1]);
    pinToClientCore();
    TlsLoad load(sessionLoad(*server, pki, sessions, 0, true));
    QTextStream out(stdout);
    const auto idle = measured(*server, pki, load, 1, numbers[2]);
    mustEstablish(*server, load, sessions);
    out << "| round | processor ms, without pings and predictions | predictions | of it without sessions | "
           "ping ms, median | p99 | "
           "longest | "
           "lost |\n|---|---:|---:|---:|---:|---:|---:|---:|\n";
    const auto inMs = [](std::chrono::microseconds time) { return double(time.count()) / 1000; };
    for (int round = 1; round <= numbers[0]; ++round) {
        const Change told = measured(*server, pki, load, round + 1, numbers[2]);
        const auto pings = costOf(*server, load, told.delays.size());
        out << QStringLiteral("| %1 | %2 | %3 | %4 | %5 | %6 | %7 | %8 |\n")
                   .arg(round)
                   .arg(inMs(told.processor - told.pool - pings), 0, 'f', 0)
                   .arg(inMs(told.pool), 0, 'f', 0)
                   .arg(inMs(idle.processor), 0, 'f', 0)
                   .arg(millisecondsAt(told.delays, 0.5), 0, 'f', 2)
                   .arg(millisecondsAt(told.delays, 0.99), 0, 'f', 2)
                   .arg(millisecondsAt(told.delays, 1), 0, 'f', 2)
                   .arg(told.lost);
        out.flush();
    }
    return 0;
}
