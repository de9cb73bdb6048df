// What the benchmarks with sessions have in common: their options, the load of a fleet, and words about
// delays. Main thread.
#pragma once

#include "tests/bench/servers.h"
#include "tests/bench/tls_load.h"

#include <QCoreApplication>

namespace bench {

/// A number from the command line, such as --sessions 19500: at least 1, or the program ends with the usage.
struct NumberOption
{
    const char* name;
    const char* help;
    int usual;
};
[[nodiscard]] std::vector<int> readNumbers(const QCoreApplication& application,
                                           const std::vector<NumberOption>& options);

/// As many descriptors as the system allows: a session takes one here.
void raiseDescriptorLimit();
void pinToClientCore();

/// Sessions that are held, of the devices from number `first`; with TLS alone when `isHandfast` is false.
[[nodiscard]] LoadOptions sessionLoad(const Server& server, const Pki& pki, std::size_t sessions,
                                      std::size_t first, bool isHandfast);
/// Ends the program with the reasons unless all are established.
void mustEstablish(const Server& server, TlsLoad& load, std::size_t sessions);

/// Of sorted times; `share` 0.99 is p99. Zero for none.
[[nodiscard]] double millisecondsAt(const std::vector<std::chrono::microseconds>& sorted, double share);

} // namespace bench
