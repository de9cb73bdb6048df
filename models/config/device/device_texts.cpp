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
using session::base::SecretText;
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
    /// With its keys in their boxes.
    struct Made
    {
        Template device;
        std::shared_ptr<const OpenedBoxes> boxes;
    };
    /// What all devices of a stack have in common; the common name still has its "$UDID".
    struct Stack
    {
        Result<Made> made;
        std::shared_ptr<const std::string> text; ///< when it is the same for all of them
    };
    struct Written
    {
        std::shared_ptr<const std::string> text;
        std::shared_ptr<const OpenedBoxes> boxes;
    };

    const Configuration& configuration;
    const session::pki::KeyVault& vault;
    DevicePlaces places{configuration};
    CollectorGroups groups{configuration};
    std::map<std::string, Stack> stacks = {};

    /// `merged` with only those objects that its settings name; `where` is said in errors.
    Result<Made> makeDevice(const Template& merged, const std::string& where) const
    {
        Template device;
        device.device = merged.device;
        device.variables = merged.variables;
        auto boxes = std::make_shared<OpenedBoxes>(vault);
        if (const auto taken = takeNamedObjects(device, merged.shared, *boxes); !taken)
            return failure(taken.error().code, where + ": " + taken.error().detail);
        return Made{std::move(device), std::move(boxes)};
    }

    Stack makeStack(const std::string& stackName) const
    {
        const Template merged = mergedTemplate(configuration, configuration.templateStacks.at(stackName));
        Stack stack{makeDevice(merged, "template stack \"" + stackName + "\""), nullptr};
        if (!stack.made)
            return stack;
        if (!namesDevices(stack.made->device) && !usesVariables(stack.made->device))
            stack.text = std::make_shared<const std::string>(writeDeviceText(stack.made->device));
        return stack;
    }

    const Stack& stackOf(const std::string& name)
    {
        auto found = stacks.find(name);
        if (found == stacks.end())
            found = stacks.emplace(name, makeStack(name)).first;
        return found->second;
    }
    [[nodiscard]] std::shared_ptr<const std::string> writtenFor(const Serial& serial, Template device) const
    {
        for (std::string* name : expandedNames(device))
            *name = commonNameFor(serial, *name, configuration.manager);
        return std::make_shared<const std::string>(writeDeviceText(device));
    }

    Result<Written> write(const Serial& serial)
    {
        const std::string name(places.stackOf(serial));
        if (name.empty())
            return writeCollector(serial);
        const Stack& stack = stackOf(name);
        if (!stack.made)
            return std::unexpected(stack.made.error());
        LogForwarding logs = stack.made->device.device.logForwarding;
        const bool hasOwn = groups.fillIn(logs, serial);
        if (stack.text && !hasOwn)
            return Written{stack.text, stack.made->boxes};
        Template device = stack.made->device;
        device.device.logForwarding = std::move(logs);
        expandVariables(device, configuration.templateStacks.at(name).devices.at(serial.value).variables);
        return Written{writtenFor(serial, std::move(device)), stack.made->boxes};
    }

    Result<Written> writeCollector(const Serial& serial) const
    {
        const auto settings = collectorTemplate(configuration, serial);
        if (!settings)
            return Written{std::make_shared<const std::string>(), std::make_shared<OpenedBoxes>(vault)};
        auto made = makeDevice(*settings, "log collector " + serial.value);
        if (!made)
            return std::unexpected(made.error());
        return Written{writtenFor(serial, std::move(made->device)), std::move(made->boxes)};
    }
};

DeviceTexts::DeviceTexts(const Configuration& configuration, const session::pki::KeyVault& vault)
    : m_impl(std::make_unique<Impl>(Impl{configuration, vault}))
{
}

DeviceTexts::~DeviceTexts() = default;

Result<SecretText> DeviceTexts::of(const Serial& serial)
{
    const auto written = m_impl->write(serial);
    if (!written)
        return std::unexpected(written.error());
    return written->boxes->fill(*written->text);
}

Result<SealedText> DeviceTexts::sealedOf(const Serial& serial)
{
    const auto written = m_impl->write(serial);
    if (!written)
        return std::unexpected(written.error());
    return SealedText{.text = *written->text, .secrets = written->boxes->secrets()};
}

std::string DeviceTexts::certificateSourceOf(const Serial& serial)
{
    if (const std::string name(m_impl->places.stackOf(serial)); !name.empty()) {
        const Result<Impl::Made>& made = m_impl->stackOf(name).made;
        return made ? std::string(clientCertificateSource(made->device.device.secureConnClient))
                    : std::string();
    }
    const auto settings = collectorTemplate(m_impl->configuration, serial);
    return settings ? std::string(clientCertificateSource(settings->device.secureConnClient)) : std::string();
}

Result<SecretText> deviceText(const Configuration& configuration, const session::pki::KeyVault& vault,
                              const Serial& serial)
{
    return DeviceTexts(configuration, vault).of(serial);
}

std::string deviceDigest(std::string_view text)
{
    return text.empty() ? std::string() : session::pki::sha256Hex(text);
}

} // namespace models::config
