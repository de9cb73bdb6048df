// Where a store of objects is in the configuration. Pure, any thread.
#pragma once

#include <string>
#include <vector>

namespace models::config {

/// Path words of a template's store, of Panorama's for "": "panorama" | "template T config shared".
[[nodiscard]] std::vector<std::string> storePath(const std::string& templateName);

} // namespace models::config
