#include "models/config/references.h"

#include "models/config/tree_walk.h"

namespace models::config {

using namespace tree;

namespace {

/// A CA that signs for devices is the manager's, wherever it is named.
StoreName storeOf(const Path& path, ReferenceKind kind)
{
    return kind == ReferenceKind::IssuingCertificate ? StoreName() : storeOnPath(path);
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

} // namespace models::config
