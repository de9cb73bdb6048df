// How a device goes into a handshake: in which world and with which certificate. Pure functions of its facts
// and settings; any thread. Rules A9, E3, T2, T3. (By what it judges the manager: trust/manager_policy.h.)
#pragma once

#include "session/agent/device.h"

#include <optional>
#include <string>

namespace session::agent {

struct Presentation
{
    trust::TrustWorld world = trust::TrustWorld::Predefined;
    std::string source = "predefined";     ///< as in wire::Hello::clientCertificateSource
    std::optional<pki::Identity> identity; ///< nullopt: it has none to show
};

/// Custom when the settings say so and the certificate is there; else predefined (A9).
[[nodiscard]] Presentation presentationOf(const DeviceFacts& facts, const DeviceSettings& settings);

/// The same on another channel: its own switch decides (A8), and a certificate of its own comes first.
[[nodiscard]] Presentation presentationOf(const DeviceFacts& facts, const DeviceSettings& settings,
                                          const ChannelLink& link);

/// SHA-256 hex of the custom certificate that it will show, "" for predefined.
[[nodiscard]] std::string fingerprintOf(const Presentation& presentation);

[[nodiscard]] const OwnIdentity* findOwnIdentity(const DeviceFacts& facts, std::string_view certificateName);

} // namespace session::agent
