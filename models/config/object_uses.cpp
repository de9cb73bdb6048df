#include "models/config/object_uses.h"

#include "models/config/references.h"

#include <algorithm>

namespace models::config {

namespace {

bool isCertificate(ReferenceKind kind)
{
    switch (kind) {
    case ReferenceKind::CaCertificate:
    case ReferenceKind::IssuingCertificate:
    case ReferenceKind::AnyCertificate:
    case ReferenceKind::ServerCertificate:
    case ReferenceKind::ClientCertificate:
        return true;
    default:
        return false;
    }
}

/// Templates share what their stack holds: a certificate may be used from another template of a stack that
/// both are in.
bool shareStack(const Configuration& configuration, const std::string& left, const std::string& right)
{
    return std::ranges::any_of(configuration.templateStacks, [&](const auto& entry) {
        const auto& templates = entry.second.templates;
        return std::ranges::find(templates, left) != templates.end() &&
               std::ranges::find(templates, right) != templates.end();
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
    if (reference.templateName == object.templateName)
        return true;
    if (object.templateName.empty() || reference.templateName.empty())
        return false;
    const auto user = configuration.templates.find(reference.templateName);
    return user != configuration.templates.end() && !holds(user->second.shared, object) &&
           shareStack(configuration, reference.templateName, object.templateName);
}

} // namespace

struct ObjectUses::References
{
    const Configuration& configuration;
    std::vector<Reference> all;
};

ObjectUses::ObjectUses(const Configuration& configuration)
    : m_references(std::make_shared<const References>(configuration, collectReferences(configuration)))
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

std::vector<std::vector<std::string>> usesOfCertificate(const Configuration& configuration,
                                                        std::span<const std::string> storePath,
                                                        const std::string& name)
{
    const std::string templateName = storePath.size() > 1 ? storePath[1] : std::string();
    return ObjectUses(configuration).of({ReferenceKind::AnyCertificate, templateName, name});
}

} // namespace models::config
