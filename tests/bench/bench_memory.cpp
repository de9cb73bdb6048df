// Memory that a server spends on an idle session: Handfast with its own state of a managed session beside TLS
// sessions of nginx and haproxy. Each round has processes of its own. Usage: bench_memory [--rounds N]
// [--sessions N]
#include "tests/bench/fleet_load.h"
#include "tests/bench/rounds.h"

#include <QTextStream>

namespace {

using namespace bench;
using StartServer = std::function<std::unique_ptr<Server>()>;

constexpr std::size_t mostBeginners = 120; ///< of one address, and some room (EngineLimits)

double bytesPerSession(const StartServer& start, const Pki& pki, std::size_t sessions, bool isHandfast)
{
    const auto server = start();
    {
        TlsLoad warm(sessionLoad(*server, pki, 16, 0, isHandfast));
        mustEstablish(*server, warm, 16);
    }
    const qint64 before = server->memory();
    TlsLoad load(sessionLoad(*server, pki, sessions, 16, isHandfast));
    mustEstablish(*server, load, sessions);
    return double(server->memory() - before) / double(sessions);
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const auto numbers = readNumbers(
        application, {{"rounds", "shuffled rounds", 10}, {"sessions", "of a server in a round", 5000}});
    const auto sessions = std::size_t(numbers[1]);
    raiseDescriptorLimit();
    const Pki pki;
    const StartServer handfast = [&] { return startHandfast(pki, numbers[1] + 16); };
    (void)handfast(); // configured
    pinToClientCore();
    const std::vector<Contestant> contestants{
        {QStringLiteral("nginx http"),
         [&] { return bytesPerSession([&] { return startNginx(pki); }, pki, sessions, false); }},
        {QStringLiteral("haproxy http"),
         [&] { return bytesPerSession([&] { return startHaproxy(pki); }, pki, sessions, false); }},
        {QStringLiteral("handfast, managed"), [&] { return bytesPerSession(handfast, pki, sessions, true); }},
        {QStringLiteral("handfast, TLS alone"), // for as long as it does not miss the hello
         [&] { return bytesPerSession(handfast, pki, std::min(sessions, mostBeginners), false); }}};
    QTextStream(stdout) << table(runRounds(contestants, numbers[0]), QStringLiteral("bytes an idle session"));
    return 0;
}
