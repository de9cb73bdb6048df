// The error of an operation that could not be done. Facts about the world (a refused peer, an expired
// certificate) are not errors: they are verdicts and events. Any thread; plain values.
#pragma once

#include <expected>
#include <string>

namespace session::base {

enum class ErrorCode {
    InvalidArgument, ///< the caller's value is outside what is allowed
    ParseFailed,     ///< input is not what it claims to be
    NotFound,
    AlreadyExists,
    InUse,    ///< something else refers to it, or holds it
    Mismatch, ///< two things that must fit do not (key and certificate)
    Unsupported,
    Cryptography, ///< OpenSSL refused; detail holds its drained error queue
    Network,
    Storage,
    Timeout,
    Cancelled,
    Conflict, ///< somebody else changed it first
    Denied,   ///< wrong passphrase, not allowed
};

/// `code` is for programs, `detail` is one English sentence for the log. Never holds a secret.
struct Error
{
    ErrorCode code = ErrorCode::InvalidArgument;
    std::string detail;

    bool operator==(const Error&) const = default;
};

template <class T = void>
using Result = std::expected<T, Error>;

/// `return failure(ErrorCode::NotFound, "no certificate named x");`
[[nodiscard]] std::unexpected<Error> failure(ErrorCode code, std::string detail);

} // namespace session::base
