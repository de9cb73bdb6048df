// Where a certificate lives (E12: Panorama's store and a template's are different places). Plain value.
#pragma once

#include <string>
#include <vector>

namespace models::lifecycle {

/// "panorama" or "template <name> config shared".
struct CertificateLocation
{
    std::vector<std::string> path{"panorama"};

    [[nodiscard]] bool isTemplate() const { return path.size() > 1; }
    bool operator==(const CertificateLocation&) const = default;
};

} // namespace models::lifecycle
