#include "models/config/object_uses.h"

#include "models/config/object_stores.h"
#include "models/config/references.h"

#include <algorithm>

namespace models::config {

namespace {

bool isIn(const TemplateStack& stack, const std::string& templateName)
{
    return std::ranges::find(stack.templates, templateName) != stack.templates.end();
}

/// Whether devices that have this store's settings have those of the other, too: a stack brings them
/// together.
bool meet(const Configuration& configuration, const StoreName& user, const StoreName& holder)
{
    if (!user.isForDevices() || !holder.isForDevices())
        return false;
    if (holder.kind == StoreName::Kind::Shared)
        return true;
    return std::ranges::any_of(configuration.templateStacks, [&](const auto& entry) {
        const auto has = [&](const StoreName& store) {
            return store.kind == StoreName::Kind::TemplateStack ? store.name == entry.first
                                                                : isIn(entry.second, store.name);
        };
        return has(user) && has(holder);
    });
}

bool holds(const ObjectStore& store, const ObjectName& object)
{
    if (isCertificate(object.kind))
        return store.certificates.contains(object.name);
    if (object.kind == ReferenceKind::CertificateProfile)
        return store.certificateProfiles.contains(object.name);
    if (object.kind == ReferenceKind::ScepProfile)
        return store.scepProfiles.contains(object.name);
    return store.sslTlsServiceProfiles.contains(object.name);
}

bool leadsTo(const Configuration& configuration, const Reference& reference, const ObjectName& object)
{
    const bool isKind =
        isCertificate(object.kind) ? isCertificate(reference.kind) : reference.kind == object.kind;
    if (!isKind || reference.name != object.name)
        return false;
    if (reference.store == object.store)
        return true;
    const ObjectStore* const own = findStore(configuration, reference.store);
    return own && !holds(*own, object) && meet(configuration, reference.store, object.store);
}

} // namespace

struct ObjectUses::References
{
    const Configuration& configuration;
    std::vector<Reference> all;
};

ObjectUses::ObjectUses(const Configuration& configuration)
    : m_references(std::make_shared<const References>(configuration, objectReferences(configuration)))
{
}

std::vector<std::vector<std::string>> ObjectUses::of(const ObjectName& object) const
{
    std::vector<std::vector<std::string>> uses;
    for (const Reference& reference : m_references->all)
        if (leadsTo(m_references->configuration, reference, object))
            uses.push_back(reference.path);
    return uses;
}

} // namespace models::config
