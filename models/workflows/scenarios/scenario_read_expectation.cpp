#include "models/workflows/scenarios/scenario_parts.h"

#include <algorithm>
#include <array>
#include <limits>

namespace models::workflows {

namespace {

constexpr int anyNumber = std::numeric_limits<int>::max();

/// Members with what they have to be, but for these.
ScenarioWishes wishesIn(const ScenarioNode& node, const std::vector<std::string>& besides = {})
{
    ScenarioWishes wishes;
    for (const auto& [name, value] : node.members())
        if (std::ranges::find(besides, name) == besides.end())
            wishes.emplace_back(name, value.isEmpty()           ? "none"
                                      : value.text() == "true"  ? "yes"
                                      : value.text() == "false" ? "no"
                                                                : value.text());
    return wishes;
}

EventWish eventIn(const ScenarioNode& node, std::optional<int> number)
{
    EventWish wish;
    wish.members = wishesIn(node, {"number", "from"});
    wish.number = node.has("number") ? node.at("number").number(0, anyNumber) : number;
    const std::string from = node.text("from", "manager");
    using enum EventWish::Source;
    if (from != "manager" && from != "agents" && from != scenarioPeer)
        node.at("from").refuse("events come from the manager, the peer or the agents");
    wish.source = from == "manager" ? Manager : from == "agents" ? Agents : Peer;
    if (!node.has("event"))
        node.refuse("'event' is missing: the event's name");
    return wish;
}

MigrationWish migrationIn(const ScenarioNode& node)
{
    MigrationWish wish;
    wish.members = wishesIn(node, {"step", "open", "holds", "device"});
    wish.step = node.text("step", "");
    if (node.has("open"))
        wish.open = node.at("open").texts();
    if (node.has("holds"))
        wish.holds = node.at("holds").texts();
    if (node.has("device"))
        for (const ScenarioNode& device : node.at("device").list())
            wish.waveDevices.push_back(wishesIn(device));
    return wish;
}

void addDeviceWishes(const ScenarioNode& node, ScenarioExpectation& expectation)
{
    for (const auto& [serial, members] : node.members())
        expectation.devices.push_back({.serial = serial, .members = wishesIn(members)});
}

} // namespace

CommandWish readCommandWish(const ScenarioNode& node)
{
    CommandWish wish;
    wish.says = node.text("says", "");
    wish.lacks = node.text("lacks", "");
    if (!node.has("refused"))
        return wish;
    const std::string how = node.at("refused").text();
    wish.isRefused = how != "no" && how != "false";
    if (wish.isRefused && how != "yes" && how != "true")
        wish.says = how;
    return wish;
}

ScenarioExpectation readScenarioExpectation(const ScenarioNode& node)
{
    node.allow({"all", "device", "count", "event", "no-event", "migration", "configuration", "command",
                "refused", "says", "lacks"});
    ScenarioExpectation expectation;
    if (node.has("all"))
        expectation.devices.push_back({.members = wishesIn(node.at("all"))});
    if (node.has("device"))
        addDeviceWishes(node.at("device"), expectation);
    if (node.has("count"))
        for (const ScenarioNode& count : node.at("count").list())
            expectation.devices.push_back(
                {.number = count.at("number").number(0, anyNumber), .members = wishesIn(count, {"number"})});
    if (node.has("event"))
        for (const ScenarioNode& event : node.at("event").list())
            expectation.events.push_back(eventIn(event, std::nullopt));
    if (node.has("no-event"))
        for (const ScenarioNode& event : node.at("no-event").list())
            expectation.events.push_back(eventIn(event, 0));
    if (node.has("migration"))
        expectation.migration = migrationIn(node.at("migration"));
    expectation.configuration = node.text("configuration", "");
    if (node.has("command"))
        expectation.command = node.at("command").text();
    else if (node.has("refused") || node.has("says") || node.has("lacks"))
        node.refuse("'refused', 'says' and 'lacks' go with a command");
    expectation.outcome = readCommandWish(node);
    return expectation;
}

} // namespace models::workflows
