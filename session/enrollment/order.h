// What an enrolment is asked to do: a SCEP profile as the session floor sees it, the new key, and the
// certificate that is to be replaced. Plain values, any thread. Source: RFC 8894; panos.md 2.4; P-3, E9, I8.
#pragma once

#include "session/pki/certificate.h"
#include "session/pki/issuing/request_building.h"
#include "session/pki/keys/private_key.h"

#include <chrono>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace session::enrollment {

/// The CA asks for no password.
struct NoChallenge
{
    bool operator==(const NoChallenge&) const = default;
};
/// The same password for everybody.
struct FixedChallenge
{
    base::SecretText password;
};
/// A page gives a new password to whoever may have one.
struct DynamicChallenge
{
    std::string url;
    std::string user;
    base::SecretText password;
};
using Challenge = std::variant<NoChallenge, FixedChallenge, DynamicChallenge>;

struct ScepSettings
{
    std::string url;         ///< http or https; may have a query of its own
    std::string caIdentity;  ///< "" sends none
    std::string fingerprint; ///< of the CA: hexadecimal, MD5 to SHA-512 by its length, "" checks nothing
    Challenge challenge;
    pki::SubjectText subject; ///< with everything expanded; a "$UDID" that is left is refused (E9)
    pki::AlternativeNames alternativeNames;
    pki::KeyType keyType = pki::KeyType::Rsa2048; ///< RSA only: replies are encrypted to it
    pki::RequestDigest digest = pki::RequestDigest::Sha256;
    pki::RequestedUsage usage = {.digitalSignature = true, .keyEncipherment = true};
    std::vector<pki::Certificate> serverAuthorities; ///< judge an https server; none: the system's own
    std::optional<pki::Identity> clientIdentity;     ///< shown to an https server
};

enum class OrderKind {
    Enrol, ///< PKCSReq, signed by the new key
    Renew  ///< RenewalReq, signed by the certificate that is replaced; no challenge
};

struct Order
{
    OrderKind kind = OrderKind::Enrol;
    ScepSettings settings;
    pki::PrivateKey key;
    /// What the new certificate takes the place of: the new one must differ as I8 says. Needed for Renew.
    std::optional<pki::Identity> previous = {};
    bool isPreviousRevoked = false;           ///< as far as the caller knows
    std::chrono::milliseconds clockOffset{0}; ///< the asker's clock minus true time (K5)
};

} // namespace session::enrollment
