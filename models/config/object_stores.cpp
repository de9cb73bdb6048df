#include "models/config/object_stores.h"

namespace models::config {

const ObjectStore* findStore(const Configuration& configuration, const StoreName& store)
{
    const auto in = [&store](const auto& places) -> const ObjectStore* {
        const auto found = places.find(store.name);
        return found == places.end() ? nullptr : &found->second.shared;
    };
    switch (store.kind) {
    case StoreName::Kind::Panorama:
        return &configuration.panorama;
    case StoreName::Kind::Shared:
        return &configuration.shared;
    case StoreName::Kind::Template:
        return in(configuration.templates);
    case StoreName::Kind::TemplateStack:
        return in(configuration.templateStacks);
    }
    return nullptr;
}

std::vector<PlacedStore> allStores(const Configuration& configuration)
{
    std::vector<PlacedStore> stores{{StoreName(), configuration.panorama},
                                    {StoreName::shared(), configuration.shared}};
    for (const auto& [name, entry] : configuration.templates)
        stores.push_back({StoreName(name), entry.shared});
    for (const auto& [name, entry] : configuration.templateStacks)
        stores.push_back({StoreName::ofStack(name), entry.shared});
    return stores;
}

} // namespace models::config
