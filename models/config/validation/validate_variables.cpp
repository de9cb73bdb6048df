// Variables: is each one that a setting names defined for every device that gets the setting, and of a type
// that fits there (panos 4.2).
#include "models/config/tree_walk.h"
#include "models/config/validation/validation.h"
#include "session/base/host_port.h"

#include <algorithm>

namespace models::config {

namespace {

bool mayHold(std::string_view types, const std::string& type)
{
    const std::string padded = " " + std::string(types) + " ";
    return padded.contains(" " + type + " ");
}

/// A setting of a template or stack that holds a variable.
struct Use
{
    PathOfWords path;
    std::string_view types;
    std::string variable;
};

std::vector<Use> usesIn(const Configuration& configuration)
{
    std::vector<Use> uses;
    tree::walk(configuration,
               {.leaf =
                    [&](const tree::Leaf& leaf) {
                        if (!leaf.field.facts.variables.empty() && leaf.value.starts_with('$'))
                            uses.push_back({leaf.path, leaf.field.facts.variables, leaf.value});
                    },
                .emptyEntry = [](const tree::Path&) {},
                .entry = {}});
    return uses;
}

class UseCheck
{
public:
    UseCheck(Validation& validation, const Use& use) : m_validation(validation), m_use(use) {}

    void run()
    {
        const auto& stacks = m_validation.configuration().templateStacks;
        if (m_use.path[0] == "template-stack")
            inStack(m_use.path[1], stacks.at(m_use.path[1]));
        else if (m_use.path[0] == "template")
            for (const std::string& name : m_validation.stacksOf(m_use.path[1]))
                inStack(name, stacks.at(name));
        else
            add("variable-not-here", {m_use.variable}, "only templates and stacks know variables");
    }

private:
    void inStack(const std::string& name, const TemplateStack& stack)
    {
        const Variables& common = m_validation.merged(name).variables;
        const auto general = common.find(m_use.variable);
        if (general != common.end())
            check(general->second);
        std::vector<std::string> without;
        for (const auto& [serial, device] : stack.devices) {
            const auto own = device.variables.find(m_use.variable);
            if (own != device.variables.end())
                check(own->second);
            else if (general == common.end())
                without.push_back(serial);
        }
        if (!without.empty())
            add("variable-missing", std::move(without),
                m_use.variable + " stands for nothing on some devices of stack \"" + name + "\"");
    }

    /// Its type and its value have to do where the variable stands.
    void check(const Variable& variable)
    {
        const auto place = findSetting(m_use.path);
        if (mayHold(m_use.types, variable.type) && place &&
            (variable.value.empty() || !checkValue(*place->setting, m_use.path.back(), variable.value) ||
             !session::base::parseDialledAddress(variable.value))) // what may hold one is an address (E5)
            add("variable-value", {m_use.variable, variable.value},
                m_use.variable + " stands for \"" + variable.value + "\", which is no address");
        if (!mayHold(m_use.types, variable.type))
            add("variable-type", {m_use.variable, variable.type},
                m_use.variable + " is of type " + variable.type + ", which does not fit here");
    }

    void add(std::string code, std::vector<std::string> subjects, std::string detail)
    {
        m_validation.add(
            {Severity::Error, m_use.path, "F-1", std::move(code), std::move(subjects), std::move(detail)});
    }

    Validation& m_validation;
    const Use& m_use;
};

} // namespace

void checkVariables(Validation& validation)
{
    for (const Use& use : usesIn(validation.configuration()))
        UseCheck(validation, use).run();
}

} // namespace models::config
