#include "models/config/device/device_server.h"

#include "models/config/compile/compile_server.h"
#include "session/trust/identity.h"

#include <algorithm>

namespace models::config {

using session::base::Result;
using session::engine::SnapshotSource;

namespace {

/// D9: a Log Collector knows its devices from its collector group; nobody else is told any.
std::shared_ptr<const session::trust::ManagedSerials> ownDevices(const LogForwarding& logs)
{
    auto serials = std::make_shared<session::trust::ManagedSerials>();
    for (const std::string& serial : logs.devices)
        serials->insert(session::trust::foldedSerial(session::base::Serial(serial)));
    return serials;
}

} // namespace

Result<std::shared_ptr<const SnapshotSource>>
serverOf(const session::agent::DeviceFacts& facts, const Template& device, const IdentityReader& identityOf)
{
    if (facts.listen.empty() || !facts.predefinedIdentity)
        return nullptr;
    const SecureConnServer& server = device.device.secureConnServer;
    auto source =
        compileServer({.store = device.shared,
                       .server = server,
                       .factoryAuthorities = facts.factoryCas,
                       .predefinedIdentity = *facts.predefinedIdentity,
                       .identityOf = [&](const std::string& name) { return identityOf(device, name); },
                       .version = {1}});
    if (!source)
        return std::unexpected(source.error());
    if (facts.kind == DeviceKind::LogCollector && server.authorizeClientSerial)
        source->policy.managed = ownDevices(device.device.logForwarding);
    if (facts.kind == DeviceKind::WildFire) // B11, whatever its profile says
        source->policy.tlsVersions = {};
    return std::make_shared<const SnapshotSource>(*std::move(source));
}

Result<std::shared_ptr<const SnapshotSource>>
gatewayOf(const session::agent::DeviceFacts& facts, const Template& device, const IdentityReader& identityOf)
{
    const GlobalProtect& settings = device.device.globalProtect;
    if (facts.gatewayListen.empty() || !facts.predefinedIdentity || facts.kind != DeviceKind::Firewall ||
        !settings.isGateway)
        return nullptr;
    SecureConnServer server;
    server.customize = true;
    server.customCertificateOnly = true;
    server.sslTlsServiceProfile = settings.sslTlsServiceProfile;
    server.certificateProfile = settings.certificateProfile;
    auto source = compileServer(
        {.store = device.shared,
         .server = server,
         .factoryAuthorities = facts.factoryCas,
         .predefinedIdentity = *facts.predefinedIdentity,
         .identityOf = [&](const std::string& name) { return identityOf(device, name); },
         .version = {1},
         .newestVersion = session::trust::newestVersionOn(session::base::Channel::GlobalProtect)});
    if (!source)
        return std::unexpected(source.error());
    source->policy.comparesHostId = true; // C19
    return std::make_shared<const SnapshotSource>(*std::move(source));
}

} // namespace models::config
