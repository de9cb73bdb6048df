// Processor time that a server spends on one full mutual handshake: Handfast with everything that it does
// (verifier, evidence, event) beside nginx and haproxy, and beside libssl by itself; and for a device that is
// known, which sends its own certificate alone. Usage: bench_handshake [--rounds N] [--connections N]
#include "tests/bench/floor.h"
#include "tests/bench/rounds.h"
#include "tests/bench/servers.h"
#include "tests/bench/tls_load.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QTextStream>

#include <cstdlib>

#include <sched.h>

namespace {

using namespace bench;

constexpr int managedDevices = 500;
constexpr std::size_t concurrency = 32;

void pinToClientCore()
{
    cpu_set_t cores;
    CPU_ZERO(&cores);
    CPU_SET(clientCore, &cores);
    ::sched_setaffinity(0, sizeof cores, &cores);
}

enum class Presents { Chain, LeafAlone };

double processorTimePerHandshake(const Server& server, const Pki& pki, std::size_t connections,
                                 Presents presents = Presents::Chain)
{
    TlsLoad load({.port = server.port(),
                  .connections = connections,
                  .concurrency = concurrency,
                  .chainFile = (presents == Presents::Chain ? pki.clientChain() : pki.client()).toStdString(),
                  .keyFile = pki.clientKey().toStdString(),
                  .caFile = pki.root().toStdString()});
    const auto before = server.processorTime();
    const LoadResult result = load.run();
    const auto spent = server.processorTime() - before;
    for (const auto& [reason, count] : result.failures)
        QTextStream(stderr) << server.name() << ": " << count << " failed, " << QString::fromStdString(reason)
                            << '\n';
    if (result.established != connections)
        std::exit(1);
    return double(spent.count()) / double(connections);
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    const QCommandLineOption rounds(QStringLiteral("rounds"), QStringLiteral("shuffled rounds"),
                                    QStringLiteral("N"), QStringLiteral("10"));
    const QCommandLineOption connections(QStringLiteral("connections"),
                                         QStringLiteral("handshakes of a server in a round"),
                                         QStringLiteral("N"), QStringLiteral("1000"));
    parser.addOptions({rounds, connections});
    parser.process(application);
    const auto count = std::size_t(parser.value(connections).toULongLong());
    if (parser.value(rounds).toInt() < 1 || count < 1) {
        QTextStream(stderr) << "--rounds and --connections: at least 1\n";
        return 2;
    }
    const Pki pki;
    std::vector<std::unique_ptr<Server>> servers;
    servers.push_back(startNginx(pki));
    servers.push_back(startHaproxy(pki));
    servers.push_back(startHandfast(pki, managedDevices));
    pinToClientCore();
    std::vector<Contestant> contestants;
    for (const auto& server : servers) {
        (void)processorTimePerHandshake(*server, pki, concurrency); // warm
        contestants.push_back(
            {server->name(), [&, count] { return processorTimePerHandshake(*server, pki, count); }});
    }
    contestants.push_back(
        {QStringLiteral("handfast, leaf alone"),
         [&, count] { return processorTimePerHandshake(*servers.back(), pki, count, Presents::LeafAlone); }});
    contestants.push_back(
        {QStringLiteral("libssl alone"), [&, count] { return floorPerHandshake(pki, count); }});
    contestants.push_back({QStringLiteral("libssl alone, leaf alone"),
                           [&, count] { return floorPerHandshake(pki, count, Floor::LeafAlone); }});
    contestants.push_back({QStringLiteral("libssl alone, leaf alone, not checked"),
                           [&, count] { return floorPerHandshake(pki, count, Floor::LeafNotChecked); }});
    QTextStream(stdout) << table(runRounds(contestants, parser.value(rounds).toInt()),
                                 QStringLiteral("us of processor time a handshake"));
    return 0;
}
