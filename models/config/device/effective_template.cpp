// The first that sets a value wins. Objects (certificates, profiles) are taken whole from the first place
// that has one of that name, so that a certificate never gets another's key.
#include "models/config/device/effective_template.h"

#include "models/config/compile/collector_groups.h"
#include "models/config/edit.h"
#include "models/config/tree_walk.h"

#include <algorithm>

namespace models::config {

namespace {

constexpr std::string_view mergedName = "merged";

/// Everything below `config deviceconfig` of a template, on top of what is there.
void putOnTop(Configuration& scratch, const DeviceSection& top)
{
    // What goes with another type of certificate does not go with this one.
    SecureConnClient& client = scratch.templates[std::string(mergedName)].device.secureConnClient;
    if (const std::string& type = top.secureConnClient.certificateType;
        type != "none" && type != client.certificateType)
        client.certificateProfile.clear();
    Configuration source;
    source.templates[std::string(mergedName)].device = top;
    for (const Edit& edit : flatten(source))
        static_cast<void>(apply(scratch, edit)); // flatten() gives what apply() takes
}

/// What is there by that name stays.
void addObjects(ObjectStore& merged, const ObjectStore& more)
{
    const auto add = [](auto& into, const auto& from) { into.insert(from.begin(), from.end()); };
    add(merged.certificates, more.certificates);
    add(merged.certificateProfiles, more.certificateProfiles);
    add(merged.sslTlsServiceProfiles, more.sslTlsServiceProfiles);
    add(merged.scepProfiles, more.scepProfiles);
    add(merged.ocspResponders, more.ocspResponders);
}

bool mayBeVariable(const tree::Leaf& leaf)
{
    return !leaf.field.facts.variables.empty() && leaf.value.starts_with('$');
}

/// The settings of `device` that hold a variable.
std::vector<Edit> variableLeaves(const Template& device)
{
    Configuration scratch;
    scratch.templates[std::string(mergedName)].device = device.device;
    std::vector<Edit> found;
    tree::walk(scratch, {.leaf =
                             [&](const tree::Leaf& leaf) {
                                 if (mayBeVariable(leaf))
                                     found.push_back(setValue(leaf.path, leaf.value));
                             },
                         .emptyEntry = [](const tree::Path&) {},
                         .entry = {}});
    return found;
}

} // namespace

Template mergedTemplate(const Configuration& configuration, const TemplateStack& stack)
{
    Configuration scratch;
    Template& merged = scratch.templates[std::string(mergedName)];
    std::vector<const Template*> templates;
    for (const std::string& name : stack.templates)
        if (const auto found = configuration.templates.find(name); found != configuration.templates.end())
            templates.push_back(&found->second);
    for (auto source = templates.rbegin(); source != templates.rend(); ++source)
        putOnTop(scratch, (*source)->device);
    putOnTop(scratch, stack.device);
    merged.shared = stack.shared;
    merged.variables = stack.variables;
    for (const Template* source : templates) {
        addObjects(merged.shared, source->shared);
        merged.variables.insert(source->variables.begin(), source->variables.end());
    }
    addObjects(merged.shared, configuration.shared);
    return std::move(merged);
}

bool givesCustomCertificate(const Configuration& configuration, const std::string& stack)
{
    const auto found = configuration.templateStacks.find(stack);
    return found != configuration.templateStacks.end() &&
           isCustomToManager(mergedTemplate(configuration, found->second).device.secureConnClient);
}

Template withLocal(const Template& pushed, const Template& local)
{
    Configuration scratch;
    Template& merged = scratch.templates[std::string(mergedName)];
    putOnTop(scratch, pushed.device);
    putOnTop(scratch, local.device);
    merged.shared = local.shared;
    addObjects(merged.shared, pushed.shared);
    return std::move(merged);
}

bool usesVariables(const Template& device)
{
    return !variableLeaves(device).empty();
}

void expandVariables(Template& device, const Variables& first)
{
    Configuration scratch;
    scratch.templates[std::string(mergedName)].device = device.device;
    for (Edit edit : variableLeaves(device)) {
        const std::string& name = edit.values.front();
        auto found = first.find(name);
        if (found == first.end() && (found = device.variables.find(name)) == device.variables.end())
            continue;
        edit.values.front() = found->second.value;
        static_cast<void>(apply(scratch, edit)); // validate() says what does not fit
    }
    device.device = scratch.templates[std::string(mergedName)].device;
}

namespace {

/// The first that holds a device has it, as in stackOf().
template <class Places>
std::unordered_map<std::string_view, std::string_view> placesIn(const Places& places)
{
    std::unordered_map<std::string_view, std::string_view> found;
    std::size_t count = 0;
    for (const auto& [name, place] : places)
        count += place.devices.size();
    found.reserve(count);
    for (const auto& [name, place] : places)
        for (const auto& [serial, device] : place.devices)
            found.emplace(serial, name);
    return found;
}

std::string_view placeOf(const std::unordered_map<std::string_view, std::string_view>& places,
                         const session::base::Serial& serial)
{
    const auto found = places.find(serial.value);
    return found == places.end() ? std::string_view() : found->second;
}

} // namespace

DevicePlaces::DevicePlaces(const Configuration& configuration)
    : m_stacks(placesIn(configuration.templateStacks)),
      m_deviceGroups(placesIn(configuration.deviceGroups))
{
}

std::string_view DevicePlaces::stackOf(const session::base::Serial& serial) const
{
    return placeOf(m_stacks, serial);
}

std::string_view DevicePlaces::deviceGroupOf(const session::base::Serial& serial) const
{
    return placeOf(m_deviceGroups, serial);
}

std::string stackOf(const Configuration& configuration, const session::base::Serial& serial)
{
    for (const auto& [name, stack] : configuration.templateStacks)
        if (stack.devices.contains(serial.value))
            return name;
    return {};
}

std::string deviceGroupOf(const Configuration& configuration, const session::base::Serial& serial)
{
    for (const auto& [name, group] : configuration.deviceGroups)
        if (group.devices.contains(serial.value))
            return name;
    return {};
}

std::optional<Template> collectorTemplate(const Configuration& configuration,
                                          const session::base::Serial& serial)
{
    const auto collector = configuration.logCollectors.find(serial.value);
    if (collector == configuration.logCollectors.end())
        return std::nullopt;
    const bool isGrouped = std::ranges::any_of(configuration.logCollectorGroups, [&](const auto& group) {
        return std::ranges::count(group.second.collectors, serial.value) > 0;
    });
    if (!isGrouped || !stackOf(configuration, serial).empty())
        return std::nullopt;
    const ApplianceSection& section = collector->second.device;
    Template device;
    device.shared = configuration.panorama;
    device.device.panoramaServer = section.panoramaServer;
    device.device.panoramaServer2 = section.panoramaServer2;
    device.device.secureConnClient = section.secureConnClient;
    device.device.secureConnServer = section.secureConnServer; // A6
    CollectorGroups(configuration).fillIn(device.device.logForwarding, serial);
    return device;
}

Template effectiveTemplate(const Configuration& configuration, const session::base::Serial& serial)
{
    const auto found = configuration.templateStacks.find(stackOf(configuration, serial));
    if (found == configuration.templateStacks.end())
        return collectorTemplate(configuration, serial).value_or(Template());
    Template device = mergedTemplate(configuration, found->second);
    expandVariables(device, found->second.devices.at(serial.value).variables);
    CollectorGroups(configuration).fillIn(device.device.logForwarding, serial);
    return device;
}

} // namespace models::config
