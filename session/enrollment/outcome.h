// What came of an enrolment: the new identity, or why there is none. A refusal is a fact about the world, so
// it is a value with a kind; sentences for people are made of it in models/text. Plain values, any thread.
// Source: RFC 8894 section 3.2.1.4; rules I8, E3, E9.
#pragma once

#include "session/pki/keys/private_key.h"

#include <expected>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace session::enrollment {

enum class Problem {
    InvalidOrder,        ///< no request can be made of it
    Unreachable,         ///< no answer from the server
    ServerError,         ///< an HTTP status that is no success
    NotScep,             ///< a web page, or something else that is no SCEP
    NoSafeAlgorithms,    ///< it announces neither AES nor triple DES, or no SHA
    NoAuthority,         ///< it names no CA that could be used
    FingerprintMismatch, ///< none of its CAs has the profile's fingerprint
    PasswordDenied,      ///< the page of one-time passwords wants another user or password
    PasswordMissing,     ///< the page of one-time passwords holds none
    RenewalNotOffered,   ///< the server can't renew: enrol anew
    SignerExpired,       ///< the old certificate can't sign a renewal: it is not valid now
    SignerRevoked,       ///< ... it is revoked
    SignerForeign,       ///< ... this CA did not issue it
    Rejected,            ///< the CA said no; see Refusal::failInfo
    PendingTooLong,      ///< nobody approved it in time
    ReplyUnreadable,     ///< no SCEP message, or one that is incomplete
    ReplyForeign,        ///< signed by somebody who is not the CA
    ReplyTampered,       ///< its signature is broken
    WrongTransaction,    ///< the answer to another request
    WrongNonce,          ///< an old answer, or an answer to somebody else
    CipherUnavailable,   ///< the reply is wrapped in a cipher that can't be opened here
    WrongKey,            ///< the certificate is for another key
    WrongSubject,        ///< ... for somebody else
    ForeignIssuer,       ///< ... not issued by this CA
    NotForClients,       ///< ... a CA's own (E3)
    NotRenewed,          ///< ... the old one again, or one that ends no later (I8)
    AlreadyExpired,      ///< ... of the past
    Cancelled,
};

/// RFC 8894 section 3.2.1.4.5.
enum class FailInfo { BadAlgorithm, BadMessageCheck, BadRequest, BadTime, BadCertificateId };

struct Refusal
{
    Problem problem = Problem::Unreachable;
    std::string detail = {};               ///< one English sentence for the log; never a secret
    std::optional<FailInfo> failInfo = {}; ///< of Rejected, if the CA gave one that is known
    std::string serverText = {};           ///< the CA's own words, untrusted; "" if none
    bool operator==(const Refusal&) const = default;
};

template <class T = void>
using Attempted = std::expected<T, Refusal>;

/// "the CA refused the request: the transaction is not permitted (badRequest)": English, for the log and for
/// the other side of a session; what the CA said is cut to one printable line.
[[nodiscard]] std::string describe(const Refusal& refusal);

/// `return refuse(Problem::WrongNonce, "...");`
[[nodiscard]] inline std::unexpected<Refusal> refuse(Problem problem, std::string detail)
{
    return std::unexpected(Refusal{.problem = problem, .detail = std::move(detail)});
}

/// What is not as it should be although it went well; the user is told.
enum class Note {
    AuthorityUnchecked, ///< the profile has no fingerprint: whoever answered was believed
    ReplyInSingleDes,   ///< the server wrapped the certificate in a broken cipher
    RequestInTripleDes, ///< the server knows no AES
    SignedWithSha1,     ///< the server knows no SHA-256, or used SHA-1 all the same
    NamesLeftOut,       ///< the certificate lacks an alternative name that was asked for
};

[[nodiscard]] std::string_view describe(Note note);                 ///< one clause, for the log
[[nodiscard]] std::string describe(const std::vector<Note>& notes); ///< ... of each, with semicolons

struct Enrolled
{
    pki::Identity identity;     ///< leaf first, then intermediates; no root
    pki::Certificate authority; ///< of the CA's certificates, the one that the chain ends at
    std::vector<Note> notes;    ///< each at most once, in the order of the enumeration
};

using Outcome = Attempted<Enrolled>;

} // namespace session::enrollment
