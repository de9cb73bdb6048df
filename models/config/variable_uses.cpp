#include "models/config/variable_uses.h"

#include "models/config/device/effective_template.h"
#include "models/config/edit.h"

#include <algorithm>
#include <map>

namespace models::config {

namespace {

using PlaceKind = VariablePlace::Kind;

void addPlaces(std::vector<VariablePlace>& places, const VariablePlace& where, const Variables& variables)
{
    for (const auto& [name, variable] : variables) {
        places.push_back(where);
        places.back().name = name;
        places.back().variable = variable;
    }
}

} // namespace

std::vector<std::string> VariablePlace::path() const
{
    if (kind == PlaceKind::Template)
        return {"template", owner, "variable", name};
    if (kind == PlaceKind::TemplateStack)
        return {"template-stack", owner, "variable", name};
    return {"template-stack", owner, "devices", serial, "variable", name};
}

std::vector<VariablePlace> allVariables(const Configuration& configuration)
{
    std::vector<VariablePlace> places;
    for (const auto& [name, entry] : configuration.templates)
        addPlaces(places, {.kind = PlaceKind::Template, .owner = name, .name = {}}, entry.variables);
    for (const auto& [name, stack] : configuration.templateStacks)
        addPlaces(places, {.kind = PlaceKind::TemplateStack, .owner = name, .name = {}}, stack.variables);
    for (const auto& [name, stack] : configuration.templateStacks)
        for (const auto& [serial, device] : stack.devices)
            addPlaces(places, {.kind = PlaceKind::Device, .owner = name, .serial = serial, .name = {}},
                      device.variables);
    std::ranges::stable_sort(places, {}, &VariablePlace::name);
    return places;
}

std::vector<VariablePlace> variablesOf(const Configuration& configuration,
                                       const session::base::Serial& serial)
{
    const std::string stackName = stackOf(configuration, serial);
    const auto stack = configuration.templateStacks.find(stackName);
    if (stack == configuration.templateStacks.end())
        return {};
    std::vector<VariablePlace> places;
    addPlaces(places, {.kind = PlaceKind::Device, .owner = stackName, .serial = serial.value, .name = {}},
              stack->second.devices.at(serial.value).variables);
    addPlaces(places, {.kind = PlaceKind::TemplateStack, .owner = stackName, .name = {}},
              stack->second.variables);
    for (const std::string& name : stack->second.templates)
        if (const auto found = configuration.templates.find(name); found != configuration.templates.end())
            addPlaces(places, {.kind = PlaceKind::Template, .owner = name, .name = {}},
                      found->second.variables);
    std::map<std::string, VariablePlace> first;
    for (VariablePlace& place : places)
        first.try_emplace(place.name, std::move(place));
    std::vector<VariablePlace> result;
    for (auto& [name, place] : first)
        result.push_back(std::move(place));
    return result;
}

std::vector<VariableUse> variableUses(const Configuration& configuration)
{
    Configuration scratch; // the devices of the stacks hold none
    for (const auto& [name, entry] : configuration.templates)
        scratch.templates[name].device = entry.device;
    for (const auto& [name, stack] : configuration.templateStacks)
        scratch.templateStacks[name].device = stack.device;
    std::vector<VariableUse> uses;
    for (Edit& edit : flatten(scratch)) {
        if (edit.values.size() != 1 || !edit.values.front().starts_with('$'))
            continue;
        const auto match = findSetting(edit.path);
        if (match && !match->setting->variables.empty())
            uses.push_back({.name = std::move(edit.values.front()), .path = std::move(edit.path)});
    }
    std::ranges::stable_sort(uses, {}, &VariableUse::name);
    return uses;
}

const std::vector<std::string_view>& variableTypes()
{
    static const std::vector<std::string_view> types = [] {
        constexpr std::string_view prefix = "template * variable * type ";
        std::vector<std::string_view> found;
        for (const Setting& setting : settings())
            if (setting.path.starts_with(prefix))
                found.push_back(std::string_view(setting.path).substr(prefix.size()));
        return found;
    }();
    return types;
}

} // namespace models::config
