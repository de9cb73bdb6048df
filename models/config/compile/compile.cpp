#include "models/config/compile/compile.h"

#include "models/config/compile/compile_server.h"
#include "models/config/compile/identity_chain.h"
#include "session/trust/identity.h"

namespace models::config {

using session::base::Result;

namespace {

std::shared_ptr<const session::trust::ManagedSerials> managedSerials(const Configuration& configuration)
{
    auto serials = std::make_shared<session::trust::ManagedSerials>();
    const auto devices = managedDevices(configuration);
    serials->reserve(devices.size());
    for (const auto& [serial, kind] : devices)
        serials->insert(session::trust::foldedSerial(session::base::Serial(serial)));
    return serials;
}

/// D19: on the HA channel nobody but the peer is let in.
std::shared_ptr<const session::trust::ManagedSerials> peerSerials(const HighAvailability& pair)
{
    auto serials = std::make_shared<session::trust::ManagedSerials>();
    if (pair.enabled && !pair.peerSerial.empty())
        serials->insert(session::trust::foldedSerial(session::base::Serial(pair.peerSerial)));
    return serials;
}

} // namespace

Result<session::engine::SnapshotSource> compile(const CompileInput& input)
{
    auto source =
        compileServer({.store = input.configuration.panorama,
                       .server = input.configuration.secureConnServer,
                       .factoryAuthorities = {input.factory.authority},
                       .predefinedIdentity = input.factory.serverIdentity,
                       .identityOf =
                           [&input](const std::string& name) {
                               return sealedIdentity(input.configuration.panorama, name, input.vault);
                           },
                       .version = input.version});
    if (!source)
        return source;
    source->policy.managed = managedSerials(input.configuration);
    source->peers = peerSerials(input.configuration.highAvailability);
    return source;
}

} // namespace models::config
