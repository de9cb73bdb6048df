// Certificate requests: made by who holds the key, read by who is to sign. Any thread. Source: RFC 2986.
#pragma once

#include "session/base/error.h"
#include "session/pki/certificate.h"
#include "session/pki/issuing/issuing.h"
#include "session/pki/keys/private_key.h"

#include <string>
#include <string_view>
#include <vector>

namespace session::pki {

/// A PKCS#10 request, DER, signed by `key`.
[[nodiscard]] base::Result<std::string> makeRequest(const SubjectText& subject, const AlternativeNames& names,
                                                    const PrivateKey& key);

struct RequestFacts
{
    std::string subject;
    std::vector<std::string> commonNames;
    AlternativeNames alternativeNames;
    std::string keyAlgorithm;
    int keyBits = 0;
    int keySecurityBits = 0; ///< EVP_PKEY_get_security_bits
};
/// Decodes a request (DER or PEM) and proves possession (its self-signature), else ErrorCode::Cryptography.
[[nodiscard]] base::Result<RequestFacts> readRequest(std::string_view request);

} // namespace session::pki
