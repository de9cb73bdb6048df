// Edits applied to a configuration: first everything that can be wrong is checked, then the write can't fail.
#include "models/config/edit_target.h"

#include <algorithm>

namespace models::config {

using namespace tree;
using session::base::ErrorCode;
using session::base::failure;

namespace {

/// `set template-stack S templates [ a b ]` adds those that are not there yet, in that order.
void addMembers(const Field& field, void* object, const std::vector<std::string>& added)
{
    std::vector<std::string> members = field.members(object);
    for (const std::string& member : added)
        if (std::ranges::find(members, member) == members.end())
            members.push_back(member);
    field.writeMembers(object, std::move(members));
}

Result<> checkValues(const Edit& edit, const Field& field)
{
    const std::string& element = edit.path.back();
    if (!field.members && edit.values.size() != 1)
        return failure(ErrorCode::InvalidArgument, element + ": exactly one value is needed");
    for (const std::string& value : edit.values)
        if (const auto checked = checkValue(field.facts, element, field.members ? quoted(value) : value);
            !checked)
            return checked;
    return {};
}

Result<> applySet(Configuration& configuration, const Edit& edit, const Target& target)
{
    const bool isField = target.kind == Target::Kind::Field;
    if (!isField && target.kind != Target::Kind::Entry)
        return failure(ErrorCode::InvalidArgument, pathText(edit.path) + ": can't be set as a whole");
    if (isField)
        if (const auto checked = checkValues(edit, *target.field); !checked)
            return checked;
    if (const auto checked = checkCreation(configuration, target.hops, target.names); !checked)
        return checked;

    makeNodesPresent(configuration, target.hops, target.names);
    void* const object = reachOrCreate(configuration, target.hops, target.names);
    if (!isField)
        return {};
    if (target.field->members)
        addMembers(*target.field, object, edit.values);
    else if (edit.values.front().empty() && target.field->facts.type == ValueType::Integer) // D12: blank
        resetField(*target.type, *target.field, object);
    else
        writeField(*target.type, *target.field, object, edit.values.front());
    return {};
}

void resetNode(void* object, const Target& target)
{
    if (target.prefix.empty()) {
        target.type->reset(object);
        return;
    }
    // "certificate-type local": the chosen alternative goes, not only what is in it.
    const PathWords parent = PathWords(target.prefix).first(target.prefix.size() - 1);
    if (const Row* choice = parent.empty() ? nullptr : exactRow(*target.type, parent);
        choice && choice->field()) {
        if (choice->field()->read(object) == target.prefix.back())
            resetField(*target.type, *choice->field(), object);
        return;
    }
    for (const Row& row : target.type->rows) {
        if (row.words.size() < target.prefix.size() ||
            !std::equal(target.prefix.begin(), target.prefix.end(), row.words.begin()))
            continue;
        if (const Field* field = row.field())
            resetField(*target.type, *field, object);
        else if (const Part* part = row.part())
            part->type->reset(part->inWritable(object));
        else if (const List* list = row.list())
            list->clear(object);
    }
}

Result<> removeMember(void* object, const Edit& edit, const Target& target)
{
    std::vector<std::string> members = target.field->members(object);
    if (std::erase(members, target.member) == 0)
        return failure(ErrorCode::NotFound, pathText(edit.path) + ": there is no such member");
    target.field->writeMembers(object, std::move(members));
    return {};
}

Result<> applyDelete(Configuration& configuration, const Edit& edit, const Target& target)
{
    const auto missing = [&] {
        return failure(ErrorCode::NotFound, pathText(edit.path) + ": there is no such entry");
    };
    const std::span<const Hop> hops(target.hops);
    void* const object = reachExisting(configuration, hops, target.names);
    if (!object)
        return missing();
    switch (target.kind) {
    case Target::Kind::Field:
        resetField(*target.type, *target.field, object);
        return {};
    case Target::Kind::Member:
        return removeMember(object, edit, target);
    case Target::Kind::List:
        target.list->clear(object);
        return {};
    case Target::Kind::Node:
        resetNode(object, target);
        return {};
    case Target::Kind::Entry:
        break;
    }
    void* const holder = reachExisting(configuration, hops.first(hops.size() - 1), target.names);
    return target.list->erase(holder, target.names.back()) ? Result<>() : missing();
}

} // namespace

Edit setEntry(std::vector<std::string> path)
{
    return {.verb = Edit::Verb::Set, .path = std::move(path), .values = {}};
}

Edit setValue(std::vector<std::string> path, std::string value)
{
    return {.verb = Edit::Verb::Set, .path = std::move(path), .values = {std::move(value)}};
}

Result<> apply(Configuration& configuration, const Edit& edit)
{
    std::vector<std::string> words = edit.path;
    const auto target = resolve({words});
    if (!target)
        return std::unexpected(target.error());
    return edit.verb == Edit::Verb::Set ? applySet(configuration, edit, *target)
                                        : applyDelete(configuration, edit, *target);
}

Result<> apply(Configuration& configuration, std::span<const Edit> edits)
{
    if (edits.size() == 1)
        return apply(configuration, edits.front());
    Configuration changed = configuration;
    for (const Edit& edit : edits)
        if (const auto applied = apply(changed, edit); !applied)
            return applied;
    configuration = std::move(changed);
    return {};
}

} // namespace models::config
