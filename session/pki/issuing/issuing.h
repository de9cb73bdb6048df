// Issuing certificates (C-1, C-4). Every certificate gets SKI and AKI, a random
// 128-bit serial number, and a notBefore that is back-dated (K5). Pure but for randomness; any thread; a
// generation of an RSA key can take a second, so never call on the GUI thread. Source: RFC 5280; rules C24,
// E10, E11.
#pragma once

#include "session/base/clock.h"
#include "session/base/error.h"
#include "session/pki/certificate.h"
#include "session/pki/keys/private_key.h"

#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace session::pki {

enum class Digest { Sha256, Sha384, Sha512 };

/// What the certificate is for: decides basicConstraints, keyUsage and extendedKeyUsage.
/// OcspSigner: a CA's delegate, itself never asked about (RFC 6960 section 4.2.2.2.1).
enum class CertificateRole { CertificateAuthority, Server, Client, ServerAndClient, OcspSigner };

/// A subject: plain text without "=" ("fw-01", taken as CN), or attributes in the order that the certificate
/// shall have ("C=DE, O=Example, CN=fw-01"): `\` or double quotes around a value take the meaning from ","
/// and "=". Names are those of OpenSSL (CN, O, OU, C, ST, L, DC, UID, serialNumber, ...; E for emailAddress)
/// or dotted ids.
struct SubjectText
{
    std::string text;
};

struct IssueSpec
{
    SubjectText subject = {};
    AlternativeNames alternativeNames = {};
    CertificateRole role = CertificateRole::Client;
    Digest digest = Digest::Sha256;
    base::TimePoint now = {};
    /// notAfter = now + lifetime, whatever the issuer's (K6 is the verifier's); negative gives an expired
    /// one.
    std::chrono::seconds lifetime = std::chrono::days(365);
    /// notBefore = now - backdate (an expired one: notAfter - backdate).
    std::chrono::seconds backdate = std::chrono::minutes(5);
    std::string crlUrl = {};  ///< CRL distribution point, "" for none
    std::string ocspUrl = {}; ///< authority information access, "" for none
};

/// A CA that signs: its certificate and key.
struct Issuer
{
    Certificate certificate;
    PrivateKey key;
};

// All of these: ErrorCode::InvalidArgument for a subject, name, URL or time that no certificate can hold.

/// Signed by its own key: root CAs (and, for tests of B12, other roles too).
[[nodiscard]] base::Result<Certificate> issueSelfSigned(const IssueSpec& spec, const PrivateKey& key);
/// A certificate for `subjectKey`'s public half, signed by `issuer`. ErrorCode::Mismatch if issuer's key does
/// not fit, ErrorCode::InvalidArgument if issuer is no CA.
[[nodiscard]] base::Result<Certificate> issue(const IssueSpec& spec, const PrivateKey& subjectKey,
                                              const Issuer& issuer);

/// For the name and the key of a CA that is there already, signed by another one: its paths lead to both
/// roots (RFC 5280 section 3.2, cross-certificate). The subject in `spec` does not count.
[[nodiscard]] base::Result<Certificate> issueCross(const IssueSpec& spec, const Certificate& authority,
                                                   const Issuer& issuer);

/// Signs the request's public key under `spec` (subject and names come from `spec`, never from the request
/// unasked).
[[nodiscard]] base::Result<Certificate> issueFromRequest(const IssueSpec& spec, std::string_view request,
                                                         const Issuer& issuer);
/// The same for somebody else's request whose subject and alternative names a person has looked at: they are
/// the request's own, `spec` says the rest. Other extensions that it asks for are passed over.
[[nodiscard]] base::Result<Certificate> issueAsRequested(IssueSpec spec, std::string_view request,
                                                         const Issuer& issuer);

} // namespace session::pki
