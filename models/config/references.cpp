#include "models/config/references.h"

#include "models/config/compile.h"
#include "models/config/tree_walk.h"

#include <algorithm>

namespace models::config {

using namespace tree;

namespace {

std::string storeOf(const Path& path, ReferenceKind kind)
{
    const bool isInTemplate =
        path.size() > 1 && path[0] == "template" && kind != ReferenceKind::IssuingCertificate;
    return isInTemplate ? path[1] : std::string();
}

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

} // namespace

std::vector<Reference> collectReferences(const Configuration& configuration)
{
    std::vector<Reference> references;
    const auto add = [&](const Path& path, ReferenceKind kind, std::string name) {
        references.push_back({path, kind, std::move(name), storeOf(path, kind)});
    };
    walk(configuration, {.leaf =
                             [&](const Leaf& leaf) {
                                 const ReferenceKind kind = leaf.field.facts.reference;
                                 if (kind == ReferenceKind::None)
                                     return;
                                 if (!leaf.field.members)
                                     return add(leaf.path, kind, leaf.value);
                                 for (const std::string& member : leaf.field.members(leaf.object))
                                     add(leaf.path, kind, member);
                             },
                         .emptyEntry = [](const Path&) {},
                         .entry =
                             [&](const Path& path, const List& list) {
                                 if (list.facts.reference != ReferenceKind::None)
                                     add(path, list.facts.reference, path.back());
                             }});
    return references;
}

std::vector<std::vector<std::string>> usesOfCertificate(const Configuration& configuration,
                                                        std::span<const std::string> storePath,
                                                        const std::string& name)
{
    const std::string templateName = storePath.size() > 1 ? storePath[1] : std::string();
    std::vector<std::vector<std::string>> uses;
    for (const Reference& reference : collectReferences(configuration)) {
        if (!isCertificate(reference.kind) || reference.name != name)
            continue;
        bool isThisStore = reference.templateName == templateName;
        if (!isThisStore && !templateName.empty() && !reference.templateName.empty()) {
            const auto user = configuration.templates.find(reference.templateName);
            isThisStore = !user->second.shared.certificates.contains(name) &&
                          shareStack(configuration, reference.templateName, templateName);
        }
        if (isThisStore)
            uses.push_back(reference.path);
    }
    return uses;
}

} // namespace models::config
