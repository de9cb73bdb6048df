// Reading YAML strictly: values with the line they stand on. Only for scenario_reader.cpp and its neighbours:
// an error travels as an exception between them and no further. Pure; any thread.
#pragma once

#include <yaml-cpp/yaml.h>

#include <exception>
#include <string>
#include <vector>

namespace models::workflows {

struct ScenarioFault : std::exception
{
    ScenarioFault(int lineNumber, std::string what) : line(lineNumber), text(std::move(what)) {}
    int line; ///< from 1
    std::string text;
};

class ScenarioNode
{
public:
    explicit ScenarioNode(YAML::Node node) : m_node(std::move(node)) {}

    [[nodiscard]] int line() const { return m_node.Mark().line + 1; }
    [[noreturn]] void refuse(const std::string& why) const { throw ScenarioFault(line(), why); }

    [[nodiscard]] bool isMap() const { return m_node.IsMap(); }
    [[nodiscard]] bool isList() const { return m_node.IsSequence(); }
    [[nodiscard]] bool isEmpty() const { return m_node.IsNull(); }
    /// A map with no other members than these; refused otherwise.
    void allow(const std::vector<std::string>& members) const;
    [[nodiscard]] bool has(const std::string& member) const;
    [[nodiscard]] ScenarioNode at(const std::string& member) const; ///< refused when it is missing
    /// In the order of the file.
    [[nodiscard]] std::vector<std::pair<std::string, ScenarioNode>> members() const;

    [[nodiscard]] std::string text() const; ///< of a scalar; refused otherwise
    [[nodiscard]] std::string text(const std::string& member, const std::string& otherwise) const;
    [[nodiscard]] int number(int least, int most) const;
    [[nodiscard]] bool flag() const;
    [[nodiscard]] std::vector<ScenarioNode> list() const; ///< one that is no list is a list of itself
    [[nodiscard]] std::vector<std::string> texts() const; ///< the same of scalars

private:
    YAML::Node m_node;
};

} // namespace models::workflows
