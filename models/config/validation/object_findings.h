// What validate() would say about one part of the configuration if some edits were made: for dialogs, while
// they are typed in. Devices are left out, so the size of the fleet does not matter and what only concerns
// the fleet is not found here. Pure, any thread; decodes the certificates concerned, so not for every
// repaint.
#pragma once

#include "models/config/edit.h"
#include "models/config/object_uses.h"
#include "models/config/validation/validate.h"

#include <span>
#include <string>
#include <vector>

namespace models::config {

/// Path words of a certificate, certificate profile or SSL/TLS service profile.
[[nodiscard]] std::vector<std::string> objectPath(const ObjectName& object);

/// The findings at settings of these paths or below them.
[[nodiscard]] std::vector<Finding> findingsAt(std::vector<Finding> findings,
                                              std::span<const std::vector<std::string>> paths);

/// The configuration as far as it says anything besides who the devices are.
[[nodiscard]] Configuration withoutDevices(const Configuration& configuration);

struct Draft
{
    const Configuration& configuration;
    std::span<const Edit> edits;
    ValidationFacts facts;
};
/// At or below one path. Edits that can't be made are an error, as from apply().
[[nodiscard]] Result<std::vector<Finding>> findingsIn(const Draft& draft,
                                                      const std::vector<std::string>& path);
/// At the object, or at a setting that names it: an attached profile that allows TLS 1.3 (B4).
[[nodiscard]] Result<std::vector<Finding>> findingsIn(const Draft& draft, const ObjectName& object);

} // namespace models::config
