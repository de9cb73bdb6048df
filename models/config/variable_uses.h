// Where variables ("$name") are defined, what each device takes for them, and which settings hold them.
// Pure, any thread. panos 4.2.
#pragma once

#include "models/config/configuration.h"
#include "session/base/ids.h"

#include <string>
#include <string_view>
#include <vector>

namespace models::config {

/// One value of one variable.
struct VariablePlace
{
    enum class Kind { Template, TemplateStack, Device }; ///< a later one beats an earlier one
    Kind kind = Kind::Template;
    std::string owner;       ///< template or stack; of a device: its stack
    std::string serial = {}; ///< Device
    std::string name;        ///< "$" included
    Variable variable = {};
    bool operator==(const VariablePlace&) const = default;

    /// "template T variable $name", as words.
    [[nodiscard]] std::vector<std::string> path() const;
};

/// By name; for each, those of templates first, then of stacks, then of devices.
[[nodiscard]] std::vector<VariablePlace> allVariables(const Configuration& configuration);
/// What a device has for each variable that its stack, its templates or itself define: the one value that
/// counts, by name.
[[nodiscard]] std::vector<VariablePlace> variablesOf(const Configuration& configuration,
                                                     const session::base::Serial& serial);

/// A setting of a template or stack whose value is a variable.
struct VariableUse
{
    std::string name;
    std::vector<std::string> path;
    bool operator==(const VariableUse&) const = default;
};
[[nodiscard]] std::vector<VariableUse> variableUses(const Configuration& configuration);

/// The types that a variable can have, in the order of the schema.
[[nodiscard]] const std::vector<std::string_view>& variableTypes();

} // namespace models::config
