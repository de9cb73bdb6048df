// Secure Server Communication (4.D).
#include "models/config/validation.h"
#include "session/trust/identity.h"

namespace models::config {

namespace {

const SslTlsServiceProfile* serviceProfile(const Configuration& configuration)
{
    const auto& profiles = configuration.panorama.sslTlsServiceProfiles;
    const auto found = profiles.find(configuration.secureConnServer.sslTlsServiceProfile);
    return found == profiles.end() ? nullptr : &found->second;
}

const CertificateProfile* certificateProfile(const Configuration& configuration)
{
    const auto& profiles = configuration.panorama.certificateProfiles;
    const auto found = profiles.find(configuration.secureConnServer.certificateProfile);
    return found == profiles.end() ? nullptr : &found->second;
}

void checkService(Validation& validation, const std::string& name, const SslTlsServiceProfile& profile)
{
    const PathOfWords path = below(secureServerPath(), {"ssl-tls-service-profile"});
    if (profile.certificate.empty())
        validation.add({Severity::Error,
                        path,
                        "D4",
                        "certificate-required",
                        {name},
                        "\"" + name + "\" has no certificate"});
    const auto& configuration = validation.configuration();
    const auto* const certificate = validation.certificate(configuration.panorama, profile.certificate);
    const std::string& address = configuration.manager.address;
    if (certificate && !session::trust::matchServerIdentity(*certificate, address).matched)
        validation.add({Severity::Warning,
                        path,
                        "D3",
                        "server-name-missing",
                        {profile.certificate, address},
                        "\"" + profile.certificate + "\" names " + address + " in neither CN nor SAN"});
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

} // namespace

void checkSecureServer(Validation& validation)
{
    const Configuration& configuration = validation.configuration();
    const SecureConnServer& server = configuration.secureConnServer;
    if (!server.customize)
        return;
    if (server.sslTlsServiceProfile.empty())
        validation.add({Severity::Error,
                        below(secureServerPath(), {"ssl-tls-service-profile"}),
                        "D4",
                        "service-profile-required",
                        {},
                        "secure server communication needs an SSL/TLS service profile"});
    else if (const auto* const profile = serviceProfile(configuration))
        checkService(validation, server.sslTlsServiceProfile, *profile);
    if (server.certificateProfile.empty())
        validation.add({Severity::Warning,
                        below(secureServerPath(), {"certificate-profile"}),
                        "C23",
                        "profile-none",
                        {},
                        "no certificate profile: any certificate is let in"});
}

void checkAuthorizationList(Validation& validation)
{
    const Configuration& configuration = validation.configuration();
    const SecureConnServer& server = configuration.secureConnServer;
    const PathOfWords list = below(secureServerPath(), {"authorization-list"});
    const PathOfWords check = below(secureServerPath(), {"check-authorization-list"});
    const CertificateProfile* const profile = certificateProfile(configuration);
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

} // namespace models::config
