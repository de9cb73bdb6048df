// Where a store of objects is in the configuration. Plain values and pure functions, any thread.
#pragma once

#include <optional>
#include <string>
#include <vector>

namespace models::config {

/// One of the places where certificates and profiles live.
struct StoreName
{
    enum class Kind { Panorama, Shared, Template, TemplateStack };
    Kind kind = Kind::Panorama;
    std::string name; ///< of the template or stack

    StoreName() = default;
    /// A template's store; Panorama's for "".
    StoreName(std::string templateName) // NOLINT(google-explicit-constructor)
        : kind(templateName.empty() ? Kind::Panorama : Kind::Template),
          name(std::move(templateName))
    {
    }
    [[nodiscard]] static StoreName shared();
    [[nodiscard]] static StoreName ofStack(std::string name);

    /// Objects for devices, not for the manager itself.
    [[nodiscard]] bool isForDevices() const { return kind != Kind::Panorama; }
    bool operator==(const StoreName&) const = default;
};

/// "panorama" | "shared" | "template T config shared" | "template-stack S config shared", as words.
[[nodiscard]] std::vector<std::string> storePath(const StoreName& store);
/// "panorama" | "shared" | "template/T" | "template-stack/S": one word for keys of rows and for records.
[[nodiscard]] std::string storeKey(const StoreName& store);
/// nullopt for what is no such word.
[[nodiscard]] std::optional<StoreName> storeOfKey(const std::string& key);
/// The same as a schema path, with a star for the name of a template or stack, and the name for that star.
[[nodiscard]] std::string storePattern(const StoreName& store);
[[nodiscard]] std::vector<std::string> storeStars(const StoreName& store);
/// The store that a path leads into or through; Panorama's for all that is elsewhere.
[[nodiscard]] StoreName storeOnPath(const std::vector<std::string>& path);

} // namespace models::config
