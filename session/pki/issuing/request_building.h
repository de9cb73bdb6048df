// Builds certificate requests with all that a CA may want to see in them: names, key usage, challenge
// password. Pure but for randomness; any thread. Source: RFC 2986; RFC 2985 section 5.4.1
// (challengePassword).
#pragma once

#include "session/base/error.h"
#include "session/base/secret_text.h"
#include "session/pki/issuing/issuing.h"
#include "session/pki/keys/private_key.h"

#include <string>

namespace session::pki {

/// Of the request's own signature. SHA-1 only for a CA that knows nothing else: it proves possession of the
/// key to whoever checks at once, and no certificate is signed by it.
enum class RequestDigest { Sha1, Sha256, Sha384, Sha512 };

/// The bits of keyUsage that can be asked for.
struct RequestedUsage
{
    bool digitalSignature = false;
    bool keyEncipherment = false;
    bool operator==(const RequestedUsage&) const = default;
};

struct RequestSpec
{
    SubjectText subject = {};
    AlternativeNames alternativeNames = {};
    RequestDigest digest = RequestDigest::Sha256;
    RequestedUsage usage = {};               ///< none: the CA decides
    base::SecretText challengePassword = {}; ///< empty leaves it out
};

/// A PKCS#10 request, DER, signed by `key`. ErrorCode::InvalidArgument for a subject, name or password that
/// no request can hold.
[[nodiscard]] base::Result<std::string> buildRequest(const RequestSpec& spec, const PrivateKey& key);

} // namespace session::pki
