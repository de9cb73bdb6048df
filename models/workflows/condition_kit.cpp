#include "models/workflows/condition_kit.h"

#include <algorithm>
#include <array>

namespace models::workflows {

namespace {

constexpr std::array<std::string_view, 17> softConditions{
    "all-custom",       "back-custom",          "candidate-own",       "clock-right",
    "failure-share",    "nobody-drops",         "none-offline",        "none-refused",
    "servers-moved",    "sessions-back",        "stacks-have-devices", "server-trusts-clients",
    "certificates-new", "old-authority-unused", "appliance-serves",    "ha-peers-up",
    "firewalls-back"};

} // namespace

Condition makeCondition(std::string id, std::string rule, bool holds, std::string measured)
{
    Condition result;
    result.id = std::move(id);
    result.rule = std::move(rule);
    result.state = holds ? ConditionState::Holds : ConditionState::Open;
    result.measured = std::move(measured);
    result.isSoft = isSoft(result.id);
    return result;
}

Condition listing(Condition condition, std::size_t all)
{
    std::ranges::sort(condition.devices);
    condition.state = condition.devices.empty() ? ConditionState::Holds : ConditionState::Open;
    condition.measured = std::to_string(all - condition.devices.size()) + " of " + std::to_string(all);
    return condition;
}

Condition noDevice(const World& world, Condition condition, const DeviceTest& hasFault,
                   const DeviceTest& isConcerned)
{
    std::size_t all = 0;
    for (const auto& [serial, record] : world.records()) {
        if (isConcerned && !isConcerned(record))
            continue;
        ++all;
        if (hasFault(record))
            condition.devices.push_back(serial);
    }
    return listing(std::move(condition), all);
}

bool isSoft(const std::string& conditionId)
{
    return std::ranges::find(softConditions, conditionId) != softConditions.end();
}

} // namespace models::workflows
