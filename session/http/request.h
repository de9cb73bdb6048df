// One HTTP exchange as values: what is asked, within which limits, and what came back. Plain values, any
// thread. Source: RFC 9110.
#pragma once

#include "session/base/ids.h"
#include "session/base/secret_text.h"

#include <chrono>
#include <cstddef>
#include <memory>
#include <optional>
#include <string>

namespace session::http {

using RequestId = base::NumberId<struct RequestIdTag>;

constexpr std::size_t largestBody = 10UL * 1024 * 1024;
constexpr long mostRedirects = 5;
constexpr long okStatus = 200; ///< the answer is what was asked for

enum class Method { Get, Post };

/// For HTTP basic authentication. Sent to the host of the URL only, not to where it redirects.
struct Credentials
{
    std::string user;
    base::SecretText password;
};

/// What an https exchange is held to, as PEM.
struct TlsSettings
{
    std::string authorities;  ///< judge the server in place of the system's own; "" leaves it to those
    std::string certificates; ///< shown to a server that asks, leaf first; "" shows none
    base::SecretText key;     ///< of the leaf, PKCS#8, not encrypted
};

struct Request
{
    std::string url; ///< http or https
    Method method = Method::Get;
    std::string body = {};        ///< of a Post
    std::string contentType = {}; ///< of the body
    std::string accept = {};      ///< "" names none
    /// From fetch() to the last byte, waiting for a place among the transfers included.
    std::chrono::milliseconds deadline{10'000};
    std::size_t bodyLimit = largestBody; ///< bytes; a longer body is a failure, never cut
    std::optional<Credentials> credentials = {};
    std::shared_ptr<const TlsSettings> tls = {}; ///< null: the system's CAs, no certificate
};

/// Whatever the server answered: a status that is no success is for the caller to judge.
struct Response
{
    long status = 0;
    std::string contentType; ///< as sent, "" if none
    std::string body;

    bool operator==(const Response&) const = default;
};

} // namespace session::http
