// What the templates of a stack amount to: the first that sets a value wins. Objects (certificates, profiles)
// are taken whole from the first template that has one of that name, so that a certificate never gets
// another's key.
#include "models/config/effective_template.h"

#include "models/config/edit.h"

namespace models::config {

namespace {

constexpr std::string_view mergedName = "merged";

/// Everything below `config deviceconfig` of a template, on top of what is there.
void putOnTop(Configuration& scratch, const Template& top)
{
    Configuration source;
    source.templates[std::string(mergedName)].device = top.device;
    for (const Edit& edit : flatten(source))
        static_cast<void>(apply(scratch, edit)); // flatten() gives what apply() takes
}

} // namespace

Template mergedTemplate(const Configuration& configuration, const TemplateStack& stack)
{
    Configuration scratch;
    Template& merged = scratch.templates[std::string(mergedName)];
    for (auto name = stack.templates.rbegin(); name != stack.templates.rend(); ++name)
        if (const auto found = configuration.templates.find(*name); found != configuration.templates.end())
            putOnTop(scratch, found->second);
    for (const std::string& name : stack.templates)
        if (const auto found = configuration.templates.find(name); found != configuration.templates.end()) {
            const ObjectStore& store = found->second.shared;
            merged.shared.certificates.insert(store.certificates.begin(), store.certificates.end());
            merged.shared.certificateProfiles.insert(store.certificateProfiles.begin(),
                                                     store.certificateProfiles.end());
            merged.shared.sslTlsServiceProfiles.insert(store.sslTlsServiceProfiles.begin(),
                                                       store.sslTlsServiceProfiles.end());
            merged.shared.scepProfiles.insert(store.scepProfiles.begin(), store.scepProfiles.end());
        }
    return std::move(merged);
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

Template effectiveTemplate(const Configuration& configuration, const session::base::Serial& serial)
{
    const auto found = configuration.templateStacks.find(stackOf(configuration, serial));
    return found == configuration.templateStacks.end() ? Template()
                                                       : mergedTemplate(configuration, found->second);
}

} // namespace models::config
