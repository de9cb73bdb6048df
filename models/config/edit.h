// An edit of the configuration as one value: what a form, a script or a wizard hands to the lifecycle, what
// the store keeps durable, and what the shell prints. Text form is one `set` or `delete` command. Plain
// values, any thread.
#pragma once

#include "models/config/configuration.h"
#include "models/config/schema/schema.h"

#include <span>
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
/// An entry with no settings of its own, and one value at one place.
[[nodiscard]] Edit setEntry(std::vector<std::string> path);
[[nodiscard]] Edit setValue(std::vector<std::string> path, std::string value);

/// Splits a command line into words: double quotes with \" \\ \n \r \t inside, "[" and "]" as words, #
/// comments. A real newline inside quotes belongs to the word.
[[nodiscard]] Result<std::vector<std::string>> splitWords(std::string_view line);
/// Where each of these words begins, in bytes from the line's start; a last word whose quote is open counts.
[[nodiscard]] std::vector<std::size_t> wordStarts(std::string_view line);
/// The number of the word, from 1, that an error of parseEdits() or splitWords() names; 0 for none.
[[nodiscard]] int wordNamedBy(const session::base::Error& error);
/// The word as splitWords() reads it back, in quotes where needed.
[[nodiscard]] std::string quoted(std::string_view word);
/// The words of a path as a command has them.
[[nodiscard]] std::string pathText(std::span<const std::string> path);

/// One command of a file: a line, or several where quotes run across line ends.
struct CommandLine
{
    int number = 1; ///< of its first line, from 1
    std::string text;
    bool operator==(const CommandLine&) const = default;
};
/// The commands of a file, without empty lines and comments.
[[nodiscard]] std::vector<CommandLine> joinLines(std::string_view text);

/// Words of a `set`/`delete` command into edits, checked against the schema; one command may set several
/// leaves
/// ("... local certificate C certificate-profile P"). Errors name the word that does not fit, by its number
/// and text.
/// Whose names a command has: those that a person gives here, or those of somebody else
/// (checkReadableName()).
enum class NameLimits { Own, Readable };
[[nodiscard]] Result<std::vector<Edit>> parseEdits(std::span<const std::string> words,
                                                   NameLimits limits = NameLimits::Own);
/// The same where every path is taken below `base` ({"template", "T", "config"}) that the command does not
/// spell.
[[nodiscard]] Result<std::vector<Edit>> parseEditsBelow(std::span<const std::string> base,
                                                        std::span<const std::string> words,
                                                        Dialect dialect = Dialect::PanOs,
                                                        NameLimits limits = NameLimits::Own);
/// Of entries that an edit would make: checkEntryName(). What is there already may be called as it is.
[[nodiscard]] Result<> checkNewNames(const Configuration& configuration, std::span<const Edit> edits);
[[nodiscard]] std::string toCommand(const Edit& edit); ///< `set ...`, quoted where needed, one line

/// Applies; on error nothing is changed. Set creates the entries on its way; Members: Set adds, Delete
/// removes one (its name is the path's last word). Delete of an entry, list or node takes everything below
/// along; deleting an entry that is not there is ErrorCode::NotFound, a leaf that is not set is fine.
/// References are validate()'s business.
[[nodiscard]] Result<> apply(Configuration& configuration, const Edit& edit);
/// All or none. Call it qualified (config::apply): for a vector of edits std::apply is found too, and wins.
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
