#include "models/lifecycle/foundation.h"

#include "models/config/edit.h"

#include <QRandomGenerator>

namespace models::lifecycle {

using namespace session;
using base::ErrorCode;
using base::failure;
using base::Result;
namespace keys = store::keys;

namespace {

constexpr auto factoryLifetime = std::chrono::days(20 * 365);
constexpr auto factoryBackdate =
    std::chrono::days(365); // agents with a clock that is off still accept it (K5)

struct World
{
    pki::Issuer authority;
    pki::Identity manager;
};

std::string newMark()
{
    return QString::number(QRandomGenerator::system()->generate(), 16).rightJustified(8, u'0').toStdString();
}

Result<pki::Identity> makeManager(const pki::Issuer& issuer, const std::string& mark, base::TimePoint now)
{
    auto key = pki::PrivateKey::generate(pki::KeyType::EcP256);
    if (!key)
        return std::unexpected(key.error());
    pki::IssueSpec spec;
    spec.subject.text = "CN=Handfast Manager " + mark;
    spec.role = pki::CertificateRole::Server;
    spec.now = now;
    spec.lifetime = std::min<std::chrono::seconds>(
        factoryLifetime, std::chrono::floor<std::chrono::seconds>(issuer.certificate.notAfter() - now));
    spec.backdate = factoryBackdate;
    auto leaf = pki::issue(spec, *key, issuer);
    return leaf ? pki::makeIdentity({*leaf}, *key) : std::unexpected(leaf.error());
}

Result<World> makeWorld(base::TimePoint now)
{
    auto authorityKey = pki::PrivateKey::generate(pki::KeyType::EcP256);
    if (!authorityKey)
        return std::unexpected(authorityKey.error());

    const std::string mark = newMark();
    pki::IssueSpec spec;
    spec.subject.text = "CN=Handfast Factory CA " + mark;
    spec.role = pki::CertificateRole::CertificateAuthority;
    spec.now = now;
    spec.lifetime = factoryLifetime;
    spec.backdate = factoryBackdate;
    auto authority = pki::issueSelfSigned(spec, *authorityKey);
    if (!authority)
        return std::unexpected(authority.error());

    const pki::Issuer issuer{*authority, *authorityKey};
    auto manager = makeManager(issuer, mark, now);
    if (!manager)
        return std::unexpected(manager.error());
    return World{issuer, *manager};
}

Result<> storeWorld(store::Store& store, const pki::KeyVault& vault, const World& world)
{
    const auto authorityKey = vault.seal(world.authority.key.pem(), keys::factoryKey);
    const auto managerKey = vault.seal(world.manager.key.pem(), keys::managerKey);
    if (!authorityKey || !managerKey)
        return std::unexpected(authorityKey ? managerKey.error() : authorityKey.error());
    const std::pair<std::string_view, std::string> values[] = {
        {keys::wrappedVault, vault.wrapped()}, {keys::factoryCertificate, world.authority.certificate.pem()},
        {keys::factoryKey, *authorityKey},     {keys::managerCertificate, world.manager.chain.front().pem()},
        {keys::managerKey, *managerKey},
    };
    for (const auto& [key, value] : values)
        if (auto stored = store.setValue(key, value); !stored)
            return stored;
    return {};
}

/// All of it in one transaction: a start that is killed half way is a first start again.
Result<Foundation> create(store::Store& store, const base::SecretText& passphrase, base::TimePoint now)
{
    auto vault = pki::KeyVault::create(passphrase);
    if (!vault)
        return std::unexpected(vault.error());
    auto world = makeWorld(now);
    if (!world)
        return std::unexpected(world.error());
    const store::NewVersion first{.expectedRunning = {},
                                  .version = {.info = {.number = base::PolicyVersion{1},
                                                       .time = now,
                                                       .description = "first start",
                                                       .author = "system"},
                                              .text = store::PackedText::of(config::toText({}))},
                                  .lastEditGroup = 0,
                                  .disconnectDeadline = {},
                                  .job = {}};
    const auto stored = store.together([&]() -> Result<> {
        auto kept = storeWorld(store, *vault, *world);
        return kept ? store.commit(first) : kept;
    });
    if (!stored)
        return std::unexpected(stored.error());
    return Foundation{
        .vault = *vault,
        .factory = {.authority = world->authority.certificate, .serverIdentity = world->manager}};
}

Result<std::string> required(const store::Store& store, std::string_view key)
{
    auto value = store.value(key);
    if (!value)
        return std::unexpected(value.error());
    if (!*value)
        return failure(ErrorCode::Storage, "the data directory lacks its " + std::string(key));
    return std::move(**value);
}

/// A certificate and its sealed key, as they stand in the store.
struct KeptPair
{
    std::string_view certificate;
    std::string_view key;
};

Result<SealedIssuer> readSealed(const store::Store& store, KeptPair names)
{
    auto pem = required(store, names.certificate);
    auto sealed = required(store, names.key);
    if (!pem || !sealed)
        return std::unexpected(pem ? sealed.error() : pem.error());
    return SealedIssuer{*std::move(pem), *std::move(sealed), std::string(names.key)};
}

Result<pki::Issuer> readPair(const store::Store& store, const pki::KeyVault& vault, KeptPair names)
{
    const auto sealed = readSealed(store, names);
    return sealed ? unseal(*sealed, vault) : std::unexpected(sealed.error());
}

} // namespace

Result<Foundation> layFoundation(store::Store& store, const base::SecretText& passphrase,
                                 const base::Clock& clock)
{
    const auto wrapped = store.value(keys::wrappedVault);
    if (!wrapped)
        return std::unexpected(wrapped.error());
    if (!*wrapped)
        return create(store, passphrase, clock.now());

    auto vault = pki::KeyVault::open(**wrapped, passphrase);
    if (!vault)
        return std::unexpected(vault.error());
    return readFoundation(store, std::move(*vault));
}

Result<Foundation> readFoundation(const store::Store& store, pki::KeyVault vault)
{
    const auto authority = factoryIssuer(store, vault);
    const auto manager = readPair(store, vault, {keys::managerCertificate, keys::managerKey});
    if (!authority || !manager)
        return std::unexpected(authority ? manager.error() : authority.error());
    auto identity = pki::makeIdentity({manager->certificate}, manager->key);
    if (!identity)
        return std::unexpected(identity.error());
    return Foundation{.vault = std::move(vault),
                      .factory = {.authority = authority->certificate, .serverIdentity = *identity}};
}

Result<Foundation> joinFoundation(store::Store& store, pki::KeyVault vault, const pki::Issuer& factory,
                                  const base::Clock& clock)
{
    auto manager = makeManager(factory, newMark(), clock.now());
    if (!manager)
        return std::unexpected(manager.error());
    const auto stored = store.together([&] { return storeWorld(store, vault, World{factory, *manager}); });
    if (!stored)
        return std::unexpected(stored.error());
    return Foundation{.vault = std::move(vault),
                      .factory = {.authority = factory.certificate, .serverIdentity = *std::move(manager)}};
}

Result<SealedIssuer> sealedFactoryIssuer(const store::Store& store)
{
    return readSealed(store, {keys::factoryCertificate, keys::factoryKey});
}

Result<pki::Issuer> unseal(const SealedIssuer& sealed, const pki::KeyVault& vault)
{
    auto certificate = pki::Certificate::fromPem(sealed.certificate);
    if (!certificate)
        return std::unexpected(certificate.error());
    const auto keyPem = vault.unseal(sealed.key, sealed.keyName);
    if (!keyPem)
        return std::unexpected(keyPem.error());
    auto key = pki::PrivateKey::fromPem(keyPem->reveal());
    if (!key)
        return std::unexpected(key.error());
    return pki::Issuer{*certificate, *key};
}

Result<pki::Issuer> factoryIssuer(const store::Store& store, const pki::KeyVault& vault)
{
    return readPair(store, vault, {keys::factoryCertificate, keys::factoryKey});
}

} // namespace models::lifecycle
