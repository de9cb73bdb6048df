#include "models/config/compile/manager_channels.h"

#include "models/config/compile/certificate_policy.h"
#include "models/config/compile/compile_server.h"
#include "models/config/compile/identity_chain.h"
#include "models/config/device/device_links.h"

#include <algorithm>

namespace models::config {

using session::agent::ChannelLink;
using session::base::Channel;
using session::base::ErrorCode;
using session::base::failure;
using session::base::Result;

namespace {

/// The manager's own settings as those of a device: one of its keys in the clear.
Result<Template> asDevice(const Configuration& configuration, const std::string& shown,
                          const session::pki::KeyVault& vault)
{
    Template device;
    device.shared = configuration.panorama;
    device.device.wildfire = configuration.wildfire;
    device.device.secureConnClient = configuration.secureConnClient;
    const auto entry = device.shared.certificates.find(shown);
    if (entry == device.shared.certificates.end())
        return device;
    const auto key = unsealedKey(entry->second, shown, vault);
    if (!key)
        return std::unexpected(key.error());
    entry->second.privateKey = key->reveal();
    return device;
}

} // namespace

session::base::Serial serialOfManager(const Configuration& configuration)
{
    const std::string& serial = configuration.highAvailability.serial;
    return session::base::Serial(serial.empty() ? std::string(unnumberedManager) : serial);
}

Result<session::engine::SnapshotSource> compileWeb(const CompileInput& input)
{
    const ManagerSettings& manager = input.configuration.manager;
    if (manager.webCertificateProfile.empty())
        return failure(ErrorCode::NotFound, "the web interface needs a certificate profile");
    SecureConnServer server;
    server.customize = true;
    server.customCertificateOnly = true;
    server.sslTlsServiceProfile = manager.webServiceProfile;
    server.certificateProfile = manager.webCertificateProfile;
    auto source =
        compileServer({.store = input.configuration.panorama,
                       .server = server,
                       .factoryAuthorities = {input.factory.authority},
                       .predefinedIdentity = input.factory.serverIdentity,
                       .identityOf =
                           [&input](const std::string& name) {
                               return sealedIdentity(input.configuration.panorama, name, input.vault);
                           },
                       .version = input.version,
                       .newestVersion = session::trust::newestVersionOn(Channel::AdminWeb)});
    if (source)
        source->policy.asksForUser = true; // C21
    return source;
}

Result<std::optional<ChannelLink>> wildfireLinkOf(const Configuration& configuration,
                                                  const session::pki::KeyVault& vault)
{
    if (configuration.wildfire.serverAddress.empty())
        return std::nullopt;
    const SecureConnClient& client = configuration.secureConnClient;
    const std::string& own = configuration.wildfire.certificate;
    const auto device = asDevice(configuration, own.empty() ? client.certificate : own, vault);
    if (!device)
        return std::unexpected(device.error());
    session::trust::CertificatePolicy profile;
    if (usesOwnCertificate(*device)) {
        if (client.certificateType != "local")
            return failure(ErrorCode::InvalidArgument,
                           "towards a WildFire appliance a manager shows a certificate of its own store");
        auto resolved = resolveProfile(device->shared, client.certificateProfile);
        if (!resolved)
            return std::unexpected(resolved.error());
        profile = *std::move(resolved);
    }
    auto links = linksOf(*device, profile);
    if (!links)
        return std::unexpected(links.error());
    const auto link = std::ranges::find(*links, Channel::Wildfire, &ChannelLink::channel);
    if (link == links->end())
        return std::nullopt;
    if (link->custom && !link->identity) {
        auto identity = identityOnDevice(*device, client.certificate);
        if (!identity)
            return std::unexpected(identity.error());
        link->identity = *std::move(identity);
    }
    return *std::move(link);
}

} // namespace models::config
