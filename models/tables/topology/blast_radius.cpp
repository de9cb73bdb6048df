#include "models/tables/topology/blast_radius.h"

#include "models/config/certificate_facts.h"
#include "models/config/compile/identity_chain.h"
#include "models/config/object_stores.h"
#include "models/config/object_uses.h"
#include "models/lifecycle/devices/device_registry.h"
#include "models/lifecycle/lifecycle.h"
#include "models/tables/words.h"

#include <algorithm>
#include <optional>
#include <set>
#include <tuple>

namespace models::tables {

using config::Configuration;
using config::StoreName;
using lifecycle::Lifecycle;
using ObjectKind = TrustObject::Kind;

namespace {

using SettingPath = std::vector<std::string>;

config::ReferenceKind referenceTo(ObjectKind kind)
{
    switch (kind) {
    case ObjectKind::CertificateProfile:
        return config::ReferenceKind::CertificateProfile;
    case ObjectKind::ServiceProfile:
        return config::ReferenceKind::SslTlsServiceProfile;
    case ObjectKind::ScepProfile:
        return config::ReferenceKind::ScepProfile;
    default:
        return config::ReferenceKind::AnyCertificate;
    }
}

/// The object that a setting belongs to, when it is one that others name in turn.
std::optional<TrustObject> ownerOf(const SettingPath& path)
{
    const StoreName store = config::storeOnPath(path);
    const std::size_t depth = config::storePath(store).size();
    if (path.size() < depth + 2)
        return std::nullopt;
    const std::string& list = path[depth];
    const std::string& name = path[depth + 1];
    if (list == "certificate-profile")
        return TrustObject{ObjectKind::CertificateProfile, store, name};
    if (list == "ssl-tls-service-profile")
        return TrustObject{ObjectKind::ServiceProfile, store, name};
    if (list == "scep")
        return TrustObject{ObjectKind::ScepProfile, store, name};
    return std::nullopt;
}

class RadiusSearch
{
public:
    explicit RadiusSearch(const BlastGround& ground)
        : m_ground(ground),
          m_configuration(ground.candidate),
          m_uses(m_configuration),
          m_facts(config::certificateFacts(m_configuration))
    {
    }

    void follow(const TrustObject& object)
    {
        if (!m_seen.emplace(object.kind, config::storeKey(object.store), object.name).second)
            return;
        for (const SettingPath& path :
             m_uses.of({.kind = referenceTo(object.kind), .store = object.store, .name = object.name}))
            reach(path);
        if (object.kind == ObjectKind::Authority || object.kind == ObjectKind::Certificate)
            followCertificate(object);
    }

    BlastRadius radius;

private:
    void followCertificate(const TrustObject& object)
    {
        const auto facts = std::ranges::find_if(m_facts, [&object](const config::CertificateFacts& one) {
            return one.store == object.store && one.name == object.name;
        });
        if (facts == m_facts.end() || !facts->certificate)
            return;
        const auto uses = lifecycle::usesIn(m_ground.live, *facts->certificate);
        for (const auto* serials : {&uses.presentedBy, &uses.verifiedBy, &uses.presentedTo})
            radius.bySession.insert(serials->begin(), serials->end());
        if (!facts->isAuthority())
            return;
        for (const config::CertificateFacts& child : m_facts) // in any store, its own copies too
            if (child.certificate && !child.certificate->isSelfIssued() &&
                config::isSignedBy(*child.certificate, *facts->certificate))
                follow({child.isAuthority() ? ObjectKind::Authority : ObjectKind::Certificate, child.store,
                        child.name});
    }

    void reach(const SettingPath& path)
    {
        if (const auto owner = ownerOf(path))
            return follow(*owner);
        const StoreName store = config::storeOnPath(path);
        if (store.isForDevices())
            return addStacks(store);
        const bool isAppliance =
            path[0] == "log-collector" || path[0] == "wildfire-appliance" || path[0] == "pan-db-appliance";
        if (isAppliance && path.size() > 1)
            radius.bySettings.emplace(path[1]);
        else if (std::ranges::find(path, "secure-conn-server") != path.end())
            radius.bySettings.insert(m_ground.devices.begin(), m_ground.devices.end());
    }

    void addStacks(const StoreName& store)
    {
        for (const auto& [name, stack] : m_configuration.templateStacks) {
            const bool has = store.kind == StoreName::Kind::Shared ||
                             (store.kind == StoreName::Kind::TemplateStack
                                  ? store.name == name
                                  : std::ranges::find(stack.templates, store.name) != stack.templates.end());
            if (has)
                for (const auto& [serial, device] : stack.devices)
                    radius.bySettings.emplace(serial);
        }
    }

    const BlastGround& m_ground;
    const Configuration& m_configuration;
    config::ObjectUses m_uses;
    std::vector<config::CertificateFacts> m_facts;
    std::set<std::tuple<ObjectKind, std::string, std::string>> m_seen;
};

QString placeText(const StoreName& store)
{
    switch (store.kind) {
    case StoreName::Kind::Panorama:
        return {};
    case StoreName::Kind::Shared:
        return Words::tr("shared");
    case StoreName::Kind::Template:
        return Words::tr("template %1").arg(QString::fromStdString(store.name));
    case StoreName::Kind::TemplateStack:
        return Words::tr("stack %1").arg(QString::fromStdString(store.name));
    }
    return {};
}

} // namespace

std::vector<TrustObject> trustObjects(const Configuration& configuration)
{
    std::vector<TrustObject> objects;
    for (const auto& facts : config::certificateFacts(configuration))
        if (facts.certificate)
            objects.push_back({facts.isAuthority() ? ObjectKind::Authority : ObjectKind::Certificate,
                               facts.store, facts.name});
    for (const config::PlacedStore& placed : config::allStores(configuration)) {
        for (const auto& entry : placed.store.certificateProfiles)
            objects.push_back({ObjectKind::CertificateProfile, placed.name, entry.first});
        for (const auto& entry : placed.store.sslTlsServiceProfiles)
            objects.push_back({ObjectKind::ServiceProfile, placed.name, entry.first});
        for (const auto& entry : placed.store.scepProfiles)
            objects.push_back({ObjectKind::ScepProfile, placed.name, entry.first});
    }
    std::ranges::stable_sort(objects, {}, &TrustObject::kind);
    return objects;
}

QString trustObjectText(const TrustObject& object)
{
    const QString place = placeText(object.store);
    const QString name = QString::fromStdString(object.name);
    return place.isEmpty() ? name : QStringLiteral("%1 (%2)").arg(name, place);
}

QString trustKindText(ObjectKind kind)
{
    switch (kind) {
    case ObjectKind::Authority:
        return Words::tr("CA");
    case ObjectKind::Certificate:
        return Words::tr("Certificate");
    case ObjectKind::CertificateProfile:
        return Words::tr("Certificate profile");
    case ObjectKind::ServiceProfile:
        return Words::tr("SSL/TLS service profile");
    case ObjectKind::ScepProfile:
        return Words::tr("SCEP profile");
    }
    return {};
}

Serials BlastRadius::all() const
{
    Serials all = bySession;
    all.insert(bySettings.begin(), bySettings.end());
    return all;
}

BlastGround blastGround(const Lifecycle& lifecycle)
{
    BlastGround ground{.candidate = lifecycle.candidate(), .live = lifecycle::liveSessions(lifecycle)};
    ground.devices.reserve(lifecycle.devices().records().size());
    for (const auto& [serial, record] : lifecycle.devices().records())
        ground.devices.push_back(serial);
    return ground;
}

BlastRadius blastRadius(const TrustObject& object, const BlastGround& ground)
{
    RadiusSearch search(ground);
    search.follow(object);
    BlastRadius radius = std::move(search.radius);
    // Settings may speak of devices that no running configuration has yet.
    const Serials known(ground.devices.begin(), ground.devices.end());
    std::erase_if(radius.bySettings,
                  [&known](const session::base::Serial& serial) { return !known.contains(serial); });
    return radius;
}

} // namespace models::tables
