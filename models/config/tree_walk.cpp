#include "models/config/tree_walk.h"

#include <algorithm>

namespace models::config::tree {

namespace {

/// Keeps the path true while it goes down.
class Descent
{
public:
    Descent(Path& path, const std::vector<std::string_view>& words) : m_path(path), m_size(path.size())
    {
        m_path.insert(m_path.end(), words.begin(), words.end());
    }
    Descent(Path& path, std::string_view name) : m_path(path), m_size(path.size())
    {
        m_path.emplace_back(name);
    }
    ~Descent() { m_path.resize(m_size); }
    Descent(const Descent&) = delete;
    Descent& operator=(const Descent&) = delete;

private:
    Path& m_path;
    std::size_t m_size;
};

std::optional<std::string> setValue(const ObjectType& type, const Field& field, const void* object)
{
    return isSet(type, field, object) ? field.read(object) : std::nullopt;
}

class OneWalk
{
public:
    OneWalk(const Visitor& visitor, Path path) : m_visitor(visitor), m_path(std::move(path)) {}

    /// How many leaves and entries were found inside.
    std::size_t object(const ObjectType& type, const void* object)
    {
        if (type.present && !type.present(object))
            return 0;
        std::size_t found = 0;
        for (const Row& row : type.rows) {
            const Descent descent(m_path, row.words);
            if (const Field* field = row.field()) {
                if (auto value = setValue(type, *field, object)) {
                    m_visitor.leaf({m_path, *field, object, std::move(*value)});
                    ++found;
                }
            } else if (const Part* part = row.part()) {
                found += this->object(*part->type, part->in(object));
            } else if (const List* list = row.list()) {
                if (m_visitor.isPassedOver && m_visitor.isPassedOver(*list))
                    continue;
                for (const EntryView& view : list->entries(object)) {
                    const Descent intoEntry(m_path, view.name);
                    if (m_visitor.entry)
                        m_visitor.entry(m_path, *list);
                    entry(*list->type, view.object);
                    ++found;
                }
            }
        }
        return found;
    }

    void entry(const ObjectType& type, const void* object)
    {
        if (this->object(type, object) == 0)
            m_visitor.emptyEntry(m_path);
    }

private:
    const Visitor& m_visitor;
    Path m_path;
};

class TwoWalk
{
public:
    explicit TwoWalk(const ChangeVisitor& visitor) : m_visitor(visitor) {}

    void object(const ObjectType& type, const void* before, const void* after)
    {
        if (type.equal(before, after))
            return;
        const auto shown = [&](const void* object) {
            return type.present && !type.present(object) ? type.defaults() : object;
        };
        before = shown(before);
        after = shown(after);
        for (const Row& row : type.rows) {
            const Descent descent(m_path, row.words);
            if (const Field* changed = row.field())
                field(type, *changed, before, after);
            else if (const Part* part = row.part())
                object(*part->type, part->in(before), part->in(after));
            else if (const List* changedList = row.list())
                list(*changedList, changedList->entries(before), changedList->entries(after));
        }
    }

private:
    void field(const ObjectType& type, const Field& field, const void* before, const void* after)
    {
        auto valueBefore = setValue(type, field, before);
        auto valueAfter = setValue(type, field, after);
        if (valueBefore != valueAfter)
            m_visitor.leaf({m_path, field, before, after, std::move(valueBefore), std::move(valueAfter)});
    }

    void list(const List& list, const std::vector<EntryView>& before, const std::vector<EntryView>& after)
    {
        auto left = before.begin();
        auto right = after.begin();
        while (left != before.end() || right != after.end()) {
            const bool isRemoved = right == after.end() || (left != before.end() && left->name < right->name);
            const bool isAdded = !isRemoved && (left == before.end() || right->name < left->name);
            const Descent descent(m_path, isRemoved ? left->name : right->name);
            if (isRemoved)
                m_visitor.entryRemoved(m_path);
            else if (isAdded)
                OneWalk(m_visitor.added, m_path).entry(*list.type, right->object);
            else
                object(*list.type, left->object, right->object);
            if (!isAdded)
                ++left;
            if (!isRemoved)
                ++right;
        }
    }

    const ChangeVisitor& m_visitor;
    Path m_path;
};

} // namespace

void walk(const Configuration& configuration, const Visitor& visitor)
{
    OneWalk(visitor, {}).object(root(), &configuration);
}

void walkChanges(const Configuration& before, const Configuration& after, const ChangeVisitor& visitor)
{
    TwoWalk(visitor).object(root(), &before, &after);
}

} // namespace models::config::tree
