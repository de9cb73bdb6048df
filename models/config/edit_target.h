// What the path of an edit points at, found in the schema's tree. Private to this room. Pure, any thread.
#pragma once

#include "models/config/edit.h"
#include "models/config/schema/schema_tree.h"

#include <cstddef>

namespace models::config::tree {

struct Target
{
    enum class Kind {
        Field,  ///< `field` of the object
        Member, ///< one member of `field`
        Entry,  ///< the object is a named entry
        List,   ///< all entries of `list` in the object
        Node,   ///< everything of the object whose path begins with `prefix`
    };
    Kind kind = Kind::Node;
    std::vector<Hop> hops; ///< to the object
    std::vector<std::string> names;
    const ObjectType* type = nullptr; ///< of the object
    std::vector<std::string_view> prefix;
    const Field* field = nullptr;
    const List* list = nullptr;
    std::string member;
};

/// The words are canonical afterwards ("CA" for "ca"), and have to outlive the target: `prefix` points into
/// them.
struct ResolveInput
{
    std::vector<std::string>& words;
    std::ptrdiff_t offset = 0; ///< number of a word in the command minus its number in `words`, for errors
};
[[nodiscard]] Result<Target> resolve(ResolveInput input);

/// `word 3 "foo": <reason>`; number counts from 1.
[[nodiscard]] std::unexpected<session::base::Error> wordError(std::ptrdiff_t number, std::string_view word,
                                                              std::string_view reason);
/// "expected one of: a b c", from what may follow `prefix` in `type`.
[[nodiscard]] std::string expectation(const ObjectType& type, PathWords prefix);

} // namespace models::config::tree
