#include "models/lifecycle/pair/pair_forming.h"

#include "models/config/compile/pair_settings.h"
#include "models/lifecycle/foundation.h"
#include "models/lifecycle/master_passphrase.h"
#include "models/lifecycle/work_pool.h"
#include "models/store/data_directory.h"
#include "session/base/log.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QPointer>

namespace models::lifecycle {

using namespace session;
using base::ErrorCode;
using base::failure;
using base::Result;
using base::SecretText;
using pki::KeyVault;
namespace keys = store::keys;

namespace {

constexpr int fileFormat = 1;

std::string member(const QJsonObject& file, QLatin1String name)
{
    return file.value(name).toString().toStdString();
}

struct Opened
{
    KeyVault vault; ///< under this installation's passphrase
    pki::Issuer factory;
};

/// The file, with both passphrases: two times scrypt.
Result<Opened> open(const PairImport& order, const std::string& ownWrapped)
{
    if (const auto own = KeyVault::open(ownWrapped, order.master); !own)
        return failure(own.error().code, "the master passphrase of this manager: " + own.error().detail);
    const QJsonObject file = QJsonDocument::fromJson(QByteArray::fromStdString(order.text)).object();
    if (file.value(QLatin1String("handfast_pair")).toInt() != fileFormat)
        return failure(ErrorCode::ParseFailed, "this is no pair file");
    const auto given = KeyVault::open(member(file, QLatin1String("vault")), order.passphrase);
    if (!given)
        return failure(given.error().code, "the pair file: " + given.error().detail);
    const auto certificate = pki::Certificate::fromPem(member(file, QLatin1String("factory_certificate")));
    const auto keyPem = given->unseal(member(file, QLatin1String("factory_key")), keys::factoryKey);
    if (!certificate || !keyPem)
        return std::unexpected(certificate ? keyPem.error() : certificate.error());
    const auto key = pki::PrivateKey::fromPem(keyPem->reveal());
    if (!key)
        return std::unexpected(key.error());
    auto vault = given->withPassphrase(order.master);
    if (!vault)
        return std::unexpected(vault.error());
    return Opened{*std::move(vault), {*certificate, *key}};
}

Result<> checkHoldsNothing(const Lifecycle& lifecycle)
{
    const config::Configuration nothing;
    if (config::sharedPart(lifecycle.running()) != nothing ||
        config::sharedPart(lifecycle.candidate()) != nothing)
        return failure(ErrorCode::Conflict, "this manager holds devices, certificates or settings already: "
                                            "only an empty one can join a pair");
    return {};
}

Result<> join(Lifecycle& lifecycle, const Opened& opened)
{
    if (auto empty = checkHoldsNothing(lifecycle); !empty)
        return empty;
    auto foundation = joinFoundation(lifecycle.store(), opened.vault, opened.factory, lifecycle.clock());
    if (!foundation)
        return std::unexpected(foundation.error());
    auto kept = lifecycle.setPairStamp({}); // it has nothing of the pair's state yet
    if (kept)
        kept = lifecycle.store().setPairReign(0);
    if (!kept)
        return kept;
    return lifecycle.replaceFoundation(*std::move(foundation));
}

} // namespace

void exportPair(Lifecycle& lifecycle, const SecretText& passphrase,
                std::function<void(const Result<std::string>&)> done)
{
    if (passphrase.reveal().size() < leastPassphraseLength)
        return done(failure(ErrorCode::InvalidArgument, "the passphrase needs at least " +
                                                            std::to_string(leastPassphraseLength) +
                                                            " characters"));
    const auto key = lifecycle.store().value(keys::factoryKey);
    if (!key || !*key)
        return done(key ? failure(ErrorCode::Storage, "the factory key is gone")
                        : std::unexpected(key.error()));
    lifecycle.workPool().run(
        [vault = lifecycle.vault(), passphrase] { return vault.withPassphrase(passphrase); },
        [certificate = lifecycle.factory().authority.pem(), key = **key,
         done = std::move(done)](const Result<KeyVault>& vault) {
            if (!vault)
                return done(std::unexpected(vault.error()));
            const QJsonObject file{
                {QStringLiteral("handfast_pair"), fileFormat},
                {QStringLiteral("vault"), QString::fromStdString(vault->wrapped())},
                {QStringLiteral("factory_certificate"), QString::fromStdString(certificate)},
                {QStringLiteral("factory_key"), QString::fromStdString(key)}};
            done(QJsonDocument(file).toJson().toStdString());
        });
}

void importPair(Lifecycle& lifecycle, PairImport order, std::function<void(const Result<>&)> done)
{
    if (auto empty = checkHoldsNothing(lifecycle); !empty)
        return done(empty);
    if (order.master.empty() && passphraseKeeper(lifecycle) == PassphraseKeeper::Directory)
        if (auto kept = lifecycle.dataDirectory()->keptPassphrase())
            order.master = std::move(*kept);
    const auto wrapped = lifecycle.store().value(keys::wrappedVault);
    if (!wrapped || !*wrapped)
        return done(wrapped ? failure(ErrorCode::Storage, "the wrapped key is gone")
                            : std::unexpected(wrapped.error()));
    lifecycle.workPool().run(
        [order = std::move(order), own = **wrapped] { return open(order, own); },
        [owner = QPointer(&lifecycle), done = std::move(done)](const Result<Opened>& opened) {
            if (!owner)
                return;
            const auto joined = opened ? join(*owner, *opened) : std::unexpected(opened.error());
            if (joined)
                base::log(base::LogLevel::Info, "this manager has joined a pair");
            done(joined);
        });
}

} // namespace models::lifecycle
