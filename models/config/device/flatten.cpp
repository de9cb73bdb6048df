// Configurations as text and as differences.
#include "models/config/device/apply_lines.h"
#include "models/config/edit.h"
#include "models/config/tree_walk.h"
#include "session/pki/encoding/digest.h"

#include <algorithm>

namespace models::config {

using namespace tree;
using session::base::ErrorCode;

namespace {

Edit setEdit(const Leaf& leaf)
{
    if (leaf.field.members)
        return {Edit::Verb::Set, leaf.path, leaf.field.members(leaf.object)};
    return {Edit::Verb::Set, leaf.path, {leaf.value}};
}

Visitor collectInto(std::vector<Edit>& edits)
{
    return {.leaf = [&edits](const Leaf& leaf) { edits.push_back(setEdit(leaf)); },
            .emptyEntry = [&edits](const Path& path) { edits.push_back({Edit::Verb::Set, path, {}}); },
            .entry = {}};
}

/// Members keep their order, so what follows the first difference is taken out and put in again.
struct MemberEdits
{
    std::vector<Edit>& deletes;
    std::vector<Edit>& sets;

    void add(const LeafChange& change) const
    {
        const auto& before = change.field.members(change.before);
        const auto& after = change.field.members(change.after);
        const auto [left, right] = std::ranges::mismatch(before, after);
        for (auto member = left; member != before.end(); ++member) {
            deletes.push_back({Edit::Verb::Delete, change.path, {}});
            deletes.back().path.push_back(*member);
        }
        if (right != after.end())
            sets.push_back({Edit::Verb::Set, change.path, {right, after.end()}});
    }
};

/// A value as a person may see it.
std::string shown(const Field& field, const std::optional<std::string>& value)
{
    if (!value || value->empty())
        return "";
    if (field.facts.type == ValueType::Pem || field.facts.type == ValueType::Secret)
        return "sha256:" + session::pki::sha256Hex(*value).substr(0, 16);
    return *value;
}

} // namespace

std::vector<Edit> flatten(const Configuration& configuration)
{
    std::vector<Edit> edits;
    walk(configuration, collectInto(edits));
    return edits;
}

std::string toCommand(const Edit& edit)
{
    std::string command = edit.verb == Edit::Verb::Set ? "set" : "delete";
    if (!edit.path.empty())
        command.append(" ").append(pathText(edit.path));
    if (edit.values.size() == 1)
        return command.append(" ").append(quoted(edit.values.front()));
    if (edit.values.empty())
        return command;
    command.append(" [");
    for (const std::string& value : edit.values)
        command.append(" ").append(quoted(value));
    return command.append(" ]");
}

std::string toText(const Configuration& configuration)
{
    std::string text;
    for (const Edit& edit : flatten(configuration))
        text.append(toCommand(edit)).append("\n");
    return text;
}

Result<Configuration> fromText(std::string_view text)
{
    Configuration configuration;
    const auto read = applyLines(configuration, text, [](const std::vector<std::string>& words) {
        return parseEdits(words, NameLimits::Readable);
    });
    if (!read)
        return std::unexpected(read.error());
    return configuration;
}

std::vector<Change> diff(const Configuration& before, const Configuration& after)
{
    using Kind = Change::Kind;
    std::vector<Change> changes;
    const Visitor added{
        .leaf =
            [&](const Leaf& leaf) {
                changes.push_back({Kind::Added, leaf.path, "", shown(leaf.field, leaf.value)});
            },
        .emptyEntry = [&](const Path& path) { changes.push_back({Kind::Added, path, "", ""}); },
        .entry = {}};
    walkChanges(before, after,
                {.leaf =
                     [&](const LeafChange& change) {
                         const Kind kind = !change.valueBefore  ? Kind::Added
                                           : !change.valueAfter ? Kind::Removed
                                                                : Kind::Modified;
                         changes.push_back({kind, change.path, shown(change.field, change.valueBefore),
                                            shown(change.field, change.valueAfter)});
                     },
                 .entryRemoved = [&](const Path& path) { changes.push_back({Kind::Removed, path, "", ""}); },
                 .added = added});
    return changes;
}

std::vector<Edit> editsBetween(const Configuration& before, const Configuration& after)
{
    // Deletes first: setting one alternative of a choice empties the others, never the other way round. And
    // from the end: a node's own presence stands before what is in it, and takes that along.
    std::vector<Edit> deletes;
    std::vector<Edit> sets;
    walkChanges(before, after,
                {.leaf =
                     [&](const LeafChange& change) {
                         if (change.field.members)
                             MemberEdits{deletes, sets}.add(change);
                         else if (change.valueAfter)
                             sets.push_back({Edit::Verb::Set, change.path, {*change.valueAfter}});
                         else
                             deletes.push_back({Edit::Verb::Delete, change.path, {}});
                     },
                 .entryRemoved = [&](const Path& path) { deletes.push_back({Edit::Verb::Delete, path, {}}); },
                 .added = collectInto(sets)});
    std::ranges::reverse(deletes);
    deletes.insert(deletes.end(), std::make_move_iterator(sets.begin()), std::make_move_iterator(sets.end()));
    return deletes;
}

} // namespace models::config
