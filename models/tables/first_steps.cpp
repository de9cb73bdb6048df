#include "models/tables/first_steps.h"

#include "models/config/certificate_facts.h"
#include "models/lifecycle/devices/device_registry.h"
#include "models/lifecycle/lifecycle.h"
#include "models/text/wording.h"

#include <algorithm>

namespace models::tables {

namespace {

bool hasAuthority(const config::Configuration& configuration)
{
    return std::ranges::any_of(config::certificateFacts(configuration),
                               &config::CertificateFacts::isAuthority);
}

bool hasServerCertificate(const config::Configuration& running)
{
    const auto& profiles = running.panorama.sslTlsServiceProfiles;
    const auto profile = profiles.find(running.secureConnServer.sslTlsServiceProfile);
    return running.secureConnServer.customize && profile != profiles.end() &&
           !profile->second.certificate.empty();
}

bool hasSeenSession(const lifecycle::DeviceRegistry& devices)
{
    return std::ranges::any_of(
        devices.records(), [](const auto& entry) { return entry.second.session || entry.second.lastGood; });
}

} // namespace

std::vector<FirstStep> firstSteps(const lifecycle::Lifecycle& lifecycle,
                                  const workflows::MigrationDesk& migration)
{
    const config::Configuration& running = lifecycle.running();
    return {{.id = QStringLiteral("ca"),
             .sentence = text::firstStep("ca"),
             .isDone = hasAuthority(lifecycle.candidate()),
             .page = QStringLiteral("certificates")},
            {.id = QStringLiteral("server-certificate"),
             .sentence = text::firstStep("server-certificate"),
             .isDone = hasServerCertificate(running),
             .page = QStringLiteral("migration")},
            {.id = QStringLiteral("device"),
             .sentence = text::firstStep("device"),
             .isDone = config::managesDevices(running),
             .page = QStringLiteral("devices")},
            {.id = QStringLiteral("session"),
             .sentence = text::firstStep("session"),
             .isDone = hasSeenSession(lifecycle.devices()),
             .page = QStringLiteral("sessions")},
            {.id = QStringLiteral("migration"),
             .sentence = text::firstStep("migration"),
             .isDone = migration.isRolledOut(),
             .page = QStringLiteral("migration")}};
}

bool isUntouched(const lifecycle::Lifecycle& lifecycle)
{
    return !lifecycle.hasPendingChanges() && lifecycle.running().panorama.certificates.empty() &&
           !config::managesDevices(lifecycle.running());
}

} // namespace models::tables
