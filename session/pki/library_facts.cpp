#include "session/pki/library_facts.h"

#include "session/pki/openssl_handles.h"

#include <openssl/crypto.h>
#include <openssl/err.h>
#include <openssl/provider.h>

#include <memory>

namespace session::pki {

LibraryFacts libraryFacts()
{
    using Context = std::unique_ptr<OSSL_LIB_CTX, FreeWith<OSSL_LIB_CTX_free>>;
    using Provider = std::unique_ptr<OSSL_PROVIDER, FreeWith<OSSL_PROVIDER_unload>>;
    LibraryFacts facts{.version = OpenSSL_version(OPENSSL_VERSION)};
    const Context context(OSSL_LIB_CTX_new()); // outlives its providers
    if (!context)
        return facts;
    const Provider standard(OSSL_PROVIDER_load(context.get(), "default"));
    const Provider legacy(OSSL_PROVIDER_load(context.get(), "legacy"));
    facts.hasDefault = standard != nullptr;
    facts.hasLegacy = legacy != nullptr;
    ERR_clear_error();
    return facts;
}

} // namespace session::pki
