#include "tests/bench/fleet_load.h"

#include <QCommandLineParser>
#include <QTextStream>

#include <algorithm>
#include <cstdlib>

#include <sched.h>
#include <sys/resource.h>

namespace bench {

std::vector<int> readNumbers(const QCoreApplication& application, const std::vector<NumberOption>& options)
{
    QCommandLineParser parser;
    parser.addHelpOption();
    for (const NumberOption& option : options)
        parser.addOption({QString::fromUtf8(option.name), QString::fromUtf8(option.help), QStringLiteral("N"),
                          QString::number(option.usual)});
    parser.process(application);
    std::vector<int> numbers;
    for (const NumberOption& option : options) {
        numbers.push_back(parser.value(QString::fromUtf8(option.name)).toInt());
        if (numbers.back() < 1) {
            QTextStream(stderr) << "--" << option.name << ": at least 1\n";
            std::exit(2);
        }
    }
    return numbers;
}

void raiseDescriptorLimit()
{
    rlimit limit{};
    ::getrlimit(RLIMIT_NOFILE, &limit);
    limit.rlim_cur = limit.rlim_max;
    ::setrlimit(RLIMIT_NOFILE, &limit);
}

void pinToClientCore()
{
    cpu_set_t cores;
    CPU_ZERO(&cores);
    CPU_SET(clientCore, &cores);
    ::sched_setaffinity(0, sizeof cores, &cores);
}

LoadOptions sessionLoad(const Server& server, const Pki& pki, std::size_t sessions, std::size_t first,
                        bool isHandfast)
{
    LoadOptions options{.port = server.port(),
                        .connections = sessions,
                        .concurrency = 64,
                        .chainFile = pki.clientChain().toStdString(),
                        .keyFile = pki.clientKey().toStdString(),
                        .caFile = pki.root().toStdString(),
                        .isHolding = true};
    if (isHandfast)
        options.serialOf = [first](std::size_t index) { return serialOfDevice(first + index); };
    return options;
}

void mustEstablish(const Server& server, TlsLoad& load, std::size_t sessions)
{
    const LoadResult result = load.run();
    for (const auto& [reason, count] : result.failures)
        QTextStream(stderr) << server.name() << ": " << count << " failed, " << QString::fromStdString(reason)
                            << '\n';
    if (result.established != sessions)
        std::exit(1);
}

double millisecondsAt(const std::vector<std::chrono::microseconds>& sorted, double share)
{
    if (sorted.empty())
        return 0;
    const auto place = std::size_t(share * double(sorted.size() - 1));
    return double(sorted[place].count()) / 1000;
}

} // namespace bench
