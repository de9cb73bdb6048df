// Walks over one configuration, or over two side by side, in canonical order; equal subtrees are passed over
// whole. Private to this room. Pure, any thread.
#pragma once

#include "models/config/schema/schema_tree.h"

#include <functional>

namespace models::config::tree {

using Path = std::vector<std::string>;

/// A leaf that is not at its default.
struct Leaf
{
    const Path& path;
    const Field& field;
    const void* object = nullptr;
    std::string value; ///< Members as "[ a b ]"
};

struct Visitor
{
    std::function<void(const Leaf&)> leaf;
    std::function<void(const Path&)> emptyEntry;         ///< an entry in which nothing is set
    std::function<void(const Path&, const List&)> entry; ///< every entry, before what is in it; may be empty
    std::function<bool(const List&)> isPassedOver = {};  ///< lists that nobody needs; may be empty
};
void walk(const Configuration& configuration, const Visitor& visitor);

/// A leaf that differs; a value is nullopt where it is at its default.
struct LeafChange
{
    const Path& path;
    const Field& field;
    const void* before = nullptr;
    const void* after = nullptr;
    std::optional<std::string> valueBefore;
    std::optional<std::string> valueAfter;
};

struct ChangeVisitor
{
    std::function<void(const LeafChange&)> leaf;
    std::function<void(const Path&)> entryRemoved;
    Visitor added; ///< called for all of an entry that is new
};
void walkChanges(const Configuration& before, const Configuration& after, const ChangeVisitor& visitor);

} // namespace models::config::tree
