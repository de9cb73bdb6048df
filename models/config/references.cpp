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

void forEachReference(const Configuration& configuration, const std::function<void(const Reference&)>& visit)
{
    Reference reference;
    const auto show = [&](const Path& path, ReferenceKind kind, std::string_view name) {
        reference.path = path;
        reference.kind = kind;
        reference.name = name;
        reference.store = storeOf(path, kind);
        visit(reference);
    };
    walk(configuration, {.leaf =
                             [&](const Leaf& leaf) {
                                 const ReferenceKind kind = leaf.field.facts.reference;
                                 if (kind == ReferenceKind::None)
                                     return;
                                 if (!leaf.field.members)
                                     return show(leaf.path, kind, leaf.value);
                                 for (const std::string& member : leaf.field.members(leaf.object))
                                     show(leaf.path, kind, member);
                             },
                         .emptyEntry = [](const Path&) {},
                         .entry =
                             [&](const Path& path, const List& list) {
                                 if (list.facts.reference != ReferenceKind::None)
                                     show(path, list.facts.reference, path.back());
                             }});
}

std::vector<Reference> collectReferences(const Configuration& configuration)
{
    std::vector<Reference> references;
    forEachReference(configuration, [&](const Reference& reference) { references.push_back(reference); });
    return references;
}

} // namespace models::config
