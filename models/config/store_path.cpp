#include "models/config/store_path.h"

#include <string_view>

namespace models::config {

namespace {

constexpr std::string_view templateKey = "template/";
constexpr std::string_view stackKey = "template-stack/";

} // namespace

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

std::string storePattern(const StoreName& store)
{
    StoreName any = store;
    any.name = "*";
    std::string pattern;
    for (const std::string& word : storePath(any))
        pattern.append(pattern.empty() ? "" : " ").append(word);
    return pattern;
}

std::vector<std::string> storeStars(const StoreName& store)
{
    return store.name.empty() ? std::vector<std::string>() : std::vector{store.name};
}

std::string storeKey(const StoreName& store)
{
    switch (store.kind) {
    case StoreName::Kind::Panorama:
        return "panorama";
    case StoreName::Kind::Shared:
        return "shared";
    case StoreName::Kind::Template:
        return std::string(templateKey) + store.name;
    case StoreName::Kind::TemplateStack:
        return std::string(stackKey) + store.name;
    }
    return {};
}

std::optional<StoreName> storeOfKey(const std::string& key)
{
    if (key == "panorama")
        return StoreName();
    if (key == "shared")
        return StoreName::shared();
    if (key.starts_with(templateKey))
        return StoreName(key.substr(templateKey.size()));
    if (key.starts_with(stackKey))
        return StoreName::ofStack(key.substr(stackKey.size()));
    return std::nullopt;
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
