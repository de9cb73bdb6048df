// An edit of the configuration as one value: what a form, a script or a wizard hands to the lifecycle, what the store
// keeps durable, and what the shell prints. Text form is one `set` or `delete` command. Plain values, any thread.
#pragma once

#include "models/config/configuration.h"
#include "models/config/schema.h"

#include <string>
#include <string_view>
#include <vector>

namespace models::config {

struct Edit
{
    enum class Verb { Set, Delete };
    Verb verb = Verb::Set;
    std::vector<std::string> path;   ///< words; for Set of an entry alone, ends in its name
    std::vector<std::string> values; ///< Set: one, or several for Members; empty for an entry or a Delete
    bool operator==(const Edit&) const = default;
};

/// Splits a command line into words: double quotes with \" and \\ and \n inside, [ a b ] lists, # comments.
[[nodiscard]] Result<std::vector<std::string>> splitWords(std::string_view line);
/// Words of a `set`/`delete` command into edits, checked against the schema; one command may set several leaves
/// ("... local certificate C certificate-profile P"). Errors name the word that does not fit.
[[nodiscard]] Result<std::vector<Edit>> parseEdits(std::span<const std::string> words);
[[nodiscard]] std::string toCommand(const Edit& edit); ///< `set ...`, quoted where needed, one line

/// Applies; on error nothing is changed. Members: Set adds, Delete removes one.
[[nodiscard]] Result<> apply(Configuration& configuration, const Edit& edit);
[[nodiscard]] Result<> apply(Configuration& configuration, std::span<const Edit> edits);

/// The whole configuration as edits in canonical order (only what differs from defaults), and back.
[[nodiscard]] std::vector<Edit> flatten(const Configuration& configuration);
[[nodiscard]] std::string toText(const Configuration& configuration); ///< one command a line
[[nodiscard]] Result<Configuration> fromText(std::string_view text);

struct Change
{
    enum class Kind { Added, Modified, Removed };
    Kind kind = Kind::Added;
    std::vector<std::string> path;
    std::string before; ///< "" when added; secrets and PEM shortened to a fingerprint
    std::string after;
    bool operator==(const Change&) const = default;
};
[[nodiscard]] std::vector<Change> diff(const Configuration& before, const Configuration& after);
/// The commands that turn `before` into `after`.
[[nodiscard]] std::vector<Edit> editsBetween(const Configuration& before, const Configuration& after);

} // namespace models::config
