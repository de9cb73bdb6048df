// The stores of a configuration, found by their names. Pure, any thread.
#pragma once

#include "models/config/configuration.h"
#include "models/config/store_path.h"

#include <vector>

namespace models::config {

/// Null for a template or stack that is not there.
[[nodiscard]] const ObjectStore* findStore(const Configuration& configuration, const StoreName& store);

struct PlacedStore
{
    StoreName name;
    const ObjectStore& store;
};
/// Panorama's, shared, then those of templates and of stacks, by name.
[[nodiscard]] std::vector<PlacedStore> allStores(const Configuration& configuration);

} // namespace models::config
