// What an agent needs to be one device: identity from birth, addresses, and what its host makes of pushed settings.
// Plain values, any thread.
#pragma once

#include "session/base/error.h"
#include "session/base/ids.h"
#include "session/pki/private_key.h"
#include "session/trust/identity.h"
#include "session/trust/policy.h"

#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace session::agent {

/// A device as it leaves the factory, plus its local state. Persisted by the agent under its state directory.
struct DeviceFacts
{
    base::Serial serial;
    std::string hostname;
    std::string model;
    std::string kind = "firewall";
    std::string softwareVersion = "10.1.4";
    std::vector<std::string> managers; ///< "host:port" as typed (E5); the first is dialled first
    std::vector<pki::Certificate> factoryCas;
    std::optional<pki::Identity> predefinedIdentity; ///< CN = serial
    std::chrono::milliseconds clockOffset{0};        ///< its clock minus true time
    std::string configText; ///< the pushed (or bundled) configuration it runs, `set` lines; "" from the factory
    /// Certificates made here: name in the configuration -> identity (issued over the session, or enrolled).
    std::vector<std::pair<std::string, pki::Identity>> ownIdentities;
};

/// What the host read out of the configuration text.
struct DeviceSettings
{
    std::vector<std::string> managers; ///< empty: keep the ones from birth

    bool custom = false; ///< certificate type is not predefined on the management channel
    std::string clientCertificateSource = "predefined"; ///< "local", "issued"
    std::optional<pki::Identity> localIdentity; ///< source local: the certificate in the configuration (common)
    struct IssueRequest
    {
        std::string certificateName; ///< key in ownIdentities
        std::string subject;         ///< "$UDID" already expanded
        pki::KeyType keyType = pki::KeyType::EcP256;
    };
    std::optional<IssueRequest> issueRequest; ///< source issued
    trust::CertificatePolicy serverPolicy;    ///< the device's certificate profile: judges the manager's certificate
    bool checkServerIdentity = false;         // E4
};

/// Reads configuration text into settings. Implemented above session/ (models/config), so that device and manager
/// share one schema. Called on agent threads; must be thread-safe. An error leaves the old configuration in force (I6).
class SettingsReader
{
public:
    virtual ~SettingsReader() = default;
    [[nodiscard]] virtual base::Result<DeviceSettings> read(const DeviceFacts& device,
                                                            std::string_view configText) const = 0;
};

} // namespace session::agent
