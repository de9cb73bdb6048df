// Secure Server Communication (4.D): of the manager, of appliances, of devices by their templates (A6).
#include "models/config/validation/validation.h"
#include "session/base/host_port.h"
#include "session/trust/identity.h"

#include <functional>

namespace models::config {

namespace {

/// One server's settings, with the store that they name objects of.
struct ServerPlace
{
    PathOfWords path;
    const SecureConnServer& server;
    const ObjectStore& store;
    std::string address = {}; ///< where its clients dial it (D3); "": nobody knows here
};

const SslTlsServiceProfile* serviceProfile(const ServerPlace& place)
{
    const auto& profiles = place.store.sslTlsServiceProfiles;
    const auto found = profiles.find(place.server.sslTlsServiceProfile);
    return found == profiles.end() ? nullptr : &found->second;
}

const CertificateProfile* certificateProfile(const ServerPlace& place)
{
    const auto& profiles = place.store.certificateProfiles;
    const auto found = profiles.find(place.server.certificateProfile);
    return found == profiles.end() ? nullptr : &found->second;
}

bool typeFits(const AuthorizationListEntry& entry)
{
    return (entry.identifier == "subject") == (entry.type == "common-name");
}

bool isProfilesIdentifier(const AuthorizationListEntry& entry, const CertificateProfile& profile)
{
    return entry.identifier == "subject" ? !profile.usernameFieldSubject.empty()
                                         : !profile.usernameFieldSubjectAlt.empty();
}

void checkServer(Validation& validation, const ServerPlace& place)
{
    const SecureConnServer& server = place.server;
    const PathOfWords attached = below(place.path, {"ssl-tls-service-profile"});
    if (server.sslTlsServiceProfile.empty())
        validation.add({Severity::Error,
                        attached,
                        "D4",
                        "service-profile-required",
                        {},
                        "secure server communication needs an SSL/TLS service profile"});
    else if (const auto* const profile = serviceProfile(place))
        checkPresented(validation, {.path = attached,
                                    .store = place.store,
                                    .profileName = server.sslTlsServiceProfile,
                                    .profile = *profile,
                                    .address = place.address});
    if (server.certificateProfile.empty())
        validation.add({Severity::Warning,
                        below(place.path, {"certificate-profile"}),
                        "C23",
                        "profile-none",
                        {},
                        "no certificate profile: any certificate is let in"});
}

void checkList(Validation& validation, const ServerPlace& place)
{
    const SecureConnServer& server = place.server;
    const PathOfWords list = below(place.path, {"authorization-list"});
    const PathOfWords check = below(place.path, {"check-authorization-list"});
    const CertificateProfile* const profile = certificateProfile(place);
    for (const auto& [name, entry] : server.authorizationList) {
        if (!typeFits(entry))
            validation.add({Severity::Error,
                            below(list, {name, "type"}),
                            "D5",
                            "authorization-type",
                            {name},
                            "\"" + name + "\": " + entry.identifier + " can't be compared as " + entry.type});
        if (entry.value.empty())
            validation.add({Severity::Error,
                            below(list, {name, "value"}),
                            "D5",
                            "authorization-value",
                            {name},
                            "\"" + name + "\" has no value"});
        if (profile && !isProfilesIdentifier(entry, *profile))
            validation.add({Severity::Warning,
                            below(list, {name, "identifier"}),
                            "D6",
                            "authorization-identifier",
                            {name, server.certificateProfile},
                            "\"" + name + "\": the certificate profile takes names from elsewhere"});
    }
    if (server.checkAuthorizationList && server.authorizationList.empty())
        validation.add({Severity::Warning,
                        check,
                        "D7",
                        "authorization-list-empty",
                        {},
                        "the authorization list is checked and empty: nobody is let in"});
    if (!server.checkAuthorizationList && !server.authorizationList.empty())
        validation.add({Severity::Warning,
                        check,
                        "D7",
                        "authorization-list-unchecked",
                        {},
                        "the authorization list has no effect until it is checked"});
}

PathOfWords deviceServerPath(const StoreName& place)
{
    PathOfWords path = storePath(place);
    path.back() = "deviceconfig"; // beside the store
    return below(std::move(path), {"setting", "management", "secure-conn-server"});
}

/// Who of a stack says that its devices serve by settings of their own.
StoreName customizingPlace(const Configuration& configuration, const std::string& stackName)
{
    const TemplateStack& stack = configuration.templateStacks.at(stackName);
    if (stack.device.secureConnServer.customize)
        return StoreName::ofStack(stackName);
    for (const std::string& name : stack.templates) {
        const auto found = configuration.templates.find(name);
        if (found != configuration.templates.end() && found->second.device.secureConnServer.customize)
            return name;
    }
    return StoreName::ofStack(stackName);
}

/// A6: of the manager, of each appliance, and of whoever serves by a template.
void forEachServer(Validation& validation, const std::function<void(const ServerPlace&)>& visit)
{
    const Configuration& configuration = validation.configuration();
    const auto show = [&visit](const ServerPlace& place) {
        if (place.server.customize)
            visit(place);
    };
    show({secureServerPath(), configuration.secureConnServer, configuration.panorama,
          configuration.manager.address});
    for (const auto& [node, appliances] : {std::pair("log-collector", &configuration.logCollectors),
                                           std::pair("wildfire-appliance", &configuration.wildfireAppliances),
                                           std::pair("pan-db-appliance", &configuration.panDbAppliances)})
        for (const auto& [serial, appliance] : *appliances)
            show({below({node, serial}, {"deviceconfig", "setting", "management", "secure-conn-server"}),
                  appliance.device.secureConnServer, configuration.panorama,
                  session::base::hostOf(appliance.device.publicAddress)});
    for (const auto& [name, entry] : configuration.templates)
        if (validation.stacksOf(name).empty())
            show({deviceServerPath(name), entry.device.secureConnServer, entry.shared, {}});
    for (const auto& [name, stack] : configuration.templateStacks) {
        const Template& merged = validation.merged(name);
        if (merged.device.secureConnServer.customize)
            show({deviceServerPath(customizingPlace(configuration, name)),
                  merged.device.secureConnServer,
                  merged.shared,
                  {}});
    }
}

} // namespace

void checkPresented(Validation& validation, const PresentedPlace& place)
{
    const std::string& name = place.profile.certificate;
    if (name.empty())
        validation.add({Severity::Error,
                        place.path,
                        "D4",
                        "certificate-required",
                        {place.profileName},
                        "\"" + place.profileName + "\" has no certificate"});
    const auto* const certificate = validation.certificate(place.store, name);
    if (certificate && !place.address.empty() &&
        !session::trust::matchServerIdentity(*certificate, place.address).matched)
        validation.add({Severity::Warning,
                        place.path,
                        "D3",
                        "server-name-missing",
                        {name, place.address},
                        "\"" + name + "\" names " + place.address + " in neither CN nor SAN"});
}

void checkSecureServer(Validation& validation)
{
    forEachServer(validation, [&](const ServerPlace& place) { checkServer(validation, place); });
}

void checkAuthorizationList(Validation& validation)
{
    forEachServer(validation, [&](const ServerPlace& place) { checkList(validation, place); });
}

} // namespace models::config
