#include "models/config/schema/schema.h"

#include "models/config/schema/schema_tree.h"

#include <cassert>
#include <unordered_map>

namespace models::config {

using session::base::ErrorCode;
using session::base::failure;

namespace {

/// The concrete rows, made once from the tree.
struct Table
{
    std::vector<Setting> settings;
    std::vector<EntryList> lists;
    std::unordered_map<std::string_view, const Setting*> settingByPath; ///< keys point into the rows
    std::unordered_map<std::string_view, const EntryList*> listByPath;
};

struct Place
{
    std::string path;
    std::vector<tree::Hop> hops;

    [[nodiscard]] std::string below(std::span<const std::string_view> words) const
    {
        std::string result = path;
        for (const std::string_view word : words)
            result.append(result.empty() ? "" : " ").append(word);
        return result;
    }
};

void addRows(Table& table, const tree::ObjectType& type, const Place& place)
{
    for (const tree::Row& row : type.rows) {
        Place next{place.below(row.words), place.hops};
        if (const tree::Field* field = row.field()) {
            Setting setting;
            static_cast<SettingFacts&>(setting) = field->facts;
            setting.path = next.path;
            setting.access = std::make_shared<tree::SettingAccess>(place.hops, &type, field);
            table.settings.push_back(std::move(setting));
        } else if (const tree::Part* part = row.part()) {
            next.hops.push_back({.part = part, .type = part->type});
            addRows(table, *part->type, next);
        } else if (const tree::List* list = row.list()) {
            next.path += " *";
            EntryList entry;
            static_cast<EntryListFacts&>(entry) = list->facts;
            entry.path = next.path;
            entry.access = std::make_shared<tree::EntryListAccess>(place.hops, list);
            table.lists.push_back(std::move(entry));
            next.hops.push_back({.list = list, .type = list->type});
            addRows(table, *list->type, next);
        }
    }
}

Table makeTable()
{
    Table made;
    addRows(made, tree::root(), {});
    for (const Setting& setting : made.settings)
        made.settingByPath.emplace(setting.path, &setting);
    for (const EntryList& list : made.lists)
        made.listByPath.emplace(list.path, &list);
    return made;
}

const Table& table()
{
    static const Table made = makeTable();
    return made;
}

std::vector<tree::Hop> hopsToEntry(const tree::EntryListAccess& access)
{
    std::vector<tree::Hop> hops = access.hops;
    hops.push_back({.list = access.list, .type = access.list->type});
    return hops;
}

} // namespace

std::optional<std::string> Setting::read(const Configuration& configuration, Names names) const
{
    const void* const object = tree::reach(configuration, access->hops, names);
    return object ? access->field->read(object) : std::nullopt;
}

Result<> Setting::write(Configuration& configuration, Names names, std::string_view value) const
{
    const std::string_view element = std::string_view(path).substr(path.rfind(' ') + 1);
    if (const auto checked = checkValue(*this, element, value); !checked)
        return checked;
    if (const auto checked = tree::checkCreation(configuration, access->hops, names); !checked)
        return checked;
    tree::makeNodesPresent(configuration, access->hops, names);
    const bool isBlank = value.empty() && type == ValueType::Integer; // D12: blank is the default
    void* const object = tree::reachOrCreate(configuration, access->hops, names);
    tree::writeField(*access->type, *access->field, object, isBlank ? std::string_view(defaultValue) : value);
    return {};
}

bool Setting::isAvailable(const Configuration& configuration, Names names) const
{
    const void* object = tree::reach(configuration, access->hops, names);
    if (!object)
        object = access->type->defaults();
    if (!access->field->read(object))
        return false;
    return isPresence() || !access->type->present || access->type->present(object);
}

bool Setting::isPresence() const
{
    return access->type->present && access->field->element == access->type->presenceElement;
}

bool Setting::canStateDefault() const
{
    return access->type->stated != nullptr;
}

std::vector<std::string> EntryList::names(const Configuration& configuration, Names parents) const
{
    std::vector<std::string> result;
    if (const void* const object = tree::reach(configuration, access->hops, parents))
        for (const tree::EntryView& entry : access->list->entries(object))
            result.emplace_back(entry.name);
    return result;
}

Result<> EntryList::create(Configuration& configuration, Names names) const
{
    const auto hops = hopsToEntry(*access);
    if (const auto checked = tree::checkCreation(configuration, hops, names); !checked)
        return checked;
    tree::makeNodesPresent(configuration, hops, names);
    static_cast<void>(tree::reachOrCreate(configuration, hops, names));
    return {};
}

bool EntryList::erase(Configuration& configuration, Names names) const
{
    if (names.empty())
        return false;
    void* const object = tree::reachExisting(configuration, access->hops, names);
    return object && access->list->erase(object, names.back());
}

std::span<const Setting> settings()
{
    return table().settings;
}

std::span<const EntryList> entryLists()
{
    return table().lists;
}

const Setting& settingAt(std::string_view pattern)
{
    const auto found = table().settingByPath.find(pattern);
    assert(found != table().settingByPath.end());
    return *found->second;
}

const EntryList& entryListAt(std::string_view pattern)
{
    const auto found = table().listByPath.find(pattern);
    assert(found != table().listByPath.end());
    return *found->second;
}

} // namespace models::config
