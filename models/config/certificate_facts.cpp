#include "models/config/certificate_facts.h"

#include "models/config/compile/identity_chain.h"
#include "models/config/object_stores.h"
#include "models/config/object_uses.h"
#include "session/trust/allowed_usage.h"

#include <algorithm>
#include <set>

namespace models::config {

using session::pki::Certificate;

namespace {

std::optional<Certificate> decoded(const CertificateEntry& entry)
{
    if (entry.publicKey.empty())
        return std::nullopt;
    auto certificate = Certificate::fromPem(entry.publicKey);
    return certificate ? std::optional(std::move(*certificate)) : std::nullopt;
}

void addStore(std::vector<CertificateFacts>& all, const PlacedStore& placed, const ObjectUses& uses)
{
    const ObjectStore& store = placed.store;
    const std::size_t first = all.size();
    std::vector<Certificate> ofStore;
    for (const auto& [name, entry] : store.certificates) {
        CertificateFacts facts{.store = placed.name, .name = name, .certificate = decoded(entry)};
        facts.hasPrivateKey = !entry.privateKey.empty();
        facts.isRequest = entry.publicKey.empty() && !entry.csr.empty();
        facts.isRevoked = entry.status == "revoked";
        facts.blocksKeyExport = entry.blockPrivateKeyExport;
        facts.uses = uses.of({ReferenceKind::AnyCertificate, placed.name, name});
        if (facts.certificate)
            ofStore.push_back(*facts.certificate);
        all.push_back(std::move(facts));
    }
    for (auto facts = all.begin() + std::ptrdiff_t(first); facts != all.end(); ++facts) {
        if (!facts->certificate)
            continue;
        std::vector<Certificate> offered;
        if (auto chain = session::pki::readPemCertificates(store.certificates.at(facts->name).chain); chain)
            offered = std::move(*chain);
        offered.insert(offered.end(), ofStore.begin(), ofStore.end());
        facts->path = climb(*facts->certificate, offered);
    }
}

bool isFor(const CertificateFacts& facts, std::string_view usage)
{
    if (!facts.certificate || !facts.hasPrivateKey || facts.isAuthority())
        return false;
    return session::trust::allowsUsage(*facts.certificate, usage);
}

bool fits(const CertificateFacts& facts, ReferenceKind kind)
{
    switch (kind) {
    case ReferenceKind::CaCertificate:
        return facts.isAuthority();
    case ReferenceKind::IssuingCertificate:
        return facts.isAuthority() && facts.hasPrivateKey;
    case ReferenceKind::AnyCertificate:
        return facts.certificate.has_value();
    case ReferenceKind::ServerCertificate:
        return isFor(facts, "serverAuth") && !facts.certificate->isSelfSigned(); // B12
    case ReferenceKind::ClientCertificate:
        return isFor(facts, "clientAuth");
    default:
        return false;
    }
}

template <class Map>
std::vector<std::string> namesIn(const Map& map)
{
    std::vector<std::string> names;
    for (const auto& entry : map)
        names.push_back(entry.first);
    return names;
}

/// The stores whose objects devices with this one's settings always have.
std::vector<StoreName> seenFrom(const Configuration& configuration, const StoreName& store)
{
    std::vector<StoreName> stores{store};
    if (store.isForDevices() && store != StoreName::shared())
        stores.push_back(StoreName::shared());
    if (store.kind != StoreName::Kind::TemplateStack)
        return stores;
    if (const auto stack = configuration.templateStacks.find(store.name);
        stack != configuration.templateStacks.end())
        stores.insert(stores.end(), stack->second.templates.begin(), stack->second.templates.end());
    return stores;
}

template <auto member>
std::set<std::string> profileNames(const ObjectStore& store)
{
    const auto names = namesIn(store.*member);
    return {names.begin(), names.end()};
}

/// How to list the profiles of this kind; null for other kinds of objects.
auto profilesOf(ReferenceKind kind) -> std::set<std::string> (*)(const ObjectStore&)
{
    switch (kind) {
    case ReferenceKind::CertificateProfile:
        return profileNames<&ObjectStore::certificateProfiles>;
    case ReferenceKind::SslTlsServiceProfile:
        return profileNames<&ObjectStore::sslTlsServiceProfiles>;
    case ReferenceKind::ScepProfile:
        return profileNames<&ObjectStore::scepProfiles>;
    default:
        return nullptr;
    }
}

} // namespace

std::optional<session::base::TimePoint> CertificateFacts::expiry() const
{
    return path.empty() ? std::nullopt : std::optional(session::pki::effectiveExpiry(path));
}

std::vector<CertificateFacts> certificateFacts(const Configuration& configuration)
{
    const ObjectUses uses(configuration);
    std::vector<CertificateFacts> all;
    for (const PlacedStore& placed : allStores(configuration))
        addStore(all, placed, uses);
    return all;
}

std::vector<std::string> namesFor(const Configuration& configuration, ReferenceKind kind,
                                  const StoreName& store)
{
    switch (kind) {
    case ReferenceKind::None:
        return {};
    case ReferenceKind::Template:
        return namesIn(configuration.templates);
    case ReferenceKind::DeviceGroup:
        return namesIn(configuration.deviceGroups);
    case ReferenceKind::LogCollector:
        return namesIn(configuration.logCollectors);
    case ReferenceKind::WildfireAppliance:
        return namesIn(configuration.wildfireAppliances);
    case ReferenceKind::ManagedDevice:
        return namesIn(managedDevices(configuration));
    default:
        break;
    }
    const auto stores =
        kind == ReferenceKind::IssuingCertificate ? std::vector{StoreName()} : seenFrom(configuration, store);
    std::set<std::string> names;
    if (const auto profiles = profilesOf(kind)) {
        for (const StoreName& place : stores)
            if (const ObjectStore* const objects = findStore(configuration, place))
                names.merge(profiles(*objects));
    } else {
        for (const CertificateFacts& facts : certificateFacts(configuration))
            if (std::ranges::find(stores, facts.store) != stores.end() && fits(facts, kind))
                names.insert(facts.name);
    }
    return {names.begin(), names.end()};
}

} // namespace models::config
