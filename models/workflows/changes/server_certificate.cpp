#include "models/workflows/changes/server_certificate.h"

#include "models/config/object_uses.h"
#include "models/workflows/changes/authority_change.h"
#include "models/workflows/changes/authority_paths.h"
#include "session/base/host_port.h"

#include <QHostAddress>

namespace models::workflows {

using config::Configuration;
using session::base::ErrorCode;
using session::base::failure;
using session::base::Result;

namespace {

/// The CA in Panorama's store that signed this certificate; "" when it is not there.
std::string issuerName(const Configuration& configuration, const std::string& name)
{
    const auto certificate = certificateIn(configuration.panorama, name);
    if (!certificate)
        return {};
    const auto path = pathOf(configuration, *certificate);
    for (const auto& [other, entry] : configuration.panorama.certificates) {
        const auto candidate = certificateIn(configuration.panorama, other);
        if (path.size() > 1 && candidate && *candidate == path[1])
            return other;
    }
    return {};
}

} // namespace

session::pki::AlternativeNames namesOfServer(const std::string& address)
{
    session::pki::AlternativeNames names;
    const std::string host = session::base::hostOf(address);
    const bool isIp = !QHostAddress(QString::fromStdString(host)).isNull();
    (isIp ? names.ip : names.dns).push_back(host);
    return names;
}

void presentCertificate(Configuration& configuration, const std::string& collector,
                        const std::string& certificate)
{
    auto& profiles = configuration.panorama.sslTlsServiceProfiles;
    const std::string name = serverSettings(configuration, collector)->sslTlsServiceProfile;
    const auto uses =
        config::ObjectUses(configuration)
            .of({.kind = config::ReferenceKind::SslTlsServiceProfile, .store = {}, .name = name});
    if (uses.size() < 2) {
        profiles[name].certificate = certificate;
        return;
    }
    config::SslTlsServiceProfile own = profiles[name]; // A5, A6: others go on with theirs
    own.certificate = certificate;
    std::string ownName = successorOf(name);
    while (profiles.contains(ownName))
        ownName = successorOf(ownName);
    profiles[ownName] = std::move(own);
    if (collector.empty())
        configuration.secureConnServer.sslTlsServiceProfile = ownName;
    else
        configuration.logCollectors[collector].device.secureConnServer.sslTlsServiceProfile = ownName;
}

Result<ServerCertificateOptions> completed(ServerCertificateOptions options,
                                           const Configuration& configuration)
{
    if (!serverSettings(configuration, options.collector))
        return failure(ErrorCode::NotFound, "there is no Log Collector " + options.collector);
    const std::string present = serverCertificateName(configuration, options.collector);
    if (present.empty())
        return failure(ErrorCode::NotFound,
                       "custom server communication has no certificate: use server-side");
    if (options.certificate.empty())
        options.certificate = successorOf(present);
    if (options.signedBy.empty())
        options.signedBy = issuerName(configuration, present);
    return options;
}

std::vector<lifecycle::GenerateRequest> certificatesFor(const ServerCertificateOptions& options,
                                                        const Configuration& configuration)
{
    if (configuration.panorama.certificates.contains(options.certificate))
        return {};
    auto request =
        sameServer(configuration, serverCertificateName(configuration, options.collector), options.signedBy);
    request.name = options.certificate;
    return {request};
}

Result<Configuration> changed(const ServerCertificateOptions& options, Configuration configuration)
{
    if (!configuration.panorama.certificates.contains(options.certificate))
        return failure(ErrorCode::NotFound, "there is no certificate named " + options.certificate);
    const config::SecureConnServer* server = serverSettings(configuration, options.collector);
    if (!server)
        return failure(ErrorCode::NotFound, "there is no Log Collector " + options.collector);
    presentCertificate(configuration, options.collector, options.certificate);
    if (options.disconnectWaitMinutes && options.collector.empty())
        configuration.secureConnServer.disconnectWaitTime = *options.disconnectWaitMinutes;
    else if (options.disconnectWaitMinutes)
        configuration.logCollectors[options.collector].device.secureConnServer.disconnectWaitTime =
            *options.disconnectWaitMinutes;
    return configuration;
}

} // namespace models::workflows
