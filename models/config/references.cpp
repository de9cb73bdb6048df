#include "models/config/references.h"

#include "models/config/tree_walk.h"

#include <unordered_set>

namespace models::config {

using namespace tree;

namespace {

/// A CA that signs for devices is the manager's, wherever it is named.
StoreName storeOf(const Path& path, ReferenceKind kind)
{
    return kind == ReferenceKind::IssuingCertificate ? StoreName() : storeOnPath(path);
}

bool isObject(ReferenceKind kind)
{
    return isCertificate(kind) || kind == ReferenceKind::CertificateProfile ||
           kind == ReferenceKind::SslTlsServiceProfile || kind == ReferenceKind::ScepProfile;
}

using Lists = std::unordered_set<const List*>;

/// Adds the lists in which nothing can name an object; true when something in this type can.
bool addSilentLists(const ObjectType& type, Lists& silent)
{
    bool speaks = false;
    for (const Row& row : type.rows) {
        if (const Field* field = row.field()) {
            speaks = isObject(field->facts.reference) || speaks;
        } else if (const Part* part = row.part()) {
            speaks = addSilentLists(*part->type, silent) || speaks;
        } else if (const List* list = row.list()) {
            if (addSilentLists(*list->type, silent) || isObject(list->facts.reference))
                speaks = true;
            else
                silent.insert(list);
        }
    }
    return speaks;
}

const Lists& silentLists()
{
    static const Lists lists = [] {
        Lists silent;
        addSilentLists(root(), silent);
        return silent;
    }();
    return lists;
}

void visitReferences(const Configuration& configuration, const std::function<void(const Reference&)>& visit,
                     std::function<bool(const List&)> isPassedOver)
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
                             },
                         .isPassedOver = std::move(isPassedOver)});
}

} // namespace

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

void forEachReference(const Configuration& configuration, const std::function<void(const Reference&)>& visit)
{
    visitReferences(configuration, visit, {});
}

std::vector<Reference> objectReferences(const Configuration& configuration)
{
    std::vector<Reference> references;
    visitReferences(
        configuration,
        [&](const Reference& reference) {
            if (isObject(reference.kind))
                references.push_back(reference);
        },
        [](const List& list) { return silentLists().contains(&list); });
    return references;
}

} // namespace models::config
