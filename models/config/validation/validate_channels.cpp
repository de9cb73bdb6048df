// What the other channels need that have settings of their own: the manager's web interface and its WildFire
// appliance, GlobalProtect gateways (B3, D3, D4, C23, A8; S-5).
#include "models/config/validation/validation.h"

namespace models::config {

namespace {

void checkWeb(Validation& validation)
{
    const Configuration& configuration = validation.configuration();
    const ManagerSettings& manager = configuration.manager;
    if (manager.webListen.empty())
        return;
    const PathOfWords system{"deviceconfig", "system"};
    const auto require = [&](const std::string& value, const char* element, const char* code) {
        if (value.empty())
            validation.add({Severity::Error,
                            below(system, {element}),
                            "S-5",
                            code,
                            {},
                            std::string("the web interface needs its ") + element});
    };
    require(manager.webServiceProfile, "ssl-tls-service-profile", "web-service-profile-required");
    require(manager.webCertificateProfile, "certificate-profile", "web-certificate-profile-required");
    const auto& services = configuration.panorama.sslTlsServiceProfiles;
    if (const auto service = services.find(manager.webServiceProfile); service != services.end())
        checkPresented(validation, {.path = below(system, {"ssl-tls-service-profile"}),
                                    .store = configuration.panorama,
                                    .profileName = manager.webServiceProfile,
                                    .profile = service->second,
                                    .address = manager.address});
}

/// H4 with A8: the manager has no template, and so nothing but its own store.
void checkWildfireClient(Validation& validation)
{
    const Configuration& configuration = validation.configuration();
    const SecureConnClient& client = configuration.secureConnClient;
    if (configuration.wildfire.serverAddress.empty() || !configuration.wildfire.certificate.empty() ||
        !client.enableWildfire || client.certificateType == "none" || client.certificateType == "local")
        return;
    validation.add({Severity::Error,
                    {"deviceconfig", "setting", "management", "secure-conn-client", "certificate-type"},
                    "A8",
                    "wildfire-certificate-type",
                    {client.certificateType},
                    "towards a WildFire appliance a manager shows a certificate of its own store (local)"});
}

void checkGateway(Validation& validation, const StoreName& place, const Template& device)
{
    const GlobalProtect& settings = device.device.globalProtect;
    if (!settings.isGateway)
        return;
    PathOfWords node = storePath(place);
    node.back() = "deviceconfig"; // beside the store
    node = below(std::move(node), {"setting", "global-protect", "gateway"});
    const PathOfWords attached = below(node, {"ssl-tls-service-profile"});
    const auto& services = device.shared.sslTlsServiceProfiles;
    const auto service = services.find(settings.sslTlsServiceProfile);
    if (settings.sslTlsServiceProfile.empty())
        validation.add({Severity::Error,
                        attached,
                        "D4",
                        "gateway-profile-required",
                        {},
                        "a GlobalProtect gateway needs an SSL/TLS service profile"});
    else if (service != services.end())
        checkPresented(validation, {.path = attached,
                                    .store = device.shared,
                                    .profileName = settings.sslTlsServiceProfile,
                                    .profile = service->second,
                                    .address = {}});
    if (settings.certificateProfile.empty())
        validation.add({Severity::Warning,
                        below(node, {"certificate-profile"}),
                        "C23",
                        "profile-none",
                        {},
                        "no certificate profile: any certificate is let in"});
}

/// Who of a stack says that its firewalls are gateways.
StoreName gatewayPlace(const Configuration& configuration, const std::string& stackName)
{
    const TemplateStack& stack = configuration.templateStacks.at(stackName);
    if (!stack.device.globalProtect.isGateway)
        for (const std::string& name : stack.templates) {
            const auto found = configuration.templates.find(name);
            if (found != configuration.templates.end() && found->second.device.globalProtect.isGateway)
                return name;
        }
    return StoreName::ofStack(stackName);
}

} // namespace

void checkChannels(Validation& validation)
{
    const Configuration& configuration = validation.configuration();
    checkWeb(validation);
    checkWildfireClient(validation);
    for (const auto& [name, entry] : configuration.templates)
        if (validation.stacksOf(name).empty())
            checkGateway(validation, name, entry);
    for (const auto& [name, stack] : configuration.templateStacks)
        checkGateway(validation, gatewayPlace(configuration, name), validation.merged(name));
}

} // namespace models::config
