// What a rehearsal takes from the manager that runs: the scenario that it plays (main thread), and the copied
// store (any thread). X-2.
#pragma once

#include "models/lifecycle/lab/revocation_lab.h"
#include "session/base/clock.h"
#include "session/pki/keys/key_vault.h"

#include <QJsonObject>
#include <QString>

namespace models::lifecycle {
class DeviceRegistry;
class Lifecycle;
} // namespace models::lifecycle

namespace models::workflows {

struct ForkedScenario
{
    QJsonObject scenario;
    int devices = 0;                      ///< that take part
    std::vector<std::string> limits = {}; ///< what could not be forked
};

/// At least one device would take part.
[[nodiscard]] bool hasParticipants(const lifecycle::DeviceRegistry& devices);
struct ForkWish
{
    std::string command = {}; ///< begins the workflow, "" for the plan under way
    lifecycle::RevocationLab::Experiments experiments = {}; ///< of CAs, before it begins (X-6)
};
/// Main thread.
[[nodiscard]] ForkedScenario forkedScenario(const lifecycle::Lifecycle& lifecycle, const ForkWish& wish);

struct StoreFork
{
    QString from;      ///< the store's file
    QString directory; ///< a data directory that is made
    session::pki::KeyVault vault;
    session::base::TimePoint now;
};
/// Where the copy writes the bundle of a device that it adds: never to where the plan's own would lie.
[[nodiscard]] QString bundleFileIn(const QString& directory);

/// A data directory with a copy of the store, its keys under a passphrase of its own. Any thread; takes as
/// long as the file is large.
[[nodiscard]] session::base::Result<> forkStore(const StoreFork& fork);

} // namespace models::workflows
