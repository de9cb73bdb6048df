#include "models/config/device/device_texts.h"

#include "models/config/compile/collector_groups.h"
#include "models/config/compile/scep_settings.h"
#include "models/config/device/device_objects.h"
#include "models/config/device/device_text.h"
#include "models/config/device/effective_template.h"
#include "session/pki/encoding/digest.h"
#include "session/trust/identity.h"

#include <algorithm>

namespace models::config {

using session::base::ErrorCode;
using session::base::failure;
using session::base::Result;
using session::base::Serial;

namespace {

/// Where "$UDID" stands for the device.
std::vector<std::string*> expandedNames(Template& device)
{
    std::vector<std::string*> names;
    if (device.device.secureConnClient.certificateType == "issued")
        names.push_back(&device.device.secureConnClient.commonName);
    for (auto& [name, profile] : device.shared.scepProfiles)
        std::ranges::copy(expandedNames(profile), std::back_inserter(names));
    return names;
}

bool namesDevices(Template device)
{
    return std::ranges::any_of(expandedNames(device),
                               [](const std::string* name) { return name->contains("$UDID"); });
}

} // namespace

std::string commonNameFor(const Serial& serial, const std::string& commonName, const ManagerSettings& manager)
{
    const auto form =
        manager.udidForm == "serial" ? session::trust::UdidForm::Serial : session::trust::UdidForm::Sha256;
    return session::trust::expandUdid(commonName, serial, form);
}

struct DeviceTexts::Impl
{
    /// What all devices of a stack have in common; the common name still has its "$UDID".
    struct Stack
    {
        Result<Template> device;
        std::string text; ///< when it is the same for all of them
    };

    const Configuration& configuration;
    const session::pki::KeyVault& vault;
    DevicePlaces places{configuration};
    CollectorGroups groups{configuration};
    std::map<std::string, Stack> stacks = {};

    /// `merged` with only those objects that its settings name; `where` is said in errors.
    Result<Template> makeDevice(const Template& merged, const std::string& where) const
    {
        Template device;
        device.device = merged.device;
        device.variables = merged.variables;
        if (const auto taken = takeNamedObjects(device, merged.shared, vault); !taken)
            return failure(taken.error().code, where + ": " + taken.error().detail);
        return device;
    }

    Stack makeStack(const std::string& stackName) const
    {
        const Template merged = mergedTemplate(configuration, configuration.templateStacks.at(stackName));
        Stack stack{makeDevice(merged, "template stack \"" + stackName + "\""), {}};
        if (!stack.device)
            return stack;
        if (!namesDevices(*stack.device) && !usesVariables(*stack.device))
            stack.text = writeDeviceText(*stack.device);
        return stack;
    }

    const Stack& stackOf(const std::string& name)
    {
        auto found = stacks.find(name);
        if (found == stacks.end())
            found = stacks.emplace(name, makeStack(name)).first;
        return found->second;
    }
};

namespace {

void expandNames(Template& device, const Serial& serial, const ManagerSettings& manager)
{
    for (std::string* text : expandedNames(device))
        *text = commonNameFor(serial, *text, manager);
}

} // namespace

DeviceTexts::DeviceTexts(const Configuration& configuration, const session::pki::KeyVault& vault)
    : m_impl(std::make_unique<Impl>(Impl{configuration, vault}))
{
}

DeviceTexts::~DeviceTexts() = default;

Result<std::string> DeviceTexts::of(const Serial& serial)
{
    const std::string name(m_impl->places.stackOf(serial));
    if (name.empty())
        return ofCollector(serial);
    const Impl::Stack& stack = m_impl->stackOf(name);
    if (!stack.device)
        return std::unexpected(stack.device.error());
    LogForwarding logs = stack.device->device.logForwarding;
    const bool hasOwn = m_impl->groups.fillIn(logs, serial);
    if (!stack.text.empty() && !hasOwn)
        return stack.text;
    Template device = *stack.device;
    device.device.logForwarding = std::move(logs);
    expandVariables(device, m_impl->configuration.templateStacks.at(name).devices.at(serial.value).variables);
    expandNames(device, serial, m_impl->configuration.manager);
    return writeDeviceText(device);
}

std::string DeviceTexts::certificateSourceOf(const Serial& serial)
{
    if (const std::string name(m_impl->places.stackOf(serial)); !name.empty()) {
        const Result<Template>& device = m_impl->stackOf(name).device;
        return device ? std::string(clientCertificateSource(device->device.secureConnClient)) : std::string();
    }
    const auto settings = collectorTemplate(m_impl->configuration, serial);
    return settings ? std::string(clientCertificateSource(settings->device.secureConnClient)) : std::string();
}

Result<std::string> DeviceTexts::ofCollector(const Serial& serial) const
{
    const auto settings = collectorTemplate(m_impl->configuration, serial);
    if (!settings)
        return std::string();
    auto device = m_impl->makeDevice(*settings, "log collector " + serial.value);
    if (!device)
        return std::unexpected(device.error());
    expandNames(*device, serial, m_impl->configuration.manager);
    return writeDeviceText(*device);
}

Result<std::string> deviceText(const Configuration& configuration, const session::pki::KeyVault& vault,
                               const Serial& serial)
{
    return DeviceTexts(configuration, vault).of(serial);
}

std::string deviceDigest(std::string_view text)
{
    return text.empty() ? std::string() : session::pki::sha256Hex(text);
}

} // namespace models::config
