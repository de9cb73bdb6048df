// What a device does on other channels than management: on which ones it is a client, and of whom; on which
// ones it is a server. The role follows the channel (A2). Plain values, any thread.
#pragma once

#include "session/base/channel.h"
#include "session/base/device_kind.h"
#include "session/pki/keys/private_key.h"
#include "session/trust/policy.h"

#include <optional>
#include <string>
#include <vector>

namespace session::agent {

/// One session that a device is to hold as a client.
struct ChannelLink
{
    base::Channel channel = base::Channel::LogForwarding;
    /// "host:port" as typed (E5), at least one; the first that takes it is the one, most preferred first.
    std::vector<std::string> servers;
    /// The channel's own switch is on and there is a certificate type (A8); else it is predefined (A9).
    bool custom = false;
    std::optional<pki::Identity> identity = {}; ///< custom: shown here in place of the device's own
    trust::CertificatePolicy serverPolicy = {}; ///< custom: judges the server (A3)
    bool checkServerIdentity = false;           // E4
    bool judgesServer = true;                   ///< H7: off, any server certificate will do
};

/// Two links of the same name are the same one with other settings.
[[nodiscard]] std::string nameOf(const ChannelLink& link);

/// Of how it judges its server, by what the engine calls the same rules (D16): who judges otherwise comes
/// again.
[[nodiscard]] std::string judgingDigest(const ChannelLink& link);

/// What a device of this kind serves (A1, S-5).
[[nodiscard]] std::vector<base::Channel> channelsServedBy(base::DeviceKind kind);
/// Whether it serves by its nature: those that do are servers from the factory on.
[[nodiscard]] bool isAppliance(base::DeviceKind kind);

} // namespace session::agent
