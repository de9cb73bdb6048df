#include "models/config/store_path.h"

namespace models::config {

StoreName StoreName::shared()
{
    StoreName store;
    store.kind = Kind::Shared;
    return store;
}

StoreName StoreName::ofStack(std::string name)
{
    StoreName store;
    store.kind = Kind::TemplateStack;
    store.name = std::move(name);
    return store;
}

std::vector<std::string> storePath(const StoreName& store)
{
    switch (store.kind) {
    case StoreName::Kind::Panorama:
        return {"panorama"};
    case StoreName::Kind::Shared:
        return {"shared"};
    case StoreName::Kind::Template:
        return {"template", store.name, "config", "shared"};
    case StoreName::Kind::TemplateStack:
        return {"template-stack", store.name, "config", "shared"};
    }
    return {};
}

StoreName storeOnPath(const std::vector<std::string>& path)
{
    if (!path.empty() && path[0] == "shared")
        return StoreName::shared();
    if (path.size() < 3 || path[2] != "config")
        return {};
    if (path[0] == "template")
        return {path[1]};
    return path[0] == "template-stack" ? StoreName::ofStack(path[1]) : StoreName();
}

} // namespace models::config
