#include "models/config/schema/schema_tree.h"

#include "models/config/schema/schema_builder.h"

#include <algorithm>
#include <array>

namespace models::config::tree {

using session::base::ErrorCode;
using session::base::failure;

namespace {

struct Alias
{
    std::string_view word;
    std::string_view canonical;
};
constexpr std::array aliases{Alias{"ca", "CA"}}; // rules H5, panos 2.2

bool startsWith(const Row& row, PathWords words)
{
    return row.words.size() >= words.size() && std::equal(words.begin(), words.end(), row.words.begin());
}

} // namespace

NameOnly nameOnly;

std::string_view canonicalWord(std::string_view word)
{
    const auto* const found = std::ranges::find(aliases, word, &Alias::word);
    return found == aliases.end() ? word : found->canonical;
}

const Row* exactRow(const ObjectType& type, PathWords words)
{
    for (const Row& row : type.rows)
        if (row.words.size() == words.size() && startsWith(row, words))
            return &row;
    return nullptr;
}

bool goesOn(const ObjectType& type, PathWords words)
{
    return std::ranges::any_of(
        type.rows, [&](const Row& row) { return row.words.size() > words.size() && startsWith(row, words); });
}

std::vector<std::string_view> nextWords(const ObjectType& type, PathWords prefix)
{
    std::vector<std::string_view> words;
    for (const Row& row : type.rows)
        if (row.words.size() > prefix.size() && startsWith(row, prefix) &&
            std::ranges::find(words, row.words[prefix.size()]) == words.end())
            words.push_back(row.words[prefix.size()]);
    return words;
}

bool isSet(const ObjectType& type, const Field& field, const void* object)
{
    if (field.members)
        return !field.members(object).empty();
    const auto value = field.read(object);
    if (!value || *value != field.facts.defaultValue)
        return value.has_value();
    return type.stated && type.stated(const_cast<void*>(object)).contains(field.element); // it is only read
}

namespace {

/// What is not at its default needs no statement; an alternative that is not chosen has none.
void keepStatedTrue(const ObjectType& type, void* object)
{
    StatedLeaves& stated = type.stated(object);
    for (const Row& row : type.rows)
        if (const Field* field = row.field(); field && stated.contains(field->element))
            if (field->read(object) != field->facts.defaultValue)
                stated.erase(field->element);
}

} // namespace

void writeField(const ObjectType& type, const Field& field, void* object, std::string_view value)
{
    field.write(object, value);
    if (!type.stated)
        return;
    if (value == field.facts.defaultValue && !value.empty())
        type.stated(object).insert(field.element);
    keepStatedTrue(type, object);
}

void resetField(const ObjectType& type, const Field& field, void* object)
{
    field.reset(object);
    if (!type.stated)
        return;
    type.stated(object).erase(field.element);
    keepStatedTrue(type, object);
}

std::string_view keptText(std::string text)
{
    static std::set<std::string> kept;
    return *kept.insert(std::move(text)).first;
}

const void* reach(const Configuration& configuration, std::span<const Hop> hops, Names names)
{
    const void* object = &configuration;
    std::size_t name = 0;
    for (const Hop& hop : hops) {
        if (hop.part)
            object = hop.part->in(object);
        else if (name >= names.size())
            return nullptr;
        else
            object = hop.list->find(object, names[name++]);
        if (!object)
            return nullptr;
    }
    return object;
}

void* reachExisting(Configuration& configuration, std::span<const Hop> hops, Names names)
{
    return reach(configuration, hops, names) ? reachOrCreate(configuration, hops, names) : nullptr;
}

void* reachOrCreate(Configuration& configuration, std::span<const Hop> hops, Names names)
{
    void* object = &configuration;
    std::size_t name = 0;
    for (const Hop& hop : hops)
        object = hop.part ? hop.part->inWritable(object) : hop.list->findOrCreate(object, names[name++]);
    return object;
}

Result<> checkCreation(const Configuration& configuration, std::span<const Hop> hops, Names names)
{
    const void* object = &configuration;
    std::size_t name = 0;
    for (const Hop& hop : hops) {
        if (hop.part) {
            object = object ? hop.part->in(object) : nullptr;
            continue;
        }
        if (name >= names.size())
            return failure(ErrorCode::InvalidArgument, "a name is missing");
        const std::string& entry = names[name++];
        const void* const found = object ? hop.list->find(object, entry) : nullptr;
        if (!found) {
            if (const auto checked = checkReadableName(hop.list->facts, entry); !checked)
                return checked;
            const int maximum = hop.list->facts.maximumEntries;
            if (object && maximum > 0 && hop.list->size(object) >= static_cast<std::size_t>(maximum))
                return failure(ErrorCode::InvalidArgument, std::string(hop.list->facts.label) + ": at most " +
                                                               std::to_string(maximum) + " entries");
        }
        object = found;
    }
    return {};
}

void makeNodesPresent(Configuration& configuration, std::span<const Hop> hops, Names names)
{
    for (std::size_t count = 1; count <= hops.size(); ++count)
        if (const ObjectType& type = *hops[count - 1].type; type.makePresent)
            type.makePresent(reachOrCreate(configuration, hops.first(count), names));
}

} // namespace models::config::tree
