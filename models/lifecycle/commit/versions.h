// What was committed before: listed, compared, and loaded into the candidate. Texts of old versions are read
// in the work pool. Main thread; nothing is called back once the lifecycle is gone. F-2, panos 8.
#pragma once

#include "models/config/edit.h"
#include "models/store/records.h"

#include <functional>
#include <optional>
#include <vector>

namespace models::lifecycle {

class Lifecycle;

/// One side of a comparison.
struct ConfigurationChoice
{
    enum class Kind { Version, Running, Candidate };
    Kind kind = Kind::Running;
    session::base::PolicyVersion version = {}; ///< of Kind::Version
    bool operator==(const ConfigurationChoice&) const = default;
};

struct Comparison
{
    std::vector<config::Change> changes;
    std::vector<config::Edit> edits; ///< the commands that turn the first into the second
};

/// Newest first.
[[nodiscard]] session::base::Result<std::vector<store::VersionInfo>> versions(const Lifecycle& lifecycle);
/// ErrorCode::NotFound for a version that is not kept (any more).
void compare(Lifecycle& lifecycle, const ConfigurationChoice& before, const ConfigurationChoice& after,
             std::function<void(const session::base::Result<Comparison>&)> done);
/// The candidate becomes what that version was, as one edit that undo takes back; all that was pending goes.
void loadVersion(Lifecycle& lifecycle, session::base::PolicyVersion version,
                 std::function<void(const session::base::Result<>&)> done);

} // namespace models::lifecycle
