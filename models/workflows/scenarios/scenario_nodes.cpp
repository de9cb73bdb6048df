#include "models/workflows/scenarios/scenario_nodes.h"

#include <algorithm>
#include <charconv>
#include <set>

namespace models::workflows {

void ScenarioNode::allow(const std::vector<std::string>& allowed) const
{
    if (!m_node.IsMap())
        refuse("members are expected here");
    for (const auto& [name, value] : members())
        if (std::ranges::find(allowed, name) == allowed.end()) {
            std::string known;
            for (const std::string& one : allowed)
                known += (known.empty() ? "" : ", ") + one;
            value.refuse("'" + name + "' is unknown here; there are " + known);
        }
}

bool ScenarioNode::has(const std::string& member) const
{
    return m_node.IsMap() && m_node[member];
}

ScenarioNode ScenarioNode::at(const std::string& member) const
{
    if (!has(member))
        refuse("'" + member + "' is missing");
    return ScenarioNode(m_node[member]);
}

std::vector<std::pair<std::string, ScenarioNode>> ScenarioNode::members() const
{
    if (!m_node.IsMap())
        refuse("members are expected here");
    std::vector<std::pair<std::string, ScenarioNode>> result;
    std::set<std::string> names;
    for (const auto& member : m_node) {
        const ScenarioNode name(member.first);
        if (!names.insert(name.text()).second) // one of the two would count for nothing
            name.refuse("'" + name.text() + "' stands there twice");
        result.emplace_back(name.text(), ScenarioNode(member.second));
    }
    return result;
}

std::string ScenarioNode::text() const
{
    if (!m_node.IsScalar())
        refuse("one value is expected here");
    return m_node.Scalar();
}

std::string ScenarioNode::text(const std::string& member, const std::string& otherwise) const
{
    return has(member) ? at(member).text() : otherwise;
}

int ScenarioNode::number(int least, int most) const
{
    const std::string word = text();
    int value = 0;
    const auto read = std::from_chars(word.data(), word.data() + word.size(), value);
    if (read.ec != std::errc() || read.ptr != word.data() + word.size() || value < least || value > most)
        refuse("a number from " + std::to_string(least) + " to " + std::to_string(most) +
               " is expected here, not '" + word + "'");
    return value;
}

bool ScenarioNode::flag() const
{
    const std::string word = text();
    if (word == "yes" || word == "true")
        return true;
    if (word != "no" && word != "false")
        refuse("'yes' or 'no' is expected here, not '" + word + "'");
    return false;
}

std::vector<ScenarioNode> ScenarioNode::list() const
{
    if (!m_node.IsSequence())
        return {*this};
    std::vector<ScenarioNode> result;
    for (const auto& one : m_node)
        result.emplace_back(one);
    return result;
}

std::vector<std::string> ScenarioNode::texts() const
{
    std::vector<std::string> result;
    for (const ScenarioNode& one : list())
        result.push_back(one.text());
    return result;
}

} // namespace models::workflows
