#include "models/lifecycle/commit/edit_guard.h"

#include "models/config/object_stores.h"
#include "models/config/object_uses.h"

#include <algorithm>
#include <span>

namespace models::lifecycle {

using namespace session;
using base::ErrorCode;
using base::failure;
using base::Result;
using config::Edit;

namespace {

/// What a store holds before and after.
struct StoreChange
{
    config::StoreName name;
    const config::ObjectStore& before;
    const config::ObjectStore& after;
};

/// Stores that go as a whole take their users along.
std::vector<StoreChange> storesThatStay(const config::Configuration& before,
                                        const config::Configuration& after)
{
    std::vector<StoreChange> stores;
    for (const config::PlacedStore& placed : config::allStores(before))
        if (const auto* const found = config::findStore(after, placed.name))
            stores.push_back({placed.name, placed.store, *found});
    return stores;
}

std::string joined(std::span<const std::string> words, const char* separator)
{
    std::string text;
    for (const std::string& word : words)
        text.append(text.empty() ? "" : separator).append(word);
    return text;
}

} // namespace

Result<> checkDeletedAreUnused(std::span<const Edit> edits, const config::Configuration& candidate)
{
    if (std::ranges::find(edits, Edit::Verb::Delete, &Edit::verb) == edits.end())
        return {};
    config::Configuration after = candidate;
    if (!config::apply(after, edits))
        return {}; // whoever carries it out says why
    const config::ObjectUses uses(after);
    for (const StoreChange& store : storesThatStay(candidate, after))
        for (const auto& [name, entry] : store.before.certificates) {
            if (store.after.certificates.contains(name))
                continue;
            std::vector<std::string> users;
            for (const auto& path : uses.of({config::ReferenceKind::AnyCertificate, store.name, name}))
                users.push_back(joined(path, " "));
            if (!users.empty())
                return failure(ErrorCode::InUse,
                               "certificate " + name + " is used by: " + joined(users, ", "));
        }
    return {};
}

} // namespace models::lifecycle
