// What an agent needs to be one device: identity from birth, addresses, and what its host makes of pushed
// settings. Plain values, any thread.
#pragma once

#include "session/agent/channel_links.h"
#include "session/base/device_kind.h"
#include "session/base/error.h"
#include "session/base/ids.h"
#include "session/engine/snapshot.h"
#include "session/enrollment/order.h"
#include "session/pki/keys/private_key.h"
#include "session/trust/identity.h"
#include "session/trust/policy.h"

#include <chrono>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace session::agent {

/// A certificate that was made on this device, and what it was asked to be: other wishes call for another
/// one.
struct OwnIdentity
{
    std::string certificateName; ///< as the configuration calls it
    std::string subject;         ///< as it was requested, "$UDID" expanded
    std::string signedBy;        ///< as it was requested: a CA's name, or where it was enrolled; may be ""
    pki::Identity identity;
    /// By the device's clock it had ended before it came: another one would be no better, until the clock is
    /// set right. Not kept over restarts.
    bool endedAtIssue = false;
};

/// A key that waits for its certificate. Kept over restarts, so that an answer that was lost costs no second
/// key.
struct PendingKey
{
    std::string certificateName;
    std::string subject;
    std::string signedBy;
    pki::KeyType keyType = pki::KeyType::EcP256;
    pki::PrivateKey key;
};

/// What a device ran before a push that has not proven itself yet: it goes back to it when it can't come back
/// with the new settings (F-3).
struct LastGood
{
    std::string configText;
    std::string configDigest; ///< as in DeviceFacts
    std::vector<OwnIdentity> ownIdentities;
    std::uint64_t job = 0; ///< the push that is on trial
};

/// A push that a device took back by itself.
struct RevertedPush
{
    std::uint64_t job = 0;
    std::string digest; ///< of its text as it was pushed
    std::string reason; ///< why the device could not come back with it
};

/// A device as it leaves the factory, plus its local state. Persisted by the agent under its state directory.
struct DeviceFacts
{
    base::Serial serial;
    std::string hostname;
    std::string model;
    base::DeviceKind kind = base::DeviceKind::Firewall;
    std::string listen = {};        ///< "127.0.0.1:0": where it serves its own channels; "": nowhere
    std::string gatewayListen = {}; ///< where a firewall is a GlobalProtect gateway; "": nowhere
    std::string hostId = {};        ///< what it reports as such on GlobalProtect; "": its serial (C19)
    std::string haPeer = {};        ///< serial of its HA peer, "" for none
    int logsPerSecond = 1;          ///< records that it forwards where it has a Log Collector; 0: none
    std::string softwareVersion;
    std::vector<std::string> managers; ///< "host:port" as typed (E5); the first is dialled first
    std::vector<pki::Certificate> factoryCas;
    std::optional<pki::Identity> predefinedIdentity; ///< CN = serial
    std::chrono::milliseconds clockOffset{0};        ///< its clock minus true time
    std::string
        configText; ///< the pushed (or bundled) configuration it runs, `set` lines; "" from the factory
    /// What was set on the device itself, by its console: beats what was pushed; the manager is told of it
    /// without its secrets.
    std::string localText = {};
    /// Of the text as it was pushed, if passwords have been taken out of it since; "" else.
    std::string configDigest;
    std::vector<OwnIdentity>
        ownIdentities; ///< issued over the session, or enrolled; certificate names are unique
    std::optional<PendingKey> pendingKey;
    std::optional<LastGood> lastGood;     ///< from a push until a session came up with its settings
    std::optional<RevertedPush> reverted; ///< told in each hello until the next push is taken
};

/// What the host read out of the configuration text.
struct DeviceSettings
{
    std::vector<std::string> managers; ///< empty: keep the ones from birth

    bool custom = false;            ///< certificate type is not predefined on the management channel
    std::vector<ChannelLink> links; ///< names are unique
    /// How it judges its own clients, and what it shows to them (A6); null: it serves nobody.
    std::shared_ptr<const engine::SnapshotSource> server;
    /// The same of its GlobalProtect gateway, which has settings of its own; null: it is none.
    std::shared_ptr<const engine::SnapshotSource> gateway;
    std::string clientCertificateSource = "predefined"; ///< "local", "issued", "scep"
    std::optional<pki::Identity>
        localIdentity; ///< source local: the certificate in the configuration (common)
    struct IssueRequest
    {
        std::string certificateName; ///< key in ownIdentities
        std::string subject;         ///< "$UDID" already expanded
        /// The CA that the configuration names, or the SCEP server: another one calls for a new certificate.
        std::string signedBy;
        pki::KeyType keyType = pki::KeyType::EcP256;
    };
    std::optional<IssueRequest> issueRequest; ///< sources issued and scep
    /// Source scep: whom to ask for it; the subject is the same as in issueRequest.
    std::optional<enrollment::ScepSettings> scep;
    trust::CertificatePolicy
        serverPolicy;                 ///< the device's certificate profile: judges the manager's certificate
    bool checkServerIdentity = false; // E4

    /// How long a device tries to come back with pushed settings before it takes them back (panos 3.3).
    struct CommitRecovery
    {
        bool isEnabled = true;
        int retries = 1;
        std::chrono::seconds interval{10};
    };
    CommitRecovery commitRecovery;
};

/// Reads configuration text into settings. Implemented above session/ (models/config), so that device and
/// manager share one schema. Called on agent threads; must be thread-safe. An error leaves the old
/// configuration in force (I6).
class SettingsReader
{
public:
    virtual ~SettingsReader() = default;
    [[nodiscard]] virtual base::Result<DeviceSettings> read(const DeviceFacts& device,
                                                            std::string_view configText) const = 0;
    /// A readable text without the passwords that only a first enrolment needs: what is kept of it once that
    /// has been. That there was one stays to be seen: what is read from it has an empty one.
    [[nodiscard]] virtual std::string withoutPasswords(std::string_view configText) const = 0;
    /// The same of a device's own text.
    [[nodiscard]] virtual std::string withoutOwnPasswords(std::string_view localText) const = 0;
    /// A device's own text as anybody may see it: no keys, no passwords. "" for one that can't be read.
    [[nodiscard]] virtual std::string withoutSecrets(std::string_view localText) const = 0;
};

} // namespace session::agent
