// The sessions that a device's own settings make it hold as a client, on every channel but management.
// Private to this room. Pure, any thread. Rules A8, A9, E4, E5, H1-H3, H7; panos 3.1, 4.4.
#pragma once

#include "models/config/configuration.h"
#include "session/agent/device.h"
#include "session/base/error.h"

#include <functional>
#include <string>
#include <vector>

namespace models::config {

/// "host:port"; a bare IPv6 address gets brackets.
[[nodiscard]] std::string dialled(const std::string& typed);

/// A certificate of the device's own store, with its key, which stands there in the clear.
[[nodiscard]] session::base::Result<session::pki::Identity> identityOnDevice(const Template& device,
                                                                             const std::string& name);

/// How a certificate of the device's store becomes what it shows.
using IdentityReader = std::function<session::base::Result<session::pki::Identity>(const Template& device,
                                                                                   const std::string& name)>;

/// Some channel besides management shows the client certificate.
[[nodiscard]] bool usesOwnCertificate(const Template& device);

/// `profile`: the client's certificate profile, resolved if usesOwnCertificate() says so.
[[nodiscard]] session::base::Result<std::vector<session::agent::ChannelLink>>
linksOf(const Template& device, const session::trust::CertificatePolicy& profile,
        const IdentityReader& identityOf = identityOnDevice);

} // namespace models::config
