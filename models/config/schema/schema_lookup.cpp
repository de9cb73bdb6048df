// From words to rows, and what may follow words.
#include "models/config/certificate_facts.h"
#include "models/config/edit_target.h"
#include "models/config/store_path.h"

#include <algorithm>
#include <iterator>
#include <unordered_map>

namespace models::config {

using namespace tree;

namespace {

bool sameHops(const std::vector<Hop>& left, const std::vector<Hop>& right)
{
    return std::ranges::equal(
        left, right, [](const Hop& a, const Hop& b) { return a.part == b.part && a.list == b.list; });
}

/// A field is declared once and may be mounted at several places.
const std::unordered_multimap<const Field*, const Setting*>& settingsByField()
{
    static const auto made = [] {
        std::unordered_multimap<const Field*, const Setting*> index;
        for (const Setting& setting : settings())
            index.emplace(setting.access->field, &setting);
        return index;
    }();
    return made;
}

/// Of objects that may be named at the end of this path.
std::vector<Continuation> referredNames(const Configuration& configuration, ReferenceKind kind,
                                        const std::vector<std::string>& path)
{
    std::vector<Continuation> names;
    if (kind == ReferenceKind::None)
        return names;
    for (std::string& name : namesFor(configuration, kind, storeOnPath(path)))
        names.push_back({std::move(name), {}});
    return names;
}

std::string rangeOf(const SettingFacts& facts)
{
    if (facts.type != ValueType::Integer)
        return std::string(facts.help);
    return std::string(facts.help) + " " + std::to_string(facts.minimum) + " to " +
           std::to_string(facts.maximum) + ".";
}

std::vector<Continuation> possibleValues(const SettingFacts& facts)
{
    std::vector<Continuation> values;
    for (const std::string_view choice : facts.choices)
        values.push_back({std::string(choice), {}});
    if (facts.type == ValueType::Boolean)
        values = {{"yes", {}}, {"no", {}}};
    if (values.empty())
        values.push_back({"<value>", rangeOf(facts)});
    return values;
}

std::vector<Continuation> elements(const ObjectType& type, std::vector<std::string_view> prefix)
{
    std::vector<Continuation> result;
    for (const std::string_view word : nextWords(type, prefix)) {
        prefix.push_back(word);
        std::string help;
        if (const Row* row = exactRow(type, prefix)) {
            if (const Field* field = row->field())
                help = field->facts.help;
            else if (const List* list = row->list())
                help = list->facts.label;
        }
        prefix.pop_back();
        result.push_back({std::string(word), std::move(help)});
    }
    return result;
}

std::vector<Continuation> entryNames(const Configuration& configuration, const Target& target,
                                     const std::vector<std::string>& path)
{
    std::vector<Continuation> result;
    const void* const object = reach(configuration, target.hops, target.names);
    if (object)
        for (const EntryView& entry : target.list->entries(object))
            result.push_back({std::string(entry.name), {}});
    for (Continuation& name : referredNames(configuration, target.list->facts.reference, path))
        if (std::ranges::find(result, name.word, &Continuation::word) == result.end())
            result.push_back(std::move(name));
    result.push_back({"<name>", std::string(target.list->facts.label)});
    return result;
}

} // namespace

std::optional<SettingMatch> findSetting(std::span<const std::string> words)
{
    std::vector<std::string> copy(words.begin(), words.end());
    auto target = resolve({copy});
    if (!target || target->kind != Target::Kind::Field)
        return std::nullopt;
    const auto [first, last] = settingsByField().equal_range(target->field);
    for (auto candidate = first; candidate != last; ++candidate)
        if (sameHops(candidate->second->access->hops, target->hops))
            return SettingMatch{candidate->second, std::move(target->names)};
    return std::nullopt;
}

std::vector<Continuation> continuations(const Configuration& configuration,
                                        std::span<const std::string> words, Dialect dialect)
{
    std::vector<std::string> copy(words.begin(), words.end());
    const auto target = resolve({copy});
    if (!target)
        return {};
    switch (target->kind) {
    case Target::Kind::Field: {
        std::vector<Continuation> values = referredNames(configuration, target->field->facts.reference, copy);
        std::ranges::move(possibleValues(spokenIn(dialect, target->field->facts)),
                          std::back_inserter(values));
        return values;
    }
    case Target::Kind::Member:
        return {};
    case Target::Kind::List:
        return entryNames(configuration, *target, copy);
    case Target::Kind::Entry:
    case Target::Kind::Node:
        return elements(*target->type, target->prefix);
    }
    return {};
}

} // namespace models::config
