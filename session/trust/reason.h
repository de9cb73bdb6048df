// Why a peer is refused: one name, one rule, one alert each. The only table of its kind. Any thread.
// Names are the contract of the event stream; alerts follow RFC 5246 section 7.2.
#pragma once

#include <optional>
#include <span>
#include <string_view>

namespace session::trust {

enum class Reason {
    TlsVersion,
    Cipher,
    NoCertificate,
    UnknownIssuer,
    IncompleteChain,
    Signature,
    Expired,
    NotYetValid,
    Revoked,
    RevocationUnknown,
    RevocationUnavailable,
    Purpose,
    WeakKey,
    IdentityMismatch,
    SerialMismatch,
    NotManaged,
    NotAuthorized,
    PredefinedRefused,
    Protocol,
    Timeout,
};

struct ReasonRow
{
    Reason reason;
    std::string_view name; ///< "unknown-issuer": stable, scripts rely on it
    std::string_view rule; ///< the rule id that decides it, "C5"
    std::string_view
        alert;     ///< TLS alert that the refused peer sees ("unknown_ca"), "" if found after the handshake
    int x509Error; ///< the X509_V_ERR_* that makes OpenSSL send that alert from the verify callback, 0 if
                   ///< none
};

[[nodiscard]] std::span<const ReasonRow> reasonTable();
[[nodiscard]] const ReasonRow& rowOf(Reason reason);
[[nodiscard]] std::optional<Reason> reasonFromName(std::string_view name);

/// An alert about us, and what we know of the handshake that it ended.
struct HeardAlert
{
    std::string_view name;         ///< as RFC 5246 writes it: "bad_certificate"
    bool fromServer = false;       ///< only a server demands certificates, keeps lists, closes a world
    bool peerShowedItself = false; ///< its certificate was here: version and suite were agreed
    bool showedCertificate = true; ///< we did
    bool showedPredefined = false; ///< and it was the predefined one
};
/// Several reasons share an alert, so this is the likeliest one, not the certain one: the other side's log
/// knows. Reason::Protocol for an alert that stands for none. K4, RFC 5246 section 7.2.2.
[[nodiscard]] Reason likelyReason(const HeardAlert& alert);

} // namespace session::trust
