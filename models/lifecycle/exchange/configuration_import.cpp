#include "models/lifecycle/exchange/configuration_import.h"

#include "models/lifecycle/lifecycle.h"
#include "models/lifecycle/work_pool.h"
#include "models/panos/configuration_reader.h"
#include "session/base/secret_text.h"
#include "session/pki/keys/private_key.h"

#include <QFile>

namespace models::lifecycle {

using namespace session;
using base::ErrorCode;
using base::failure;
using base::Result;
using config::Configuration;

namespace {

/// What the vendor sealed with its master key begins like this.
constexpr std::string_view masterKeyMark = "-AQ==";

std::optional<std::string> takenSecret(const pki::KeyVault& vault, const panos::ForeignSecret& secret)
{
    if (pki::KeyVault::isSealed(secret.value))
        return vault.unseal(secret.value, secret.entry) ? std::optional(secret.value) : std::nullopt;
    if (secret.value.starts_with(masterKeyMark))
        return std::nullopt;
    if (secret.path.back() == "private-key" && !pki::PrivateKey::fromPem(secret.value))
        return std::nullopt;
    const auto box = vault.seal(base::SecretText(secret.value), secret.entry);
    return box ? std::optional(*box) : std::nullopt;
}

/// XML is read twice, so the bytes begin again once.
panos::ReadProgress tellInto(const std::shared_ptr<Reading>& reading)
{
    return [reading, before = qint64(0), last = qint64(0)](qint64 done) mutable {
        if (done < last)
            before += last;
        last = done;
        reading->done = before + done;
        return !reading->isCancelled;
    };
}

Result<ImportedPtr> readFile(const ConfigurationFile& file, const pki::KeyVault& vault,
                             const std::shared_ptr<Reading>& reading)
{
    QFile device(file.name);
    if (!device.open(QIODevice::ReadOnly))
        return failure(ErrorCode::NotFound,
                       file.name.toStdString() + ": " + device.errorString().toStdString());
    reading->total = device.size() * 2;
    // One for both passes: it is copied wherever it is handed on.
    const auto progress = std::make_shared<panos::ReadProgress>(tellInto(reading));
    auto imported = panos::readConfiguration(
        device,
        {.templateName = file.templateName,
         .takeSecret = [&vault](const panos::ForeignSecret& secret) { return takenSecret(vault, secret); },
         .progress = [progress](qint64 done) { return (*progress)(done); },
         .isForeign = file.isForeign});
    if (!imported)
        return std::unexpected(imported.error());
    return std::make_shared<const panos::ImportedConfiguration>(*std::move(imported));
}

} // namespace

std::shared_ptr<Reading> readConfigurationFile(Lifecycle& lifecycle, const ConfigurationFile& file,
                                               ReadDone done)
{
    auto reading = std::make_shared<Reading>();
    lifecycle.workPool().run(
        [file, vault = lifecycle.vault(), reading] { return readFile(file, vault, reading); },
        std::move(done));
    return reading;
}

Result<std::vector<config::Edit>> importEdits(const Configuration& candidate, const Configuration& imported,
                                              ImportMode mode)
{
    if (mode == ImportMode::Replace)
        return config::editsBetween(candidate, imported);
    Configuration merged = candidate;
    for (const config::Edit& edit : config::flatten(imported))
        if (const auto applied = config::apply(merged, edit); !applied)
            return std::unexpected(applied.error());
    return config::editsBetween(candidate, merged);
}

void takeConfiguration(Lifecycle& lifecycle, const ImportedPtr& imported, ImportMode mode,
                       std::function<void(const Result<>&)> done)
{
    lifecycle.editInPool(
        [imported, mode](const Configuration& candidate) {
            return importEdits(candidate, imported->configuration, mode);
        },
        std::move(done));
}

} // namespace models::lifecycle
