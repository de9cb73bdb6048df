// Everything that is wrong or unwise in a configuration, as a list; an error blocks the commit, a warning
// does not. Pure, any thread. Each finding names the path that leads to its field and the rule id.
#pragma once

#include "models/config/configuration.h"
#include "session/base/clock.h"

#include <map>
#include <string>
#include <vector>

namespace models::config {

enum class Severity { Error, Warning };

struct Finding
{
    Severity severity = Severity::Error;
    std::vector<std::string> path;
    std::string rule;                  ///< "F2"
    std::string code;                  ///< stable, for models/text: "wildfire-managed"
    std::vector<std::string> subjects; ///< names concerned: serials, certificate names
    std::string detail;                ///< one English sentence
    bool operator==(const Finding&) const = default;
};

/// What validation may know besides the configuration.
struct ValidationFacts
{
    session::base::TimePoint now;
    std::map<std::string, std::string> softwareVersions; ///< last known, by serial (E1)
    std::string factoryCaFingerprint; ///< sha256: the factory CA can't be in a custom profile (T2)
};

[[nodiscard]] std::vector<Finding> validate(const Configuration& configuration, const ValidationFacts& facts);
[[nodiscard]] bool hasErrors(const std::vector<Finding>& findings);

} // namespace models::config
