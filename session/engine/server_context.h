// One SSL_CTX for the server side of a world, with the settings that every device channel shares: no
// resumption in any form (T4, K2), no renegotiation, client certificate required, judged by the verifier. Any
// thread.
#pragma once

#include "session/base/error.h"
#include "session/pki/keys/private_key.h"
#include "session/pki/openssl_handles.h"
#include "session/trust/policy.h"

#include <string>
#include <vector>

namespace session::engine {

struct ServerContextSpec
{
    const pki::Identity& identity;
    trust::TlsRange versions;
    std::string cipherList;                                 ///< OpenSSL list for TLS <= 1.2
    const std::vector<pki::Certificate>& clientAuthorities; ///< named to clients, so that they choose rightly
    std::string suites = {};                                ///< the same for TLS 1.3; "": OpenSSL's
    trust::TlsVersion newestVersion = trust::TlsVersion::Tls12; ///< no range goes beyond it (B3)
};

/// ErrorCode::Mismatch when the key does not fit, ErrorCode::InvalidArgument for an unusable range or cipher
/// list, ErrorCode::Cryptography when OpenSSL refuses the chain.
[[nodiscard]] base::Result<pki::SslContextHandle> makeServerContext(const ServerContextSpec& spec);

} // namespace session::engine
