#include "session/trust/reason.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <cstddef>

#include <openssl/x509_vfy.h>

namespace session::trust {
namespace {

// Rows stand in the order of the enumeration. Rules that are not in rules.md are sections of the product
// page: T4 (both hellos), C-2 (weak keys and digests). OpenSSL makes the alert from the X509_V_ERR
// (ssl_x509err2alert); a test holds each pair against real handshakes.
constexpr std::array table{
    ReasonRow{Reason::TlsVersion, "tls-version", "B7", "protocol_version", 0},
    ReasonRow{Reason::Cipher, "cipher", "B8", "handshake_failure", 0},
    ReasonRow{Reason::NoCertificate, "no-certificate", "A4", "handshake_failure", 0},
    ReasonRow{Reason::UnknownIssuer, "unknown-issuer", "A3", "unknown_ca",
              X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY},
    ReasonRow{Reason::IncompleteChain, "incomplete-chain", "C5", "unknown_ca",
              X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT},
    ReasonRow{Reason::Signature, "signature", "A3", "decrypt_error", X509_V_ERR_CERT_SIGNATURE_FAILURE},
    ReasonRow{Reason::Expired, "expired", "C20", "certificate_expired", X509_V_ERR_CERT_HAS_EXPIRED},
    ReasonRow{Reason::NotYetValid, "not-yet-valid", "K5", "bad_certificate", X509_V_ERR_CERT_NOT_YET_VALID},
    ReasonRow{Reason::Revoked, "revoked", "C18", "certificate_revoked", X509_V_ERR_CERT_REVOKED},
    ReasonRow{Reason::RevocationUnknown, "revocation-unknown", "C16", "certificate_unknown",
              X509_V_ERR_OCSP_CERT_UNKNOWN},
    ReasonRow{Reason::RevocationUnavailable, "revocation-unavailable", "C17", "certificate_unknown",
              X509_V_ERR_OCSP_VERIFY_NEEDED},
    ReasonRow{Reason::Purpose, "purpose", "E11", "unsupported_certificate", X509_V_ERR_INVALID_PURPOSE},
    ReasonRow{Reason::WeakKey, "weak-key", "C-2", "bad_certificate", X509_V_ERR_EE_KEY_TOO_SMALL},
    ReasonRow{Reason::IdentityMismatch, "identity-mismatch", "E5", "bad_certificate",
              X509_V_ERR_HOSTNAME_MISMATCH},
    ReasonRow{Reason::SerialMismatch, "serial-mismatch", "D9", "", 0},
    ReasonRow{Reason::NotManaged, "not-managed", "D9", "", 0},
    ReasonRow{Reason::NotAuthorized, "not-authorized", "D8", "handshake_failure",
              X509_V_ERR_APPLICATION_VERIFICATION},
    ReasonRow{Reason::PredefinedRefused, "predefined-refused", "D2", "bad_certificate",
              X509_V_ERR_CERT_REJECTED},
    ReasonRow{Reason::Protocol, "protocol", "T4", "", 0},
    ReasonRow{Reason::Timeout, "timeout", "T4", "", 0},
};

constexpr bool inOrder()
{
    for (std::size_t index = 0; index < table.size(); ++index) {
        if (static_cast<std::size_t>(table[index].reason) != index)
            return false;
    }
    return true;
}
static_assert(inOrder() && table.size() == static_cast<std::size_t>(Reason::Timeout) + 1);

/// Alerts that our own side never sends: other stacks and later versions of TLS do.
struct ForeignAlert
{
    std::string_view name;
    Reason reason;
};
constexpr std::array foreignAlerts{
    ForeignAlert{"insufficient_security", Reason::Cipher},
    ForeignAlert{"certificate_required", Reason::NoCertificate}, // RFC 8446 section 6.2
    ForeignAlert{"access_denied", Reason::NotAuthorized},        // RFC 5246 section 7.2.2
};

/// What servers say to a client that shows no certificate: RFC 5246 section 7.4.6 has the first, NSS the
/// second, GnuTLS the third.
constexpr std::array<std::string_view, 3> answersToNone{"handshake_failure", "bad_certificate",
                                                        "decode_error"};

} // namespace

std::span<const ReasonRow> reasonTable()
{
    return table;
}

const ReasonRow& rowOf(Reason reason)
{
    const auto index = static_cast<std::size_t>(reason);
    assert(index < table.size());
    return table[index];
}

std::optional<Reason> reasonFromName(std::string_view name)
{
    const auto row = std::ranges::find(table, name, &ReasonRow::name);
    if (row == table.end())
        return std::nullopt;
    return row->reason;
}

Reason likelyReason(const HeardAlert& alert)
{
    if (alert.fromServer && alert.peerShowedItself && !alert.showedCertificate &&
        std::ranges::find(answersToNone, alert.name) != answersToNone.end())
        return Reason::NoCertificate;
    if (alert.name == "handshake_failure" && alert.fromServer && alert.peerShowedItself)
        return Reason::NotAuthorized; // D8
    if (alert.name == "bad_certificate" && alert.fromServer && alert.showedPredefined)
        return Reason::PredefinedRefused; // D2
    if (alert.name == "bad_certificate" && !alert.fromServer)
        return Reason::IdentityMismatch; // E5: what a client checks beyond what a server does
    if (alert.name.empty())
        return Reason::Protocol;
    if (const auto row = std::ranges::find(table, alert.name, &ReasonRow::alert); row != table.end())
        return row->reason;
    const auto foreign = std::ranges::find(foreignAlerts, alert.name, &ForeignAlert::name);
    return foreign == foreignAlerts.end() ? Reason::Protocol : foreign->reason;
}

} // namespace session::trust
