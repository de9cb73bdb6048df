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

} // namespace session::trust
