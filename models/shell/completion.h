// What may be typed next in a shell: for the Tab key and for "?". Verbs and their arguments are read off the
// usage of each command, paths and values come from the schema: nothing is written down twice. Pure, any
// thread. F-2.
#pragma once

#include "models/config/schema/schema.h"
#include "models/shell/arguments.h"
#include "models/shell/reply.h"
#include "models/shell/shell_mode.h"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace models::shell {

/// A command as its shell lists it.
struct CommandForm
{
    std::vector<std::string_view> verb;
    std::string_view usage; ///< "show certificate N [template T]"
};

struct CompletionSource
{
    std::vector<CommandForm> commands;
    /// What may follow these words of a configuration path: of `set`, `delete` and `show`.
    std::function<std::vector<config::Continuation>(Words path)> path;
    /// Names of objects that the value of this argument may be.
    std::function<std::vector<std::string>(std::string_view argument)> names;
};

/// What may stand where `line` ends: the word that it breaks off in, or a further one. Words come as they are
/// to be typed, in quotes where needed; placeholders ("<name>") say what is to be typed.
[[nodiscard]] std::vector<config::Continuation> complete(const CompletionSource& source, Mode mode,
                                                         const std::string& line);

/// Over the control socket.
[[nodiscard]] Reply completionReply(const std::vector<config::Continuation>& candidates);
[[nodiscard]] std::vector<config::Continuation> candidatesIn(const Reply& reply);

} // namespace models::shell
