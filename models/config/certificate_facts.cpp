#include "models/config/certificate_facts.h"

#include "models/config/identity_chain.h"
#include "models/config/object_uses.h"
#include "session/trust/allowed_usage.h"

#include <algorithm>

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

void addStore(std::vector<CertificateFacts>& all, const std::string& templateName, const ObjectStore& store,
              const ObjectUses& uses)
{
    const std::size_t first = all.size();
    std::vector<Certificate> ofStore;
    for (const auto& [name, entry] : store.certificates) {
        CertificateFacts facts{.templateName = templateName, .name = name, .certificate = decoded(entry)};
        facts.hasPrivateKey = !entry.privateKey.empty();
        facts.isRequest = entry.publicKey.empty() && !entry.csr.empty();
        facts.isRevoked = entry.status == "revoked";
        facts.blocksKeyExport = entry.blockPrivateKeyExport;
        facts.uses = uses.of({ReferenceKind::AnyCertificate, templateName, name});
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

const ObjectStore* storeOf(const Configuration& configuration, const std::string& templateName)
{
    if (templateName.empty())
        return &configuration.panorama;
    const auto found = configuration.templates.find(templateName);
    return found != configuration.templates.end() ? &found->second.shared : nullptr;
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
    addStore(all, {}, configuration.panorama, uses);
    for (const auto& [name, entry] : configuration.templates)
        addStore(all, name, entry.shared, uses);
    return all;
}

std::vector<std::string> namesFor(const Configuration& configuration, ReferenceKind kind,
                                  const std::string& templateName)
{
    const std::string& storeName = kind == ReferenceKind::IssuingCertificate ? std::string() : templateName;
    const ObjectStore* store = storeOf(configuration, storeName);
    if (!store)
        return {};
    switch (kind) {
    case ReferenceKind::None:
        return {};
    case ReferenceKind::CertificateProfile:
        return namesIn(store->certificateProfiles);
    case ReferenceKind::SslTlsServiceProfile:
        return namesIn(store->sslTlsServiceProfiles);
    case ReferenceKind::ScepProfile:
        return namesIn(store->scepProfiles);
    case ReferenceKind::Template:
        return namesIn(configuration.templates);
    case ReferenceKind::DeviceGroup:
        return namesIn(configuration.deviceGroups);
    case ReferenceKind::ManagedDevice:
        return namesIn(managedDevices(configuration));
    default:
        break;
    }
    std::vector<std::string> names;
    for (const CertificateFacts& facts : certificateFacts(configuration))
        if (facts.templateName == storeName && fits(facts, kind))
            names.push_back(facts.name);
    return names;
}

} // namespace models::config
