#include "models/config/device_texts.h"

#include "models/config/device_text.h"
#include "models/config/effective_template.h"
#include "models/config/identity_chain.h"
#include "models/config/scep_settings.h"
#include "session/pki/digest.h"
#include "session/trust/identity.h"

#include <algorithm>

namespace models::config {

using session::base::ErrorCode;
using session::base::failure;
using session::base::Result;
using session::base::Serial;

namespace {

/// A CA goes to devices without its key.
Result<> takeAuthority(Template& device, const ObjectStore& store, const std::string& name)
{
    const auto found = store.certificates.find(name);
    if (found == store.certificates.end())
        return failure(ErrorCode::NotFound,
                       "certificate \"" + name + "\" is not among the objects that it is sent");
    CertificateEntry& taken = device.shared.certificates[name];
    taken = found->second;
    taken.privateKey.clear();
    return {};
}

Result<> takeProfile(Template& device, const ObjectStore& store)
{
    const std::string& name = device.device.secureConnClient.certificateProfile;
    if (name.empty())
        return {};
    const auto found = store.certificateProfiles.find(name);
    if (found == store.certificateProfiles.end())
        return failure(ErrorCode::NotFound,
                       "certificate profile \"" + name + "\" is not among the objects that it is sent");
    device.shared.certificateProfiles[name] = found->second;
    for (const auto& [certificate, ca] : found->second.cas)
        for (const std::string& needed : {certificate, ca.ocspVerifyCert})
            if (!needed.empty())
                if (const auto taken = takeAuthority(device, store, needed); !taken)
                    return taken;
    return {};
}

/// A certificate with the intermediates that go with it and its key in the clear: the session is encrypted.
struct KeyedCertificate
{
    const ObjectStore& store;
    const std::string& name; ///< "" takes nothing
    const session::pki::KeyVault& vault;
};
Result<> takeWithKey(Template& device, const KeyedCertificate& wanted)
{
    const auto& [store, name, vault] = wanted;
    if (name.empty())
        return {};
    const auto chain = presentedChain(store, name);
    if (!chain)
        return std::unexpected(chain.error());
    const CertificateEntry& entry = store.certificates.at(name);
    const auto key = unsealedKey(entry, name, vault);
    if (!key)
        return std::unexpected(key.error());
    CertificateEntry& taken = device.shared.certificates[name];
    taken = entry;
    taken.privateKey = key->reveal();
    taken.publicKey = chain->front().pem();
    taken.chain.clear();
    for (std::size_t i = 1; i < chain->size(); ++i)
        taken.chain += (*chain)[i].pem();
    return {};
}

/// What a device enrols by, passwords in the clear like keys, with the certificates that its server's TLS
/// needs.
Result<> takeScepProfile(Template& device, const ObjectStore& store, const session::pki::KeyVault& vault)
{
    const std::string& name = device.device.secureConnClient.scepProfile;
    if (name.empty())
        return {};
    const auto found = store.scepProfiles.find(name);
    if (found == store.scepProfiles.end())
        return failure(ErrorCode::NotFound,
                       "SCEP profile \"" + name + "\" is not among the objects that it is sent");
    const auto secrets = unsealedSecrets(store, name, vault);
    if (!secrets)
        return std::unexpected(secrets.error());
    ScepProfile& taken = device.shared.scepProfiles[name] = found->second;
    taken.fixedChallenge = secrets->fixedChallenge.reveal();
    taken.otpPassword = secrets->otpPassword.reveal();
    if (!taken.serverCa.empty())
        if (const auto authority = takeAuthority(device, store, taken.serverCa); !authority)
            return authority;
    return takeWithKey(device, {store, taken.clientCertificate, vault});
}

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
    std::map<std::string, Stack> stacks = {};

    /// `merged` with only those objects that its settings name; `where` is said in errors.
    Result<Template> makeDevice(const Template& merged, const std::string& where) const
    {
        Template device;
        device.device = merged.device;
        device.variables = merged.variables;
        auto taken = takeProfile(device, merged.shared);
        if (taken)
            taken = takeWithKey(device, {merged.shared, device.device.secureConnClient.certificate, vault});
        if (taken)
            taken = takeScepProfile(device, merged.shared, vault);
        if (!taken)
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
    if (!stack.text.empty())
        return stack.text;
    Template device = *stack.device;
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
