// Names for things that come without one: made of what they say of themselves, in the characters and length
// that their store allows, and unique there. Private to this room; one thread. Rule 4.L.11.
#pragma once

#include "models/config/store_path.h"

#include <cstddef>
#include <set>
#include <string>
#include <vector>

namespace models::lifecycle {

class ImportNames
{
public:
    /// 31 characters in Panorama's store, 63 in a template.
    static constexpr std::size_t longestInPanorama = 31;
    static constexpr std::size_t longestInTemplate = 63;

    ImportNames(const config::StoreName& location, std::set<std::string> taken);

    /// The first of these texts that leaves a name at all, made unique with "-2", "-3", ...
    [[nodiscard]] std::string take(const std::vector<std::string>& texts);

private:
    std::size_t m_longest;
    std::set<std::string> m_taken;
};

} // namespace models::lifecycle
