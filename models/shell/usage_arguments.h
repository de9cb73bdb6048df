// The arguments of a command as its usage line says them: "certificate-name N [format pem|der]". Pure, any
// thread.
#pragma once

#include "models/config/schema/schema.h"
#include "models/shell/arguments.h"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace models::shell {

class UsageArguments
{
public:
    /// `usage` begins with the `verbWords` words of the verb.
    UsageArguments(std::string_view usage, std::size_t verbWords);

    using NamesOf = std::function<std::vector<std::string>(std::string_view argument)>;
    /// What may follow `given`, the words after the verb; `names` tells the objects that an argument's value
    /// may be. `verb` stands for the argument of a value that has no name of its own.
    [[nodiscard]] std::vector<config::Continuation> after(Words given, std::string_view verb,
                                                          const NamesOf& names) const;

private:
    /// "format pem|der", "file F", a word alone, or a value alone ("SERIAL").
    struct Argument
    {
        std::string name;                ///< "" for a value alone
        std::vector<std::string> values; ///< capitals stand for what is to be typed; none: a word alone
        bool isRepeatable = false;
        bool isLiteral = false; ///< capitals are meant as they stand
    };
    void add(Argument argument);
    [[nodiscard]] const Argument* find(std::string_view name) const;

    std::vector<Argument> m_arguments;
};

} // namespace models::shell
