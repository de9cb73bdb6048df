// The ciphers that OpenSSL keeps in its legacy provider (RC2, single DES, RC4), in a library context of their
// own, so that nothing else in the program can come to use them. For reading what old programs wrote. Private
// to the room; one thread at a time. Loading takes about a millisecond, at first use.
#pragma once

#include "session/pki/openssl_handles.h"

#include <openssl/provider.h>

namespace session::pki {

class LegacyProvider
{
public:
    /// With the default provider and the legacy one. Where the legacy one is not installed, the old ciphers
    /// stay unknown and whatever needs them is ErrorCode::Unsupported. Null, which is OpenSSL's own default
    /// context, if none could be made.
    [[nodiscard]] OSSL_LIB_CTX* context();

private:
    using ContextHandle = std::unique_ptr<OSSL_LIB_CTX, FreeWith<OSSL_LIB_CTX_free>>;
    using ProviderHandle = std::unique_ptr<OSSL_PROVIDER, FreeWith<OSSL_PROVIDER_unload>>;

    bool m_tried = false;
    ContextHandle m_context; // outlives its providers
    ProviderHandle m_default;
    ProviderHandle m_legacy;
};

} // namespace session::pki
