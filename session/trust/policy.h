// What a side demands of its peer, resolved to certificates: no names to look up, nothing to fetch. Immutable
// once built; shared between threads. Rules: 4.C, 4.D, 4.E; trust model T1-T8.
#pragma once

#include "session/base/ids.h"
#include "session/pki/certificate.h"
#include "session/pki/security_level.h"
#include "session/trust/path_inputs.h"
#include "session/trust/tls_version.h"

#include <chrono>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <unordered_set>
#include <vector>

namespace session::trust {

/// T2: which of the two worlds of trust.
enum class TrustWorld { Predefined, Custom };

/// The CA certificates of a profile, shared by all who judge by it.
class TrustAnchors
{
public:
    TrustAnchors() = default; ///< trusts nobody
    [[nodiscard]] static TrustAnchors of(std::vector<pki::Certificate> certificates);

    [[nodiscard]] const std::vector<pki::Certificate>& certificates() const;
    [[nodiscard]] bool empty() const { return certificates().empty(); }

private:
    std::shared_ptr<const std::vector<pki::Certificate>> m_certificates;
};

enum class UsernameField { None, SubjectCommonName, SubjectAltEmail, SubjectAltPrincipalName }; // C21

/// What a profile says of asking about certificates below one of its CAs.
struct ResponderSettings
{
    std::string url;                           ///< asked in place of the certificate's own (C6); "" for none
    std::optional<pki::Certificate> authority; ///< may answer besides the issuer (C7)

    bool operator==(const ResponderSettings&) const = default;
};

struct RevocationPolicy
{
    bool useCrl = false;
    bool useOcsp = false;
    std::chrono::seconds crlTimeout{5};
    std::chrono::seconds ocspTimeout{5};
    std::chrono::seconds statusTimeout{5};
    bool blockUnknown = false;                                // C16
    bool blockUnavailable = false;                            // C17
    bool excludeNonce = false;                                // C25
    std::map<std::string, ResponderSettings> responders = {}; ///< by the CA's sha256
};

/// A certificate profile, resolved.
struct CertificatePolicy
{
    std::string profileName; ///< for the verdict's detail; "" for the factory world
    bool acceptAnyIssuer =
        false;            ///< profile None (C23): any certificate passes, the session is marked unverified
    TrustAnchors anchors; ///< the profile's CAs; intermediates among them only help to build chains (C4)
    UsernameField usernameField = UsernameField::None;
    bool blockExpired = true; // C20
    /// C19: only a certificate that was issued to the host that shows it, where the channel asks.
    bool blockUnauthenticated = false;
    RevocationPolicy revocation;
};

struct AuthorizationEntry
{
    enum class Type { CommonName, Ip, Hostname, Email }; // D5
    Type type = Type::CommonName;
    std::string value;
};

/// Serials of the devices configured as managed, lower case (T7).
using ManagedSerials = std::unordered_set<std::string>;

enum class PeerRole { Client, Server }; ///< what the judged peer is: decides purpose and identity rules

struct Policy
{
    PeerRole peer = PeerRole::Client;
    CertificatePolicy predefined;            ///< the factory CA
    std::optional<CertificatePolicy> custom; ///< nullopt: custom communication is not configured (D1)
    bool customOnly = false;                 // D2
    TlsRange tlsVersions;
    TlsRange predefinedTlsVersions; ///< always TLS 1.2 (T2)

    // Peer is a client:
    std::shared_ptr<const ManagedSerials>
        managed;                         ///< null: managed state is not asked (another channel, or a tool)
    bool authorizeSerial = false;        // D9
    bool checkAuthorizationList = false; // D7
    std::vector<AuthorizationEntry> authorizationList;

    bool comparesHostId = false; ///< GlobalProtect: what a profile says of the host id counts (C19)
    bool asksForUser = false;    ///< the web interface: who comes has to have the name of C21

    // Peer is a server:
    std::optional<std::string>
        expectedIdentity; ///< typed IP or FQDN to compare (E4-E6); nullopt: not compared

    PathInputs pathInputs; ///< by default nothing is demanded beyond a trusted root

    bool checkPurpose = true; ///< false: for any use, only offline tools ask so (E11)
    bool checkDates = true;   ///< false: whatever dates, for a server that is not to be judged (H7)
    int minimumSecurityBits =
        pki::fewestSecurityBits; ///< keys and signatures below are `weak-key`; 0 switches the check off
};

/// Whose store judges a peer.
struct JudgingProfile
{
    TrustWorld world;
    const CertificatePolicy& profile; ///< of the policy that was asked
};
/// T2: what asks for the custom world where none is configured is judged by the factory's profile.
[[nodiscard]] JudgingProfile profileFor(const Policy& policy, TrustWorld asked);

} // namespace session::trust
