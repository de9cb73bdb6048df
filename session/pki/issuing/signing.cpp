#include "session/pki/issuing/signing.h"

namespace session::pki {

const EVP_MD* digestFor(const EVP_PKEY* key, Digest wanted)
{
    if (const int kind = EVP_PKEY_get_base_id(key); kind == EVP_PKEY_ED25519 || kind == EVP_PKEY_ED448)
        return nullptr;
    switch (wanted) {
    case Digest::Sha384:
        return EVP_sha384();
    case Digest::Sha512:
        return EVP_sha512();
    case Digest::Sha256:
        break;
    }
    return EVP_sha256();
}

} // namespace session::pki
