// Secure Client Communication (4.E), per template stack: what counts is what its templates amount to.
#include "models/config/compile/identity_chain.h"
#include "models/config/validation/validation.h"
#include "session/base/software_version.h"
#include "session/trust/allowed_usage.h"

#include <algorithm>
#include <optional>

namespace models::config {

namespace {

/// Who says which type it is: the stack itself, or one of its templates.
StoreName decidingPlace(const Configuration& configuration, const std::string& stackName,
                        const std::string& type)
{
    const TemplateStack& stack = configuration.templateStacks.at(stackName);
    if (stack.device.secureConnClient.certificateType == type)
        return StoreName::ofStack(stackName);
    for (const std::string& name : stack.templates) {
        const auto found = configuration.templates.find(name);
        if (found != configuration.templates.end() &&
            found->second.device.secureConnClient.certificateType == type)
            return name;
    }
    return {};
}

/// E3: the parts that a certificate type needs.
void checkWhole(Validation& validation, const StoreName& place, const SecureConnClient& client)
{
    const bool isStack = place.kind == StoreName::Kind::TemplateStack;
    const auto need = [&](const std::string& value, const std::string& element) {
        if (!value.empty())
            return;
        validation.add({Severity::Error,
                        below(secureClientPath(place), {"certificate-type", client.certificateType, element}),
                        "E3",
                        "client-incomplete",
                        {element},
                        (isStack ? "template stack \"" : "template \"") + place.name +
                            "\": " + client.certificateType + " needs " + element});
    };
    if (client.certificateType == "none")
        return;
    need(client.certificateProfile, "certificate-profile");
    if (client.certificateType == "local")
        need(client.certificate, "certificate");
    else if (client.certificateType == "scep")
        need(client.scepProfile, "scep-profile");
    else
        need(client.signedBy, "signed-by");
}

void checkSoftware(Validation& validation, const std::string& stackName, const TemplateStack& stack)
{
    std::vector<std::string> tooOld;
    for (const auto& [serial, device] : stack.devices) {
        const auto version = validation.facts().softwareVersions.find(serial);
        if (version != validation.facts().softwareVersions.end() &&
            session::base::lacksCustomCertificates(version->second))
            tooOld.push_back(serial);
    }
    if (!tooOld.empty())
        validation.add({Severity::Warning,
                        {"template-stack", stackName},
                        "E1",
                        "software-too-old-for-stack",
                        std::move(tooOld),
                        "stack \"" + stackName + "\" has devices that know no custom certificates"});
}

/// E10: a collector's certificate serves both ways.
void checkCollectors(Validation& validation, const std::string& stackName, const TemplateStack& stack)
{
    const Template& merged = validation.merged(stackName);
    if (merged.device.secureConnClient.certificateType != "local")
        return;
    const auto* const certificate =
        validation.certificate(merged.shared, merged.device.secureConnClient.certificate);
    if (!certificate || (session::trust::allowsUsage(*certificate, "serverAuth") &&
                         session::trust::allowsUsage(*certificate, "clientAuth")))
        return;
    std::vector<std::string> collectors;
    for (const auto& [serial, collector] : validation.configuration().logCollectors)
        if (stack.devices.contains(serial))
            collectors.push_back(serial);
    if (!collectors.empty())
        validation.add({Severity::Warning,
                        {"template-stack", stackName},
                        "E10",
                        "collector-purpose",
                        std::move(collectors),
                        "stack \"" + stackName + "\": a Log Collector needs serverAuth and clientAuth"});
}

/// B13: the devices of the stack would not know who issued what the manager presents. The root must be among
/// their profile's CAs; what is between comes along with the certificate, or is there too.
using Chain = std::vector<session::pki::Certificate>;

/// What the manager sends with custom settings.
struct SentChain
{
    std::string certificate; ///< its name in Panorama's store
    std::vector<session::pki::Certificate> chain;
};

/// Nullopt when there is none, which is said elsewhere.
std::optional<SentChain> managersChain(const Configuration& configuration)
{
    const auto& services = configuration.panorama.sslTlsServiceProfiles;
    const auto service = services.find(configuration.secureConnServer.sslTlsServiceProfile);
    if (!configuration.secureConnServer.customize || service == services.end())
        return std::nullopt;
    auto chain = presentedChain(configuration.panorama, service->second.certificate);
    if (!chain)
        return std::nullopt;
    return SentChain{service->second.certificate, *std::move(chain)};
}

void checkIssuerIsTrusted(Validation& validation, const std::string& stackName, const SentChain& sent)
{
    const Template& merged = validation.merged(stackName);
    const auto& profiles = merged.shared.certificateProfiles;
    const auto profile = profiles.find(merged.device.secureConnClient.certificateProfile);
    if (profile == profiles.end())
        return;
    std::vector<session::pki::Certificate> offered;
    for (const auto& [authority, settings] : profile->second.cas)
        if (const auto* const certificate = validation.certificate(merged.shared, authority))
            offered.push_back(*certificate);
    const std::size_t trusted = offered.size();
    offered.insert(offered.end(), sent.chain.begin() + 1, sent.chain.end());
    const auto path = climb(sent.chain.front(), offered);
    const auto end = offered.begin() + std::ptrdiff_t(trusted);
    if (path.back().isSelfSigned() && std::find(offered.begin(), end, path.back()) != end)
        return;
    validation.add(
        {Severity::Warning,
         below(secureServerPath(), {"ssl-tls-service-profile"}),
         "B13",
         "issuer-not-trusted",
         {sent.certificate, stackName},
         "\"" + sent.certificate + "\" is issued by a CA that stack \"" + stackName + "\" does not trust"});
}

} // namespace

void checkSecureClients(Validation& validation)
{
    const Configuration& configuration = validation.configuration();
    for (const auto& [name, entry] : configuration.templates)
        if (validation.stacksOf(name).empty())
            checkWhole(validation, StoreName(name), entry.device.secureConnClient);
    const auto sent = managersChain(configuration);
    for (const auto& [name, stack] : configuration.templateStacks) {
        const SecureConnClient& client = validation.merged(name).device.secureConnClient;
        checkWhole(validation, decidingPlace(configuration, name, client.certificateType), client);
        if (!isCustomToManager(client))
            continue;
        checkSoftware(validation, name, stack);
        checkCollectors(validation, name, stack);
        if (sent && !stack.devices.empty())
            checkIssuerIsTrusted(validation, name, *sent);
    }
}

} // namespace models::config
